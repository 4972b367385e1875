import type { LoggedEvent } from '../kernel/event.ts';
import type { AnyGame, Asker, Context, Deadline, Typed } from '../kernel/game.ts';
import type { CommandId, GameId } from '../kernel/ids.ts';
import { playAt, wallAt } from '../kernel/playTime.ts';
import { randomFor } from '../kernel/random.ts';
import { upcast } from '../kernel/upcast.ts';
import type { WireReason } from '../protocol/messages.ts';
import * as room from '../room/index.ts';

export type Games = ReadonlyMap<GameId, AnyGame>;

/** A whole evening: the room, and the running game as a value inside it. Plain data, a fold over the log. */
export type Evening = {
  /** Number of the last event: the room's version. */
  readonly n: number;
  /** Wall time of the last event; nothing happens before it. */
  readonly wall: number;
  readonly room: room.RoomState;
  readonly game: {
    readonly id: GameId;
    readonly state: unknown;
    /** The state after the last checkpoint event: what an unreadable tail falls back to. */
    readonly checkpoint: unknown;
  } | null;
  /** The last ids of each sender whose command had an effect, newest last. */
  readonly settled: Readonly<Record<string, readonly string[]>>;
};

export const EMPTY_EVENING: Evening = { n: 0, wall: 0, room: room.EMPTY_ROOM, game: null, settled: {} };

/** How many command ids of one sender are remembered: more than any outbox holds. */
const SETTLED_MOST = 64;

/** Something asked of the evening. */
export type Request = {
  readonly by: Asker;
  /** Chosen by the sender; null for what the engine asks of itself. */
  readonly id: CommandId | null;
  readonly scope: 'room' | 'game';
  readonly command: Typed;
};

export type Surroundings = {
  readonly games: Games;
  readonly seed: number;
  /** A secret from the device's own randomness. */
  readonly freshSecret: () => string;
};

/** One event with the evenings around it. */
export type Step = { readonly before: Evening; readonly event: LoggedEvent; readonly after: Evening };

export type Outcome =
  | { readonly ok: true; readonly steps: readonly Step[]; readonly evening: Evening }
  | { readonly ok: false; readonly reason: string };

export const senderOf = (by: Asker): string => (by.kind === 'seat' || by.kind === 'bot' ? by.seat : by.kind);

const rulesOf = (evening: Evening, games: Games): AnyGame | null =>
  (evening.game && games.get(evening.game.id)) ?? null;

/**
 * What one request makes of the evening: its events, and everything that follows in the same transaction (a game's first
 * events, `RosterChanged`, the game's end, a new secret after a kick). `play` only where it is not what the clock says.
 */
export function decide(evening: Evening, request: Request, wall: number, around: Surroundings, play?: number): Outcome {
  const settled = evening.settled[senderOf(request.by)];
  if (request.id !== null && settled?.includes(request.id)) return { ok: true, steps: [], evening };
  const batch = new Batch(evening, request, Math.max(wall, evening.wall), around, play);
  const refusal = request.scope === 'room' ? batch.room(request.command) : batch.game(request.command);
  return refusal === null ? { ok: true, steps: batch.steps, evening: batch.evening } : { ok: false, reason: refusal };
}

/** One request's events as they come about, folded as they are added. */
class Batch {
  evening: Evening;
  readonly steps: Step[] = [];
  private readonly request: Request;
  private readonly wall: number;
  private readonly around: Surroundings;
  private readonly play: number | undefined;

  constructor(evening: Evening, request: Request, wall: number, around: Surroundings, play: number | undefined) {
    this.evening = evening;
    this.request = request;
    this.wall = wall;
    this.around = around;
    this.play = play;
  }

