import type { SeatId, TeamId } from '../../../../../kernel/ids.ts';
import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import type { Poster, SlopEveryone, Stage, VoiceCard } from '../../../view.ts';

/** What the views of the gallery share: a made-up evening of any number of teams. */

const VOICES: readonly VoiceCard[] = [
  {
    id: 'opera-star',
    name: 'Opera Star',
    tier: 2,
    tells: ['Sings the last word', 'One hand on heart, one to the balcony', 'Sinks lower each line, dead by the end'],
    never: 'Never ends a line flat.',
    signatures: ['alas'],
    beat: 'One held note',
  },
  {
    id: 'sports-commentator',
    name: 'Overexcited Sports Commentator',
    tier: 1,
    tells: ['Finger to the ear', 'Counts everything down', 'Rises from the chair'],
    never: 'Never calm.',
    signatures: ['and there it is'],
    beat: 'Faster and faster',
  },
  {
    id: 'noir',
    name: 'Noir Detective',
    tier: 2,
    tells: ['Collar up', 'Talks to the window', 'Lights an invisible match'],
    never: 'Never smiles.',
    signatures: ['it was raining'],
    beat: 'Slow',
  },
  {
    id: 'tired-parent',
    name: 'Tired Parent',
    tier: 1,
    tells: ['Long breath out', 'Pinches the nose', 'Counts to three on fingers'],
    never: 'Never surprised.',
    signatures: ['i am counting'],
    beat: '3-3-7',
  },
];

export const voice = (index: number): VoiceCard => VOICES[index % VOICES.length] as VoiceCard;

export const PROMPTS = [
  ['Nervous', 'penguin', 'marries', 'a', 'vending', 'machine'],
  ['Hungry', 'parrot', 'ruins', 'my', 'birthday', 'dinner'],
  ['Extraterrestrial', 'hairdressers', 'misunderstand', 'the', 'archbishop’s', 'instructions'],
  ['Cat', 'eats', 'the', 'moon'],
] as const;

export const TILES =
  'penguin extraterrestrial nervous machine grandmother marries vending balloon misunderstand lawyer soup hairdressers quiet submarine'.split(
    ' ',
  );

export const poster = (roster: Roster, index: number): Poster => {
  const team = roster.teams[index % roster.teams.length]?.id as TeamId;
  return {
    round: index + 1,
    team,
    words: PROMPTS[index % PROMPTS.length] ?? [],
    title: 'Nothing to Declare',
    safety: index === 2,
    cast: membersOf(roster, team)
      .slice(0, 3)
      .map((seat) => seat.id),
  };
};

export function night(roster: Roster, stage: Stage, change: Partial<SlopEveryone> = {}): SlopEveryone {
  const teams = roster.teams.map((team) => team.id);
  const acting = teams[1] as TeamId;
  const cast = membersOf(roster, acting).slice(0, 3);
  return {
    settings: { acts: 3, guessing: 'tiles', family: true, captions: true, dial: 1 },
    act: 2,
    acts: 3,
    tie: 0,
    teams,
    order: teams,
    scores: Object.fromEntries(teams.map((team, index) => [team, 7 + ((index * 11) % 23)])),
    tieScores: {},
    masks: {},
    turn: {
      round: 4,
      team: acting,
      cast: cast.map((seat, index) => ({
        part: (['A', 'B', 'C'] as const)[index] ?? 'A',
        seat: seat.id as SeatId,
        tv: index === 1,
      })),
      suspects: VOICES.map((one, index) => ({ id: one.id, name: one.name, tell: one.tells[index % 3] ?? '' })),
    },
    posters: [0, 1, 2].map((index) => poster(roster, index)),
    stage,
    ...change,
  };
}
