import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Seat } from '../../../kernel/roster.ts';
import type { RoomEveryone } from '../../../room/view.ts';
import type { StageParty } from '../../../stores/stage.ts';
import type { LinkState } from '../../LinkLight.tsx';
import type { Toast } from '../../Toasts.tsx';
import { type JoinAddress, useJoinAddress } from '../useJoinAddress.ts';
import { absenceNews, type ToldQuiet } from './absenceNews.ts';
import { browserProbes, browserTimers } from './browserProbes.ts';
import { type Facts, runCheck } from './checks.ts';
import { isLocal } from './joinChoices.ts';
import { forgetWifi, type KeptWifi, keepWifi, readWifi } from './keptWifi.ts';
import { linksOf, phonesIn, wordLink } from './seatLinks.ts';
import { useHiddenTab } from './useHiddenTab.ts';
import { useNews } from './useNews.ts';
import { networkWords, wordCard } from './words.ts';

export type NetworkSheet = 'preflight' | 'wifi';

/** All the TV knows and says about the network, for the shell to hand out. */
export type NetworkDesk = {
  /** What the square's address begins with, and what one can type instead. */
  readonly origin: string;
  readonly shortAddress: string;
  /** Where phones go, in words. */
  readonly addressWords: string;
  readonly canChangeAddress: boolean;
  readonly nextAddress: () => void;
  readonly betterAt: string | null;
  readonly links: Readonly<Record<string, LinkState>>;
  readonly linkWords: (seat: Seat) => string;
  readonly facts: Facts;
  readonly wifi: KeptWifi | null;
  readonly keepWifi: (kept: KeptWifi | null) => void;
  readonly opened: NetworkSheet | null;
  readonly open: (sheet: NetworkSheet | null) => void;
  readonly toasts: readonly Toast[];
};

const NO_ROUTE_SHOWN_MS = 15_000;

export function useNetwork(stage: StageParty, room: RoomEveryone): NetworkDesk {
  const lamps = useStore(stage.store, (state) => state.lamps);
  const address = useJoinAddress(room.code);
  const { toasts, say } = useNews();
  const [opened, open] = useState<NetworkSheet | null>(null);
  const [wifi, setWifi] = useState(() => readWifi(localStorage));
  const { choice, info } = address;
  const { seats } = room;

  const facts = useMemo<Facts>(
    () => ({
      phonesOrigin: isLocal(new URL(choice.origin).hostname) && !info?.publicUrl ? null : choice.origin,
      ownOrigin: location.origin,
      stun: info?.stun ?? [],
      lan: info?.publicUrl === null,
      phones: phonesIn(seats, lamps),
    }),
    [choice.origin, info, seats, lamps],
  );
  useAbsenceNews(seats, say);
  useHiddenTab(useCallback(() => say('hidden', networkWords.hidden.back), [say]));
  useOwnRoute(facts, info !== null, say);

  const nextAddress = useNextAddress(address, say);
  useNetworkKeys(opened, nextAddress, open);
  return {
    origin: choice.origin,
    shortAddress: choice.origin.replace(/^https?:\/\//, ''),
    addressWords: networkWords.address.shown(choice.address, wordCard(choice)),
    canChangeAddress: address.count > 1,
    nextAddress,
    betterAt: address.betterAt,
    links: useMemo(() => linksOf(seats, lamps), [seats, lamps]),
    linkWords: (seat) => wordLink(seat, lamps),
    facts,
    wifi,
    keepWifi: (kept) => {
      if (kept) keepWifi(localStorage, kept);
      else forgetWifi(localStorage);
      setWifi(kept);
    },
    opened,
    open,
    toasts,
  };
}

type Say = ReturnType<typeof useNews>['say'];

function useNextAddress(address: JoinAddress, say: Say): () => void {
  const { next, choice } = address;
  return useCallback(() => {
    const taken = next();
    const { now, only } = networkWords.address;
    say('address', taken ? now(taken.address, wordCard(taken)) : only(choice.address));
  }, [next, choice, say]);
}

function useAbsenceNews(seats: readonly Seat[], say: Say): void {
  const told = useRef<ToldQuiet>(null);
  useEffect(() => {
    const step = absenceNews(told.current, seats);
    told.current = step.told;
    const { quiet, back } = networkWords.absence;
    for (const { kind, seat, name } of step.news) {
      if (kind === 'quiet') say(`absence-${seat}`, quiet(name), 'bad');
      else say(`absence-${seat}`, back(name), 'good');
    }
  }, [seats, say]);
}

/** Once in a party the host looks for its own candidates, and says so when it has none. */
function useOwnRoute(facts: Facts, ready: boolean, say: Say): void {
  const latest = useRef(facts);
  useEffect(() => {
    latest.current = facts;
  });
  useEffect(() => {
    if (!ready) return;
    void runCheck('candidates', latest.current, browserProbes, browserTimers).then(({ found }) => {
      if (found === 'none') say('route', networkWords.preflight.noRoute, 'bad', NO_ROUTE_SHOWN_MS);
    });
  }, [ready, say]);
}

/** A sends phones to the next address, C checks the room; neither while something is typed or another sheet is open. */
function useNetworkKeys(opened: NetworkSheet | null, next: () => void, open: (sheet: NetworkSheet) => void): void {
  const latest = useRef({ opened, next, open });
  useEffect(() => {
    latest.current = { opened, next, open };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const now = latest.current;
      if (document.querySelector('dialog[open]') && now.opened !== 'preflight') return;
      const key = event.key.toLowerCase();
      if (key === 'a') now.next();
      else if (key === 'c') now.open('preflight');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
