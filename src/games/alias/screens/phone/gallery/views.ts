import { seatId, type TeamId } from '../../../../../kernel/ids.ts';
import {
  type AliasEveryone,
  type AliasOnly,
  type CardDesk,
  DEFAULT_SETTINGS,
  type Foul,
  type SettledWord,
  type Stage,
  type Turn,
} from '../../../view.ts';
import { BLUE, GREEN, ORANGE, ROSTER } from './guests.ts';
import type { GalleryView } from './PhoneStand.tsx';

const NOW = 30_000;

const settled = (
  card: number,
  word: string | null,
  verdict: SettledWord['verdict'],
  more: Partial<SettledWord> = {},
): SettledWord => ({
  card,
  word,
  verdict,
  to: verdict === 'guessed' ? ORANGE : null,
  ms: 4_200,
  settledAt: 4_000 + card * 4_000,
  points: verdict === 'guessed' ? 1 : verdict === 'fouled' ? -1 : 0,
  disputed: [],
  flipped: false,
  ...more,
});

const WORDS: readonly SettledWord[] = [
  settled(1, 'lighthouse', 'guessed'),
  settled(2, 'umbrella stand', 'skipped'),
  settled(3, 'mango', 'guessed', { disputed: [seatId('cleo'), seatId('eve')] }),
  settled(4, 'marathon', 'guessed'),
  settled(5, 'doorbell', 'fouled'),
  settled(6, 'snowman', 'guessed', { flipped: true }),
];

const turn: Turn = {
  round: 3,
  team: ORANGE,
  explainer: seatId('ada'),
  swiper: seatId('ada'),
  guessers: 'team',
  words: WORDS,
  score: 3,
  foulsLeft: { blue: 2, green: 1 },
};
const judged: Turn = { ...turn, swiper: seatId('cleo') };

const everyone = (stage: Stage, more: Partial<AliasEveryone> = {}): AliasEveryone => ({
  settings: DEFAULT_SETTINGS,
  teams: [ORANGE, BLUE, GREEN],
  order: [ORANGE, BLUE, GREEN],
  cycle: 1,
  round: 3,
  tie: 0,
  scores: { orange: 14, blue: 9, green: 21 },
  hat: null,
  turn,
  stage,
  ...more,
});

const view = (
  seat: string | null,
  stage: Stage,
  only: Partial<AliasOnly> = {},
  more: Partial<AliasEveryone> = {},
): GalleryView => {
  const team: TeamId | null = ROSTER.seats.find((one) => one.id === seat)?.team ?? null;
  return {
    seat,
    now: NOW,
    everyone: everyone(stage, more),
    only: seat === null ? null : { kind: 'seat', team, desk: null, undo: null, missed: [], ...only },
  };
};

const starting: Stage = {
  phase: 'starting',
  remainingMs: 60_000,
  resumed: false,
  absent: false,
  beganAt: NOW - 900,
  endsAt: NOW + 2_100,
};
const explaining: Extract<Stage, { phase: 'explaining' }> = {
  phase: 'explaining',
  beganAt: 4_000,
  endsAt: 64_000,
  card: 7,
  foul: null,
};
const desk: CardDesk = {
  at: 'card',
  card: 7,
  word: 'lighthouse keeper',
  level: 2,
  taboo: null,
  picture: null,
  left: 41,
  role: 'both',
  dealtAt: NOW - 3_000,
  openAt: NOW - 2_750,
};
const TABOO: CardDesk = { ...desk, word: 'birthday', taboo: ['cake', 'candles', 'present', 'getting older'] };
const undo = { card: 6, word: 'snowman', verdict: 'guessed', until: NOW + 2_000 } as const;
const taboo = { settings: { ...DEFAULT_SETTINGS, mode: 'taboo' } } as const;
const hat = (pass: 'explain' | 'one-word' | 'mime') => ({
  settings: { ...DEFAULT_SETTINGS, mode: 'hat' as const },
  hat: { pass, left: 14 },
});

const foul: Foul = {
  by: seatId('cleo'),
  team: BLUE,
  card: 7,
  step: 'asked',
  votes: {},
  arbiter: 'captain',
  remainingMs: 31_000,
  beganAt: NOW - 2_000,
  endsAt: NOW + 8_000,
};
const fouled = (more: Partial<Foul> = {}): Stage => ({ ...explaining, endsAt: null, foul: { ...foul, ...more } });

