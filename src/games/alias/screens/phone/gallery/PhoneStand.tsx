import { useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { seatIn, teamIn } from '../../../../../kernel/roster.ts';
import type { PadsState } from '../../../../../stores/pads.ts';
import type { LinkState } from '../../../../../ui/LinkLight.tsx';
import { PhoneMenu } from '../../../../../ui/PhoneMenu.tsx';
import { type AliasEveryone, type AliasOnly, GUARD_MS, type PeopleCommand, predict, UNDO_MS } from '../../../view.ts';
import AliasPhone from '../index.tsx';
import { ROSTER } from './guests.ts';

export type GalleryView = {
  readonly everyone: AliasEveryone;
  readonly only: AliasOnly | null;
  /** Whose phone; null for a spectator. */
  readonly seat: string | null;
  /** Play time when the picture is taken, in ms. */
  readonly now: number;
  readonly paused?: readonly string[];
  readonly link?: LinkState;
  readonly pending?: readonly PeopleCommand[];
};

export type PhoneStandProps = {
  readonly view: GalleryView;
  /** The clock runs; else it stands, so that pictures agree. */
  readonly running?: boolean;
  /** Refuse every swipe with this reason. */
  readonly refuse?: string | null;
};

const nothing = (): void => {};
const ANSWER_AFTER_MS = 140;
const MORE = ['hot air balloon', 'mango', 'grandfather clock', 'yodelling', 'queue', 'trampoline'] as const;

/** A phone with a host of paper: it takes 140 ms to say yes to whatever `predict` can foresee, and deals another card after a swipe. */
export function PhoneStand({ view, running = false, refuse = null }: PhoneStandProps) {
  const [shown, show] = useState({ everyone: view.everyone, only: view.only });
  const [pending, wait] = useState<readonly PeopleCommand[]>(view.pending ?? []);
  const begun = useRef<number | null>(null);
  const playNow = (): number => {
    if (!running) return view.now;
    begun.current ??= performance.now();
    return view.now + performance.now() - begun.current;
  };
  const send = (command: PeopleCommand): Promise<string | null> => {
    wait((old) => [...old, command]);
    return new Promise((answer) => {
      setTimeout(() => {
        const refused = command.type === 'Swipe' ? refuse : null;
        wait((old) => old.filter((one) => one !== command));
        if (refused === null) show((old) => dealt(predict(old, command) as typeof old, old, command, playNow()));
        answer(refused);
      }, ANSWER_AFTER_MS);
    });
  };
  const seat = view.seat === null ? null : (seatIn(ROSTER, view.seat as never) ?? null);
  return (
    <AliasPhone
      everyone={shown.everyone}
      only={shown.only}
      roster={ROSTER}
      settings={SETTINGS as never}
      clocks={{ playNow, wallNow: () => view.now }}
      send={send}
      onFact={() => nothing}
      version={48}
      paused={view.paused ?? []}
      seat={seat}
      team={(seat?.team && teamIn(ROSTER, seat.team)) || null}
      link={view.link ?? 'good'}
      menu={() => <PhoneMenu onLeave={nothing} lessMotion={false} onLessMotion={nothing} />}
      captain={seat !== null && seat.id === ROSTER.captain}
      pending={pending}
      pads={NO_PADS}
      react={nothing}
      onRematch={nothing}
      onTeams={nothing}
      onGoodNight={nothing}
    />
  );
}

type Shown = { readonly everyone: AliasEveryone; readonly only: AliasOnly | null };

/** What a swipe brings: another card, and the way back. */
function dealt(next: Shown, before: Shown, command: PeopleCommand, now: number): Shown {
  const desk = before.only?.desk;
  if (command.type !== 'Swipe' || !next.only || desk?.at !== 'card' || next.everyone.stage.phase !== 'explaining') {
    return next;
  }
  const { card, verdict } = command;
  return {
    everyone: { ...next.everyone, stage: { ...next.everyone.stage, card: card + 1 } },
    only: {
      ...next.only,
      desk: {
        ...desk,
        card: card + 1,
        word: MORE[card % MORE.length] ?? 'mango',
        left: desk.left - 1,
        dealtAt: now,
        openAt: now + GUARD_MS,
      },
      undo: { card, word: desk.word, verdict, until: now + UNDO_MS },
    },
  };
}

const NO_PADS = createStore<PadsState>(() => ({ pads: {}, wall: null }));
const SETTINGS = { captions: true, guessing: 'tiles', family: true, dial: 1 };
