import { seatId } from '../../../../../kernel/ids.ts';
import type {
  Beat,
  GuessDesk,
  PromptDesk,
  Role,
  SeatOnly,
  SlopEveryone,
  Stage,
  StageDesk,
  Suspect,
  Turn,
  VoiceCard,
} from '../../../view.ts';
import { BLUE, GREEN, RED, ROSTER } from './guests.ts';
import type { GalleryView } from './PhoneStand.tsx';

const CARD: VoiceCard = {
  id: 'sports-commentator',
  name: 'Sports Commentator',
  tier: 1,
  tells: ['Fist-microphone at the chin', "Calls the partner's every move", 'Climbs till the voice cracks'],
  never: 'Never whispers.',
  signatures: ['folks', "and she's off", "let's see that again", 'flag on the play'],
  beat: '3-5-10, then a two-word yell',
};
const SUSPECTS: readonly Suspect[] = [
  { id: 'sports-commentator', name: 'Sports Commentator', tell: 'Fist-microphone at the chin' },
  { id: 'opera-star', name: 'Opera Star', tell: 'One hand on heart, one to the balcony' },
  { id: 'polite-lawyer', name: 'Overly Polite Lawyer', tell: 'Bows before each objection' },
  { id: 'nature-narrator', name: 'Nature Narrator', tell: 'Crouches behind something and whispers' },
];
const CAST: readonly Role[] = [
  { part: 'A', seat: seatId('ada'), tv: false },
  { part: 'B', seat: seatId('max'), tv: false },
];
const LINES: StageDesk['lines'] = [
  { part: 'A', text: "Evening from courtside! One traveller, one bag, and it's moving!" },
  { part: 'B', text: "It's only the knitting. It moves when it's warm." },
  { part: 'A', business: 'unzips', text: 'Feathers! Feathers everywhere! And who packed the fish?' },
  { part: 'B', text: "He's staff. He came with the suit." },
  { part: 'A', text: 'Forty in the stands, and he just waddled left, waddled right!' },
  { part: 'B', text: 'Nobody paid. Somebody smiled, lifted him, and ran.' },
  { part: 'A', text: 'No receipt! At eighty-one! The bench is standing!' },
  { part: 'B', business: 'points up', text: 'Both hands of the clock, straight up. Nobody looked.' },
  { part: 'ALL', text: "TWELVE! And she's OFF!" },
  { part: 'A', text: "Flag on the play. This label says my mother's mother." },
  { part: 'B', text: 'Yes. And your dinner is in the oven.' },
  { part: 'A', business: 'salutes', text: 'Gate open! Mind the suit! Back to you in the kitchen!' },
];
const PROMPT = ['Grandma', 'steals', 'a', 'penguin', 'at', 'midnight'];
const TILES =
  'parrot midnight hungry penguin lamp grandma sofa steals quiet lawyer marries suitcase Tuesday grandmotherly'.split(
    ' ',
  );

const turn: Turn = { round: 2, team: RED, cast: CAST, suspects: SUSPECTS };
const everyone = (stage: Stage, more: Partial<SlopEveryone> = {}): SlopEveryone => ({
  settings: { acts: 3, guessing: 'tiles', family: true, captions: true, dial: 1 },
  act: 1,
  acts: 3,
  tie: 0,
  teams: [RED, BLUE, GREEN],
  order: [RED, BLUE, GREEN],
  scores: { red: 14, blue: 9, green: 21 },
  tieScores: {},
  masks: {},
  turn,
  posters: [],
  stage,
  ...more,
});
const timed = { beganAt: 0, endsAt: 45_000 };
const hurried = { ...timed, soon: null };

const view = (
  seat: string | null,
  stage: Stage,
  desk: SeatOnly['desk'] = null,
  more: Partial<SlopEveryone> = {},
  now = 17_400,
): GalleryView => {
  const team = ROSTER.seats.find((one) => one.id === seat)?.team ?? null;
  const only: SeatOnly | null = seat === null ? null : { kind: 'seat', team, card: team ? CARD : null, desk };
  return { seat, now, everyone: everyone(stage, more), only };
};

