import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { Reaction } from './phases.ts';
import type { Part } from './script.ts';
import type { Acts, SlopSettings } from './settings.ts';

export type { PeopleCommand } from './commands.ts';
export { CLUE_LENGTH_MOST, PROMPT_WORDS_MOST, SLOT_LENGTH_MOST, TIE_WORDS } from './limits.ts';
export { type Phase, REACTIONS, type Reaction } from './phases.ts';
export { predict } from './predict.ts';
export { SLOT_HINTS } from './script.ts';
export type { Acts, SlopSettings } from './settings.ts';
export { countWords, folded, wordsOf } from './tokens.ts';

/*
 * All times are play time in ms of the room: screens draw their own countdowns from `beganAt` and `endsAt`.
 * `soon`, where it stands, is the end of a visible 3-2-1: everybody here has answered.
 * Records are keyed by team or seat and only grow or change a value, so that a difference stays small.
 */

type Timed = { readonly beganAt: number; readonly endsAt: number };
type Hurried = Timed & { readonly soon: number | null };

/** A personality as its card tells it. */
export type VoiceCard = {
  readonly id: string;
  readonly name: string;
  readonly tier: 1 | 2 | 3;
  readonly tells: readonly string[];
  readonly never: string;
  readonly signatures: readonly string[];
  readonly beat: string;
};

/** One of the four a team hides among, with the tell that is told this time. */
export type Suspect = { readonly id: string; readonly name: string; readonly tell: string };

/** `tv`: the TV speaks this part (a bot's, a lip-synced one). `seat` null: nobody here has it, so the TV reads it. */
export type Role = { readonly part: Part; readonly seat: SeatId | null; readonly tv: boolean };

/** Whose turn on stage it is, from its waiting to its scores. */
export type Turn = {
  /** 1, 2, 3 over the whole game. */
  readonly round: number;
  readonly team: TeamId;
  /** Empty until rehearsal. */
  readonly cast: readonly Role[];
  /** The four voices this team hides among; empty in a tie-break and before rehearsal. */
  readonly suspects: readonly Suspect[];
};

/** The prompt as guessers see it: stop words in place, and for a content word the number of its blank (twins share one). */
export type Frame = readonly (string | number)[];

/** Points of one team in one round, as far as they may be known. */
export type Points = {
  readonly team: TeamId;
  /** Matched content words (of the best guess, for the actors). */
  readonly words: number;
  readonly whole: boolean;
  readonly earliest: boolean;
  readonly accepted: boolean;
  readonly total: number;
};

export type Headline = { readonly team: TeamId; readonly words: readonly string[]; readonly matched: number };

/** A guess that misses one word. `words`: the headline it makes in the prompt's frame. */
export type Candidate = { readonly team: TeamId; readonly words: readonly string[] };

/** One beat of the reveal. It begins at its play time and lasts until the next one begins. */
export type Beat = { readonly at: number } & (
  | { readonly kind: 'curve'; readonly peak: PeakLine | null }
  | { readonly kind: 'headline'; readonly headline: Headline }
  /** All land together; only `read` (the best and the strangest) are read out. */
  | { readonly kind: 'headlines'; readonly headlines: readonly Headline[]; readonly read: readonly TeamId[] }
  /** The word of one blank flips; the last one is held for a drum roll. */
  | { readonly kind: 'word'; readonly blank: number; readonly word: string; readonly last: boolean }
  /** Stands still for the camera. */
  | { readonly kind: 'poster'; readonly poster: Poster }
  | { readonly kind: 'mask'; readonly mask: Mask }
  | { readonly kind: 'score'; readonly points: readonly Points[] }
);

export type PeakLine = {
  readonly line: number;
  readonly text: string;
  readonly part: Part | 'ALL' | 'TV';
  readonly seat: SeatId | null;
  /** Presses per watcher and second at its peak. */
  readonly peak: number;
};

/** A revealed prompt: hangs in the foyer all night. */
export type Poster = {
  readonly round: number;
  readonly team: TeamId;
  readonly words: readonly string[];
  readonly title: string;
  readonly safety: boolean;
  readonly cast: readonly SeatId[];
};

/** A fallen mask, and what the others' naming it in each round was worth in all. */
export type Mask = {
  readonly team: TeamId;
  readonly voice: VoiceCard;
  readonly named: Readonly<Record<string, number>>;
};

export type Ham = PeakLine & { readonly team: TeamId; readonly round: number };

