import type { Ending, Pass, RoundEnd, Verdict } from '../../view.ts';

/**
 * What the TV shows and says in Alias. Where an entry is a list, it takes turns: take the entry of the round's number, modulo.
 * `say` is spoken as well.
 */
const en = {
  moveOn: 'Move on',
  goal: {
    target: (points: number) => `First to ${points}`,
    rounds: (cycle: number, of: number) => `Lap ${Math.min(Math.max(1, cycle), of)} of ${of}`,
    hat: 'One hat, three ways',
    tie: 'Tie-break',
  },
  verdicts: {
    guessed: 'guessed',
    skipped: 'skipped',
    fouled: 'foul',
    stolen: 'stolen',
    lost: 'nobody’s',
  } satisfies Record<Verdict, string>,
  /** Stands where a word went back into the hat. */
  backInHat: 'back in the hat',
  pass: {
    explain: { name: 'Explain', how: 'Any words but the word.' },
    'one-word': { name: 'One word', how: 'Exactly one. Choose it well.' },
    mime: { name: 'Mime', how: 'Not a sound. Hands, feet, face.' },
  } satisfies Record<Pass, { name: string; how: string }>,
  writing: {
    sign: 'Fill the hat',
    cue: (words: number) => `Phones up: ${words} words each. Famous, silly, shared.`,
    say: 'The hat is hungry. Feed it.',
    inHat: (n: number) => (n === 1 ? 'slip in the hat' : 'slips in the hat'),
    robot: 'beep?',
    done: 'done',
  },
  dealing: {
    sign: 'Shuffling',
    cue: 'Shuffling the pack. No peeking.',
    big: 'Shuffling…',
  },
  starting: {
    sign: (round: number) => `Round ${Math.max(1, round)}`,
    for: 'explains for',
    resumed: 'takes over for',
    cue: (team: string) => `${team}, ears open. Everybody else: fingers on the whistle.`,
    cueAll: 'A team of one! Then everybody guesses.',
    cueBots: 'Robots at work. Nobody touch anything.',
    absent: (name: string) => `${name}? Anybody seen ${name}?`,
    absentBig: 'Waiting for',
    swipes: (name: string) => `${name} keeps the cards`,
    left: (seconds: number) => `${seconds} s on the clock`,
    passOn: (name: string) => `${name} is away: pass it on`,
  },
  explaining: {
    sign: (team: string) => `${team} is on`,
    cue: (team: string) => `${team}, shout! The others: listen for cheating.`,
    cueFoul: 'The clock stands. Everybody breathe.',
    cueBots: 'They say it is a language.',
    guessing: 'guess!',
    everybody: 'Everybody guesses!',
    thisRound: 'this round',
    waiting: ['First word… any second now.', 'Somebody is thinking very loudly.', 'And the first word is… coming.'],
    hatLeft: (n: number) => (n === 1 ? '1 slip left in the hat' : `${n} slips left in the hat`),
    seconds: (n: number) => `${n} seconds`,
    beeps: ['Beep!', 'Boop?', 'Beep boop!', 'Bzzt.', 'Boop. Boop.', 'Beeeep?', '01 10!'],
  },
  foul: {
    big: 'Foul?',
    called: (name: string, team: string) => `${name} of ${team} blew the whistle.`,
    asked: (team: string) => `${team}, hand on heart: was it?`,
    yes: 'Guilty',
    no: 'Never!',
    open: '…',
    tied: 'Half and half!',
    captain: (name: string) => `${name} decides. No bribes on camera.`,
    screen: 'The room decides. Be loud, then press.',
    isFoul: 'Foul',
    noFoul: 'No foul',
    say: (team: string) => `Whistle! ${team}, was that a foul?`,
  },
  stealing: {
    sign: 'Last word',
    big: 'Steal it!',
    cue: (name: string) => `Any team may shout it. ${name} taps who was first.`,
    say: 'Time! Last word: anybody may have it!',
    in: 'in',
    nobody: 'Nobody had it',
  },
  review: {
    sign: 'Was that fair?',
    why: {
      bell: 'Anything wrong? Mark it on your phone.',
      exhausted: 'The pack is played out. Anything wrong? Mark it.',
      nobody: 'Nobody left to explain. What there is, counts.',
    } satisfies Record<RoundEnd, string>,
    say: 'Objections?',
    keys: 'Arrows pick a word, Enter flips it.',
    count: 'Count it',
    disputedBy: (names: string) => `disputed by ${names}`,
    flipTo: (word: string, verdict: string) => `${word}: ${verdict}. Flip it.`,
    empty: 'Not one word. That took skill.',
  },
  next: {
    sign: 'Points',
    last: 'The final count',
    upNext: 'Up next',
    cue: (team: string) => `${team} gets ready.`,
    cueLast: 'Drum roll, please…',
    cueTie: 'A tie at the top! One more lap for the tied.',
    skipped: (team: string) => `Nobody of ${team} came. Their chair got the applause.`,
    say: (name: string, team: string) => `Next: ${name}, for ${team}.`,
    sayTie: 'It is a tie! Nobody sits down.',
    tieBig: 'Tie!',
    curtain: 'And the winner…',
  },
  flash: {
    bell: 'Time!',
    proven: 'Foul! −1',
    notProven: 'No foul. Play on!',
    explainer: (name: string) => `${name} takes over!`,
    swiper: (name: string) => `${name} has the cards now.`,
    undone: (verdict: string) => `Taken back: ${verdict}`,
    stolen: (team: string) => `${team} steals it!`,
    skippedTeam: (team: string) => `Where is ${team}?`,
    tie: 'Tie-break!',
    hat: 'The hat is empty. Now:',
  },
  podium: {
    sign: 'Final bell',
    place: ['', 'First place', 'Second place', 'Third place'],
    won: (team: string) => `${team} wins!`,
    shared: (teams: string) => `${teams} share it!`,
    and: ' and ',
    ended: {
      played: 'Somebody bring them water. And a dictionary.',
      exhausted: 'You have used up every word we own.',
      ended: 'Curtain, early but proud.',
      'no-cards': 'There was not one card in those packs.',
    } satisfies Record<Ending, string>,
    noCards: 'No cards!',
    noCardsHow: 'Those packs have none for tonight. Pick others and we go again.',
    mvp: 'Best explainer',
    mvpWords: (n: number) => (n === 1 ? '1 word got through' : `${n} words got through`),
    fastest: 'Fastest word',
    shame: 'Word of shame',
    by: (seconds: string, name: string) => `${seconds} s, ${name}`,
    shameBy: (seconds: string, name: string) => `${name} fought it for ${seconds} s`,
    none: 'not awarded tonight',
    teamWords: (n: number) => (n === 1 ? '1 word' : `${n} words`),
    pace: (seconds: string) => `${seconds} s a word`,
    skip: 'To the winners',
    rematch: 'Rematch',
    teams: 'Change teams',
    goodNight: 'Good night',
  },
} as const;

type Widen<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends (...args: infer Args) => unknown
      ? (...args: Args) => string
      : { readonly [Key in keyof T]: Widen<T[Key]> };

/** A catalogue in any language has exactly these entries. */
export type AliasTvWords = Widen<typeof en>;

export const words: AliasTvWords = en;

/** The entry whose turn it is. */
export const taking = (lines: readonly string[], turn: number): string => lines[Math.max(0, turn) % lines.length] ?? '';
