import { checkMoment } from '../../../games/alias/testing/invariants.ts';
import type { LoggedEvent } from '../../../kernel/event.ts';
import type { Mirrored } from '../../../player/mirror.ts';
import { checksum } from '../../../protocol/checksum.ts';
import type { Goodbye } from '../../../protocol/messages.ts';
import * as room from '../../../room/index.ts';
import type { Committed } from '../../engine.ts';
import type { Evening, Games } from '../../evening.ts';
import type { Guest } from './guest.ts';

/** Accepted though nothing changed: what was wished was so already. */
const MAY_CHANGE_NOTHING = new Set(
  'Dispute Flip SetWord SendWords AnswerFoul PickTile SetGuessSlot NameVoice GiveVoice Ready Adjust SetSlot SetClue'.split(
    ' ',
  ),
);
/** Versions whose evenings are kept to compare views with. */
const EVENINGS_KEPT = 400;

type Seen = { epoch: number; version: number; afresh: boolean; readonly moments: Set<string> };

/** What must be true, watched while it happens. A broken promise ends the evening with its words. */
export class Watch {
  readonly counts = new Map<string, number>();
  readonly broken: string[] = [];
  readonly accepted: { readonly id: string; readonly seat: string | null; readonly type: string }[] = [];
  readonly refused: {
    readonly id: string;
    readonly seat: string | null;
    readonly type: string;
    readonly reason: string;
  }[] = [];
  /** Commands that were accepted and stored nothing. */
  readonly idle = new Set<string>();
  private readonly games: Games;
  private readonly evenings = new Map<number, Evening>();
  private readonly sums = new WeakMap<Evening, number>();
  private readonly seen = new WeakMap<Guest, Seen>();
  private looks = 0;

  constructor(games: Games) {
    this.games = games;
  }

  count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  fail(what: string): void {
    if (this.broken.length < 10) this.broken.push(what);
  }

  asked(_id: string): void {
    this.count('commands');
  }

  answered(guest: Guest, seat: string | null, id: string, type: string, reason: string | null): void {
    this.count(reason === null ? 'accepted' : 'refused');
    if (reason === null) this.accepted.push({ id, seat, type });
    else if (reason !== 'gone') this.refused.push({ id, seat, type, reason });
    if (reason === 'fault') this.fail(`${guest.name}: ${type} made a rule throw`);
  }

  /** `isAlone`: no other page has its seat. */
  goodbye(guest: Guest, reason: Goodbye, isAlone: boolean): void {
    this.count(`goodbye ${reason}`);
    if (reason === 'replaced' && isAlone) this.fail(`${guest.name} was replaced by nobody`);
    // Whoever was on the way with a square from before a kick stands before a closed door, as it should be.
    const room = [...this.evenings.values()].at(-1)?.room;
    const isStale = reason === 'bad-proof' && room?.secret !== guest.parts.secret;
    const wrong: readonly Goodbye[] = ['garbage', 'too-much', 'upgrade-required', 'bad-proof'];
    if (wrong.includes(reason) && !isStale) this.fail(`${guest.name} was sent away: ${reason}`);
  }

  welcomed(guest: Guest): void {
    const seen = this.seen.get(guest);
    if (seen) seen.afresh = true;
    this.count('welcomes');
  }

  opened(evening: Evening): void {
    this.keep(evening);
  }

  committed({ after, steps }: Committed): void {
    this.count('events', steps.length);
    this.keep(after);
    if (after.game?.id === 'alias')
      this.tried('an invariant of Alias', () => checkMoment({ state: after.game?.state as never }));
  }

