import type { GameId, SeatId, TeamId } from './ids.ts';
import type { Random } from './random.ts';
import type { Roster } from './roster.ts';

/** Who asks for something. Comes from the connection, never from a field of a message. */
export type Asker =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'bot'; readonly seat: SeatId }
  | { readonly kind: 'screen' }
  /** The engine itself: deadlines and roster changes. */
  | { readonly kind: 'engine' }
  /** An answer to an ask: a model's or the built-in writer's proposal. */
  | { readonly kind: 'outside' };

/** Who looks. A team's and the captain's secrets go through their seats. */
export type Viewer =
  | { readonly kind: 'screen' }
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'spectator' };

export type Context = {
  readonly by: Asker;
  readonly roster: Roster;
  /** Play time in ms: stands still while the room is paused or the host is dead. */
  readonly play: number;
  /** Wall time in ms since 1970: never stops. Games have no use for it; the room does. */
  readonly wall: number;
  readonly random: Random;
};

/** What `decide` answers: events to store, or an expected refusal with a closed reason a screen can word. */
export type Decision<Event, Reason extends string> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly reason: Reason };

export const accept = <Event>(...events: Event[]): { ok: true; events: readonly Event[] } => ({ ok: true, events });
export const refuse = <Reason extends string>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason });

/** A time at which the state wants a command run by the engine itself. Derived from state, never armed by hand. */
export type Deadline<Command> = {
  readonly at: number;
  readonly clock: 'play' | 'wall';
  readonly command: Command;
};

/** A question the state has put to the outside. Derived from state; answered by a command from `outside`. */
export type Ask = {
  /** Unique in the game, e.g. `script:2:red:1` (what, round, team, attempt). */
  readonly id: string;
  /** A named task of the game's `tasks.ts` (a model call) or of its `writer/` (the built-in writer). */
  readonly task: string;
  /** JSON. Never a prompt: the prompt lives with the task. */
  readonly input: unknown;
  /** Play time by which it must be answered; the state has a deadline of its own for what happens then. */
  readonly by: number;
  /** Who may see drafts of the answer while it is on its way. Empty: nobody. */
  readonly drafts: readonly Viewer[];
};

/** What came of an ask: a value still unchecked, or why there is none (a closed word of the task's runner). */
export type AskAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

export type Audience =
  | { readonly to: 'all' }
  | { readonly to: 'screen' }
  | { readonly to: 'team'; readonly team: TeamId }
  | { readonly to: 'seat'; readonly seat: SeatId };

/** A short fact worth animating that travels beside the view. Whoever misses it misses nothing that matters. */
export type Moment<Fact> = Audience & { readonly fact: Fact };

export type Typed = { readonly type: string };

/** A room event that changed the roster is followed, in the same transaction, by this command from the engine. */
export type RosterChanged = { readonly type: 'RosterChanged' };

/** How an event type is read back: its version now, and the step from each older version to the next. */
export type EventType = {
  readonly v: number;
  /** `upcasts[k]` turns data of version k+1 into version k+2. */
  readonly upcasts?: readonly ((data: unknown) => unknown)[];
  /** The form outsiders (deliveries, backstage) may read before a reveal, or null when it has none. */
  readonly publicForm: ((data: never) => unknown) | null;
};

export type Standing = { readonly team: TeamId; readonly score: number; readonly rank: number };

/**
 * A bot's whole mind: what it would do now, given only its seat's view and what it has heard spoken aloud.
 * Called whenever the view changes and each second; returning null waits. `delayMs` makes it human.
 */
export type BotMind<Everyone, Only, Command> = (input: {
  readonly seat: SeatId;
  readonly roster: Roster;
  readonly everyone: Everyone;
  readonly only: Only;
  readonly play: number;
  /** Lines spoken aloud in the room since the round began. */
  readonly heard: readonly string[];
  readonly random: Random;
}) => { readonly command: Command; readonly delayMs: number } | null;

/**
 * A game: plain data and pure functions. Time, chance and the outside come in as arguments.
 * `decide` may refuse. `evolve` is total: it never refuses, never draws, never reads a clock.
 */
export interface GameRules<
  State,
  Command extends Typed,
  Event extends Typed,
  Reason extends string,
  Everyone,
  Only,
  Fact,
  Settings,
