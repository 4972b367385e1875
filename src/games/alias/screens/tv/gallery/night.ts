import type { TeamId } from '../../../../../kernel/ids.ts';
import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import {
  type AliasEveryone,
  DEFAULT_SETTINGS,
  type SettledWord,
  type Stage,
  type Turn,
  type Verdict,
} from '../../../view.ts';

/** What the views of the gallery share: a made-up evening of any number of teams. */

const WORDS = (
  'umbrella,lighthouse keeper,soup,vending machine,goosebumps,roller coaster,moustache,extraterrestrial life,jam,' +
  'hot-air balloon,referee,sleepwalking,toothbrush,midnight snack,parachute,grandfather clock,sneeze,' +
  'trampoline,ice,photosynthesis,pocket money,submarine,karaoke,hairdresser,last one standing wins'
).split(',');
const VERDICTS: readonly Verdict[] = [
  'guessed',
  'guessed',
  'skipped',
  'guessed',
  'guessed',
  'fouled',
  'guessed',
  'skipped',
];

/** So many words of a round, oldest first; in the review some of them are disputed. */
export function wordsOf(roster: Roster, count: number, disputes: boolean): readonly SettledWord[] {
  const seats = roster.seats.map((seat) => seat.id);
  const team = roster.teams[1]?.id as TeamId;
  return Array.from({ length: count }, (_, index) => {
    const verdict = VERDICTS[index % VERDICTS.length] ?? 'guessed';
    return {
      card: index + 1,
      word: WORDS[index % WORDS.length] ?? '',
      verdict,
      to: verdict === 'guessed' ? team : null,
      ms: 1_200 + index * 170,
      settledAt: index * 2_000,
      points: verdict === 'guessed' ? 1 : verdict === 'fouled' || index > 3 ? -1 : 0,
      disputed: disputes && index % 7 === 1 ? seats.slice(0, 1 + (index % 4)) : [],
      flipped: false,
    };
  });
}

export function night(
  roster: Roster,
  stage: Stage,
  turn: Partial<Turn> = {},
  change: Partial<AliasEveryone> = {},
): AliasEveryone {
  const teams = roster.teams.map((team) => team.id);
  const team = teams[1] as TeamId;
  const explainer = membersOf(roster, team)[0]?.id ?? (roster.seats[0]?.id as Turn['explainer']);
  return {
    settings: DEFAULT_SETTINGS,
    teams,
    order: teams,
    cycle: 2,
    round: 5,
    tie: 0,
    scores: Object.fromEntries(teams.map((id, index) => [id, 7 + ((index * 11) % 23)])),
    hat: null,
    turn: {
      round: 5,
      team,
      explainer,
      swiper: explainer,
      guessers: 'team',
      words: [],
      score: 0,
      foulsLeft: {},
      ...turn,
    },
    stage,
    ...change,
  };
}