/** What goes on now; `phase` is what the screen's root bears as `data-phase`. */
export type Stage =
  | ({
      readonly phase: 'opening';
      /** Counts up to `lines`: then the TV flips the prompt and the room shouts it. */
      readonly line: number;
      readonly lines: number;
      /** Who says this line; empty for the TV or everybody. */
      readonly who: readonly SeatId[];
      readonly lineEndsAt: number;
      /** The line everybody shouts, only while it is on. */
      readonly all: string | null;
      /** The six words, only once `line` is `lines`. */
      readonly shout: readonly string[] | null;
    } & Timed)
  | ({
      readonly phase: 'prompt';
      /** Slots: six, in a tie-break three (and then exactly three words). */
      readonly slots: number;
      /** How many slots of each team hold something. */
      readonly filled: Readonly<Record<string, number>>;
      readonly sent: Readonly<Record<string, true>>;
    } & Hurried)
  /** The act's next team's script is on its way, or the team itself: `absent` when nobody of it is here. */
  | ({ readonly phase: 'writing'; readonly absent: boolean } & Timed)
  | ({ readonly phase: 'rehearsal'; readonly ready: Readonly<Record<string, true>> } & Hurried)
  | ({
      readonly phase: 'performance';
      readonly line: number;
      readonly lines: number;
      readonly part: Part | 'ALL' | 'TV';
      readonly lineBeganAt: number;
      /** The TV speaks this line. */
      readonly tv: boolean;
      /** The line everybody says, only while it is on. */
      readonly all: string | null;
    } & Timed)
  | ({
      readonly phase: 'guess';
      readonly frame: Frame;
      /** How many blanks; as many tiles may be picked. */
      readonly blanks: number;
      /** Null when guesses are typed. */
      readonly tiles: readonly string[] | null;
      readonly sent: Readonly<Record<string, true>>;
      /** The line the cast acts once more. */
      readonly encore: number | null;
    } & Hurried)
  | ({
      readonly phase: 'judging';
      readonly candidates: readonly Candidate[];
      /** What the team decided: a team's guess, or `none`; null while it thinks. */
      readonly accepted: TeamId | 'none' | null;
    } & Hurried)
  | ({ readonly phase: 'reveal'; readonly beats: readonly Beat[] } & Timed)
  | ({
      readonly phase: 'scores';
      /** The full table, at an act's end; else only the footlights move. */
      readonly table: boolean;
      /** What each team got in this round. */
      readonly gained: Readonly<Record<string, number>>;
      /** Nobody came: the round counts as played with 0. */
      readonly skipped: boolean;
      /** The captain may call the finale now. */
      readonly finale: boolean;
    } & Timed)
  | {
      readonly phase: 'podium';
      readonly beganAt: number;
      readonly why: 'played' | 'finale' | 'ended';
      readonly ranks: readonly { readonly team: TeamId; readonly rank: number; readonly score: number }[];
      /** Masks that had not fallen before; read out before the ham. */
      readonly masks: readonly Mask[];
      readonly ham: Ham | null;
    };

/** What all may see. */
export type SlopEveryone = {
  readonly settings: SlopSettings;
  /** 1 to `acts`; tie-breaks count on. 0 during the opening. */
  readonly act: number;
  readonly acts: Acts;
  /** 0, or which tie-break this is. */
  readonly tie: number;
  /** All teams in the order of the first rotation. */
  readonly teams: readonly TeamId[];
  /** The teams of this act in their order: all, or in a tie-break the tied ones. */
  readonly order: readonly TeamId[];
  /** Points known so far. Naming counts from a mask's fall. */
  readonly scores: Readonly<Record<string, number>>;
  /** Points of tie-breaks, apart. */
  readonly tieScores: Readonly<Record<string, number>>;
  /** Teams whose mask has fallen, with the voice's name. */
  readonly masks: Readonly<Record<string, string>>;
  readonly turn: Turn | null;
  readonly posters: readonly Poster[];
  readonly stage: Stage;
};

/** A line as the TV's caption shows it. */
export type Caption = {
  /** Unique over the night: `3:7` is line 7 of round 3, `o:4` the opening's. */
  readonly id: string;
  readonly part: Part | 'ALL' | 'TV';
  readonly seat: SeatId | null;
  readonly text: string;
  readonly business: string | null;
};