> {
  readonly id: GameId;
  /** Raised whenever `evolve` gives another state for the same events: drops stored snapshots. */
  readonly version: number;
  readonly eventTypes: Readonly<Record<Event['type'], EventType>>;
  /** The event whose state an unreadable log tail falls back to (the seed's checkpoint). */
  readonly checkpoint: Event['type'];
  readonly defaults: Settings;
  parseSettings(input: unknown): Settings | null;
  /** What is missing before this game can start with this roster; empty when it can. */
  missing(roster: Roster, settings: Settings): readonly Missing[];
  /** Minutes of the full and the short game with so many teams, at this dial. */
  minutes(teams: number, dial: number): Minutes;
  /** The state before the first event. */
  readonly empty: State;
  /** The events that begin a game. Called only when nothing is missing. `night`: what `remember` gave earlier tonight, or null. */
  begin(settings: Settings, context: Context, night: unknown): readonly Event[];
  parseCommand(input: unknown): Command | null;
  /**
   * Player text in a command, for the host's word filter. The filter runs before `decide`. Given the state and who asks, a game
   * also names what the text would make together with what stands beside it (a rude word spread over two slots).
   */
  texts(command: Command, state?: State, by?: Asker, roster?: Roster): readonly string[];
  /**
   * Commands that flood (reactions): each is parsed, answered by nobody and kept; once a second the engine runs what `gather`
   * makes of those kept, if any, as one command of its own.
   */
  readonly flood?: {
    is(command: Command): boolean;
    gather(pressed: readonly { readonly seat: SeatId; readonly command: Command }[]): Command;
  };
  /** Events everybody must have seen: a round's beginning and end, the game's. Frames with them are acknowledged. */
  readonly milestones: ReadonlySet<string>;
  /** What somebody who last saw `before` has missed, for words ("you missed: 4 words, Red +3"); empty when it is not worth a word. */
  missed(before: State, after: State): readonly Missed[];
  /** True for commands that are refused `paused` while play time stands. */
  needsClock(command: Command): boolean;
  decide(state: State, command: Command | RosterChanged, context: Context): Decision<Event, Reason>;
  evolve(state: State, event: Event): State;
  /** What all may see: an allow-list built field by field. */
  everyone(state: State, roster: Roster): Everyone;
  /** What this viewer alone may see; null for nothing. */
  only(state: State, viewer: Viewer, roster: Roster): Only | null;
  moments(before: State, event: Event, after: State): readonly Moment<Fact>[];
  deadlines(state: State, roster: Roster): readonly Deadline<Command>[];
  asks(state: State, roster: Roster): readonly Ask[];
  /** The command, from `outside`, that carries an answer back to the state. */
  answered(ask: Ask, answer: AskAnswer): Command;
  /** What a change of the room's settings asks of the running game (by the engine); null for nothing. */
  adjust(settings: unknown): Command | null;
  /** Lines spoken aloud in the room since the round began: what bots hear. In the worker only, on no wire. */
  heard(state: State): readonly string[];
  /** True while enough of the roster is here to go on; below that the room pauses after 10 s. */
  enough(state: State, roster: Roster): boolean;
  /**
   * Seats with a role nobody else can play right now (an explainer). With one of them away for 10 s the room pauses (`role`) until
   * it is back or the game no longer needs it.
   */
  needs(state: State, roster: Roster): readonly SeatId[];
  /** True while the game's own 3-2-1 comes next: the room then counts none before play time runs. */
  countsIn(state: State): boolean;
  /** Play that is followed by eye, frame by frame: it stands while nobody can see the TV. */
  readonly realTime: boolean;
  /** Texts that teams write together right now, over which the host lays shared pads. See `Pad`. */
  pads(state: State, roster: Roster): readonly Pad<Command>[];
  /** True while newcomers may be given a team; outside of it they keep a seat without one. */
  admits(state: State): boolean;
  /** The standings once the game has reached its end, else null. */
  standings(state: State): readonly Standing[] | null;
  /** What the room remembers of this game for the rest of the evening; comes back as `night` of the next `begin`. JSON. */
  remember(state: State): unknown;
  readonly bot: BotMind<Everyone, Only, Command> | null;
}

/**
 * A text of several lines that one team writes together. The pad is an overlay: what counts is what the state has, and the host
 * brings one to the other by the command, in the name of whoever typed last.
 */
export type Pad<Command> = {
  /** Unique in the game, e.g. `prompt:2:red`; a new id is a new pad. */
  readonly id: string;
  readonly team: TeamId;
  /** What the state has now; at most eight lines. */
  readonly texts: readonly string[];
  /** Characters the rules keep of a line. */
  readonly lineMost: number;
  /** Play time at which the texts count as they stand; the host brings the pad's text shortly before. */
  readonly closesAt: number;
  readonly set: (line: number, text: string) => Command;
};

/** So many words, lines or rounds went by; or a team got points. */
export type Missed =
  | { readonly what: 'words' | 'lines' | 'rounds'; readonly count: number; readonly team: null }
  | { readonly what: 'points'; readonly count: number; readonly team: TeamId };

export type Minutes = { readonly full: number; readonly short: number };

/** What stands between a roster and a game, said exactly enough to be worded. */
export type Missing =
  | { readonly what: 'players'; readonly need: number }
  | { readonly what: 'teams'; readonly need: number }
  | { readonly what: 'too-many-players'; readonly most: number }
  | { readonly what: 'team-too-big'; readonly team: TeamId; readonly most: number }
  | { readonly what: 'team-too-small'; readonly team: TeamId; readonly least: number }
  | { readonly what: 'teamless'; readonly seats: readonly SeatId[] };

/** Any game, its inner types hidden: what the engine and the room handle. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where a game's inner types are forgotten.
export type AnyGame = GameRules<any, any, any, any, any, any, any, any>;
