import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { Playing, RoundRecord, Settled } from './state.ts';
import type { Summary, WordFact } from './view.ts';

type Told = Settled & { readonly team: TeamId };

/** What the podium tells of all rounds that were scored. */
export function summaryOf({ records, teams }: Pick<Playing, 'records' | 'teams'>): Summary {
  const all = records.flatMap(({ team, words }: RoundRecord) => words.map((word): Told => ({ ...word, team })));
  const guessed = all.filter((word) => word.verdict === 'guessed');
  return {
    teams: Object.fromEntries(
      teams.map((team) => {
        const own = guessed.filter((word) => word.team === team);
        return [team, { words: own.length, secondsPerWord: secondsPerWord(own) }];
      }),
    ),
    words: guessed.length,
    secondsPerWord: secondsPerWord(guessed),
    mvp: mvpOf(guessed),
    fastest: factOf(least(guessed)),
    // In vain: the longest fight that no one of the team won.
    shame: factOf(most(all.filter((word) => word.verdict !== 'guessed'))),
  };
}

const timeOf = (words: readonly Told[]): number => words.reduce((sum, word) => sum + word.ms, 0);

/** To a tenth; null without any word. */
const secondsPerWord = (words: readonly Told[]): number | null =>
  words.length === 0 ? null : Math.round(timeOf(words) / words.length / 100) / 10;

const least = (words: readonly Told[]): Told | null =>
  words.reduce<Told | null>((best, word) => (best && best.ms <= word.ms ? best : word), null);
const most = (words: readonly Told[]): Told | null =>
  words.reduce<Told | null>((best, word) => (best && best.ms >= word.ms ? best : word), null);

const factOf = (word: Told | null): WordFact | null =>
  word && { word: word.word, ms: word.ms, team: word.team, explainer: word.explainer };

function mvpOf(guessed: readonly Told[]): Summary['mvp'] {
  const bySeat = new Map<SeatId, Told[]>();
  for (const word of guessed) bySeat.set(word.explainer, [...(bySeat.get(word.explainer) ?? []), word]);
  const best = [...bySeat.entries()].sort(
    ([, a], [, b]) => b.length - a.length || timeOf(a) / a.length - timeOf(b) / b.length,
  )[0];
  const first = best?.[1][0];
  return best && first ? { seat: best[0], team: first.team, words: best[1].length } : null;
}
