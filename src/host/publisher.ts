import type { Moment, Viewer } from '../kernel/game.ts';
import { playAt } from '../kernel/playTime.ts';
import { seatIn } from '../kernel/roster.ts';
import { checksum } from '../protocol/checksum.ts';
import { assembleFrame, encodeHostMessage, encodeValue } from '../protocol/codec.ts';
import { difference } from '../protocol/difference.ts';
import type { HostMessage, Time, View } from '../protocol/messages.ts';
import { type Dictionary, packValue } from '../protocol/values.ts';
import * as room from '../room/index.ts';
import type { Evening, Games, Step } from './evening.ts';
import { forget, keep, lastShown, remember, type Session } from './session.ts';

/** How long a player was away, and what it missed. */
export type Missed = Extract<HostMessage, { type: 'welcome' }>['missed'];

export type PublisherParts = {
  readonly games: Games;
  readonly dictionary: Dictionary;
  readonly epoch: number;
  readonly now: () => number;
  /** Monotonic ms. */
  readonly steady: () => number;
  /** The bytes stay the publisher's. */
  readonly send: (link: string, bytes: Uint8Array) => void;
};

type Prepared = {
  readonly before: Evening;
  readonly after: Evening;
  readonly earlier: View;
  readonly view: View;
  /** The change, encoded; null where there is none. */
  readonly shared: Uint8Array | null;
};

/** Turns evenings into frames: `everyone` is diffed and encoded once for all, `only` per viewer and only when it changed. */
export class Publisher {
  private readonly parts: PublisherParts;
  /** The view all share of an evening: always the same object, since whoever was shown it is known by that. */
  private readonly views = new WeakMap<Evening, View>();
  private prepared: Prepared | null = null;
  private halted = false;
  private frozenPlay = 0;

  constructor(parts: PublisherParts) {
    this.parts = parts;
  }

  /** While the engine halts, frames say that play time stands. */
  setHalted(halted: boolean, play: number): void {
    this.halted = halted;
    this.frozenPlay = play;
  }

  time(evening: Evening): Time {
    const wall = this.parts.now();
    if (this.halted) return { play: this.frozenPlay, wall, running: false };
    return { play: playAt(evening.room.clock, wall), wall, running: evening.room.clock.running };
  }

  /** A whole view: for who arrives, who was silent, whose view had drifted. */
  welcome(session: Session, evening: Evening, withDictionary: boolean, missed: Missed = null): void {
    const everyone = this.everyone(evening);
    const only = this.only(evening, session.viewer);
    session.seq += 1;
    session.silent = false;
    session.shown = [];
    forget(session);
    session.unacked = [];
    remember(session, { seq: session.seq, everyone, only });
    const { dictionary } = this.parts;
    this.send(
      session,
      this.encoded(session, {
        type: 'welcome',
        epoch: this.parts.epoch,
        version: evening.n,
        seq: session.seq,
        time: this.time(evening),
        dictionary: withDictionary ? dictionary.names : null,
        everyone: packValue(everyone, dictionary) as never,
        only: packValue(only, dictionary) as never,
        session: session.id,
        missed,
      }),
    );
    if (session.answers.length > 0) this.frame(session, evening, null, null, null, null);
  }

  /** The session goes on over a new link: what it has not applied follows as it was sent. */
  resume(session: Session, evening: Evening, frames: readonly { readonly bytes: Uint8Array }[], awayMs: number): void {
    const seq = session.seq - frames.length;
    session.silent = false;
    const time = this.time(evening);
    this.send(session, this.encoded(session, { type: 'resumed', session: session.id, seq, time, awayMs }));
    for (const { bytes } of frames) this.send(session, bytes);
  }

  /** A message in the form this session speaks. */
  encoded(session: Session, message: HostMessage): Uint8Array {
    return encodeHostMessage(message, session.version);
  }

  /** What was sent before, once more. */
  again(session: Session, bytes: Uint8Array): void {
    this.send(session, bytes);
  }

  /** What all frames of a step share, made while the step is being stored: the transaction's time costs nothing. */
  prepare(before: Evening, after: Evening): Prepared {
    if (this.prepared?.before === before && this.prepared.after === after) return this.prepared;
    const earlier = this.everyone(before);
    const view = this.everyone(after);
    const change = difference(earlier, view, this.parts.dictionary);
    this.prepared = { before, after, earlier, view, shared: change === null ? null : encodeValue(change) };
    return this.prepared;
  }

  /** After a transaction: everybody's frame. */
  publish(sessions: Iterable<Session>, before: Evening, after: Evening, steps: readonly Step[]): void {
    const { earlier, view, shared } = this.prepare(before, after);
    this.prepared = null;
    const time = before.room.clock === after.room.clock ? null : encodeValue(this.time(after));
    const moments = this.moments(steps);
    const ack = steps.some(({ event }) => this.isMilestone(event));
    const forAll = moments.every((moment) => moment.to === 'all') ? this.encodeMoments(moments) : null;
    const moved = movedSeats(before, after, steps);
    for (const session of sessions) {
      if (session.stage !== 'greeted' || session.silent) continue;
      // What was sent to a member of another team is not sent again.
      if (session.viewer.kind === 'seat' && moved.has(session.viewer.seat)) forget(session);
      if (lastShown(session)?.everyone !== earlier) {
        this.welcome(session, after, false);
        continue;
      }
      const mine = forAll ?? this.encodeMoments(moments.filter((moment) => reaches(moment, session.viewer, after)));
      this.frame(session, after, shared, time, mine, view, ack && session.viewer.kind !== 'screen');
    }
  }

