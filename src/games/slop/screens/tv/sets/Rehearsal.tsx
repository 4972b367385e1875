import { useEffect, useState } from 'react';
import type { SeatId } from '../../../../../kernel/ids.ts';
import { seatIn } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { desk } from '../../../../../ui/tv/desk.ts';
import { useFact } from '../../../../../ui/tv/useFact.ts';
import { hostSays } from '../host.ts';
import { Foot } from '../pieces/Foot.tsx';
import { MouthLight } from '../pieces/MouthLight.tsx';
import { Spotlit } from '../pieces/Spotlit.tsx';
import { Wanted } from '../pieces/Wanted.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { nameOf, teamOf } from '../props.ts';
import { taking, words } from '../words.ts';
import css from './Rehearsal.module.css';

const MOUTH_MS = 2_600;

function Scene({ stage, everyone, roster, clocks, onFact }: SceneProps<'rehearsal'>) {
  const [mouth, setMouth] = useState<{ readonly seat: SeatId; readonly n: number } | null>(null);
  useFact(onFact, (fact) => {
    if (fact.kind === 'script-skipped') {
      desk().sound.play('buzzer');
      hostSays(words.performance.skipped);
    }
    if (fact.kind !== 'lip-sync') return;
    const name = nameOf(roster, fact.seat);
    desk().sound.play(fact.given ? 'horn' : 'tap');
    hostSays(fact.given ? words.rehearsal.lipSync(name) : words.rehearsal.voiceBack(name));
    setMouth((before) => (fact.given ? { seat: fact.seat, n: (before?.n ?? 0) + 1 } : null));
  });
  useEffect(() => {
    if (!mouth) return;
    const timer = setTimeout(() => setMouth(null), MOUTH_MS);
    return () => clearTimeout(timer);
  }, [mouth]);
  const turn = everyone.turn;
  const cast = [...new Map((turn?.cast ?? []).map((role) => [role.seat ?? role.part, role])).values()];
  const suspects = turn?.suspects ?? [];
  return (
    <>
      {suspects.length > 0 ? (
        <ul className={css.wall}>
          {suspects.map((suspect, place) => (
            <Wanted key={suspect.id} suspect={suspect} place={place} />
          ))}
        </ul>
      ) : (
        <div className={css.lineup}>
          {cast.map((role) => (
            <Spotlit key={role.part} roster={roster} seat={role.seat} lit size={6.6} />
          ))}
        </div>
      )}
      <Foot stage={stage} clocks={clocks} label={words.rehearsal.curtainIn}>
        <ul className={css.cast} aria-label={words.rehearsal.cast}>
          {cast.map((role) => {
            const seat = role.seat === null ? undefined : seatIn(roster, role.seat);
            return (
              seat && (
                <li key={role.part} data-ready={stage.ready[seat.id] ?? false}>
                  <Avatar
                    animal={seat.animal}
                    colour={seat.colour}
                    bot={seat.bot}
                    away={!seat.here}
                    label={seat.name}
                  />
                  <svg className={css.ready} viewBox="0 0 40 40" aria-hidden="true">
                    <path d="M6 22l9 10L35 8" />
                  </svg>
                </li>
              )
            );
          })}
        </ul>
      </Foot>
      {mouth && <MouthLight key={mouth.n} seat={seatIn(roster, mouth.seat) ?? null} />}
    </>
  );
}

/** The cast reads; the room learns four suspects. Played in front of the closed curtain. */
export const rehearsal: SetPiece<'rehearsal'> = {
  backdrop: 'rays',
  cloth: 'closed',
  light: 'house',
  groove: true,
  sound: 'curtain',
  sign: ({ everyone, roster }) => words.rehearsal.sign(everyone.turn ? teamOf(roster, everyone.turn.team).name : ''),
  cue: ({ everyone }) => (everyone.tie > 0 ? words.rehearsal.tieCue : words.rehearsal.cue),
  say: ({ everyone }) =>
    everyone.tie > 0 ? words.rehearsal.tieCue : taking(words.rehearsal.say, (everyone.turn?.round ?? 1) - 1),
  moveOn: words.moveOn,
  Scene,
};