const stealing: Stage = {
  phase: 'stealing',
  card: 7,
  teams: [ORANGE, BLUE, GREEN],
  beganAt: NOW - 2_000,
  endsAt: NOW + 8_000,
};
const review: Stage = {
  phase: 'review',
  why: 'bell',
  gains: { orange: 3, green: 1 },
  beganAt: NOW - 5_000,
  endsAt: NOW + 15_000,
};
const reviewed = { turn: { ...turn, words: [...WORDS, settled(7, 'lighthouse keeper', 'stolen', { to: GREEN })] } };
const next: Extract<Stage, { phase: 'next' }> = {
  phase: 'next',
  gained: { orange: 3, green: 1 },
  last: false,
  skipped: false,
  upNext: { team: BLUE, explainer: seatId('cleo') },
  tieAhead: false,
  beganAt: NOW,
  endsAt: NOW + 5_000,
};
const fact = (word: string, ms: number, who: string, team: TeamId) => ({ word, ms, team, explainer: seatId(who) });
const podium: Extract<Stage, { phase: 'podium' }> = {
  phase: 'podium',
  beganAt: NOW,
  ended: 'played',
  ranks: [
    { team: GREEN, rank: 1, score: 43 },
    { team: ORANGE, rank: 2, score: 38 },
    { team: BLUE, rank: 3, score: 27 },
  ],
  summary: {
    teams: {
      orange: { words: 40, secondsPerWord: 6.21 },
      blue: { words: 29, secondsPerWord: 8.4 },
      green: { words: 45, secondsPerWord: 5.04 },
    },
    words: 114,
    secondsPerWord: 6.3,
    mvp: { seat: seatId('ada'), team: ORANGE, words: 23 },
    fastest: fact('mango', 1_240, 'eve', GREEN),
    shame: fact('grandfather clock', 31_400, 'ada', ORANGE),
  },
};
const writing: Stage = {
  phase: 'writing',
  words: 4,
  filled: { ada: 2, max: 4, cleo: 1, eve: 4 },
  sent: { max: true, eve: true },
  beganAt: 0,
  endsAt: 120_000,
};
const own = (words: readonly string[], sent = false) => ({ desk: { at: 'writing', words, sent } as const });
const before = { turn: null, round: 0, ...hat('explain') };

