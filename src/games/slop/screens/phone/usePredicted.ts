import { useMemo } from 'react';
import { type PeopleCommand, predict, type SlopEveryone, type SlopOnly, type SlopView } from '../../view.ts';

/** The view with this phone's own taps already in it, so that they feel instant. */
export function usePredicted(
  everyone: SlopEveryone,
  only: SlopOnly | null,
  pending: readonly PeopleCommand[],
): SlopView {
  return useMemo(() => pending.reduce<SlopView>(predict, { everyone, only }), [everyone, only, pending]);
}
