import type { AliasReason, Pass, RoundEnd, Verdict } from '../../view.ts';
import { wordRefusal } from '../../words.ts';

/** What Alias's phone screens say: one sentence where it is needed, when it is needed. */
const en = {
  captain: {
    open: 'Captain’s strings',
    title: 'Captain’s strings',
    moveOn: 'Move on',
    passRole: 'Somebody else takes over',
    passNote: (name: string) => `${name} is not here. The card goes, the clock keeps what is left.`,
    close: 'Let go',
  },
  guest: {
    bench: 'You get a team between two rounds. Until then: best seat, no work.',
    watching: 'You watch tonight. Shout along, it will not count and nobody can stop you.',
  },
  hat: {
    passes: {
      explain: 'Any words you like',
      'one-word': 'One single word',
      mime: 'Not a sound: mime!',
    } as Readonly<Record<Pass, string>>,
    left: (n: number) => (n === 1 ? '1 word in the hat' : `${n} words in the hat`),
  },
  writing: {
    title: (n: number) => `${n} words for the hat`,
    how: 'Things, people, places that everybody here knows.',
    word: (n: number) => `Word ${n}`,
    hints: [
      'the broken toaster',
      'Aunt Gerda',
      'a castle in fog',
      'karaoke',
      'a wet dog',
      'Tuesday',
    ] as readonly string[],
    done: 'Into the hat',
    some: (n: number) => (n === 1 ? '1 word so far' : `${n} words so far`),
    none: 'Leave a gap and the house fills it.',
    sent: 'Yours are in the hat',
    change: 'Change a word',
    waiting: 'Still writing',
    count: (n: number, of: number) => `${n} of ${of}`,
    everybody: 'That is everybody. Shaking the hat…',
  },
  dealing: { title: 'Shuffling', note: 'The cards are on their way from the shelf.' },
  starting: {
    explainer: 'You explain!',
    explainerNote: 'Never say the word on the card. Say anything round it.',
    explainerJudged: (name: string) => `Never say the word. ${name} does the swiping.`,
    judge: 'You judge!',
    judgeNote: (name: string) => `${name} explains. Swipe what their team gets, and be fair.`,
    mate: 'You guess!',
    mateNote: (name: string) => `${name} explains. Shout whatever comes to mind.`,
    other: (team: string) => `${team} is up`,
    otherNote: (name: string) => `${name} explains. Listen for fouls.`,
    all: 'Everybody guesses!',
    allNote: (name: string, team: string) => `${name} is alone, so shout along: it counts for ${team}.`,
    resumed: 'On we go',
    absent: (name: string) => `Where is ${name}?`,
    absentNote: 'The clock waits. Somebody check the kitchen.',
    absentMine: 'You are back! Take a breath.',
    go: 'Go!',
    soon: (n: number) => `Starts in ${n}`,
  },
  card: {
    label: (word: string) => `Your card: ${word}`,
    left: (n: number) => (n === 0 ? 'Last card!' : n === 1 ? '1 more card' : `${n} more cards`),
    guessed: 'Got it!',
    skipped: 'Skip',
    how: 'Swipe right or up when it is guessed, left or down to skip.',
    dontSay: 'Don’t say',
    next: 'Next card…',
    faster: 'Somebody was faster. That card is settled.',
    judged: (name: string) => `${name} swipes. You just talk.`,
    forbidden: (list: string) => `Forbidden: ${list}`,
  },
  undo: {
    toGuessed: 'No wait, guessed!',
    toSkipped: 'No wait, skipped!',
    label: (word: string, chip: string) => `${chip} Changes ${word}.`,
  },
  missed: {
    title: 'While you were away',
    close: 'Thanks',
  },
  mates: {
    title: 'Guess out loud!',
    note: (name: string) => `${name} explains. No hands, no shame.`,
    all: 'Guess out loud, all of you!',
    allNote: (team: string) => `Every word counts for ${team} this round. Be generous.`,
    soFar: (n: number) => (n === 1 ? '1 point so far' : `${n} points so far`),
    foul: 'Call a foul',
  },
  police: {
    title: 'Listen closely',
    note: (name: string) => `${name} explains.`,
    watch: 'Watch their mouth',
    foul: 'Foul!',
    label: (n: number) => (n === 1 ? 'Foul! One call left' : `Foul! ${n} calls left`),
    left: (n: number) => (n === 0 ? 'Your whistle is spent.' : n === 1 ? '1 call left' : `${n} calls left`),
    called: 'Called!',
    what: 'A foul is part of the word, a translation, or pointing at it.',
    whatTaboo: 'A foul is any word on this card, or part of one.',
    whatHidden: 'A foul is part of the word, or a word that sounds forbidden.',
    whatOneWord: 'A foul is a second word, or part of the one they want.',
    whatMime: 'A foul is any word, hum or sound effect.',
  },
  foul: {
    title: 'Was it a foul?',
    called: (name: string, team: string) => `${name} of ${team} blew the whistle.`,
    yes: 'Yes, guilty',
    no: 'No, fair play',
    silence: 'Silence means no.',
    voted: 'Said. Waiting for your team.',
    judging: (team: string) => `${team} looks into its heart`,
    judgingNote: 'Ten seconds. Stare at them politely.',
    mineNote: 'Your whistle! They answer, you look innocent.',
    tied: 'They cannot agree',
    tiedOwn: 'You cannot agree',
    tiedCaptain: 'Captain, was it a foul?',
    tiedNote: (name: string) => `${name} decides, as captains do.`,
    tiedScreen: 'Whoever is at the TV decides.',
    worth: 'Guilty means: card gone, one point down.',
    card: 'The card',
  },
  stealing: {
    shout: 'Shout!',
    note: 'The last word is anybody’s. The first to say it has it.',
    tied: 'The last word. Only the tied teams can have it.',
    who: 'Who had it?',
    whoNote: 'The last word is anybody’s. Tap the team that says it.',
    nobody: 'Nobody had it',
    team: (name: string) => `${name} had it`,
    given: 'Noted.',
  },
  review: {
    title: 'What we heard',
    gain: (points: number, team: string) => `${team} +${points}`,
    how: 'Heard it differently? Tap the word.',
    howCaptain: 'Tap a word to change its verdict.',
    verdicts: {
      guessed: 'guessed',
      skipped: 'skipped',
      fouled: 'foul',
      stolen: 'stolen',
      lost: 'nobody’s',
    } as Readonly<Record<Verdict, string>>,
    stolenBy: (team: string) => `stolen by ${team}`,
    inHat: 'back in the hat',
    row: (word: string, verdict: string, points: string) => `${word}: ${verdict}, ${points}`,
    points: (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0'),
    disputed: (n: number) => (n === 1 ? '1 objects' : `${n} object`),
    mine: (others: number) => (others === 0 ? 'you object' : `you and ${others} more object`),
    watch: 'Heard it differently? Mutter.',
    flipped: 'changed',
    next: 'All fair, move on',
    sheet: (word: string) => `What was “${word}”?`,
    close: 'Leave it',
    object: 'I object',
    ends: {
      bell: 'Time!',
      exhausted: 'No cards left',
      nobody: 'Round over',
    } as Readonly<Record<RoundEnd, string>>,
  },
  next: {
    gained: (points: number) => `+${points}`,
    forTeam: (points: number) => (points === 1 ? 'point for you' : 'points for you'),
    nothing: 'Nothing for you this time. It builds character.',
    total: (points: number) => `${points} in all`,
    of: (points: number, target: number) => `${points} of ${target}`,
    skipped: (team: string) => `Nobody of ${team} is here. Their turn is skipped.`,
    you: 'You explain next!',
    yourTeam: (name: string) => `${name} explains for you next`,
    team: (team: string, name: string) => (name ? `Next: ${team}, ${name} explains` : `Next: ${team}`),
    tie: 'A tie at the top! One more go for the tied.',
    last: 'That was the last round. Drum roll…',
    moveOn: 'Move on',
    now: 'The points',
  },
  podium: {
    title: 'The last bow',
    won: 'You won!',
    shared: 'A shared win!',
    place: (rank: number) => `${PLACES[rank - 1] ?? `${rank}th`} place`,
    total: (points: number) => (points === 1 ? '1 point' : `${points} points`),
    team: (count: number, seconds: string | null) =>
      `Your team: ${count === 1 ? '1 word' : `${count} words`}${seconds === null ? '' : `, ${seconds} s each`}`,
    mvp: (n: number) => `Most valuable talker: ${n === 1 ? '1 word' : `${n} words`} of yours were guessed.`,
    fastest: (word: string, seconds: string) => `Fastest word of the night: “${word}” in ${seconds} s.`,
    shame: (word: string, seconds: string) => `Word of shame: “${word}”. ${seconds} brave seconds.`,
    noCards: 'There was no card to play. Pick another pack?',
    guest: 'Applause is free. Spend it.',
    rematch: 'Rematch',
    teams: 'Change teams',
    goodNight: 'Good night',
    asks: (captain: string) => `${captain} says what comes next.`,
  },
} as const;

const PLACES = ['First', 'Second', 'Third'] as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => unknown
    ? (...args: Args) => string
    : T extends readonly string[]
      ? T
      : { readonly [Key in keyof T]: Widen<T[Key]> };

/** A catalogue in any language has exactly these entries. */
export type PhoneWords = Widen<typeof en>;

export const words: PhoneWords = en;

/** A refused swipe, in words: of two thumbs on one card the second hears that somebody was faster. */
export function wordSwipeRefused(reason: string): string | undefined {
  const late: AliasReason = 'too-late';
  return reason === late ? words.card.faster : wordRefusal(reason);
}

/** "1.4", for a time in ms. */
export const secondsOf = (ms: number): string => (ms / 1_000).toFixed(1);
