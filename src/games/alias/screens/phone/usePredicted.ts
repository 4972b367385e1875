import { useMemo } from 'react';
import { type AliasEveryone, type AliasOnly, type AliasView, type PeopleCommand, predict } from '../../view.ts';

/** The view with this phone's own taps already in it, so that they feel instant. */
export function usePredicted(
  everyone: AliasEveryone,
  only: AliasOnly | null,
  pending: readonly PeopleCommand[],
): AliasView {
  return useMemo(() => pending.reduce<AliasView>(predict, { everyone, only }), [everyone, only, pending]);
}
