// First, so that every library that keeps the device's randomness at its start keeps this one.

import { deepStrictEqual, strictEqual } from 'node:assert';
import type { SlopState } from '../../games/slop/state.ts';
import type { GameId, SeatId } from '../../kernel/ids.ts';
import { type Random, randomFor } from '../../kernel/random.ts';
import { checksum } from '../../protocol/checksum.ts';
import { ROOM_VERSION } from '../../room/index.ts';
import type { RoomRecord } from '../../storage/storage.ts';
import { versionsOf } from '../engine.ts';
import { EMPTY_EVENING, type Evening, evolve } from '../evening.ts';
import { recover } from '../recovery.ts';
import { Air } from './soak/air.ts';
import { aliasWish } from './soak/aliasMind.ts';
import { reseed } from './soak/chance.ts';
import { Disk } from './soak/disk.ts';
import { Guest } from './soak/guest.ts';
import { House } from './soak/house.ts';
import { Secrets } from './soak/secrets.ts';
import { slopWish } from './soak/slopMind.ts';
import { GAMES, settingsOf } from './soak/stage.ts';
import { storm } from './soak/storm.ts';
import { Watch } from './soak/watch.ts';
import { VirtualTime } from './virtualTime.ts';

export type SoakOptions = {
  readonly seed: number;
  /** How many games this evening has. */
  readonly games: number;
  /** Only this one; else both in turns. */
  readonly game?: GameId | undefined;
};

export type SoakReport = {
  readonly seed: number;
  readonly broken: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
};

/** After the storm: the longest way back is a reconnecting delay of 36 s. */
const CALM_MS = 60_000;
/** Longer than any of these short games lasts, however it was held up. */
const GAME_MOST_MS = 90 * 60_000;

/** One evening of phones, bots and a TV on a bad network, from its first guest to its last game. */
export class Soak {
  readonly time = new VirtualTime();
  readonly random: Random;
  readonly disk: Disk;
  readonly watch = new Watch(GAMES);
  /** The secret of the join square as last seen. */
  private square = '';
  readonly secrets = new Secrets();
  readonly guests: Guest[] = [];
  house: House | null = null;
  /** While a page of the TV is on its way. */
  reopening = false;
  stormy = false;
  private readonly options: SoakOptions;
  private readonly record: RoomRecord;
  private names = 0;
  /** Nobody at a phone does anything. */
  private quiet = false;

  constructor(options: SoakOptions) {
    reseed(options.seed);
    this.options = options;
    this.random = randomFor(options.seed, 1);
    this.disk = new Disk(this.time, randomFor(options.seed, 2));
    this.record = {
      room: 'room1',
      epoch: 1,
      writer: 'w1',
      hostKey: 'k'.repeat(32),
      code: 'ABCD',
      seed: options.seed,
      createdWall: this.time.wall(),
      closed: false,
      kept: false,
    };
  }

  async run(): Promise<SoakReport> {
    const { watch, random } = this;
    try {
      await this.disk.kept.create(this.record);
      await this.openHouse(this.record);
      const people = random.int(4, 12);
      for (let i = 0; i < people; i++) this.invite();
      await this.time.advance(6_000);
      for (let i = random.int(0, 2); i > 0; i--) this.tv('room', { type: 'AddBot' });
      const first = random.int(0, 1);
      for (let k = 0; k < this.options.games && watch.broken.length === 0; k++) {
        const game = this.options.game ?? (((first + k) % 2 === 0 ? 'slop' : 'alias') as GameId);
        await this.play(game);
      }
    } catch (error) {
      watch.fail(`it threw: ${error instanceof Error ? error.stack : String(error)}`);
    }
    this.quiet = true;
    this.house?.kill(false);
    for (const guest of this.guests) guest.unload(false);
    // Nothing of this evening may draw from the next one's chance.
    await this.time.settle();
    return { seed: this.options.seed, broken: watch.broken, counts: watch.counts };
  }

  get evening(): Evening | null {
    return this.house?.party?.engine.evening ?? null;
  }

  tv(scope: 'room' | 'game', command: { readonly type: string; readonly [field: string]: unknown }): void {
    void this.house?.screen.outbox.add(scope, command);
  }

  /** A new guest's phone; `token`: somebody's other device, or their page loaded again. */
  invite(token: string | null = null, name = `Guest ${++this.names}`): Guest {
    const { time, random, watch } = this;
    // While the TV is dead its square still stands in whoever photographed it.
    this.square = this.evening?.room.secret ?? this.square;
    const own = randomFor(this.options.seed, 100 + this.names + this.guests.length * 100);
    const guest: Guest = new Guest({
      name: `${name}${token ? `~${this.guests.length}` : ''}`,
      minor: random.unit() < 0.25 ? 0 : 1,
      time,
      random: own,
      watch,
      air: new Air(`${name}~${this.guests.length}`, time, own, () =>
        this.house?.dead ? null : (this.house?.mast ?? null),
      ),
      secret: this.square,
      token,
      isAlone: (one) => !this.guests.some((other) => other !== one && other.token === one.token),
      isHostThere: () => this.house !== null && !this.house.dead && this.house.party !== null,
    });
    this.guests.push(guest);
    const live = () => {
      if (guest.gone) return;
      if (!this.quiet) this.act(guest, own);
      time.timers.set(live, own.int(300, 3_500));
    };
    time.timers.set(live, own.int(300, 3_000));
    return guest;
  }

