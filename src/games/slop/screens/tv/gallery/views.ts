import type { TeamId } from '../../../../../kernel/ids.ts';
import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import type { Beat, Caption, Points, ScreenOnly, SlopEveryone, SlopFact } from '../../../view.ts';
import { night, PROMPTS, poster, TILES, voice } from './night.ts';

export type GalleryView = {
  readonly everyone: SlopEveryone;
  readonly screen?: Partial<ScreenOnly>;
  /** Facts that come a moment after the screen stands. */
  readonly facts?: readonly SlopFact[];
  /** Play time at which it is shown. */
  readonly at?: number;
};

const LONG = 30_000;
const CURVE = [0, 0.2, 0.5, 0.3, 1.2, 2.1, 0.8, 0.4, 0.9, 1.6, 3.1, 2.2, 0.6, 0.3, 0.8, 1.1, 0.4, 0.2];
const PART = ['A', 'B', 'C'] as const;

export function viewsOf(roster: Roster): Readonly<Record<string, GalleryView>> {
  const teams = roster.teams.map((team) => team.id);
  const acting = teams[1] as TeamId;
  const others = teams.filter((team) => team !== acting);
  const cast = membersOf(roster, acting).slice(0, 3);
  const seats = roster.seats.map((seat) => seat.id);
  const timed = { beganAt: 0, endsAt: LONG, soon: null };
  const caption = (text: string, who = 0): Caption => ({
    id: '4:3',
    part: PART[who] ?? 'A',
    seat: cast[who]?.id ?? null,
    text,
    business: null,
  });
  const flags = (ids: readonly TeamId[]) => Object.fromEntries(ids.map((id) => [id, true as const]));
  const lines = { phase: 'performance', line: 3, lines: 12, lineBeganAt: 0, tv: false, all: null } as const;
  const spoken = caption('Nobody mention what is sitting on the lamp, it can hear us.');
  const frame = [0, 1, 2, 'a', 3, 4] as const;
  const opening = { phase: 'opening', lines: 9, line: 3, lineEndsAt: 4000, all: null, shout: null } as const;
  const headline = (team: TeamId, index: number) => ({
    team,
    words: [
      ['Bishop', 'marries', 'tuba', 'at', 'midnight'],
      ['Nervous', 'lawyer', 'misunderstands', 'a', 'vending', 'grandmother'],
      ['Penguin', '…', 'soup', 'a', 'vending', 'machine'],
      ['Extraterrestrial', 'hairdressers', 'marries', 'a', 'submarine', 'balloon'],
      ['…', '…', 'quiet', 'a', '…', 'lawyer'],
    ][index % 5] as readonly string[],
    matched: index % 4,
  });
  const points = teams.map(
    (team, index): Points => ({
      team,
      words: (index * 2) % 5,
      whole: index === 0,
      earliest: index === 0,
      accepted: index === 3,
      total: (index * 3 + 10) % 11,
    }),
  );
  const mask = {
    team: acting,
    voice: voice(0),
    named: Object.fromEntries(others.map((id, i) => [id, i % 2 ? 0 : 3 + i])),
  };
  const bill = poster(roster, 0);
  const words = PROMPTS[0];
  const beats: readonly Beat[] = [
    {
      at: 0,
      kind: 'curve',
      peak: {
        line: 4,
        text: 'That is the third time we saw that cheese, Captain.',
        part: 'A',
        seat: cast[0]?.id ?? null,
        peak: 3,
      },
    },
    { at: 3000, kind: 'headline', headline: headline(others[0] as TeamId, 0) },
    ...(teams.length > 4
      ? [
          {
            at: 5500,
            kind: 'headlines' as const,
            headlines: others.map(headline),
            read: [others[1] as TeamId, others[4] as TeamId],
          },
        ]
      : [{ at: 5500, kind: 'headline' as const, headline: headline(others[0] as TeamId, 1) }]),
    ...[words[0], words[1], words[2], words[4], words[5]].map(
      (word, blank): Beat => ({ at: 9000 + blank * 900, kind: 'word', blank, word, last: blank === 4 }),
    ),
    { at: 15_000, kind: 'poster', poster: { ...bill, team: acting, cast: cast.map((seat) => seat.id) } },
    { at: 20_000, kind: 'mask', mask },
    { at: 24_000, kind: 'score', points },
  ];
  const long: readonly Beat[] = beats.map((beat) =>
    beat.kind === 'poster' ? { ...beat, poster: { ...beat.poster, words: PROMPTS[2] } } : beat,
  );
  const reveal = night(roster, { phase: 'reveal', beats, beganAt: 0, endsAt: 27_000 });
  const screen = { curve: CURVE, caption: spoken };
  const ranks = teams.map((team, index) => ({ team, rank: index + 1, score: 40 - index * 7 }));
  const ham = {
    line: 3,
    text: 'He gave her flowers. She gave him crumbs and a receipt.',
    part: 'A',
    seat: cast[0]?.id ?? null,
    peak: 4,
    team: acting,
    round: 2,
  } as const;
  const podium = { phase: 'podium', beganAt: 0, why: 'played', ranks, masks: [mask], ham } as const;
  return {
    opening: {
      everyone: night(roster, { ...opening, who: seats.slice(2, 3), beganAt: 0, endsAt: LONG }, { act: 0 }),
      screen: { caption: spoken },
    },
    'opening-tv': {
      everyone: night(roster, { ...opening, who: [], beganAt: 0, endsAt: LONG }, { act: 0 }),
      screen: { caption: { ...spoken, seat: null } },
    },
    'opening-two': {
      everyone: night(roster, { ...opening, who: seats.slice(0, 2), beganAt: 0, endsAt: LONG }, { act: 0 }),
    },
    'opening-all': {
      everyone: night(roster, { ...opening, line: 7, who: [], all: 'SURPRISE!', beganAt: 0, endsAt: LONG }, { act: 0 }),
    },
    'opening-all-long': {
      everyone: night(
        roster,
        {
          ...opening,
          line: 7,
          who: [],
          all: 'We would rather have had the soup, thank you!',
          beganAt: 0,
          endsAt: LONG,
        },
        { act: 0 },
      ),
    },
    'opening-shout': {
      everyone: night(
        roster,
        { ...opening, line: 9, who: [], shout: PROMPTS[1], beganAt: 0, endsAt: LONG },
        { act: 0 },
      ),
      at: 6000,
    },
    prompt: {
      everyone: night(roster, {
        ...timed,
        phase: 'prompt',
        slots: 6,
        filled: Object.fromEntries(teams.map((id, i) => [id, (i * 2 + 3) % 7])),
        sent: flags(teams.slice(1, 2)),
      }),
      at: 9000,
    },
    'prompt-tie': {
      everyone: night(
        roster,
        { ...timed, phase: 'prompt', slots: 3, filled: {}, sent: {} },
        { tie: 1, order: teams.slice(0, 2) },
      ),
      at: 9000,
    },
    writing: { everyone: night(roster, { phase: 'writing', absent: false, beganAt: 0, endsAt: LONG }), at: 5000 },
    understudy: {
      everyone: night(roster, { phase: 'writing', absent: false, beganAt: 0, endsAt: LONG }),
      at: 5000,
      facts: [{ kind: 'understudy', team: acting }],
    },
    absent: { everyone: night(roster, { phase: 'writing', absent: true, beganAt: 0, endsAt: LONG }), at: 24_000 },
    rehearsal: {
      everyone: night(roster, { ...timed, phase: 'rehearsal', ready: cast[0] ? { [cast[0].id]: true } : {} }),
      at: 12_000,
    },
    'rehearsal-mouth': {
      everyone: night(roster, { ...timed, phase: 'rehearsal', ready: {} }),
      at: 12_000,
      facts: cast[0] ? [{ kind: 'lip-sync', seat: cast[0].id, given: true }] : [],
    },
    'rehearsal-tie': {
      everyone: ((base) => ({ ...base, tie: 1, turn: base.turn && { ...base.turn, suspects: [] } }))(
        night(roster, { ...timed, phase: 'rehearsal', ready: {} }),
      ),
      at: 12_000,
    },
    'performance-curtain': {
      everyone: night(roster, { ...lines, line: 0, part: 'A', beganAt: 0, endsAt: LONG }),
      at: 200,
    },
    performance: {
      everyone: night(roster, { ...lines, part: 'A', beganAt: 0, endsAt: LONG }),
      screen,
      at: 9000,
      facts: [{ kind: 'reactions', counts: { laugh: 4, clap: 2, love: 1 } }],
    },
    'performance-tv': {
      everyone: night(roster, { ...lines, part: 'TV', tv: true, beganAt: 0, endsAt: LONG }),
      screen: { curve: CURVE.slice(0, 7), caption: { ...spoken, seat: null } },
      at: 9000,
    },
    'performance-mime': {
      everyone: night(roster, { ...lines, part: 'B', tv: true, beganAt: 0, endsAt: LONG }),
      screen: { curve: [], caption: spoken },
      at: 9000,
    },
    'performance-all': {
      everyone: night(roster, { ...lines, part: 'ALL', all: 'And mind the icing!', beganAt: 0, endsAt: LONG }),
      screen,
      at: 9000,
    },
    guess: {
      everyone: night(roster, {
        ...timed,
        phase: 'guess',
        frame,
        blanks: 5,
        tiles: TILES,
        sent: flags(others.slice(0, 1)),
        encore: null,
      }),
      screen,
      at: 14_000,
    },
    'guess-first': {
      everyone: night(roster, { ...timed, phase: 'guess', frame, blanks: 5, tiles: TILES, sent: {}, encore: null }),
      screen,
      at: 500,
    },
    'guess-typed': {
      everyone: night(roster, { ...timed, phase: 'guess', frame, blanks: 5, tiles: null, sent: {}, encore: null }),
      screen,
      at: 26_500,
    },
    'guess-encore': {
      everyone: night(roster, {
        ...timed,
        phase: 'guess',
        frame: [0, 'at', 'the', 1],
        blanks: 2,
        tiles: TILES,
        sent: {},
        encore: 3,
      }),
      screen,
      at: 14_000,
    },
    judging: {
      everyone: night(roster, {
        ...timed,
        phase: 'judging',
        candidates: others.slice(0, 1).map((team, i) => ({ team, words: headline(team, i).words })),
        accepted: null,
      }),
      at: 22_000,
    },
    'judging-many': {
      everyone: night(roster, {
        ...timed,
        phase: 'judging',
        candidates: others.map((team, i) => ({ team, words: headline(team, i).words })),
        accepted: null,
      }),
      at: 22_000,
    },
    'judging-yes': {
      everyone: night(roster, {
        ...timed,
        phase: 'judging',
        candidates: others.slice(0, 2).map((team, i) => ({ team, words: headline(team, i + 1).words })),
        accepted: others[0] ?? 'none',
      }),
      at: 22_000,
    },
    'reveal-up': { everyone: reveal, screen, at: 700 },
    'reveal-ride': { everyone: reveal, screen, at: 1900 },
    'reveal-quiet': {
      everyone: night(roster, {
        phase: 'reveal',
        beats: [{ at: 0, kind: 'curve', peak: null }, ...beats.slice(1)],
        beganAt: 0,
        endsAt: 27_000,
      }),
      at: 1900,
    },
    'reveal-headline': { everyone: reveal, screen, at: 3900 },
    'reveal-headlines': { everyone: reveal, screen, at: 7900 },
    'reveal-words': { everyone: reveal, screen, at: 10_900 },
    'reveal-held': { everyone: reveal, screen, at: 13_000 },
    'reveal-found': { everyone: reveal, screen, at: 14_800 },
    'reveal-poster': { everyone: reveal, screen, at: 16_000 },
    'reveal-poster-long': {
      everyone: night(roster, { phase: 'reveal', beats: long, beganAt: 0, endsAt: 27_000 }),
      at: 16_000,
    },
    'reveal-mask': { everyone: reveal, at: 20_500 },
    'reveal-mask-off': { everyone: reveal, at: 23_500 },
    'reveal-score': { everyone: reveal, at: 25_000 },
    'scores-lights': {
      everyone: night(roster, {
        phase: 'scores',
        beganAt: 0,
        endsAt: 3500,
        table: false,
        gained: Object.fromEntries(points.map((one) => [one.team, one.total])),
        skipped: false,
        finale: false,
      }),
      at: 1500,
    },
    'scores-table': {
      everyone: night(roster, {
        phase: 'scores',
        beganAt: 0,
        endsAt: 8000,
        table: true,
        gained: Object.fromEntries(points.map((one) => [one.team, one.total])),
        skipped: false,
        finale: true,
      }),
      at: 1500,
    },
    'scores-skipped': {
      everyone: night(roster, {
        phase: 'scores',
        beganAt: 0,
        endsAt: 3500,
        table: false,
        gained: {},
        skipped: true,
        finale: false,
      }),
      at: 1500,
    },
    'podium-mask': { everyone: night(roster, podium), at: 3900 },
    'podium-second': { everyone: night(roster, { ...podium, masks: [] }), at: teams.length > 2 ? 3800 : 2000 },
    'podium-ham': { everyone: night(roster, { ...podium, masks: [] }), at: teams.length > 2 ? 9000 : 6000 },
    podium: { everyone: night(roster, { ...podium, masks: [] }), at: 40_000 },
    'podium-shared': {
      everyone: night(roster, {
        ...podium,
        masks: [],
        ham: null,
        why: 'ended',
        ranks: ranks.map((one, i) => ({ ...one, rank: i < 2 ? 1 : i + 1 })),
      }),
      at: 40_000,
    },
  };
}
