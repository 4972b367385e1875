import { useEffect, useRef, useState } from 'react';
import type { LinkState } from '../../../../ui/LinkLight.tsx';
import type { MissedCard } from '../../view.ts';

export type Missed = {
  /** What was settled while this phone was away; empty: nothing, or read. */
  readonly cards: readonly MissedCard[];
  readonly onRead: () => void;
  /** This phone settles a card itself: that is nothing it has missed. */
  readonly onOwn: (card: number) => void;
};

/** Which cards were settled while this phone was away: those it finds on coming, and those that come with a link that was lost. */
export function useMissed(missed: readonly MissedCard[], link: LinkState, since: number): Missed {
  const [cards, show] = useState<readonly MissedCard[]>([]);
  const known = useRef(new Set<number>());
  const away = useRef(missed.length > 0);
  useEffect(() => {
    if (link === 'lost' || link === 'dialing') {
      away.current = true;
      return;
    }
    const news = missed.filter((one) => !known.current.has(one.card) && one.settledAt >= since);
    for (const one of news) known.current.add(one.card);
    if (news.length === 0 || !away.current) return;
    away.current = false;
    show(news);
  }, [missed, link, since]);
  return {
    cards,
    onRead: () => show([]),
    onOwn: (card) => {
      known.current.add(card);
      away.current = false;
      show([]);
    },
  };
}
