import { useRef, useState } from 'react';
import { propUrl } from '../../../../../ui/animals.ts';
import { motionReduced } from '../../../../../ui/motion.ts';
import { useFact } from '../../../../../ui/tv/useFact.ts';
import { REACTIONS, type Reaction, type SlopFact } from '../../../view.ts';
import css from './Reactions.module.css';

const DRAWINGS: Readonly<Record<Reaction, string>> = { laugh: 'laugh', clap: 'clap', gasp: 'gasp', love: 'heart' };
/** Of one burst, and in the air at once: a party of eighteen must not bury the stage. */
const A_BURST = 5;
const ALOFT = 20;

type Balloon = { readonly n: number; readonly kind: Reaction; readonly left: number; readonly delayMs: number };

/** What watchers press floats up at both sides of the stage. */
export function Reactions({ onFact }: { readonly onFact: (listener: (fact: SlopFact) => void) => () => void }) {
  const [aloft, setAloft] = useState<readonly Balloon[]>([]);
  const count = useRef(0);
  useFact(onFact, (fact) => {
    if (fact.kind !== 'reactions' || motionReduced()) return;
    const kinds = REACTIONS.flatMap((kind) => Array<Reaction>(Math.min(A_BURST, fact.counts[kind] ?? 0)).fill(kind));
    const fresh = kinds.slice(0, 2 * A_BURST).map((kind, index): Balloon => {
      count.current += 1;
      const n = count.current;
      // Left and right in turn, scattered by the golden ratio instead of by chance.
      const scatter = (n * 0.618) % 1;
      return { n, kind, left: n % 2 === 0 ? scatter * 15 : 85 + scatter * 13, delayMs: index * 90 };
    });
    setAloft((before) => [...before, ...fresh].slice(-ALOFT));
  });
  return (
    <div className={css.air} aria-hidden="true">
      {aloft.map(({ n, kind, left, delayMs }) => (
        <img
          key={n}
          className={css.balloon}
          src={propUrl(DRAWINGS[kind])}
          alt=""
          style={{ left: `${left}%`, animationDelay: `${delayMs}ms` }}
          onAnimationEnd={() => setAloft((before) => before.filter((one) => one.n !== n))}
        />
      ))}
    </div>
  );
}
