import type { TeamId } from '../../../../../kernel/ids.ts';
import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import { type AliasEveryone, type AliasFact, DEFAULT_SETTINGS, type Foul, type Stage } from '../../../view.ts';
import { night, wordsOf } from './night.ts';

export type GalleryView = {
  readonly everyone: AliasEveryone;
  /** Facts that come a moment after the screen stands. */
  readonly facts?: readonly AliasFact[];
  /** Play time at which it is shown. */
  readonly at?: number;
  readonly roster?: Roster;
};

export function viewsOf(roster: Roster): Readonly<Record<string, GalleryView>> {
  const teams = roster.teams.map((team) => team.id);
  const team = teams[1] as TeamId;
  const other = teams[0] as TeamId;
  const members = membersOf(roster, team);
  const explainer = members[0]?.id;
  const caller = membersOf(roster, other)[0]?.id;
  if (!explainer || !caller) return {};
  const robots: Roster = {
    ...roster,
    seats: roster.seats.map((seat) => (seat.team === team ? { ...seat, bot: true, here: true } : seat)),
  };
  const asleep: Roster = {
    ...roster,
    seats: roster.seats.map((seat) => (seat.id === explainer ? { ...seat, here: false, away: 'missed' } : seat)),
  };
  const hat = { settings: { ...DEFAULT_SETTINGS, mode: 'hat' as const }, hat: { pass: 'one-word' as const, left: 23 } };
  const explaining: Stage = { phase: 'explaining', beganAt: 0, endsAt: 40_000, card: 6, foul: null };
  const foul: Foul = {
    by: caller,
    team: other,
    card: 6,
    step: 'asked',
    votes: members[1] ? { [members[1].id]: false } : {},
    arbiter: 'captain',
    remainingMs: 36_400,
    beganAt: 0,
    endsAt: 10_000,
  };
  const fouled = (change: Partial<Foul>): Stage => ({ ...explaining, endsAt: null, foul: { ...foul, ...change } });
  const review = (count: number, gains: Readonly<Record<string, number>> = { [team]: 9, [other]: 1 }) =>
    night(
      roster,
      { phase: 'review', why: 'bell', gains, beganAt: 0, endsAt: 20_000 },
      {
        words: wordsOf(roster, count, true).map((word, index) =>
          index === count - 1 ? { ...word, verdict: 'stolen', to: other, points: 0 } : word,
        ),
        score: 9,
      },
    );
  const next: Extract<Stage, { phase: 'next' }> = {
    phase: 'next',
    gained: { [team]: 9, [other]: 1 },
    last: false,
    skipped: false,
    upNext: { team: teams[2] ?? other, explainer: membersOf(roster, teams[2] ?? other)[0]?.id ?? null },
    tieAhead: false,
    beganAt: 0,
    endsAt: 5_000,
  };
  const podium: Extract<Stage, { phase: 'podium' }> = {
    phase: 'podium',
    beganAt: 0,
    ended: 'played',
    ranks: teams.map((id, index) => ({ team: id, rank: index + 1, score: 43 - index * 7 })),
    summary: {
      teams: Object.fromEntries(
        teams.map((id, index) => [id, { words: 38 - index * 6, secondsPerWord: 3.4 + index * 0.9 }]),
      ),
      words: 80,
      secondsPerWord: 4.2,
      mvp: { seat: explainer, team, words: 21 },
      fastest: { word: 'jam', ms: 900, team, explainer },
      shame: { word: 'grandfather clock', ms: 31_000, team: other, explainer: caller },
    },
  };
  const filled = Object.fromEntries(roster.seats.map((seat, index) => [seat.id, seat.bot ? 0 : index % 5]));
  const sent = Object.fromEntries(
    roster.seats.filter((seat, index) => !seat.bot && index % 5 === 3).map((seat) => [seat.id, true as const]),
  );
  const tied = teams.slice(0, 2);
  return {
    writing: {
      everyone: night(
        roster,
        { phase: 'writing', words: 4, filled, sent, beganAt: 0, endsAt: 60_000 },
        {},
        { turn: null, round: 0, cycle: 0, ...hat },
      ),
    },
    dealing: { everyone: night(roster, { phase: 'dealing', beganAt: 0, endsAt: 5_000 }, {}, { turn: null, round: 0 }) },
    starting: {
      everyone: night(roster, {
        phase: 'starting',
        remainingMs: 60_000,
        resumed: false,
        absent: false,
        beganAt: 2_000,
        endsAt: 5_900,
      }),
    },
    'starting-hat': {
      everyone: night(
        roster,
        { phase: 'starting', remainingMs: 60_000, resumed: false, absent: false, beganAt: 2_000, endsAt: 4_900 },
        {},
        hat,
      ),
    },
    'starting-everybody': {
      everyone: night(
        roster,
        { phase: 'starting', remainingMs: 22_000, resumed: true, absent: false, beganAt: 2_000, endsAt: 3_900 },
        { guessers: 'everybody', swiper: caller },
      ),
    },
    'starting-away': {
      everyone: night(roster, {
        phase: 'starting',
        remainingMs: 60_000,
        resumed: false,
        absent: true,
        beganAt: 2_000,
        endsAt: 5_900,
      }),
      roster: asleep,
    },
    explaining: { everyone: night(roster, explaining, { words: wordsOf(roster, 5, false), score: 4 }), facts: [] },
    'explaining-first': { everyone: night(roster, { ...explaining, endsAt: 60_000 }) },
    'explaining-many': {
      everyone: night(
        roster,
        { ...explaining, endsAt: 27_000 },
        { words: wordsOf(roster, 21, false), score: 12, guessers: 'everybody' },
      ),
    },
    'explaining-last': {
      everyone: night(roster, { ...explaining, endsAt: 9_600 }, { words: wordsOf(roster, 8, false), score: 5 }),
    },
    'explaining-robots': {
      everyone: night(roster, explaining, { words: wordsOf(roster, 3, false), score: 2 }),
      roster: robots,
    },
    'explaining-hat': {
      everyone: night(
        roster,
        explaining,
        {
          words: wordsOf(roster, 4, false).map((word) => (word.verdict === 'guessed' ? word : { ...word, word: null })),
          score: 3,
        },
        hat,
      ),
    },
    foul: { everyone: night(roster, fouled({}), { words: wordsOf(roster, 5, false), score: 4 }) },
    'foul-tied': {
      everyone: night(
        roster,
        fouled({ step: 'tied', votes: Object.fromEntries(members.map((seat, index) => [seat.id, index % 2 === 0])) }),
        { words: wordsOf(roster, 5, false), score: 4 },
      ),
    },
    'foul-screen': {
      everyone: night(
        roster,
        fouled({
          step: 'tied',
          arbiter: 'screen',
          votes: Object.fromEntries(members.map((seat, index) => [seat.id, index % 2 === 0])),
        }),
        { words: wordsOf(roster, 5, false), score: 4 },
      ),
    },
    'foul-settled': {
      everyone: night(roster, explaining, { words: wordsOf(roster, 6, false), score: 3 }),
      facts: [{ kind: 'foul-settled', fouled: true }],
    },
    'flash-pass': { everyone: night(roster, next, {}, hat), facts: [{ kind: 'hat-pass', pass: 'mime' }] },
    'flash-tie': { everyone: night(roster, next), facts: [{ kind: 'tie-break', teams: tied }] },
    'flash-stolen': {
      everyone: night(roster, { phase: 'stealing', card: 9, teams, beganAt: 0, endsAt: 10_000 }),
      facts: [{ kind: 'stolen', team: other, word: 'roller coaster' }],
    },
    stealing: {
      everyone: night(
        roster,
        { phase: 'stealing', card: 9, teams, beganAt: 0, endsAt: 10_000 },
        { words: wordsOf(roster, 8, false), score: 5 },
      ),
    },
    'review-4': { everyone: review(4) },
    'review-11': { everyone: review(11) },
    'review-25': { everyone: review(25) },
    'review-46': { everyone: review(46) },
    'review-none': {
      everyone: night(roster, { phase: 'review', why: 'nobody', gains: { [team]: 0 }, beganAt: 0, endsAt: 20_000 }),
    },
    next: { everyone: night(roster, next) },
    'next-tie': { everyone: night(roster, { ...next, tieAhead: true }, {}, { tie: 1, order: tied }) },
    'next-last': { everyone: night(roster, { ...next, last: true, upNext: null }) },
    'next-skipped': { everyone: night(roster, { ...next, gained: {}, skipped: true }) },
    'podium-second': { everyone: night(roster, { ...podium }), at: teams.length > 2 ? 2_600 : 900 },
    podium: { everyone: night(roster, podium), at: 12_000 },
    'podium-shared': {
      everyone: night(roster, {
        ...podium,
        ranks: podium.ranks.map((rank, index) => (index < 2 ? { ...rank, rank: 1, score: 43 } : rank)),
      }),
      at: 12_000,
    },
    'podium-none': {
      everyone: night(roster, {
        ...podium,
        ended: 'no-cards',
        ranks: teams.map((id) => ({ team: id, rank: 1, score: 0 })),
      }),
      at: 12_000,
    },
  };
}
