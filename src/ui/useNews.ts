import { useCallback, useEffect, useRef, useState } from 'react';
import type { Roster, Seat } from '../kernel/roster.ts';
import { newsWords } from './newsWords.ts';
import type { Toast } from './Toasts.tsx';

const SHOWN_MS = 4_000;

/** Toasts that come, stay for a while, and go; a new one of the same id takes the old one's place. */
function useFleeting(): [readonly Toast[], (toast: Toast) => void] {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running) clearTimeout(timer);
    };
  }, []);
  const show = useCallback((toast: Toast) => {
    setToasts((shown) => [...shown.filter((other) => other.id !== toast.id), toast]);
    timers.current.push(setTimeout(() => setToasts((shown) => shown.filter((other) => other !== toast)), SHOWN_MS));
  }, []);
  return [toasts, show];
}

/** Everybody is told once somebody has been away for 15 s, and when somebody of whom that was told is back. */
export function useAbsenceToasts(seats: readonly Seat[], me: string | null = null): readonly Toast[] {
  const [toasts, show] = useFleeting();
  const before = useRef<ReadonlyMap<string, Seat>>(new Map());
  useEffect(() => {
    for (const seat of seats) {
      const was = before.current.get(seat.id);
      if (!was || seat.id === me) continue;
      const told = (one: Seat) => one.away !== null && one.away !== 'short';
      if (!told(was) && told(seat)) show({ id: `away-${seat.id}`, text: newsWords.quiet(seat.name), tone: 'plain' });
      else if (told(was) && seat.here) show({ id: `away-${seat.id}`, text: newsWords.back(seat.name), tone: 'good' });
    }
    before.current = new Map(seats.map((seat) => [seat.id, seat]));
  }, [seats, me, show]);
  return toasts;
}

type Missed = { readonly awayMs: number; readonly facts: Parameters<typeof newsWords.missed>[0] };

/** This phone's own link: what it missed while it was away, and that its connection wobbles. */
export function useLinkToasts(missed: Missed | null, unstable: boolean, roster: Roster | null): readonly Toast[] {
  const [toasts, show] = useFleeting();
  const teams = useRef(roster?.teams ?? []);
  teams.current = roster?.teams ?? [];
  useEffect(() => {
    if (missed) show({ id: 'missed', text: newsWords.missed(missed.facts, teams.current), tone: 'good' });
  }, [missed, show]);
  useEffect(() => {
    if (unstable) show({ id: 'unstable', text: newsWords.unstable, tone: 'bad' });
  }, [unstable, show]);
  return toasts;
}