export const VIEWS: Readonly<Record<string, GalleryView>> = {
  'writing-empty': view('ada', writing, own(['', '', '', '']), before),
  'writing-half': view('cleo', writing, own(['the neighbour’s leaf blower', 'karaoke', '', '']), before),
  'writing-six': view('cleo', writing, own(['fog', 'karaoke', 'a wet dog', '', '', '']), before),
  'writing-sent': view('max', writing, own(['Eiffel Tower', 'queue', 'hiccups', 'Sunday']), before),
  'writing-done': view('max', writing, own(['Eiffel Tower', 'queue', 'hiccups', 'Sunday'], true), before),
  'writing-late': view('late', writing, {}, before),
  dealing: view('ada', { phase: 'dealing', beganAt: NOW, endsAt: NOW + 5_000 }, {}, { turn: null, round: 0 }),
  'starting-explainer': view('ada', starting),
  'starting-judged': view('ada', starting, {}, { turn: judged }),
  'starting-judge': view('cleo', starting, {}, { turn: judged }),
  'starting-mate': view('max', starting, {}, hat('mime')),
  'starting-other': view('cleo', starting),
  'starting-all': view('cleo', starting, {}, { turn: { ...turn, guessers: 'everybody' } }),
  'starting-resumed': view('max', { ...starting, resumed: true } as Stage),
  'starting-absent': view(
    'eve',
    { ...starting, absent: true } as Stage,
    {},
    { turn: { ...turn, team: BLUE, explainer: seatId('dan'), swiper: seatId('dan') } },
  ),
  'starting-spectator': view(null, starting),
  card: view('ada', explaining, { desk }),
  'card-short': view('ada', explaining, { desk: { ...desk, word: 'fog' } }),
  'card-long': view('ada', explaining, { desk: { ...desk, word: 'Geschwindigkeitsbegrenzu', left: 1 } }),
  'card-phrase': view('ada', explaining, { desk: { ...desk, word: 'a bull in a china shop' } }),
  'card-last': view('ada', explaining, { desk: { ...desk, word: 'mango', left: 0 } }),
  'card-undo': view('ada', explaining, { desk, undo }),
  'card-undo-skipped': view('ada', explaining, {
    desk,
    undo: { ...undo, word: 'the neighbour’s leaf blower', verdict: 'skipped', until: NOW + 1_000 },
  }),
  'card-between': view('ada', explaining),
  'card-taboo': view('ada', explaining, { desk: TABOO }, taboo),
  'card-kids': view(
    'ada',
    explaining,
    { desk: { ...desk, word: 'butterfly', picture: 'butterfly', level: 1 } },
    { settings: { ...DEFAULT_SETTINGS, mode: 'kids' } },
  ),
  'card-mime': view('ada', explaining, { desk: { ...desk, word: 'karaoke' } }, hat('mime')),
  'card-missed': view('ada', explaining, {
    desk,
    missed: [
      { card: 5, word: 'doorbell', verdict: 'fouled', settledAt: 24_000 },
      { card: 6, word: 'snowman', verdict: 'guessed', settledAt: 28_000 },
    ],
  }),
  'card-judge': view('cleo', explaining, { desk: { ...desk, role: 'swiper' }, undo }, { turn: judged }),
  'card-judged': view('ada', explaining, { desk: { ...desk, role: 'explainer' } }, { turn: judged }),
  'card-last-seconds': view('ada', { ...explaining, endsAt: NOW + 4_200 }, { desk }),
  mate: view('max', explaining),
  'mate-hat': view('max', explaining, {}, hat('one-word')),
  police: view('cleo', explaining),
  'police-called': { ...view('cleo', explaining), pending: [{ type: 'CallFoul', round: 3, card: 7 }] },
  'police-spent': view('cleo', explaining, {}, { turn: { ...turn, foulsLeft: { blue: 0, green: 1 } } }),
  'police-watcher': view('cleo', explaining, { desk: { ...TABOO, role: 'watcher' } }, taboo),
  'police-all': view('eve', explaining, {}, { turn: { ...turn, guessers: 'everybody' } }),
  'police-mime': view('cleo', explaining, {}, hat('mime')),
  spectator: view(null, explaining),
  'explaining-late': view('late', explaining),
  'foul-asked': view('ada', fouled(), { desk }),
  'foul-voted': view('max', fouled({ votes: { max: false } })),
  'foul-caller': view('cleo', fouled()),
  'foul-wait': view('eve', fouled()),
  'foul-tied': view('eve', fouled({ step: 'tied', votes: { ada: false, max: true } })),
  'foul-tied-wait': view('ada', fouled({ step: 'tied', votes: { ada: false, max: true } })),
  'foul-tied-screen': view('max', fouled({ step: 'tied', arbiter: 'screen', votes: { ada: false, max: true } })),
  'stealing-explainer': view('ada', stealing, { desk: { ...desk, role: 'both' } }),
  'stealing-shout': view('cleo', stealing),
  'stealing-tied': view('eve', { ...stealing, teams: [ORANGE, BLUE] } as Stage, {}, { tie: 1, order: [ORANGE, BLUE] }),
  review: view('cleo', review, {}, reviewed),
  'review-captain': view('eve', review, {}, reviewed),
  'review-hat': view(
    'max',
    { ...review, gains: { orange: 1 } } as Stage,
    {},
    { ...hat('one-word'), turn: { ...turn, words: [settled(1, 'karaoke', 'guessed'), settled(2, null, 'skipped')] } },
  ),
  'review-spectator': view(null, review, {}, reviewed),
  'next-gained': view('max', next),
  'next-me': view('cleo', next),
  'next-nothing': view('max', { ...next, gained: {}, upNext: { team: ORANGE, explainer: seatId('max') } }),
  'next-captain': view('eve', { ...next, last: true, upNext: null }),
  'next-skipped': view('max', { ...next, gained: {}, skipped: true }, {}, { turn: { ...turn, team: BLUE } }),
  'next-tie': view('cleo', { ...next, tieAhead: true }, {}, { tie: 1 }),
  'next-spectator': view(null, next),
  'podium-first': view('eve', podium),
  'podium-mine': view('ada', podium),
  'podium-third': view('cleo', podium),
  'podium-no-cards': view('ada', { ...podium, ended: 'no-cards' }),
  'podium-spectator': view(null, podium),
  paused: { ...view('ada', explaining, { desk }), paused: ['asked'] },
};
