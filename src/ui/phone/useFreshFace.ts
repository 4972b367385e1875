import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Phone } from '../../stores/phone.ts';
import { newFace, rareColours } from './newFace.ts';

/**
 * Before joining, a face whose animal somebody else has is drawn again, so that there are no three sloths; the typed name stays.
 * A drawn colour that many wear is changed once, when the others are first seen: later it would change under the guest's eyes.
 * A face the guest has picked by hand (set the answer's `current`) is theirs, whoever else has it.
 */
export function useFreshFace(phone: Phone, random: () => number, seated: boolean): RefObject<boolean> {
  const picked = useRef(false);
  const looked = useRef(false);
  const seats = useStore(phone.party, (state) => state.room?.seats);
  const { face, joining } = useStore(phone.store);
  useEffect(() => {
    if (!seats || seated || joining || picked.current) return;
    const isFirst = !looked.current;
    looked.current = true;
    if (seats.some(({ animal }) => animal === face.animal)) {
      const next = newFace(random, seats);
      phone.setFace(face.own ? { ...next, name: face.name, own: true } : next);
    } else if (isFirst && !face.own && !rareColours(seats).includes(face.colour)) {
      phone.setFace({ ...face, colour: newFace(random, seats).colour });
    }
  }, [phone, random, seats, seated, joining, face]);
  return picked;
}