const opening = (more: Partial<Extract<Stage, { phase: 'opening' }>> = {}): Stage => ({
  phase: 'opening',
  line: 2,
  lines: 9,
  who: [seatId('eve')],
  lineEndsAt: 20_000,
  all: null,
  shout: null,
  ...timed,
  ...more,
});
const openingDesk = { at: 'opening', text: null, business: null, next: false } as const;

const prompt: Stage = {
  phase: 'prompt',
  slots: 6,
  filled: { red: 4, blue: 2, green: 6 },
  sent: { green: true },
  ...hurried,
};
const promptDesk: PromptDesk = {
  at: 'prompt',
  slots: ['', '', '', '', '', ''],
  sent: false,
  safety: false,
  seed: 'trombone',
  rerolls: 3,
  unknown: [],
  clues: {},
  unfit: 'too-few-content-words',
};
const handedIn: Stage = { ...prompt, filled: { red: 4, blue: 6, green: 6 }, sent: { blue: true, green: true } };
const writing = ['Klaus-Dieter', '', 'steals', 'a penguin', 'at midnight', ''];

const rehearsal: Stage = { phase: 'rehearsal', ready: {}, ...hurried };
const stageDesk: StageDesk = {
  at: 'stage',
  prompt: PROMPT,
  safety: false,
  title: 'Nothing to Declare',
  lines: LINES,
  parts: ['A'],
  drafts: [],
  chosen: 0,
  given: false,
};
const drafts = [
  { title: 'Nothing to Declare', premise: 'A traveller must get one warm, moving bag past the customs officer.' },
  { title: 'The Alibi', premise: 'Two neighbours may not tell the inspector who was in the freezer.' },
];
const performance = (line: number, more: Partial<Extract<Stage, { phase: 'performance' }>> = {}): Stage => ({
  phase: 'performance',
  line,
  lines: 12,
  part: LINES[line]?.part ?? 'A',
  lineBeganAt: 0,
  tv: false,
  all: null,
  ...timed,
  ...more,
});
const frame = [0, 1, 'a', 2, 'at', 3] as const;
const guess: Extract<Stage, { phase: 'guess' }> = {
  phase: 'guess',
  frame,
  blanks: 4,
  tiles: TILES,
  sent: { green: true },
  encore: null,
  ...hurried,
  endsAt: 30_000,
};
const guessDesk: GuessDesk = { at: 'guess', picks: [], typed: [], named: null, sent: false };
const judging: Extract<Stage, { phase: 'judging' }> = {
  phase: 'judging',
  candidates: [
    { team: BLUE, words: ['bishop', 'steals', 'a', 'penguin', 'at', 'midnight'] },
    { team: GREEN, words: ['grandma', 'marries', 'a', 'penguin', 'at', 'midnight'] },
  ],
  accepted: null,
  ...hurried,
  endsAt: 20_000,
};
const beats: readonly Beat[] = [
  {
    at: 0,
    kind: 'curve',
    peak: { line: 2, text: LINES[2]?.text ?? '', part: 'A', seat: seatId('ada'), peak: 3.2 },
  },
  { at: 5_000, kind: 'word', blank: 0, word: 'grandma', last: false },
  {
    at: 15_000,
    kind: 'score',
    points: [
      { team: RED, words: 4, whole: true, earliest: false, accepted: false, total: 8 },
      { team: BLUE, words: 4, whole: true, earliest: true, accepted: false, total: 9 },
      { team: GREEN, words: 0, whole: false, earliest: false, accepted: false, total: 0 },
    ],
  },
];
const reveal: Stage = { phase: 'reveal', beats, ...timed };
const scores = (table: boolean, more: Partial<Extract<Stage, { phase: 'scores' }>> = {}): Stage => ({
  phase: 'scores',
  table,
  gained: { red: 8, blue: 9 },
  skipped: false,
  finale: table,
  ...timed,
  ...more,
});
const podium: Stage = {
  phase: 'podium',
  beganAt: 0,
  why: 'played',
  ranks: [
    { team: GREEN, rank: 1, score: 61 },
    { team: RED, rank: 2, score: 54 },
    { team: BLUE, rank: 3, score: 40 },
  ],
  masks: [],
  ham: { line: 2, text: LINES[2]?.text ?? '', part: 'A', seat: seatId('ada'), peak: 4, team: RED, round: 2 },
};

