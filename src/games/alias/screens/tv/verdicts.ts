import type { TeamId } from '../../../../kernel/ids.ts';
import type { AliasEveryone, SettledWord, Turn, Verdict } from '../../view.ts';

export type Said = { readonly verdict: Verdict; readonly team: TeamId | null };

/** After a bell the last one in the list is the word that anyone could have. */
const isLast = ({ stage, turn }: AliasEveryone, word: SettledWord): boolean =>
  stage.phase === 'review' && stage.why === 'bell' && turn?.words.at(-1)?.card === word.card;

/** Everything that may be said of a word in the review, in the order in which the TV goes through it. */
function choices(everyone: AliasEveryone, turn: Turn, word: SettledWord): readonly Said[] {
  if (!isLast(everyone, word)) {
    return (['guessed', 'skipped', 'fouled'] as const).map((verdict) => ({ verdict, team: null }));
  }
  const thieves = (everyone.tie > 0 ? everyone.order : everyone.teams).filter((id) => id !== turn.team);
  return [
    { verdict: 'guessed', team: null },
    ...thieves.map((team): Said => ({ verdict: 'stolen', team })),
    { verdict: 'lost', team: null },
  ];
}

/** What the word becomes when the TV flips it. */
export function flippedTo(everyone: AliasEveryone, turn: Turn, word: SettledWord): Said {
  const all = choices(everyone, turn, word);
  const now = all.findIndex(
    ({ verdict, team }) => verdict === word.verdict && (verdict !== 'stolen' || team === word.to),
  );
  return all[(now + 1) % all.length] ?? { verdict: 'guessed', team: null };
}
