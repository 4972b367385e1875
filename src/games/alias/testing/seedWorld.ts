import { rosterOf, withAway } from '../../../kernel/testing/rosters.ts';
import type { AliasCommand } from '../commands.ts';
import { ahead } from '../goal.ts';
import type { Phase } from '../phases.ts';
import { type SeedEvent, type SeedInput, type SeedState, seedState } from '../seedStates.ts';
import { packOf } from './packs.ts';
import {
  type AliasTable,
  alias,
  now,
  type Options,
  onTable,
  phaseOf,
  swipe,
  tableOf,
  turnOf,
  until,
} from './tableOf.ts';

export type Attempt = { readonly ok: true } | { readonly ok: false; readonly reason: string };
const done: Attempt = { ok: true };
const no = (reason: string): Attempt => ({ ok: false, reason });

type Room = { seats: number; chosen: boolean; teamed: boolean; closed: boolean; paused: boolean };

/** A room as small as it can be told, with a real game of Alias in it, or none. */
export class SeedWorld {
  readonly room: Room;
  private table: AliasTable | null;

  constructor(room: Partial<Room>, table: AliasTable | null = null) {
    this.room = { seats: 4, chosen: table !== null, teamed: true, closed: false, paused: false, ...room };
    this.table = table;
  }

  state(): SeedState {
    const { seats, chosen, closed, paused } = this.room;
    const game: SeedInput['game'] = this.table && {
      phase: phaseOf(this.table),
      last: ahead(now(this.table)).kind === 'over',
    };
    return seedState({ seats, chosen, missing: this.missing(), closed, paused, game });
  }

  private missing(): boolean {
    return this.room.seats < 4 || !this.room.teamed;
  }

  /** Somebody tries to bring the event about. `luck` picks whom it hits, where that matters. */
  attempt(event: SeedEvent, luck: 0 | 1): Attempt {
    if (this.room.closed) return no('closed');
    switch (event) {
      case 'ROOM_CREATED':
        return no('room-exists');
      case 'ROOM_CLOSE':
        this.room.closed = true;
        return done;
      case 'COUNTDOWN_TICK':
      case 'TIMER_TICK':
        return no('no-ticks');
      case 'PLAYER_JOINED':
        this.room.seats++;
        if (!this.table) this.room.teamed = luck === 1;
        return done;
      case 'PLAYER_LEFT':
        return this.leave(luck);
      case 'HOST_START_SETUP':
      case 'HOST_CANCEL_SETUP':
        return this.choose(event === 'HOST_START_SETUP');
      case 'PLAYER_ASSIGNED':
      case 'TEAMS_BALANCED':
        return this.assign(event === 'TEAMS_BALANCED' || luck === 1);
      case 'HOST_CONFIRM_START':
        return this.table ? no('in-game') : this.start();
      case 'HOST_RESTART':
        if (!this.table) return no('no-game');
        return phaseOf(this.table) === 'podium' ? this.start() : no('in-game');
      case 'HOST_PAUSE':
      case 'HOST_RESUME':
        return this.pause(event === 'HOST_PAUSE');
      default:
        return this.inGame(event, luck);
    }
  }

  private leave(luck: 0 | 1): Attempt {
    if (this.room.seats === 0) return no('nobody-here');
    this.room.seats--;
    const { table } = this;
    if (!table) {
      this.room.teamed = luck === 1;
      return done;
    }
    const { turn } = now(table);
    const others = table.roster.seats.filter((seat) => seat.team !== turn?.team);
    const leaver = luck === 1 ? turn?.explainer : others.at(-1)?.id;
    table.setRoster({ ...table.roster, seats: table.roster.seats.filter((seat) => seat.id !== leaver) });
    return done;
  }

  private choose(chosen: boolean): Attempt {
    if (this.table) return no('in-game');
    if (this.room.chosen === chosen) return no('nothing-to-do');
    this.room.chosen = chosen;
    return done;
  }

  private assign(teamed: boolean): Attempt {
    if (this.table) return no('in-game');
    if (this.room.seats === 0) return no('nobody-here');
    this.room.teamed = teamed;
    return done;
  }

  private start(): Attempt {
    if (!this.room.chosen) return no('no-game');
    if (this.missing()) return no('missing');
    this.table = tableOf();
    return done;
  }

  private pause(paused: boolean): Attempt {
    if (!this.table || phaseOf(this.table) === 'podium') return no('no-game');
    if (this.room.paused === paused) return no('nothing-to-do');
    this.room.paused = paused;
    return done;
  }