  /** The TV's page is opened (again): every opening raises the epoch. */
  async reopen(): Promise<void> {
    if (this.reopening) return;
    this.reopening = true;
    const record = await this.disk.kept.takeOver(this.record.room, `w${this.random.int(1, 1e9)}`);
    if (record) await this.openHouse(record);
    this.reopening = false;
  }

  private async openHouse(record: RoomRecord): Promise<void> {
    const { time, disk, watch, secrets, random } = this;
    const house: House = new House(
      {
        time,
        disk,
        watch,
        secrets,
        random,
        onLost: () => {
          watch.count('houses lost');
          time.timers.set(() => house.kill(true), 1_000);
        },
      },
      record,
    );
    const opening = house.open();
    let done = false;
    void opening.then(
      () => {
        done = true;
      },
      (error) => {
        done = true;
        watch.fail(`opening threw: ${String(error)}`);
      },
    );
    // Its first events take the disk's time.
    for (let i = 0; i < 200 && !done; i++) await this.time.advance(50);
    if (!done) watch.fail('the room did not open');
    this.house = house;
  }

  private act(guest: Guest, random: Random): void {
    const view = guest.player.mirror.current;
    if (!view || !guest.room) return;
    const { seat } = guest;
    if (seat === null) {
      if (guest.token === null && random.unit() < 0.7) guest.join();
      return;
    }
    const { room } = guest;
    const running = room.game && !room.game.ended ? room.game.id : null;
    if (!running) return this.idle(guest, random);
    const word = (what: string) => this.secrets.mark(what);
    const game = view.everyone.game as never;
    const only = view.only.game as never;
    const wish =
      running === 'slop' ? slopWish(game, only, random, word) : aliasWish(game, only, seat as SeatId, random, word);
    if (!wish) return;
    if (wish.type === 'React') {
      for (let i = random.int(1, 8); i > 0; i--) guest.player.react(wish);
      return;
    }
    const line = wish.type === 'SetSlot' ? wish.slot : wish.type === 'SetGuessSlot' ? wish.blank : null;
    const [pad] = guest.pads.values();
    if (line !== null && pad && 'text' in wish && random.unit() < 0.7) {
      pad.type(line, wish.text, wish.text.length, wish.text.length);
      if (random.unit() < 0.1) pad.blur();
      return;
    }
    guest.ask('game', wish);
  }

  /** In the lobby: another team, a new face, a doodle. */
  private idle(guest: Guest, random: Random): void {
    const teams = guest.room?.teams ?? [];
    const dice = random.unit();
    if (dice < 0.1 && teams.length > 0) guest.ask('room', { type: 'PickTeam', team: random.pick(teams).id } as never);
    else if (dice < 0.13) guest.ask('room', { type: 'NewTeam' });
    else if (dice < 0.16) guest.ask('room', { type: 'Shuffle' });
    else if (dice < 0.25) {
      const face = { type: 'SetFace', name: `Face ${random.int(1, 99)}`, animal: 'fox', colour: 'sky' };
      guest.ask('room', face);
    } else if (dice < 0.4)
      guest.wall?.draw(
        Array.from({ length: random.int(1, 9) }, () => [random.int(0, 1_000), random.int(0, 1_000)] as const),
      );
    else if (dice < 0.45) guest.player.react({ type: 'Jump' });
  }

  private async play(game: GameId): Promise<void> {
    const { random, watch, time } = this;
    await this.startGame(game);
    if (watch.broken.length > 0) return;
    watch.count(`games of ${game}`);
    const began = time.now();
    const stormEnds = began + random.int(60_000, 360_000);
    this.stormy = true;
    while (!this.isOver() && time.now() < stormEnds && watch.broken.length === 0) {
      await storm(this);
      await time.advance(random.int(200, 4_000));
    }
    this.stormy = false;
    await this.calm();
    while (!this.isOver() && watch.broken.length === 0) {
      this.goOn();
      await time.advance(2_000);
      if (time.now() - began > GAME_MOST_MS) return watch.fail(`${game} never ended: ${this.where()}`);
    }
    await this.check();
    this.tv('room', { type: 'CloseGame' });
    await time.advance(3_000);
    this.secrets.forget();
  }

  private where(): string {
    const { room, game } = this.evening ?? {};
    const state = game?.state as { stage?: { phase: string } } | undefined;
    return `${state?.stage?.phase} pauses=${room?.pauses.join(',')} clock=${JSON.stringify(room?.clock)}`;
  }