/** What the TV alone may see. */
export type ScreenOnly = {
  readonly kind: 'screen';
  /** The latest line that has been spoken (captions on), or what the TV speaks right now (always). */
  readonly caption: Caption | null;
  /** What the TV must say aloud now, once per id; it may send `NextLine`/`NextOpeningLine` when it has finished. */
  readonly speak: Caption | null;
  /** The curve of this round: presses of all watchers, one number a second from its first line on. */
  readonly curve: readonly number[];
};

export type PromptDesk = {
  readonly at: 'prompt';
  readonly slots: readonly string[];
  readonly sent: boolean;
  /** Sent as a safety prompt: on demand, or because the slots were not fit. */
  readonly safety: boolean;
  readonly seed: string;
  readonly rerolls: number;
  /** Content words the lexicon does not know, lower case; each may be given a clue. */
  readonly unknown: readonly string[];
  readonly clues: Readonly<Record<string, string>>;
  /** What would be said if it were sent now; null when it is fit. */
  readonly unfit: 'too-few-content-words' | 'too-many-words' | 'three-words' | null;
};

export type PromptLine = { readonly part: Part | 'ALL' | 'TV'; readonly text: string; readonly business?: string };

/** The acting team's phones, from rehearsal to judging: the teleprompter, and what they wrote. */
export type StageDesk = {
  readonly at: 'stage';
  readonly prompt: readonly string[];
  readonly safety: boolean;
  readonly title: string;
  readonly lines: readonly PromptLine[];
  /** My parts: mine to act. More than one only when a script has more parts than actors. */
  readonly parts: readonly Part[];
  /** The two on offer, in rehearsal until one is chosen; else empty. */
  readonly drafts: readonly { readonly title: string; readonly premise: string }[];
  readonly chosen: 0 | 1;
  /** My voice is the TV's. */
  readonly given: boolean;
};

/** The guessing teams' phones. */
export type GuessDesk = {
  readonly at: 'guess';
  /** Indices into `tiles`, in the order in which they fill the blanks. */
  readonly picks: readonly number[];
  /** Typed: what stands in each blank. */
  readonly typed: readonly string[];
  /** The voice we named in this round. */
  readonly named: string | null;
  readonly sent: boolean;
};

/** My line in the opening number, shown when it comes. */
export type OpeningDesk = {
  readonly at: 'opening';
  readonly text: string | null;
  readonly business: string | null;
  /** Mine is next: get ready. */
  readonly next: boolean;
};

/** What a seat alone (or with its team) may see. */
export type SeatOnly = {
  readonly kind: 'seat';
  readonly team: TeamId | null;
  /** The own team's secret personality. */
  readonly card: VoiceCard | null;
  /** What lies on the desk right now; null: eyes on the TV. */
  readonly desk: OpeningDesk | PromptDesk | StageDesk | GuessDesk | null;
};

export type SlopOnly = ScreenOnly | SeatOnly;

/** What a phone or the TV knows of the game. */
export type SlopView = { readonly everyone: SlopEveryone; readonly only: SlopOnly | null };

/** Short facts worth animating or sounding. Whoever misses one misses nothing that matters. */
export type SlopFact =
  | { readonly kind: 'prompt-sent'; readonly team: TeamId }
  | { readonly kind: 'slot'; readonly team: TeamId }
  /** The grand author faints and the mouse with the typewriter begins: the model gave up, the house steps in. */
  | { readonly kind: 'understudy'; readonly team: TeamId }
  | { readonly kind: 'curtain'; readonly team: TeamId }
  | { readonly kind: 'lip-sync'; readonly seat: SeatId; readonly given: boolean }
  | { readonly kind: 'draft'; readonly draft: 0 | 1 }
  | { readonly kind: 'line'; readonly line: number; readonly all: boolean }
  | { readonly kind: 'reactions'; readonly counts: Readonly<Partial<Record<Reaction, number>>> }
  | { readonly kind: 'guess-sent'; readonly team: TeamId }
  | { readonly kind: 'encore'; readonly line: number }
  | { readonly kind: 'accepted'; readonly team: TeamId }
  | { readonly kind: 'script-skipped' }
  | { readonly kind: 'points'; readonly team: TeamId; readonly points: number }
  | { readonly kind: 'team-skipped'; readonly team: TeamId }
  | { readonly kind: 'mask'; readonly team: TeamId; readonly name: string }
  | { readonly kind: 'tie-break'; readonly teams: readonly TeamId[] }
  | { readonly kind: 'finale' }
  | { readonly kind: 'podium'; readonly winners: readonly TeamId[] };
