/** The forms that Slop's content is written in: lexicon entries, voices, skeletons. SLOP's craft rules stand in RULES.md. */

/**
 * The shape of a phrase. Sockets ask for a shape and never for a part of speech, so that a wrong tag cannot
 * break a sentence.
 * - `thing` with article ("the suit", "a towel")          - `things` bare ("feathers", "no receipt")
 * - `doing` ("washing")                                    - `deed` past, after a subject ("smiled, lifted it, and ran")
 * - `noise` shouted, alone ("Howdy.")                      - `where` ("on the ice")
 * - `size` after "it is" ("made for a duck")               - `sign` standing alone ("Both hands of the clock, straight up.")
 * - `count` standing alone ("More than six. Fewer than eight.")
 */
export const SHAPES = ['thing', 'things', 'doing', 'deed', 'noise', 'where', 'size', 'sign', 'count'] as const;
export type PhraseShape = (typeof SHAPES)[number];

export type Phrases = Readonly<Partial<Record<PhraseShape, readonly string[]>>>;

/** What kind of word it is for the writer: who stars, what verb picks the scene, what qualifies. */
export type WordKind =
  | 'person'
  | 'animal'
  | 'creature'
  | 'food'
  | 'drink'
  | 'clothing'
  | 'body'
  | 'tool'
  | 'furniture'
  | 'vehicle'
  | 'machine'
  | 'instrument'
  | 'toy'
  | 'plant'
  | 'nature'
  | 'weather'
  | 'building'
  | 'place'
  | 'room'
  | 'container'
  | 'money'
  | 'paper'
  | 'event'
  | 'group'
  | 'feeling'
  | 'idea'
  | 'material'
  | 'sport'
  | 'thing'
  | 'time'
  | 'number'
  | 'quality'
  | 'manner'
  | 'action';

export type WordPart = 'noun' | 'verb' | 'adjective' | 'adverb' | 'number' | 'time';

/** Ten families of verbs, each with four skeletons: the verb picks the scene. */
export const VERB_FAMILIES = ['TAKE', 'HIDE', 'EAT', 'LOVE', 'FIGHT', 'MAKE', 'MOVE', 'TALK', 'KEEP', 'RULE'] as const;
export type VerbFamily = (typeof VERB_FAMILIES)[number];

/**
 * A word with the evidence of it: phrases that carry it without naming it, each holding one word by which a solver
 * and a guest can find its owner. No phrase contains the word or a word of its stem.
 */
export type Entry = {
  /** Lower case, base form: singular noun, infinitive. */
  readonly word: string;
  readonly part: WordPart;
  readonly kind: WordKind;
  /** Alive, so "they", not "it". */
  readonly alive?: true;
  /** Verbs only. */
  readonly family?: VerbFamily;
  readonly phrases: Phrases;
};

export const INTENTS = ['open', 'press', 'dodge', 'proof', 'raise', 'turn', 'all', 'button'] as const;
export type Intent = (typeof INTENTS)[number];

export const VOICE_GROUPS = ['LOUD', 'GRAND', 'SMILE', 'HUSH', 'FLAT', 'WORDY', 'CHEEKY'] as const;
export type VoiceGroup = (typeof VOICE_GROUPS)[number];

/** A personality: how anything is said. Performable with the body, guessable with the eyes shut. */
export type Voice = {
  /** Kebab case: `sports-commentator`. */
  readonly id: string;
  readonly name: string;
  /** 1 suits the shy, 3 wants a ham. */
  readonly tier: 1 | 2 | 3;
  readonly group: VoiceGroup;
  /** Three performable tells, each at most eight words. */
  readonly tells: readonly [string, string, string];
  /** "Never whispers." */
  readonly never: string;
  /** The family of signature phrases, 4 to 6, lower case; at most two in a script. */
  readonly signatures: readonly string[];
  /** The rhythm, as one says it to an actor: "3-5-10, then a two-word yell". */
  readonly beat: string;
  /**
   * Eight lines for each intent, at most 9 words each, that work in any scene as a line of its own. In all banks together
   * at most one line in four holds a signature phrase. `all` lines: at most five words, shouted by everybody.
   */
  readonly bank: Readonly<Record<Intent, readonly string[]>>;
  /** Its words for ours, whole words, lower case: { watching: 'in the stands', yes: 'affirmative' }. 12 to 24 of them. */
  readonly words: Readonly<Record<string, string>>;
  /**
   * Short bits (1 to 4 words, no signature phrase, with their punctuation) put before or after somebody's line so that it
   * bears the voice. At least ten of each; no bit may change what the line says.
   */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What its grammar does to every sentence. */
  readonly grammar: {
    /** Expand contractions ("don't" to "do not"). */
    readonly noContractions?: true;
    /** Longest sentence in words; longer ones are cut at a comma or conjunction. */
    readonly sentenceMost?: number;
    /** How sentences end: '!' shouts, '.' flattens every mark, '...' trails off, '?' lifts. */
    readonly ending?: '!' | '.' | '...' | '?';
    /** Upper-case the last word of a line. */
    readonly lastWordLoud?: true;
    /** Break a line into short gasps: "Three. Words. Each." every n words. */
    readonly gaspEvery?: number;
  };
};

/**
 * A scene to be filled in, written as text (see `content/skeletons.notation.md`) and parsed by
 * `writer/notation.ts`. Always twelve lines; shorter scripts drop `~` lines in pairs.
 */
export type SkeletonText = {
  /** Kebab case: `nothing-to-declare`. */
  readonly id: string;
  readonly title: string;
  readonly family: VerbFamily;
  /** One sentence with "must" and "may not". */
  readonly premise: string;
  /** Twelve lines in the notation, one a row. `{turn}` and `{button}` lines hold the first turn and button. */
  readonly lines: string;
  /** Three turns: each replaces the lines from the one marked {turn} to the one before {button}; as many rows as those. */
  readonly turns: readonly [string, string, string];
  /** Three buttons: each replaces the line marked {button}. */
  readonly buttons: readonly [string, string, string];
  /** Fixed words that a prompt may name, with their twin to step in: { swan: 'goose' }. */
  readonly twins: Readonly<Record<string, string>>;
};