  private isOver(): boolean {
    return this.evening?.room.game?.ended === true;
  }

  /** Somebody at the TV presses on. */
  private goOn(): void {
    const { pauses } = this.evening?.room ?? { pauses: [] };
    if (pauses.some((reason) => reason !== 'storage' && reason !== 'nobody')) this.tv('room', { type: 'Resume' });
  }

  private async startGame(game: GameId): Promise<void> {
    const { random, watch, time } = this;
    for (let i = 0; i < 20; i++) {
      if (this.evening?.room.game?.id === game && !this.isOver()) return;
      const { seats = [] } = this.evening?.room ?? {};
      if (i > 0) {
        if (seats.length < 6) this.tv('room', { type: 'AddBot' });
        this.tv('room', { type: 'Shuffle' });
      } else this.tv('room', { type: 'ChooseGame', game });
      this.tv('room', { type: 'StartGame', game, settings: settingsOf(game, random) });
      await time.advance(1_500);
    }
    if (this.evening?.room.game?.id !== game) watch.fail(`${game} could not be started`);
  }

  /** The weather clears, and everybody comes back who can. */
  async calm(): Promise<void> {
    this.disk.heal();
    for (const { parts } of this.guests) {
      parts.air.directBlocked = false;
      parts.air.heal();
    }
    await this.time.advance(2_000);
    if (!this.house || this.house.dead) await this.reopen();
    for (const guest of this.guests) guest.knock();
    for (let i = 0; i < CALM_MS / 5_000; i++) {
      this.goOn();
      await this.time.advance(5_000);
    }
  }

  /** What must be true when everybody is back and nobody says anything. */
  private async check(): Promise<void> {
    const { watch, disk, record } = this;
    this.quiet = true;
    await this.time.advance(20_000);
    const { party } = this.house ?? {};
    const evening = party?.engine.evening;
    if (!party || !evening) return watch.fail('there is no party');
    const log = await disk.kept.read(record.room, 1, 1_000_000);
    watch.checkLog(log);
    if (log.at(-1)?.n !== evening.n) watch.fail(`the log ends at ${log.at(-1)?.n}, the evening at ${evening.n}`);
    const replayed = log.reduce((state, event) => evolve(state, event, GAMES), EMPTY_EVENING);
    watch.tried('a replay of the log', () => deepStrictEqual(plain(replayed), plain(evening)));
    const versions = versionsOf(GAMES, ROOM_VERSION);
    const recovered = await recover(disk.storage, this.record, GAMES, versions, this.time.now());
    watch.tried('a recovery', () => deepStrictEqual(plain(recovered.evening), plain(evening)));
    if (evening.game?.id === 'slop') watch.tried('the scores', () => checkScores(evening.game?.state as SlopState));
    const sum = checksum(watch.everyone(evening));
    let seated = 0;
    for (const guest of this.guests) {
      if (guest.gone) continue;
      const { current } = guest.player.mirror;
      if (!current || guest.player.light() === 'none') {
        watch.fail(`${guest.name} is not back: ${guest.player.light()}`);
        continue;
      }
      seated += 1;
      const viewer = guest.seat
        ? ({ kind: 'seat', seat: guest.seat as SeatId } as const)
        : ({ kind: 'spectator' } as const);
      if (current.version !== evening.n)
        watch.fail(`${guest.name} is at ${current.version}, the evening at ${evening.n}`);
      else if (checksum(current.everyone) !== sum) watch.fail(`${guest.name} sees something else at the end`);
      else
        watch.tried(`the own view of ${guest.name}`, () =>
          deepStrictEqual(current.only, plain(party['publisher'].only(evening, viewer))),
        );
      if (guest.player.outbox.pending.length > 0)
        watch.fail(`${guest.name} waits for answers: ${JSON.stringify(guest.player.outbox.pending)}`);
      const seat = evening.room.seats.find((one) => one.id === guest.seat);
      if (guest.seat && !seat?.here) watch.fail(`${guest.name} plays and is said to be away`);
    }
    watch.count('views compared', seated);
    const { current } = this.house?.screen.mirror ?? {};
    if (!current || checksum(current.everyone) !== sum) watch.fail('the TV sees something else at the end');
    this.quiet = false;
  }
}

/** A team's score is what its rounds and the namings in them brought, tie-breaks apart. */
function checkScores(state: SlopState): void {
  if (!state.begun) return;
  const rounds = state.records.filter((record) => record.tie === 0);
  for (const team of state.teams) {
    const points = rounds.flatMap((record) => record.points.filter((one) => one.team === team));
    const named = rounds.reduce((sum, record) => sum + (record.namings[team] ?? 0), 0);
    strictEqual(state.scores[team], points.reduce((sum, one) => sum + one.total, 0) + named, `the score of ${team}`);
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Plays one evening. */
export const soak = (options: SoakOptions): Promise<SoakReport> => new Soak(options).run();
