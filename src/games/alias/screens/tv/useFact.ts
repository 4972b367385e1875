import { useEffect, useRef } from 'react';
import type { AliasFact } from '../../view.ts';

/** Hears every fact while mounted, with the latest listener. */
export function useFact(
  onFact: (listener: (fact: AliasFact) => void) => () => void,
  listener: (fact: AliasFact) => void,
) {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => onFact((fact) => latest.current(fact)), [onFact]);
}
