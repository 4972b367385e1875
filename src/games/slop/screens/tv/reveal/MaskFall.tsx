import { useEffect } from 'react';
import type { TeamId } from '../../../../../kernel/ids.ts';
import { membersOf, type Roster } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { desk } from '../../../../../ui/tv/desk.ts';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { useSteps } from '../../../../../ui/tv/useSteps.ts';
import type { Mask } from '../../../view.ts';
import { PaperMask } from '../pieces/PaperMask.tsx';
import { teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './MaskFall.module.css';

export type MaskFallProps = {
  readonly mask: Mask;
  readonly roster: Roster;
  readonly beganAt: number;
  readonly endsAt: number;
  readonly playNow: () => number;
};

/** When the mask falls, and when each of the three tells lights up: parts of the beat. */
const FALLS = 0.3;
const TELLS = [0.45, 0.57, 0.69] as const;

/** A team's mask falls: the name, the tells that gave it away, and who had heard it. */
export function MaskFall({ mask, roster, beganAt, endsAt, playNow }: MaskFallProps) {
  const team = teamOf(roster, mask.team);
  const long = endsAt - beganAt;
  const step = useSteps(
    [FALLS, ...TELLS].map((part) => beganAt + part * long),
    playNow,
  );
  const fallen = step > 0;
  const knew = Object.entries(mask.named).filter(([, points]) => points > 0);
  useEffect(() => {
    desk().sound.play(fallen ? (knew.length > 0 ? 'rimShot' : 'sadTrombone') : 'drumRoll');
  }, [fallen, knew.length]);
  return (
    <div className={css.fall}>
      <p className={css.was}>
        <TeamSign colour={team.colour} shape={team.shape} label={team.name} />
        {words.reveal.mask(team.name)}
      </p>
      <div className={css.face} data-fallen={fallen}>
        <span className={css.members}>
          {membersOf(roster, mask.team).map((seat) => (
            <Avatar key={seat.id} animal={seat.animal} colour={seat.colour} bot={seat.bot} />
          ))}
        </span>
        <PaperMask look={team.id.length} className={css.mask} />
      </div>
      <h2
        className={css.name}
        data-shown={fallen}
        style={{ fontSize: fitted(mask.voice.name, { wide: 42, lines: 1, most: 4.2, least: 2 }) }}
      >
        {fallen ? mask.voice.name : '?'}
      </h2>
      <ul className={css.tells}>
        {mask.voice.tells.map((tell, place) => (
          <li
            key={tell}
            data-lit={step > place + 1}
            style={{ fontSize: fitted(tell, { wide: 12.4, lines: 2, most: 1.3, least: 0.85 }) }}
          >
            {tell}
          </li>
        ))}
      </ul>
      <p className={css.knew} data-shown={step > TELLS.length}>
        {knew.length === 0
          ? words.reveal.nobody
          : knew.map(([id, points]) => {
              const who = teamOf(roster, id as TeamId);
              return (
                <span key={id} className={css.chip}>
                  <TeamSign
                    colour={who.colour}
                    shape={who.shape}
                    {...(knew.length > 3 ? { label: who.name } : { name: who.name })}
                  />
                  {knew.length > 2 ? `+${points}` : words.reveal.named(points)}
                </span>
              );
            })}
      </p>
    </div>
  );
}
