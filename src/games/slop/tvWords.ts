/**
 * What the TV says in Slop: shown, and where `say` stands, spoken. Lists are for taking turns, so that nobody hears the same line
 * twice in an act: take the entry of the round's number, modulo.
 */
const en = {
  opening: {
    title: 'First, a warm-up',
    say: 'Good evening! You are all in this one. Your phone will tell you when.',
    made: 'Six words made that.',
    shout: 'Shout them!',
    yourTurn: 'Your turn. Six words.',
    skip: 'Any phone can skip this',
  },
  prompt: {
    title: 'Every team: write six words',
    tieTitle: 'Tie! The tied teams: exactly three words',
    say: [
      'Act one. Six words each. The stranger, the better.',
      'Act two. You have seen what words can do. Be worse.',
      'Last act. Hold nothing back.',
    ],
    sent: 'sent',
    writing: 'writing…',
    waiting: (names: string) => `Waiting for ${names}`,
  },
  writing: {
    title: (team: string) => `${team}’s scene is being written`,
    gags: [
      'The author has asked for silence. The author has asked for biscuits.',
      'A great mind at work. And next to it, the author.',
      'He has crossed out everything but the comma.',
      'The ink is real. So are the tears.',
      'She writes standing up. The chair is in the second act.',
    ],
    understudy: [
      'The grand author has fainted on the keys. The understudy is a mouse. The mouse is good.',
      'Our author was called away by his own genius. The house writer takes over.',
      'The author wishes to be paid by the comma. We have a mouse who works for cheese.',
    ],
    absent: (team: string) => `${team}, the stage is yours. ${team}? Anybody?`,
  },
  rehearsal: {
    title: (team: string) => `${team} is getting dressed`,
    suspects: 'Behind which mask do they hide?',
    say: [
      'Four suspects. One of them is theirs. Watch for the tell.',
      'Learn these four. You will be asked.',
      'One of these four is about to walk on.',
    ],
    lipSync: (name: string) => `${name} mimes. I do the talking.`,
    cast: 'On stage',
  },
  performance: {
    curtain: ['And… curtain!', 'Lights! Dignity optional!', 'Here they come. Be loud.'],
    all: 'EVERYBODY!',
    curve: 'The room',
  },
  guess: {
    title: 'What did they write?',
    say: ['Fill the blanks. Name the voice.', 'What were the words? And who was that?'],
    tiles: 'Phones up: pick the words',
    typed: 'Phones up: type the words',
    tie: 'Only the tied teams score. Everybody else: for honour.',
    in: (done: number, of: number) => `${done} of ${of} teams are sure`,
    encore: 'Encore!',
  },
  judging: {
    title: 'One word off. Does it count?',
    say: 'So close it hurts. The cast decides.',
    accepted: 'It counts!',
    none: 'No mercy tonight.',
  },
  reveal: {
    curve: 'How it went',
    peak: 'The summit',
    headlines: 'Extra! Extra!',
    best: 'Closest',
    strangest: 'Strangest',
    drumRoll: 'And the last word…',
    poster: 'Tonight',
    safety: 'Words by the house',
    mask: (team: string) => `${team} was all along…`,
    named: (points: number) => `+${points} for a good ear`,
    nobody: 'Nobody knew. Beautiful.',
    score: { words: 'words', whole: 'all of it', earliest: 'first', accepted: 'let through' },
  },
  scores: {
    lights: 'Points',
    table: (act: number, acts: number) => `After act ${act} of ${acts}`,
    tie: 'After the tie-break',
    skipped: (team: string) => `${team} did not come on. The rug got the applause.`,
    finale: 'The captain may call the finale',
  },
  tie: { title: 'A tie at the top!', say: 'Nobody sits down. Three words each, one minute, no mercy.' },
  podium: {
    masks: 'Masks off',
    ham: 'The Golden Ham',
    hamSay: (name: string) => `The line of the night. ${name}, once more, alone, in the light.`,
    hamTv: 'The line of the night. It was mine. I am as surprised as you are.',
    hamAll: 'The line of the night was everybody’s. All together, once more!',
    won: (team: string) => `${team} wins!`,
    shared: (teams: string) => `${teams} share it!`,
    ended: 'Curtain, early but proud',
    says: ['Same place next week.', 'Somebody check on the penguin.', 'You were all terrible. Never change.'],
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
export type SlopTvWords = Widen<typeof en>;

export const slopTvWords: SlopTvWords = en;
