import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Phone } from '../../stores/phone.ts';
import { newFace } from './newFace.ts';

/**
 * Before joining, a face whose animal somebody else has is drawn again, so that there are no three sloths; the typed name stays.
 * A face the guest has picked by hand (set the answer's `current`) is theirs, whoever else has it.
 */
export function useFreshFace(phone: Phone, random: () => number, seated: boolean): RefObject<boolean> {
  const picked = useRef(false);
  const seats = useStore(phone.party, (state) => state.room?.seats);
  const { face, joining } = useStore(phone.store);
  useEffect(() => {
    if (!seats || seated || joining || picked.current) return;
    const taken = seats.map(({ animal }) => animal);
    if (!taken.includes(face.animal)) return;
    const next = newFace(random, taken);
    phone.setFace(face.own ? { ...next, name: face.name, own: true } : next);
  }, [phone, random, seats, seated, joining, face]);
  return picked;
}