  private inGame(event: SeedEvent, luck: 0 | 1): Attempt {
    const { table } = this;
    if (!table) return no('no-game');
    const round = now(table).rounds;
    const timeUp = (phase: Phase): Attempt =>
      this.room.paused ? no('paused') : table.send('engine', { type: 'TimeUp', phase, round });
    switch (event) {
      case 'ROUND_STARTED':
        return timeUp('starting');
      case 'WORD_SWIPED':
        return this.tap(table, luck);
      case 'PACK_EXHAUSTED': {
        const last = phaseOf(table) !== 'explaining' || onTable(table).left === 0;
        return last ? this.tap(table, luck, true) : no('too-late');
      }
      case 'ROUND_TIMEOUT':
        return timeUp(phaseOf(table) === 'stealing' ? 'stealing' : 'explaining');
      case 'SCORES_CALCULATED':
        return timeUp('review');
      case 'NEXT_ROUND_READY':
        return timeUp('next');
      case 'GAME_COMPLETE':
        return table.send('screen', { type: 'EndGame' });
      default:
        throw new Error(`${event} is the room's`);
    }
  }

  /** The swiping phone taps: a verdict, or who had the last word. */
  private tap(table: AliasTable, luck: 0 | 1, swipeOnly = false): Attempt {
    const { turn, rounds } = now(table);
    const phase = phaseOf(table);
    const card = phase === 'explaining' || phase === 'stealing' ? onTable(table).card : 1;
    const verdict = luck === 1 ? 'guessed' : 'skipped';
    const command: AliasCommand =
      phase === 'stealing' && !swipeOnly
        ? { type: 'GiveLast', round: rounds, card, team: null }
        : { type: 'Swipe', round: rounds, card, verdict };
    if (this.room.paused && alias.needsClock(command)) return no('paused');
    if (!this.room.paused && phase === 'explaining') table.advance(300);
    return table.send(turn?.swiper ?? 'orange1', command);
  }
}

const at = (phase: Phase, options: Options = {}): AliasTable => {
  const table = tableOf(options);
  until(table, phase);
  return table;
};

/** Orange's partner has left, a round is on; in a game of two teams and one cycle it may be blue's, the last one. */
function alone(lastRound: boolean, words: number, phase: 'starting' | 'explaining'): AliasTable {
  const table = tableOf({ roster: rosterOf([2, 2]), settings: { goal: { kind: 'rounds', cycles: 1 } } });
  if (lastRound) {
    until(table, 'explaining');
    swipe(table, 'guessed');
    swipe(table, 'guessed');
    until(table, 'next');
    until(table, 'starting');
  }
  const { explainer, team } = turnOf(table);
  const seats = table.roster.seats.filter((seat) => seat.team !== team || seat.id === explainer);
  table.setRoster({ ...table.roster, seats });
  if (phase === 'explaining') until(table, 'explaining');
  for (let k = 0; k < words; k++) swipe(table, 'guessed');
  return table;
}

/** After orange's round, with blue out: another team is next, or nobody. */
function outNext(teams: number): AliasTable {
  const roster = rosterOf(Array.from({ length: teams }, () => 2));
  const table = at('explaining', { roster, settings: { goal: { kind: 'rounds', cycles: 1 } } });
  swipe(table, 'guessed');
  table.setRoster(withAway(roster, 'out', 'blue1', 'blue2'));
  until(table, 'next');
  return table;
}

function lastOf(phase: 'review' | 'next'): AliasTable {
  const table = alone(true, 1, 'explaining');
  until(table, phase);
  return table;
}

const few = (): Options => ({ packs: [packOf('few', 1, () => ({ family: true }))] });
const hat = (): Options => ({ settings: { mode: 'hat' } });

/** Rooms of every shape, anew each time. */
export const WORLDS: readonly (() => SeedWorld)[] = [
  ...[false, true].map((chosen) => () => new SeedWorld({ seats: 0, chosen })),
  ...[1, 4].flatMap((seats) => [false, true].map((teamed) => () => new SeedWorld({ seats, teamed }))),
  ...[1, 3, 4, 5].flatMap((seats) =>
    [false, true].map((teamed) => () => new SeedWorld({ seats, teamed, chosen: true })),
  ),
  () => new SeedWorld({ closed: true }),
  ...[false, true].flatMap((paused) =>
    [
      () => at('starting'),
      () => tableOf(hat()),
      () => tableOf({ settings: { packs: ['own:a', 'plain'] } }),
      () => alone(false, 0, 'starting'),
      () => alone(true, 0, 'starting'),
      () => at('explaining'),
      () => at('explaining', few()),
      () => alone(false, 1, 'explaining'),
      () => alone(false, 0, 'explaining'),
      () => alone(true, 0, 'explaining'),
      () => at('stealing'),
      () => at('review'),
      () => lastOf('review'),
      () => at('next'),
      () => outNext(2),
      () => outNext(3),
      () => lastOf('next'),
      () => at('podium'),
    ].map((table) => () => new SeedWorld({ paused: paused && phaseOf(table()) !== 'podium' }, table())),
  ),
];
