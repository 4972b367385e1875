import type { TeamId } from '../../kernel/ids.ts';
import type { Random } from '../../kernel/random.ts';
import type { Voice, VoiceGroup } from './content/forms.ts';
import { OPTIONS } from './limits.ts';
import type { Deal } from './state.ts';

/** The deck of a room: the cheeky voices stay at home in family mode. */
export const deckFor = (voices: readonly Voice[], family: boolean): readonly Voice[] =>
  family ? voices.filter((voice) => voice.group !== 'CHEEKY') : voices;

/**
 * Deals each team its voice and the three it hides among: four of four different groups, and no voice in two teams' fours.
 * Taking from the fullest groups first makes six teams use 24 voices up exactly. The first game of a night deals nobody a voice
 * of tier 3, and voices a team has had tonight come last.
 */
export function dealVoices(
  teams: readonly TeamId[],
  deck: readonly Voice[],
  night: Night,
  random: Random,
): Readonly<Record<string, Deal>> {
  const hams = new Set(night.played === 0 ? deck.filter((voice) => voice.tier === 3).map((voice) => voice.id) : []);
  for (let attempt = 1; ; attempt++) {
    const deals = dealOnce(teams, deck, night, random);
    // Four of tier 3 are rare; dealing anew is simpler than a draw that can never meet them.
    if (attempt === ATTEMPTS || !Object.values(deals).some((deal) => hams.has(deal.voice))) return deals;
  }
}

const ATTEMPTS = 50;

type Night = { readonly played: number; readonly voices: readonly string[] };

function dealOnce(
  teams: readonly TeamId[],
  deck: readonly Voice[],
  night: Night,
  random: Random,
): Readonly<Record<string, Deal>> {
  const left = new Map<VoiceGroup, Voice[]>();
  for (const voice of random.shuffle(deck)) left.set(voice.group, [...(left.get(voice.group) ?? []), voice]);
  const deals: Record<string, Deal> = {};
  for (const team of teams) {
    const groups = random
      .shuffle([...left.keys()])
      .sort((a, b) => (left.get(b)?.length ?? 0) - (left.get(a)?.length ?? 0))
      .slice(0, OPTIONS);
    const four = random.shuffle(groups.flatMap((group) => left.get(group)?.pop() ?? []));
    deals[team] = { voice: ownOf(four, night)?.id ?? '', options: random.shuffle(four).map((voice) => voice.id) };
  }
  return deals;
}

function ownOf(four: readonly Voice[], night: Night): Voice | undefined {
  const cost = (voice: Voice): number =>
    (night.played === 0 && voice.tier === 3 ? 2 : 0) + (night.voices.includes(voice.id) ? 1 : 0);
  return [...four].sort((a, b) => cost(a) - cost(b))[0];
}