  tried(what: string, claim: () => void): void {
    try {
      claim();
    } catch (error) {
      this.fail(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Frames reach a phone in order, without a hole, and make of its view what the host shows. */
  viewed(guest: Guest, { epoch, version, everyone }: Mirrored): void {
    const before = this.seen.get(guest);
    const seen = before ?? { epoch, version, afresh: true, moments: new Set<string>() };
    this.seen.set(guest, seen);
    const leaving = guest.gone !== null || !this.evenings.get(version)?.room.seats.some((one) => one.id === guest.seat);
    if (epoch < seen.epoch) this.fail(`${guest.name} went back from epoch ${seen.epoch} to ${epoch}`);
    // A spectator has no session that could climb: over a better link it is shown anew, a moment behind.
    const anew = seen.afresh && guest.seat === null;
    if (epoch === seen.epoch && version < seen.version && !anew)
      this.fail(`${guest.name} went back from version ${seen.version} to ${version}`);
    if (!seen.afresh && epoch === seen.epoch) {
      for (let n = seen.version + 1; n < version; n++)
        if (this.evenings.has(n))
          this.fail(`${guest.name} never saw version ${n}, between ${seen.version} and ${version}`);
    }
    seen.epoch = epoch;
    seen.version = version;
    seen.afresh = false;
    const evening = this.evenings.get(version);
    if (evening && !leaving && this.looks++ % 3 === 0 && checksum(everyone) !== this.sumOf(evening))
      this.fail(`${guest.name} sees something else at version ${version}`);
  }

  /** Before the view of the same frame: the mirror is there already. */
  moved(guest: Guest, moments: readonly unknown[], late: boolean): void {
    const { current } = guest.player.mirror;
    const seen = this.seen.get(guest);
    const key = `${current?.epoch} ${current?.version}`;
    if (seen?.moments.has(key) && guest.seat !== null)
      this.fail(`${guest.name} got the moments of version ${current?.version} twice`);
    seen?.moments.add(key);
    this.count(late ? 'late moments' : 'moments', moments.length);
  }

  /** Each accepted command is in the log, once; each refused one is not. */
  checkLog(log: readonly LoggedEvent[]): void {
    const last = new Map<string, number>();
    const left = new Set<string>();
    for (const { n, cause, type, data } of log) {
      if (type === 'SeatLeft' || type === 'SeatKicked') left.add((data as { readonly seat: string }).seat);
      if (cause === null) continue;
      const before = last.get(cause);
      if (before !== undefined && before !== n - 1) this.fail(`${cause} has an effect at ${before} and again at ${n}`);
      last.set(cause, n);
    }
    for (const { id, type, seat } of this.accepted) {
      if (last.has(id)) continue;
      // There was no seat, or it was given up before, on this page or on another of the same browser.
      if (type === 'Leave' && (seat === null || left.has(seat))) continue;
      if (!this.idle.has(id)) this.fail(`${type} ${id} was accepted and is not in the log`);
      else if (!MAY_CHANGE_NOTHING.has(type)) this.fail(`${type} ${id} was accepted and did nothing`);
    }
    for (const { id, type, seat, reason } of this.refused) {
      // Said again after the seat was given up or taken away: nobody asks as it any more.
      if (reason === 'no-seat' && seat !== null && left.has(seat)) continue;
      if (last.has(id)) this.fail(`${type} ${id} was refused (${reason}) and is in the log at ${last.get(id)}`);
    }
  }

  /** What all may see of this evening, made apart from the publisher. */
  everyone(evening: Evening): unknown {
    const roster = room.rosterOf(evening.room);
    const rules = evening.game && this.games.get(evening.game.id);
    const shelf = Object.fromEntries(
      [...this.games.values()].map((one) => [
        one.id,
        {
          missing: one.missing(roster, one.defaults),
          minutes: one.minutes(roster.teams.length, evening.room.settings.dial),
        },
      ]),
    );
    return {
      room: room.everyone(evening.room, evening.room.game ? {} : shelf),
      game: rules ? rules.everyone(evening.game?.state, roster) : null,
    };
  }

  private sumOf(evening: Evening): number {
    const known = this.sums.get(evening);
    if (known !== undefined) return known;
    const sum = checksum(this.everyone(evening));
    this.sums.set(evening, sum);
    return sum;
  }

  private keep(evening: Evening): void {
    this.evenings.set(evening.n, evening);
    this.evenings.delete(evening.n - EVENINGS_KEPT);
    if (this.evenings.size > EVENINGS_KEPT) {
      const [oldest] = this.evenings.keys();
      if (oldest !== undefined) this.evenings.delete(oldest);
    }
  }
}
