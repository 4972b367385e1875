import { useEffect, useRef } from 'react';

/** Hears every fact while mounted, with the latest listener. */
export function useFact<Fact>(onFact: (listener: (fact: Fact) => void) => () => void, listener: (fact: Fact) => void) {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => onFact((fact) => latest.current(fact)), [onFact]);
}