  room(command: Typed): string | null {
    const decision = room.decide(this.evening.room, command as room.RoomCommand, this.context(this.request.by));
    if (!decision.ok) return decision.reason;
    if (command.type === 'SetGameSettings') {
      const { game, settings } = command as Extract<room.RoomCommand, { type: 'SetGameSettings' }>;
      if (this.settingsOf(game, settings) === null) return 'unknown-command' satisfies WireReason;
    }
    if (command.type === 'StartGame') return this.start(command as Extract<room.RoomCommand, { type: 'StartGame' }>);
    this.addRoom(decision.events);
    if (decision.events.some((event) => event.type === 'SeatKicked')) {
      this.addRoom([{ type: 'SecretChanged', secret: this.around.freshSecret() }]);
    }
    if (decision.events.some((event) => room.changesRoster(event.type))) this.tellGame({ type: 'RosterChanged' });
    if (command.type === 'SetSettings') this.adjust();
    return null;
  }

  game(command: Typed): string | null {
    const { game } = this.evening;
    const rules = rulesOf(this.evening, this.around.games);
    if (!game || !rules) return 'no-game' satisfies WireReason;
    if (!this.evening.room.clock.running && rules.needsClock(command)) return 'paused' satisfies WireReason;
    const decision = rules.decide(game.state, command, this.context(this.request.by));
    if (!decision.ok) return decision.reason;
    this.addGame(game.id, rules, decision.events);
    return null;
  }

  private context(by: Asker): Context {
    return {
      by,
      roster: room.rosterOf(this.evening.room),
      play: this.play ?? playAt(this.evening.room.clock, this.wall),
      wall: this.wall,
      random: randomFor(this.around.seed, this.evening.n),
    };
  }

  private start(command: Extract<room.RoomCommand, { type: 'StartGame' }>): string | null {
    const rules = this.around.games.get(command.game);
    if (!rules) return 'no-game' satisfies WireReason;
    const wanted = typeof command.settings === 'object' && command.settings !== null ? command.settings : {};
    const settings = this.settingsOf(command.game, wanted);
    if (settings === null) return 'unknown-command' satisfies WireReason;
    const missing = rules.missing(room.rosterOf(this.evening.room), settings);
    if (missing.length > 0) return 'not-ready';
    this.addRoom([{ type: 'GameStarted', game: command.game, settings }]);
    const night = this.evening.room.night.memory[command.game] ?? null;
    this.addGame(command.game, rules, rules.begin(settings, this.context({ kind: 'engine' }), night));
    return null;
  }

  /** A game's settings: its defaults, under the room's, under what was set tonight, under what is wanted now. Null: out of bounds. */
  private settingsOf(game: GameId, wanted: object): unknown {
    const rules = this.around.games.get(game);
    const { settings, gameSettings } = this.evening.room;
    return rules?.parseSettings({ ...rules.defaults, ...settings, ...gameSettings[game], ...wanted }) ?? null;
  }

  /** What the engine tells the running game in the same transaction; a game has no reason to refuse it. */
  private tellGame(command: Typed): void {
    const { game, room: state } = this.evening;
    const rules = rulesOf(this.evening, this.around.games);
    if (!game || !rules || state.game?.ended) return;
    const decision = rules.decide(game.state, command, this.context({ kind: 'engine' }));
    if (decision.ok) this.addGame(game.id, rules, decision.events);
  }

  private adjust(): void {
    const command = rulesOf(this.evening, this.around.games)?.adjust(this.evening.room.settings);
    if (command) this.tellGame(command);
  }

  private addRoom(events: readonly room.RoomEvent[]): void {
    for (const event of events) this.add(null, event, room.ROOM_EVENT_TYPES[event.type].v);
  }

  private addGame(id: GameId, rules: AnyGame, events: readonly Typed[]): void {
    for (const event of events) this.add(id, event, rules.eventTypes[event.type]?.v ?? 1);
    const { game, room: state } = this.evening;
    const standings = game && !state.game?.ended ? rules.standings(game.state) : null;
    if (game && standings) this.addRoom([{ type: 'GameEnded', standings, memory: rules.remember(game.state) }]);
  }

