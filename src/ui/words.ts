/**
 * What phones say, and what both sides say. The TV's own words are in `tvWords.ts`, so that no phone downloads them.
 * The voice: a warm, quick, slightly over-confident stage manager. What happened, what to do, one line.
 */
const en = {
  show: 'Rumpus',
  you: 'You',
  hold: { hint: 'hold for a second', keep: 'keep holding…' },
  seconds: (n: number) => (n === 1 ? '1 second left' : `${n} seconds left`),
  minutes: (n: number) => `${n} min`,
  close: 'Close',
  team: { none: 'no team yet', full: 'full', of: (name: string) => `${name} team` },
  away: 'away',
  bot: 'bot',
  captain: 'captain',
  pause: {
    title: 'Everybody freeze',
    still: 'The clock stands still. Nothing is lost.',
    goOn: 'Go on',
    /** Named reasons; an unknown one is shown by `other`. */
    reasons: {
      asked: 'Somebody asked for a moment.',
      role: 'Somebody whose turn it is has gone quiet. We wait a moment for them.',
      'too-few': 'Too few of you are here. Fetch somebody from the kitchen.',
      nobody: 'The room is empty. The scenery is getting nervous.',
      'host-returned': 'The TV is back on its feet. Waiting for everybody to find their seats.',
      unseen: 'Nobody can see the TV. Show it to the room, and on we go.',
      storage: 'The notebook is stuck. Trying to write again.',
    } as Readonly<Record<string, string>>,
    other: 'A short pause.',
    waitingFor: (names: string) => `Still missing: ${names}.`,
  },
  threeTwoOne: { go: 'Go!', soon: 'Back in' },
  resumed: (seconds: number) => `Resumed after ${seconds} s`,
  link: {
    good: 'Connected',
    weak: 'Weak connection',
    unstable: 'Wobbly connection',
    lost: 'Connection lost',
    dialing: 'Connecting',
  },
  menu: {
    open: 'Menu',
    title: 'Backstage door',
    leave: 'Leave the party',
    leaveSure: 'Your seat goes to the next guest. Locking the phone is fine: it keeps your seat.',
    pause: 'Pause the show',
    resume: 'Go on with the show',
    endGame: 'End this game',
    motion: 'Less motion',
    captain: 'You are the captain',
    lefty: 'Left-handed',
    skip: 'Skip this',
  },
  join: {
    admit: 'Admit one',
    to: (code: string) => `Room ${code}`,
    name: 'Your name',
    join: 'Join',
    joining: 'Finding your seat…',
    newFace: 'Tap for another face',
    yours: 'This face is yours all night, here and on the TV.',
    problems: {
      'name-empty': 'A name, please. Even a bad one.',
      'name-taken': 'That name is on stage already. Yours needs a twist.',
      'name-refused': 'Not that one tonight. There may be aunts present.',
      'too-long': 'A bit shorter, so that it fits the poster.',
    } as Readonly<Record<string, string>>,
  },
  code: {
    title: 'Got a code?',
    label: 'Room code',
    help: 'Four letters, big on the TV.',
    go: 'Take me there',
    looking: 'Asking at the door…',
    host: 'This is the TV: host here',
    or: 'or',
  },
  lobby: {
    waiting: 'You are in!',
    pick: 'Pick a team',
    jump: 'Tap your face. Look at the TV.',
    jumpButton: 'Jump',
    join: (team: string) => `Join the ${team} team`,
    newTeam: 'Start a new team',
    shuffle: 'Shuffle teams',
    addBot: 'Add a bot',
    start: 'Start the show',
    full: 'Full game',
    short: 'Short game',
    waitsFor: (captain: string) => `${captain} starts the show.`,
    choosing: (captain: string) => `${captain} picks the game.`,
    choose: 'Pick the game',
    /** By game; the shelf shows only what can be played. */
    games: { slop: 'Slop', alias: 'Alias' } as Readonly<Record<string, string>>,
    settingUp: (game: string) => `Next: ${game}`,
    otherGame: 'Other game',
    settings: 'Settings',
    ready: 'Everybody is in place.',
    night: (points: number) => (points === 1 ? 'You have 1 point tonight.' : `You have ${points} points tonight.`),
    spectator: 'The house is full. You have the best view in the room, and a reaction pad soon.',
    needPlayers: (n: number) => (n === 1 ? 'One more player, or a bot.' : `${n} more players, or bots.`),
    needTeams: (n: number) =>
      n === 1 ? 'One more team needs somebody in it.' : `${n} more teams need somebody in them.`,
    tooMany: (most: number) => `At most ${most} can play this one.`,
    teamTooBig: (team: string, most: number) => `${team} is too big: ${most} at most.`,
    teamTooSmall: (team: string, least: number) => `${team} is too small: ${least} at least.`,
    teamless: (names: string) => `No team yet: ${names}. Pick one, or shuffle.`,
  },
  problem: {
    dialing: { title: 'Knocking at the stage door', text: 'One moment. It is a heavy door.', action: '', second: '' },
    weak: { title: 'The line is thin', text: 'Still here, just slow. Keep playing.', action: '', second: '' },
    lost: {
      title: 'The Wi-Fi tripped over the cable',
      text: 'We are pulling you back in. Your seat is warm.',
      action: 'Try now',
      second: '',
    },
    blocked: {
      title: 'This Wi-Fi keeps us apart',
      text: 'It lets the page through, but not the game. A hotspot or another Wi-Fi will do; tell the host, then try again.',
      action: 'Try again',
      second: '',
    },
    unstable: {
      title: 'The connection wobbles',
      text: 'Messages arrive late. A step closer to the router helps.',
      action: 'Try now',
      second: '',
    },
    'upgrade-required': {
      title: 'You hold last night’s programme',
      text: 'Reload for the new one. Your seat stays yours.',
      action: 'Reload',
      second: '',
    },
    'bad-proof': {
      title: 'This ticket has expired',
      text: 'The TV changed its square. Scan the new one.',
      action: 'Try again',
      second: 'Another room',
    },
    'link-only': {
      title: 'Codes are off tonight',
      text: 'Scan the square on the TV instead: the door opens for it.',
      action: 'Try again',
      second: 'Another room',
    },
    'door-closed': {
      title: 'The door is closed',
      text: 'Ask the captain to open it, then try again.',
      action: 'Try again',
      second: 'Another room',
    },
    'room-full': {
      title: 'Not a seat left',
      text: 'The house is full. Try again when somebody has gone.',
      action: 'Try again',
      second: 'Another room',
    },
    kicked: {
      title: 'The curtain fell on you',
      text: 'You are off the list for tonight. It happens to the best.',
      action: '',
      second: 'Another room',
    },
    'room-closed': {
      title: 'The party is over',
      text: 'Lights out, chairs up. Thank you for playing.',
      action: '',
      second: 'Another room',
    },
    moved: {
      title: 'The party moved house',
      text: 'Another TV took over. Following it there.',
      action: 'Try now',
      second: '',
    },
    replaced: {
      title: 'You are playing elsewhere',
      text: 'Another tab took your seat. Playing here moves it back.',
      action: 'Play here',
      second: 'Join as someone else',
    },
    'second-tab': {
      title: 'Two of you?',
      text: 'Another tab of this phone has a seat already.',
      action: 'Move it here',
      second: 'Join as someone else',
    },
    left: {
      title: 'Off into the night',
      text: 'Your seat is free. Come back any time.',
      action: 'Join again',
      second: 'Another room',
    },
    'too-much': {
      title: 'Easy on the buttons',
      text: 'Your phone said too much at once. It may come back in.',
      action: 'Come back in',
      second: '',
    },
    garbage: {
      title: 'Lost in translation',
      text: 'Your phone and the TV misheard each other.',
      action: 'Reload',
      second: '',
    },
    'no-hello': {
      title: 'Nobody answered',
      text: 'The TV heard nothing from this phone.',
      action: 'Try again',
      second: '',
    },
    'no-room': {
      title: 'No such room',
      text: 'Check the four letters on the TV and try them again.',
      action: 'Another code',
      second: '',
    },
    'no-host': {
      title: 'The TV has left the building',
      text: 'Is its tab still open? We knock once a second.',
      action: 'Try now',
      second: 'Another room',
    },
    browser: {
      title: 'This browser cannot play',
      text: 'It has no way to reach the TV. Open this page in Chrome, Safari or Firefox.',
      action: '',
      second: '',
    },
    crashed: {
      title: 'A sandbag fell on the set',
      text: 'Our mistake, not yours. Reload and carry on.',
      action: 'Reload',
      second: '',
    },
  },
  /** A tap that was not taken, in one line. */
  refused: {
    'not-allowed': 'Only the captain may do that.',
    'team-full': 'That team is full.',
    'room-full': 'No seat left for that.',
    'in-game': 'Not while a game is on.',
    'no-more-teams': 'Six teams is all the paint we have.',
    'not-nice': 'Not those words tonight. Try others.',
    'too-late': 'A blink too late.',
    paused: 'The clock stands still. Wait for it.',
    fault: 'A sandbag fell. Try that again.',
  } as Readonly<Record<string, string>>,
  refusedOther: 'That did not work just now.',
  again: (seconds: number) => (seconds <= 0 ? 'trying now…' : `next try in ${seconds} s`),
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => unknown
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

/** A catalogue in any language has exactly these entries. */
export type Words = Widen<typeof en>;

export const words: Words = en;

export const wordPause = (reason: string): string => words.pause.reasons[reason] ?? words.pause.other;

export const wordRefused = (reason: string): string => words.refused[reason] ?? words.refusedOther;
