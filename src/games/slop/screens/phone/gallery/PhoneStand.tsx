import { useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { seatIn, teamIn } from '../../../../../kernel/roster.ts';
import type { PadsState } from '../../../../../stores/pads.ts';
import { PhoneMenu } from '../../../../../ui/PhoneMenu.tsx';
import { type PeopleCommand, predict, type SeatOnly, type SlopEveryone } from '../../../view.ts';
import SlopPhone from '../index.tsx';
import { ROSTER } from './guests.ts';

export type GalleryView = {
  readonly everyone: SlopEveryone;
  readonly only: SeatOnly | null;
  /** Whose phone; null for a spectator. */
  readonly seat: string | null;
  /** Play time when the picture is taken, in ms. */
  readonly now: number;
  readonly paused?: readonly string[];
};

const nothing = (): void => {};

/** A phone whose host says yes to whatever `predict` can foresee. Its clock stands, so that pictures agree. */
export function PhoneStand({ view }: { readonly view: GalleryView }) {
  const [shown, show] = useState({ everyone: view.everyone, only: view.only });
  const seat = view.seat === null ? null : (seatIn(ROSTER, view.seat as never) ?? null);
  return (
    <SlopPhone
      everyone={shown.everyone}
      only={shown.only}
      roster={ROSTER}
      settings={SETTINGS as never}
      clocks={{ playNow: () => view.now, wallNow: () => view.now }}
      send={(command: PeopleCommand) => {
        show((old) => predict(old, command) as typeof old);
        return Promise.resolve(null);
      }}
      onFact={() => nothing}
      version={48}
      paused={view.paused ?? []}
      seat={seat}
      team={(seat?.team && teamIn(ROSTER, seat.team)) || null}
      link="good"
      menu={() => <PhoneMenu onLeave={nothing} lessMotion={false} onLessMotion={nothing} />}
      captain={seat !== null && seat.id === ROSTER.captain}
      pending={[]}
      pads={NO_PADS}
      react={nothing}
      onRematch={nothing}
      onTeams={nothing}
      onGoodNight={nothing}
    />
  );
}

const NO_PADS = createStore<PadsState>(() => ({ pads: {}, wall: null }));
const SETTINGS = { captions: true, guessing: 'tiles', family: true, dial: 1 };