  private add(game: GameId | null, event: Typed, v: number): void {
    const { type, ...data } = event;
    const logged: LoggedEvent = {
      n: this.evening.n + 1,
      room: this.evening.room.room || ('room' in data ? String(data.room) : ''),
      game,
      type,
      v,
      at: this.play ?? playAt(this.evening.room.clock, this.wall),
      wall: this.wall,
      by: this.request.by,
      cause: this.request.id,
      data,
    };
    const before = this.evening;
    this.evening = evolve(before, logged, this.around.games);
    this.steps.push({ before, event: logged, after: this.evening });
  }
}

/** The evening after a stored event. Total for events of this build; throws UnreadableEventError for others. */
export function evolve(evening: Evening, event: LoggedEvent, games: Games): Evening {
  const settled = remembered(evening.settled, event);
  // A jump is told in the time before it; everything after it is by the new wall.
  const jump = event.type === 'WallJumped' ? (event.data as { byMs: number }).byMs : 0;
  const base = { ...evening, n: event.n, wall: event.wall + jump, settled };
  if (event.game !== null) {
    const rules = games.get(event.game);
    const data = upcast(rules?.eventTypes ?? {}, event.n, event.type, event.v, event.data) as object;
    if (!rules || evening.game?.id !== event.game) return base;
    const state = rules.evolve(evening.game.state, { ...data, type: event.type });
    const checkpoint = event.type === rules.checkpoint ? state : evening.game.checkpoint;
    return { ...base, game: { id: event.game, state, checkpoint } };
  }
  const data = upcast(room.ROOM_EVENT_TYPES, event.n, event.type, event.v, event.data) as object;
  const typed = { ...data, type: event.type } as room.RoomEvent;
  return {
    ...base,
    room: room.evolve(evening.room, typed, event.at, event.wall),
    game: gameAfter(evening, typed, games),
  };
}

function gameAfter(evening: Evening, event: room.RoomEvent, games: Games): Evening['game'] {
  switch (event.type) {
    case 'GameStarted': {
      const rules = games.get(event.game);
      return rules ? { id: event.game, state: rules.empty, checkpoint: rules.empty } : null;
    }
    case 'GameResumed':
      return evening.game && { ...evening.game, state: event.game, checkpoint: event.game };
    case 'GameClosed':
    case 'RoomClosed':
      return event.type === 'GameClosed' ? null : evening.game;
    default:
      return evening.game;
  }
}

function remembered(settled: Evening['settled'], event: LoggedEvent): Evening['settled'] {
  if (event.cause === null) return settled;
  const sender = senderOf(event.by);
  const known = settled[sender] ?? [];
  if (known.at(-1) === event.cause) return settled;
  return { ...settled, [sender]: [...known.slice(1 - SETTLED_MOST), event.cause] };
}

export type Due = { readonly wall: number; readonly request: Request };

/** The first thing the evening itself waits for, on the wall; null when there is none. `suppressed` are skipped. */
export function nextDue(evening: Evening, games: Games, suppressed: ReadonlySet<string>): Due | null {
  let first: Due | null = null;
  const consider = (scope: 'room' | 'game', deadline: Deadline<Typed>) => {
    const wall = deadline.clock === 'wall' ? deadline.at : wallAt(evening.room.clock, deadline.at);
    if (wall === null || (first && first.wall <= wall)) return;
    const request: Request = { by: { kind: 'engine' }, id: null, scope, command: deadline.command };
    if (!suppressed.has(keyOf(request))) first = { wall, request };
  };
  const rules = rulesOf(evening, games);
  const roster = room.rosterOf(evening.room);
  const state = evening.game?.state;
  const needs = {
    enough: !rules || rules.enough(state, roster),
    roles: rules?.needs(state, roster) ?? [],
    countsIn: rules?.countsIn(state) ?? false,
    realTime: rules?.realTime ?? false,
    admits: rules?.admits(state) ?? false,
  };
  for (const deadline of room.deadlines(evening.room, needs)) consider('room', deadline);
  if (rules && !evening.room.closed) for (const deadline of rules.deadlines(state, roster)) consider('game', deadline);
  return first;
}

export const keyOf = (request: Request): string => `${request.scope} ${JSON.stringify(request.command)}`;
