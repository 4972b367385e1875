import { type AnyGame, accept, type GameRules, type RosterChanged, refuse } from '../../kernel/game.ts';
import type { SeatId } from '../../kernel/ids.ts';

/** The smallest game that uses all of the kernel: everybody counts up, a bell rings every ten seconds, seats have a secret. */
type State = {
  readonly on: boolean;
  readonly count: number;
  readonly bells: number;
  readonly nextBellAt: number;
  readonly rosterChanges: number;
  readonly secrets: Readonly<Record<string, string>>;
  readonly asked: string | null;
  /** Who has a role nobody else can play. */
  readonly needed: readonly SeatId[];
  readonly over: boolean;
};
export type TallyCommand =
  | { readonly type: 'Count' }
  | { readonly type: 'Whisper'; readonly text: string }
  | { readonly type: 'Ask' }
  /** A role falls to this seat, or (null) to nobody. */
  | { readonly type: 'Need'; readonly seat: SeatId | null }
  | { readonly type: 'Throw' }
  | { readonly type: 'Finish' }
  | { readonly type: 'Ring' }
  | { readonly type: 'Answered'; readonly value: unknown }
  | { readonly type: 'Cheers'; readonly count: number }
  | { readonly type: 'Cheer' };
type Event =
  | { readonly type: 'Began'; readonly at: number }
  | { readonly type: 'Counted' }
  | { readonly type: 'Whispered'; readonly seat: SeatId; readonly text: string }
  | { readonly type: 'Rang'; readonly at: number }
  | { readonly type: 'Asked' }
  | { readonly type: 'Needed'; readonly seat: SeatId | null }
  | { readonly type: 'AnswerCame'; readonly value: string }
  | { readonly type: 'RosterSeen' }
  | { readonly type: 'Cheered'; readonly count: number }
  | { readonly type: 'Finished' };

const BELL_MS = 10_000;
const empty: State = {
  on: false,
  count: 0,
  bells: 0,
  nextBellAt: 0,
  rosterChanges: 0,
  secrets: {},
  asked: null,
  needed: [],
  over: false,
};
const PEOPLE = new Set(['Count', 'Whisper', 'Ask', 'Need', 'Throw', 'Finish', 'Cheer']);

const rules: GameRules<
  State,
  TallyCommand,
  Event,
  'engine-only' | 'nothing',
  unknown,
  unknown,
  unknown,
  { bell: boolean }
> = {
  id: 'slop',
  version: 1,
  eventTypes: Object.fromEntries(
    ['Began', 'Counted', 'Whispered', 'Rang', 'Asked', 'Needed', 'AnswerCame', 'RosterSeen', 'Cheered', 'Finished'].map(
      (type) => [type, { v: 1, publicForm: null }],
    ),
  ) as never,
  checkpoint: 'Rang',
  milestones: new Set(['Rang']),
  missed: (before, after) =>
    after.count > before.count ? [{ what: 'words', count: after.count - before.count, team: null }] : [],
  defaults: { bell: true },
  parseSettings: () => ({ bell: true }),
  missing: (roster) => (roster.seats.length < 2 ? [{ what: 'players', need: 2 }] : []),
  minutes: () => ({ full: 2, short: 1 }),
  empty,
  begin: (_settings, { play }) => [{ type: 'Began', at: play }],
  parseCommand: (input) => {
    const command = input as TallyCommand;
    return typeof command === 'object' && command !== null && PEOPLE.has(command.type) ? command : null;
  },
  texts: (command) => (command.type === 'Whisper' ? [command.text] : []),
  flood: {
    is: (command) => command.type === 'Cheer',
    gather: (pressed) => ({ type: 'Cheers', count: pressed.length }),
  },
  needsClock: (command) => command.type === 'Count',
  decide: (state, command: TallyCommand | RosterChanged, context) => {
    switch (command.type) {
      case 'Count':
        return accept({ type: 'Counted' });
      case 'Whisper':
        return context.by.kind === 'seat'
          ? accept({ type: 'Whispered', seat: context.by.seat, text: command.text })
          : refuse('nothing');
      case 'Ask':
        return accept({ type: 'Asked' });
      case 'Need':
        return accept({ type: 'Needed', seat: command.seat });
      case 'Throw':
        throw new Error('a rule broke');
      case 'Finish':
        return accept({ type: 'Finished' });
      case 'Ring':
        return context.by.kind === 'engine' ? accept({ type: 'Rang', at: state.nextBellAt }) : refuse('engine-only');
      case 'Answered':
        return state.asked ? accept({ type: 'AnswerCame', value: String(command.value) }) : refuse('nothing');
      case 'Cheers':
        return accept({ type: 'Cheered', count: command.count });
      case 'Cheer':
        return refuse('nothing');
      case 'RosterChanged':
        return accept({ type: 'RosterSeen' });
      default:
        return command satisfies never;
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'Began':
        return { ...state, on: true, nextBellAt: event.at + BELL_MS };
      case 'Counted':
        return { ...state, count: state.count + 1 };
      case 'Whispered':
        return { ...state, secrets: { ...state.secrets, [event.seat]: event.text } };
      case 'Rang':
        return { ...state, bells: state.bells + 1, nextBellAt: event.at + BELL_MS };
      case 'Asked':
        return { ...state, asked: 'ask:1' };
      case 'Needed':
        return { ...state, needed: event.seat === null ? [] : [event.seat] };
      case 'AnswerCame':
        return { ...state, asked: null };
      case 'RosterSeen':
        return { ...state, rosterChanges: state.rosterChanges + 1 };
      case 'Cheered':
        return { ...state, count: state.count + event.count };
      case 'Finished':
        return { ...state, over: true };
      default:
        return event satisfies never;
    }
  },
  everyone: ({ count, bells }) => ({ stage: { phase: 'opening' }, count, bells }),
  only: (state, viewer) => (viewer.kind === 'seat' ? { secret: state.secrets[viewer.seat] ?? null } : null),
  moments: (_before, event) => (event.type === 'Rang' ? [{ to: 'all', fact: 'ding' }] : []),
  deadlines: (state) =>
    state.on && !state.over ? [{ at: state.nextBellAt, clock: 'play', command: { type: 'Ring' } }] : [],
  asks: (state) =>
    state.asked ? [{ id: state.asked, task: 'test.house', input: 1, by: state.nextBellAt, drafts: [] }] : [],
  answered: (_ask, answer) => ({ type: 'Answered', value: answer.ok ? answer.value : answer.why }),
  adjust: () => null,
  heard: () => [],
  enough: (_state, roster) => roster.seats.filter((seat) => seat.here).length >= 2,
  admits: () => false,
  standings: (state) => (state.over ? [] : null),
  remember: (state) => ({ counted: state.count }),
  needs: (state) => state.needed,
  countsIn: () => false,
  realTime: false,
  pads: () => [],
  bot: null,
};

export const tally = rules as AnyGame;
