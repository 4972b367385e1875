import { useEffect, useRef } from 'react';
import type { SlopFact } from '../../view.ts';

/** Hears every fact while mounted, with the latest listener. */
export function useFact(
  onFact: (listener: (fact: SlopFact) => void) => () => void,
  listener: (fact: SlopFact) => void,
) {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => onFact((fact) => latest.current(fact)), [onFact]);
}
