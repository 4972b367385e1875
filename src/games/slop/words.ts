import type { SlopReason } from './commands.ts';

/**
 * What phones say in Slop, and why it refuses. The TV's own words are in `tvWords.ts`, so that no phone downloads them.
 * The voice: a warm, quick, slightly over-confident stage manager. What happened, what to do, one line.
 */
const en = {
  game: { name: 'Slop', line: 'Six words in, a scene out. Guess the words.' },
  lookUp: 'Eyes on the TV',
  opening: {
    yours: 'Your line. Say it as if you meant it.',
    next: 'You are next. Breathe.',
    all: 'Everybody!',
    wait: 'Your line will find you.',
    done: 'Said it',
    skip: 'Skip the warm-up',
  },
  card: {
    title: 'Your secret voice',
    tells: 'How they know you',
    never: 'Never',
    says: 'You like to say',
    beat: 'Your rhythm',
    hide: 'Hide the card',
    show: 'Your voice',
    secret: 'For your team only. Guard it from the sofa.',
  },
  prompt: {
    title: 'Six words. Any six words.',
    tieTitle: 'Three words. Exactly three.',
    hints: ['WHO', 'WHAT LIKE', 'DOES', 'WHAT', 'WHERE', ''],
    tieHints: ['WHO', 'DOES', 'WHAT'],
    /** For screen readers. */
    slot: (n: number, of: number) => `Word ${n} of ${of}`,
    count: (words: number, most: number) => `${words} of ${most} words`,
    seed: (noun: string) => `Stuck? Try: ${noun}`,
    reroll: 'Another',
    rerollsLeft: (n: number) => (n === 1 ? '1 left' : `${n} left`),
    safety: 'Give us one',
    safetyHint: 'A ready-made prompt, for half the points.',
    send: 'Send it',
    sent: 'It is with the writers. They are already arguing.',
    sentSafety: 'The house has lent you a prompt.',
    clue: (word: string) => `Who or what is “${word}”?`,
    clueHint: 'Up to four words, so that the writers can play fair.',
    clueSaved: 'The writers nod.',
    teammates: 'Your team writes here too.',
    problems: {
      'too-few-content-words': 'Two words with some meat on them, please.',
      'too-many-words': 'Six words are all the stage can carry.',
      'three-words': 'Exactly three this time.',
    },
    waitingFor: (names: string) => `Waiting for ${names}.`,
  },
  writing: {
    waiting: 'Somewhere behind the curtain, somebody types with two fingers.',
    yours: 'Your scene is being written. Look innocent.',
    absent: 'Your team is on. Come back to the rug!',
  },
  rehearsal: {
    title: 'Your scene',
    yourPart: (part: string) => `You are ${part}`,
    noPart: 'You are the audience in the wings.',
    drafts: 'Which one?',
    pick: 'This one',
    or: 'or',
    giveVoice: 'Let the TV speak for me',
    takeVoice: 'I will speak myself',
    given: 'Just mime. The TV has your voice.',
    ready: 'Curtain!',
    isReady: 'Ready. Try to look surprised.',
    yourPrompt: 'You wrote',
    replaced: 'The writers lost your note. This one is on the house.',
    noSpelling: 'Act it, mime it, never say a word of it.',
    suspects: 'Which of these will they be?',
  },
  performance: {
    tap: 'Tap when you have said it',
    yourLine: 'You',
    all: 'EVERYBODY',
    everybody: 'All together now!',
    tvSpeaks: 'The TV has this one',
    pad: 'How is it?',
    reactions: { laugh: 'Ha!', clap: 'Bravo!', gasp: 'Gasp!', love: 'Aww!' },
  },
  guess: {
    title: 'What did they write?',
    pick: (n: number) => (n === 1 ? 'Pick one word' : `Pick ${n} words`),
    left: (n: number) => (n === 0 ? 'All blanks full' : n === 1 ? '1 more' : `${n} more`),
    type: 'Type what you heard between the lines',
    blank: (n: number) => `Blank ${n}`,
    voice: 'And whose voice was that?',
    send: 'That is it',
    sent: 'Locked in. Look confident.',
    encore: 'Encore!',
    encoreHint: 'One line once more, as a favour. Choose well.',
    encoreSpent: 'That was your encore.',
    cast: 'They are guessing. No helping. Well, one line.',
  },
  judging: {
    title: 'So close. Does it count?',
    accept: 'Let it count',
    none: 'No mercy',
    watching: 'The cast is judging you.',
    decided: { yes: 'Generous!', no: 'Cruel. Fair, but cruel.' },
  },
  reveal: { watch: 'Look up. Here it comes.' },
  scores: {
    team: (points: number) => (points === 1 ? '1 point' : `${points} points`),
    finale: 'Call the finale',
    finaleHint: 'Everybody has acted equally often. Masks off, podium on.',
    goOn: 'Next act',
    skipped: 'Nobody came on. The rug was very brave.',
  },
  podium: {
    won: 'You won. Act surprised.',
    shared: 'A shared win. The trophy will be sawn in half.',
    placed: (rank: number) => `Place ${rank}. The jury was bribed.`,
    ham: 'The Golden Ham is yours. Read your line once more!',
  },
  director: {
    moveOn: 'Move on',
    skipScript: 'Throw this script out',
    skipScriptSure: 'The other draft steps in, if there is one.',
    endGame: 'End the game',
  },
  late: {
    noTeam: 'You have a seat. At the next act you get a team.',
    spectator: 'Enjoy the show. The pad is yours.',
  },
  refused: {
    'too-late': 'A blink too late: the show has moved on.',
    'not-yours': 'That one is another team’s.',
    'not-allowed': 'Only the captain and the TV may do that.',
    'no-team': 'You have no team yet. At the next act you will.',
    'already-sent': 'It is sent. No take-backs in show business.',
    'already-chosen': 'A teammate was quicker.',
    'no-such-slot': 'There is no box for that.',
    'no-such-tile': 'That tile fell off the board.',
    'no-such-line': 'You have not said that one yet.',
    'no-such-voice': 'That voice is not on the list.',
    'no-such-guess': 'That guess is not up for judging.',
    'all-blanks-full': 'All blanks are full. Drop one first.',
    'wrong-mode': 'We guess the other way tonight.',
    'no-rerolls-left': 'The hat is empty. That noun is yours now.',
    'too-few-content-words': 'Two words with some meat on them, please.',
    'too-many-words': 'Six words are all the stage can carry.',
    'three-words': 'Exactly three words this time.',
    'word-is-known': 'Our writers know that one.',
    'clue-too-long': 'Four words at most. They have to fit on a napkin.',
    'clue-names-prompt': 'Not with words from the prompt, please.',
    'encore-spent': 'One encore a round. It was lovely.',
    'no-such-draft': 'There is only one draft this time.',
    'nothing-to-skip': 'There is nothing on stage to throw out.',
    'not-yet': 'Not yet. The curtain is stuck on something.',
    late: 'The writer missed the deadline.',
    'engine-only': 'That lever is backstage only.',
  } satisfies Record<SlopReason, string> as Readonly<Record<SlopReason, string>>,
} as const;

type Widen<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends (...args: infer Args) => unknown
      ? (...args: Args) => string
      : { readonly [Key in keyof T]: Widen<T[Key]> };

/** A catalogue in any language has exactly these entries. */
export type SlopWords = Widen<typeof en>;

export const slopWords: SlopWords = en;
