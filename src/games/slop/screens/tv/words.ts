/**
 * What the TV shows and says in Slop. Where an entry is a list, it takes turns, so that nobody hears the same line twice in a row:
 * take the entry of the round's number, modulo. `say` is spoken as well.
 */
const en = {
  moveOn: 'Move on',
  soon: 'Everybody has answered.',
  act: (act: number, acts: number) => (acts === 1 ? 'Tonight only' : `Act ${act} of ${acts}`),
  tieSign: 'Tie-break',
  tv: 'TV',
  opening: {
    sign: 'Opening number',
    cue: 'When your phone lights up, read it out loud!',
    say: 'Good evening! You are all in this one. Your phone will tell you when.',
    next: 'On stage now',
    made: 'Six words made that.',
    shout: 'Shout them!',
    skip: 'Skip the opening',
  },
  prompt: {
    sign: 'Six words',
    tieSign: 'Three words',
    cue: 'Six words. Everybody writes.',
    tieCue: 'A tie at the top! Exactly three words each.',
    tieRest: 'Everybody else: judge them silently.',
    say: [
      'Six words each. The stranger, the better.',
      'Act two. You have seen what words can do. Be worse.',
      'Last act. Hold nothing back.',
    ],
    tieSay: 'Nobody sits down. Three words each, one minute, no mercy.',
    sent: 'Sent!',
    typing: 'typing…',
    blank: 'staring at the paper',
    inBy: (done: number, of: number) => `${done} of ${of} handed in`,
  },
  writing: {
    sign: 'Backstage',
    cue: (team: string) => `${team}’s scene is being written.`,
    gags: [
      'He has asked for silence. He has asked for biscuits.',
      'A great mind at work. And next to it, the author.',
      'He has crossed out everything but the comma.',
      'The ink is real. So are the tears.',
      'He is stuck on the word “the”.',
      'Act two has eaten act one.',
    ],
    understudy: [
      'The author has fainted on the keys. The understudy is a mouse. The mouse is good.',
      'Our author was called away by his own genius. The mouse takes over.',
      'The author is paid by the comma. The mouse works for cheese.',
    ],
    absent: (team: string) => `${team}, the stage is yours. ${team}? Anybody?`,
    absentBig: (team: string) => `Where is ${team}?`,
    mouse: [
      'Tap, tap, tap. Ping!',
      'It types faster than he ever did.',
      'It has asked for cheese. Everybody agrees it has earned it.',
    ],
  },
  rehearsal: {
    sign: (team: string) => `${team} is getting dressed`,
    cue: 'One of these four is about to walk on.',
    say: [
      'Four suspects. One of them is theirs. Watch for the tell.',
      'Learn these four. You will be asked.',
      'One of these four is about to walk on.',
    ],
    wanted: 'Wanted',
    lipSync: (name: string) => `${name} mimes. I do the talking.`,
    voiceBack: (name: string) => `${name} wants the voice back. Fair.`,
    curtainIn: 'Curtain in',
    cast: 'On stage',
    tieCue: 'Three words hide in this one. Watch closely.',
    tieBig: 'For the win',
  },
  performance: {
    sign: (team: string) => `${team} on stage`,
    curtain: ['And… curtain!', 'Lights! Dignity optional!', 'Here they come. Be loud.'],
    all: 'Everybody!',
    progress: (line: number, lines: number) => `Line ${line} of ${lines}`,
    skipped: 'That script never happened.',
  },
  guess: {
    sign: 'What did they write?',
    cueTiles: 'Phones up: pick the words, name the voice.',
    cueTyped: 'Phones up: type the words, name the voice.',
    cueTie: 'Only the tied teams score. Everybody else: for honour.',
    say: ['What were the words? And who was that?', 'Fill the blanks. Name the voice.', 'Think. Or guess loudly.'],
    sure: 'sure',
    thinking: 'thinking',
    inBy: (done: number, of: number) => `${done} of ${of} teams are sure`,
    encore: 'Encore!',
    blank: (n: number) => `blank ${n}`,
  },
  judging: {
    sign: 'So close',
    cue: (team: string) => `One word off. ${team} decides: does it count?`,
    say: 'So close it hurts. The cast decides.',
    accepted: 'It counts!',
    none: 'No mercy tonight.',
    refused: 'Nope',
    jury: 'The jury',
  },
  paper: {
    name: 'The Evening Slop',
    extra: 'Extra! Extra!',
    right: (n: number) => (n === 1 ? '1 word right' : `${n} words right`),
  },
  reveal: {
    sign: 'The truth',
    curve: 'How the room took it',
    quiet: 'You could have heard a comma drop.',
    headlines: 'Extra! Extra! Read all about it!',
    best: 'Closest',
    strangest: 'Strangest',
    words: 'What they really wrote',
    drumRoll: 'And the last word…',
    poster: 'Tonight',
    starring: 'Starring',
    safety: 'Words by the house',
    mask: (team: string) => `${team} was all along…`,
    named: (points: number) => `+${points} for a good ear`,
    nobody: 'Nobody knew. Beautiful.',
    score: 'The bill',
    points: {
      words: (n: number) => (n === 1 ? '1 word' : `${n} words`),
      whole: 'all of it',
      earliest: 'first',
      accepted: 'let through',
    },
    nothing: 'nice try',
  },
  scores: {
    sign: 'Points',
    cue: 'Into the footlights it goes.',
    table: (act: number, acts: number) => (acts === 1 ? 'The final count' : `After act ${act} of ${acts}`),
    tie: 'After the tie-break',
    skipped: (team: string) => `${team} did not come on. The rug got the applause.`,
    finale: 'Call the finale',
    finaleCue: 'Go on, or call the finale now: masks off, podium on.',
    nextAct: 'Next act',
    foyer: 'In the foyer',
    points: (n: number) => (n === 1 ? 'point' : 'points'),
  },
  podium: {
    sign: 'Curtain call',
    masks: 'Masks off!',
    ham: 'The Golden Ham',
    hamSay: (name: string) => `The line of the night. ${name}, once more, alone, in the light.`,
    hamTv: 'The line of the night. It was mine. I am as surprised as you are.',
    hamAll: 'The line of the night was everybody’s. All together, once more!',
    place: ['', 'First place', 'Second place', 'Third place'],
    won: (team: string) => `${team} wins!`,
    shared: (teams: string) => `${teams} share it!`,
    ended: 'Curtain, early but proud.',
    says: ['Same place next week.', 'Somebody check on the penguin.', 'You were all terrible. Never change.'],
    skip: 'To the winners',
    rematch: 'Rematch',
    teams: 'Change teams',
    goodNight: 'Good night',
    and: ' and ',
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

export const words: SlopTvWords = en;

/** The entry whose turn it is. */
export const taking = (lines: readonly string[], turn: number): string => lines[Math.max(0, turn) % lines.length] ?? '';
