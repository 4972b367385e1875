import type { TeamId } from '../../kernel/ids.ts';
import { type ContentWord, matched } from './match.ts';
import type { Guess } from './state.ts';
import type { Points } from './view.ts';

export const WHOLE_POINTS = 3;
export const EARLIEST_POINTS = 2;
export const ACCEPTED_POINTS = 2;
export const ACTORS_WHOLE_POINTS = 4;
export const ACTORS_ACCEPTED_POINTS = 2;
/** For naming a team's voice in its first, second and third round. */
export const NAMING_POINTS = [3, 2, 1] as const;
/** The race for the earliest whole guess needs somebody to race. */
export const TEAMS_TO_RACE = 3;

export type ReadGuess = {
  readonly team: TeamId;
  /** What stands in each blank; an empty string where nothing does. */
  readonly words: readonly string[];
  readonly found: ReadonlySet<string>;
  readonly guess: Guess;
};

/** A team's guess as words, blank by blank. */
export const guessedWords = (guess: Guess, tiles: readonly string[] | null, blanks: number): readonly string[] =>
  Array.from({ length: blanks }, (_, blank) =>
    tiles ? (tiles[guess.picks[blank] ?? -1] ?? '') : (guess.typed[blank] ?? ''),
  );

export const readGuess = (
  team: TeamId,
  guess: Guess,
  tiles: readonly string[] | null,
  content: readonly ContentWord[],
): ReadGuess => {
  const words = guessedWords(guess, tiles, content.length);
  return { team, words, guess, found: matched(words, content, tiles === null) };
};

/** Only a guess that misses one content word may be accepted. */
export const acceptable = (guess: ReadGuess, content: readonly ContentWord[]): boolean =>
  guess.found.size === content.length - 1;

const isWhole = (guess: ReadGuess, content: readonly ContentWord[]): boolean => guess.found.size === content.length;

/** Sent guesses in the order of their sending, then those that time sent, in the order of their last change. */
const earlier = (a: Guess, b: Guess): number =>
  (a.sentAt ?? Number.POSITIVE_INFINITY) === (b.sentAt ?? Number.POSITIVE_INFINITY)
    ? a.changedAt - b.changedAt
    : (a.sentAt ?? Number.POSITIVE_INFINITY) - (b.sentAt ?? Number.POSITIVE_INFINITY);

export type Round = {
  readonly acting: TeamId;
  readonly content: readonly ContentWord[];
  readonly guesses: readonly ReadGuess[];
  readonly accepted: TeamId | null;
  readonly safety: boolean;
  /** Teams in the game. */
  readonly teams: number;
  /** Whose guesses count: all, or in a tie-break the tied teams'. */
  readonly counting: readonly TeamId[];
};

/** What everybody gets for a round, the actors last. */
export function roundPoints(round: Round): readonly Points[] {
  const counting = round.guesses.filter((guess) => round.counting.includes(guess.team));
  const wholes = counting.filter((guess) => isWhole(guess, round.content));
  const first = round.teams >= TEAMS_TO_RACE ? [...wholes].sort((a, b) => earlier(a.guess, b.guess))[0] : undefined;
  const others = counting.map((guess): Points => {
    const whole = isWhole(guess, round.content);
    const accepted = !whole && guess.team === round.accepted && acceptable(guess, round.content);
    const earliest = guess === first;
    const total =
      guess.found.size +
      (whole ? WHOLE_POINTS : 0) +
      (earliest ? EARLIEST_POINTS : 0) +
      (accepted ? ACCEPTED_POINTS : 0);
    return { team: guess.team, words: guess.found.size, whole, earliest, accepted, total };
  });
  return [...others, actorsPoints(round.acting, others, round.safety)];
}

function actorsPoints(team: TeamId, others: readonly Points[], safety: boolean): Points {
  const words = Math.max(0, ...others.map((points) => points.words));
  const whole = others.some((points) => points.whole);
  const accepted = !whole && others.some((points) => points.accepted);
  const full = words + (whole ? ACTORS_WHOLE_POINTS : 0) + (accepted ? ACTORS_ACCEPTED_POINTS : 0);
  return { team, words, whole, earliest: false, accepted, total: safety ? Math.ceil(full / 2) : full };
}

/** Points for naming the voice in a team's act-th round. */
export const namingPoints = (act: number): number => NAMING_POINTS[act - 1] ?? 0;

/** Equal totals share a rank; the next rank counts those before it. */
export function ranked(
  teams: readonly TeamId[],
  scores: Readonly<Record<string, number>>,
  tieScores: Readonly<Record<string, number>>,
): readonly { readonly team: TeamId; readonly score: number; readonly rank: number }[] {
  const better = (a: TeamId, b: TeamId): number =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || (tieScores[b] ?? 0) - (tieScores[a] ?? 0);
  return teams
    .map((team) => ({
      team,
      score: scores[team] ?? 0,
      rank: 1 + teams.filter((other) => better(team, other) > 0).length,
    }))
    .sort((a, b) => a.rank - b.rank);
}