export const VIEWS: Readonly<Record<string, GalleryView>> = {
  'opening-wait': view('cleo', opening(), openingDesk, { turn: null }),
  'opening-next': view('cleo', opening(), { ...openingDesk, next: true }, { turn: null }),
  'opening-mine': view(
    'ada',
    opening(),
    { ...openingDesk, text: 'Nobody mention what is sitting on the lamp.', business: 'points up' },
    { turn: null },
  ),
  'opening-all': view('ada', opening({ all: 'SURPRISE!' }), openingDesk, { turn: null }),
  'opening-shout': view(null, opening({ shout: ['hungry', 'parrot', 'ruins', 'my', 'birthday', 'dinner'] }), null, {
    turn: null,
  }),
  'prompt-card': view('cleo', { ...prompt, beganAt: 1 }, promptDesk, { turn: null }),
  'prompt-empty': view('cleo', prompt, promptDesk, { turn: null, act: 2 }),
  'prompt-half': view(
    'ada',
    prompt,
    { ...promptDesk, slots: writing, rerolls: 1, unknown: ['klaus', 'dieter'] },
    { turn: null, act: 2 },
  ),
  'prompt-over': view(
    'cleo',
    prompt,
    { ...promptDesk, slots: ['grandma and grandpa', 'hungry', 'steals', 'a penguin', 'at midnight', ''] },
    { turn: null, act: 2 },
  ),
  'prompt-tie': view(
    'cleo',
    { ...prompt, slots: 3, sent: {}, filled: {} },
    { ...promptDesk, slots: ['', '', ''], unfit: 'three-words' },
    { turn: null, act: 4, tie: 1, order: [RED, BLUE] },
  ),
  'prompt-resting': view('eve', { ...prompt, slots: 3 }, null, { turn: null, act: 4, tie: 1, order: [RED, BLUE] }),
  'prompt-sent': view(
    'cleo',
    handedIn,
    { ...promptDesk, slots: PROMPT, sent: true, unfit: null },
    { turn: null, act: 2 },
  ),
  'prompt-sent-clue': view(
    'cleo',
    handedIn,
    { ...promptDesk, slots: writing, sent: true, unfit: null, unknown: ['klaus', 'dieter'] },
    { turn: null, act: 2 },
  ),
  'prompt-safety': view(
    'cleo',
    handedIn,
    { ...promptDesk, slots: PROMPT, sent: true, safety: true, unfit: null },
    { turn: null, act: 2 },
  ),
  'prompt-late': view('late', prompt, null, { turn: null }),
  'prompt-soon': view(
    'cleo',
    { ...prompt, soon: 20_000 },
    { ...promptDesk, slots: PROMPT, sent: true, unfit: null },
    { turn: null, act: 2 },
  ),
  'writing-mine': view('max', { phase: 'writing', absent: false, ...timed }),
  'writing-other': view('cleo', { phase: 'writing', absent: false, ...timed }),
  'writing-absent': view('ada', { phase: 'writing', absent: true, ...timed, endsAt: 21_000 }, null, {
    turn: { ...turn, team: BLUE },
  }),
  'rehearsal-drafts': view('max', rehearsal, { ...stageDesk, drafts }),
  'rehearsal-cast': view('ada', rehearsal, stageDesk),
  'rehearsal-ready': view('max', { ...rehearsal, ready: { max: true } }, { ...stageDesk, parts: ['B'], given: true }),
  'rehearsal-wings': view('max', rehearsal, { ...stageDesk, parts: [] }),
  'rehearsal-watch': view('cleo', rehearsal),
  'rehearsal-spectator': view(null, rehearsal),
  'rehearsal-tie': view('eve', rehearsal, null, { turn: { ...turn, suspects: [] }, tie: 1 }),
  'stage-first': view('ada', performance(0), stageDesk),
  'stage-mine': view('ada', performance(4), stageDesk),
  'stage-business': view('ada', performance(11), stageDesk),
  'stage-other': view('ada', performance(5), stageDesk),
  'stage-all': view('max', performance(8, { all: "TWELVE! And she's OFF!" }), { ...stageDesk, parts: ['B'] }),
  'stage-mimed': view('ada', performance(4, { tv: true }), { ...stageDesk, given: true }),
  'stage-through': view('max', performance(11), { ...stageDesk, parts: ['B'] }),
  pad: view('cleo', performance(4)),
  'pad-captain': view('ada', performance(4), null, { turn: { ...turn, team: BLUE } }),
  'pad-all': view('cleo', performance(8, { all: "TWELVE! And she's OFF!" })),
  'pad-spectator': view(null, performance(4)),
  'guess-voice': view('cleo', guess, guessDesk),
  'guess-tiles': view('cleo', guess, { ...guessDesk, named: 'opera-star' }),
  'guess-picked': view(
    'ada',
    guess,
    { ...guessDesk, named: 'opera-star', picks: [5, 10, 3] },
    { turn: { ...turn, team: BLUE } },
  ),
  'guess-full': view('cleo', guess, { ...guessDesk, named: 'opera-star', picks: [5, 13, 3, 1] }),
  'guess-typed': view(
    'cleo',
    { ...guess, tiles: null },
    { ...guessDesk, named: 'opera-star', typed: ['grandma', '', '', 'noon'] },
  ),
  'guess-sent': view('cleo', guess, { ...guessDesk, named: 'opera-star', picks: [5, 10, 3, 1], sent: true }),
  'guess-last-seconds': { ...view('cleo', guess, { ...guessDesk, named: 'opera-star', picks: [5] }), now: 27_200 },
  'guess-spectator': view(null, guess),
  'encore-pick': view('ada', guess, stageDesk),
  'encore-mine': view('ada', { ...guess, encore: 2 }, stageDesk),
  'encore-other': view('max', { ...guess, encore: 2 }, { ...stageDesk, parts: ['B'] }),
  'judging-cast': view('ada', judging, stageDesk),
  'judging-watch': view('cleo', judging),
  'judging-decided': view('cleo', { ...judging, accepted: BLUE }),
  'reveal-peak': { ...view('ada', reveal), now: 2_000 },
  'reveal-eyes': { ...view('cleo', reveal), now: 6_000 },
  'reveal-points': { ...view('cleo', reveal), now: 16_000 },
  'reveal-acting': { ...view('max', reveal), now: 16_000 },
  'reveal-nothing': { ...view('eve', reveal), now: 16_000 },
  'scores-between': view('cleo', scores(false)),
  'scores-skipped': view('eve', scores(false, { skipped: true, gained: {} })),
  'scores-table': view('cleo', scores(true)),
  'scores-captain': view('ada', scores(true)),
  'scores-spectator': view(null, scores(false)),
  'podium-sealed': view('cleo', podium),
  'podium-captain': view('ada', podium),
  'podium-won': view('eve', podium),
  'podium-spectator': view(null, podium),
  paused: { ...view('cleo', guess, { ...guessDesk, named: 'opera-star' }), paused: ['asked'] },
};