  /** Answers that came without any event (refusals, repetitions), and nothing else. */
  answer(session: Session, evening: Evening): void {
    if (session.stage === 'greeted' && !session.silent && session.answers.length > 0)
      this.frame(session, evening, null, null, null, null);
  }

  /** A fact of the room for the TV alone that nothing keeps: an animal jumps. */
  whisper(sessions: Iterable<Session>, evening: Evening, fact: unknown): void {
    const moments = encodeValue([packValue(fact, this.parts.dictionary)]);
    for (const session of sessions) {
      if (session.viewer.kind === 'screen' && !session.silent) this.frame(session, evening, null, null, moments, null);
    }
  }

  /** Clocks alone: the engine halts or goes on. */
  announceTime(sessions: Iterable<Session>, evening: Evening): void {
    const time = encodeValue(this.time(evening));
    for (const session of sessions) {
      if (session.stage === 'greeted' && !session.silent) this.frame(session, evening, null, time, null, null);
    }
  }

  /** True when what a session has at a frame is what it was shown there; unknown frames count as equal. */
  agrees(session: Session, seq: number, sums: readonly [number, number]): boolean {
    const shown = session.shown.find((entry) => entry.seq === seq);
    return !shown || (checksum(shown.everyone) === sums[0] && checksum(shown.only) === sums[1]);
  }

  private frame(
    session: Session,
    evening: Evening,
    shared: Uint8Array | null,
    time: Uint8Array | null,
    moments: Uint8Array | null,
    everyone: View | null,
    ack = false,
  ): void {
    const last = lastShown(session);
    const only = this.only(evening, session.viewer);
    const change = last ? difference(last.only, only, this.parts.dictionary) : null;
    session.seq += 1;
    const answers = session.answers.length > 0 ? encodeValue(session.answers) : null;
    session.answers = [];
    remember(session, {
      seq: session.seq,
      everyone: everyone ?? last?.everyone ?? this.everyone(evening),
      only: change === null && last ? last.only : only,
    });
    const { seq, version } = session;
    const parts = {
      seq,
      version: evening.n,
      time,
      everyone: shared,
      only: change === null ? null : encodeValue(change),
      moments,
      answers,
      ack,
      epoch: this.parts.epoch,
    };
    const bytes = assembleFrame(parts, version);
    const at = this.parts.steady();
    if (version.minor >= 1) {
      if (session.viewer.kind === 'seat') keep(session, { seq, bytes, at });
      if (ack) session.unacked.push({ seq, bytes, sentAt: at, tries: 0 });
    }
    this.send(session, bytes);
  }

  private send(session: Session, bytes: Uint8Array): void {
    session.bytes += bytes.length;
    if (session.link !== null) this.parts.send(session.link, bytes);
  }

  /** The events that everybody must have seen: a round's beginning and end, a game's. */
  private isMilestone(event: Step['event']): boolean {
    if (event.game === null) return event.type === 'GameStarted' || event.type === 'GameEnded';
    return this.parts.games.get(event.game)?.milestones.has(event.type) ?? false;
  }

  private everyone(evening: Evening): View {
    const known = this.views.get(evening);
    if (known) return known;
    const rules = evening.game && this.parts.games.get(evening.game.id);
    const roster = room.rosterOf(evening.room);
    const view: View = {
      room: room.everyone(evening.room, evening.room.game ? {} : this.shelf(evening)),
      game: rules ? rules.everyone(evening.game?.state, roster) : null,
    };
    this.views.set(evening, view);
    return view;
  }

  private shelf(evening: Evening): room.RoomEveryone['shelf'] {
    const roster = room.rosterOf(evening.room);
    return Object.fromEntries(
      [...this.parts.games.values()].map((rules) => [
        rules.id,
        {
          missing: rules.missing(roster, rules.defaults),
          minutes: rules.minutes(roster.teams.length, evening.room.settings.dial),
        },
      ]),
    );
  }

  only(evening: Evening, viewer: Viewer): View {
    const rules = evening.game && this.parts.games.get(evening.game.id);
    return {
      room: room.only(evening.room, viewer),
      game: rules ? rules.only(evening.game?.state, viewer, room.rosterOf(evening.room)) : null,
    };
  }

  private moments(steps: readonly Step[]): readonly Moment<unknown>[] {
    return steps.flatMap(({ before, event, after }) => {
      const rules = event.game && this.parts.games.get(event.game);
      if (!rules || !before.game || !after.game || before.game.id !== event.game) return [];
      return rules.moments(before.game.state, { ...(event.data as object), type: event.type }, after.game.state);
    });
  }

  private encodeMoments(moments: readonly Moment<unknown>[]): Uint8Array | null {
    return moments.length === 0
      ? null
      : encodeValue(moments.map((moment) => packValue(moment.fact, this.parts.dictionary)));
  }
}

function movedSeats(before: Evening, after: Evening, steps: readonly Step[]): ReadonlySet<string> {
  if (!steps.some(({ event }) => event.type === 'TeamsSet')) return NOBODY;
  const teams = new Map(before.room.seats.map((seat) => [seat.id, seat.team]));
  return new Set(after.room.seats.filter((seat) => teams.get(seat.id) !== seat.team).map((seat) => seat.id));
}
const NOBODY: ReadonlySet<string> = new Set();

function reaches(moment: Moment<unknown>, viewer: Viewer, evening: Evening): boolean {
  switch (moment.to) {
    case 'all':
      return true;
    case 'screen':
      return viewer.kind === 'screen';
    case 'seat':
      return viewer.kind === 'seat' && viewer.seat === moment.seat;
    case 'team':
      return viewer.kind === 'seat' && seatIn(room.rosterOf(evening.room), viewer.seat)?.team === moment.team;
    default:
      return moment satisfies never;
  }
}
