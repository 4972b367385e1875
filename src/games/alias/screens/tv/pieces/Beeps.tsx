import { useEffect, useState } from 'react';
import { propUrl } from '../../../../../ui/animals.ts';
import { desk } from '../../../../../ui/tv/desk.ts';
import { taking, words } from '../words.ts';
import css from './Beeps.module.css';

const BEEP_EVERY_MS = 1_100;
const PITCHES = [1.6, 0.9, 2.1, 1.2, 1.9, 0.7, 2.4] as const;

/** A robot explains: each beep is heard and stands in a bubble. */
export function Beeps() {
  const [beep, setBeep] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setBeep((before) => before + 1), BEEP_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    desk().sound.play('tap', { pitch: PITCHES[beep % PITCHES.length] ?? 1, volume: 0.6 });
  }, [beep]);
  return (
    <span className={css.beeps}>
      <img src={propUrl('robot')} alt="" className={css.robot} />
      <span key={beep} className={css.bubble} data-side={beep % 2}>
        {taking(words.explaining.beeps, beep)}
      </span>
    </span>
  );
}
