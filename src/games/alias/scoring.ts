import type { Standing } from '../../kernel/game.ts';
import type { TeamId } from '../../kernel/ids.ts';
import type { Verdict } from './phases.ts';
import type { Skips } from './settings.ts';

type Word = { readonly verdict: Verdict; readonly to: TeamId | null };

/** What each word of a round is worth to the explainer's team, in their order: a first skip may be free. */
export function pointsOf(words: readonly Word[], skips: Skips): readonly number[] {
  let skipped = 0;
  return words.map(({ verdict }) => {
    switch (verdict) {
      case 'guessed':
        return 1;
      case 'skipped':
        skipped++;
        return skips === 'penalty' || (skips === 'first-free' && skipped > 1) ? -1 : 0;
      case 'fouled':
        return -1;
      case 'stolen':
      case 'lost':
        return 0;
      default:
        return verdict satisfies never;
    }
  });
}

/** What the explainer's team gets for a round: never below 0. */
export const roundScore = (words: readonly Word[], skips: Skips): number =>
  Math.max(
    0,
    pointsOf(words, skips).reduce((sum, points) => sum + points, 0),
  );

/** What a round brings to every team, thieves included. */
export function gainsOf(team: TeamId, words: readonly Word[], skips: Skips): Readonly<Record<string, number>> {
  const gains: Record<string, number> = { [team]: roundScore(words, skips) };
  for (const { verdict, to } of words) if (verdict === 'stolen' && to) gains[to] = (gains[to] ?? 0) + 1;
  return gains;
}

/** True for a word of a hat that nobody has guessed: it goes back, and is told to nobody. */
export const backInHat = (word: { readonly hat: number | null; readonly verdict: Verdict }): boolean =>
  word.hat !== null && word.verdict !== 'guessed' && word.verdict !== 'stolen';

/** Best first; equal scores share a rank. */
export function ranked(teams: readonly TeamId[], scores: Readonly<Record<string, number>>): readonly Standing[] {
  const score = (team: TeamId): number => scores[team] ?? 0;
  return [...teams]
    .sort((a, b) => score(b) - score(a))
    .map((team) => ({
      team,
      score: score(team),
      rank: 1 + teams.filter((other) => score(other) > score(team)).length,
    }));
}

/** The teams that share the best score. */
export const tiedAtTheTop = (teams: readonly TeamId[], scores: Readonly<Record<string, number>>): readonly TeamId[] => {
  const best = Math.max(...teams.map((team) => scores[team] ?? 0));
  return teams.filter((team) => (scores[team] ?? 0) === best);
};
