import { useEffect, useRef } from 'react';
import type { SeatId } from '../../../../../kernel/ids.ts';
import { membersOf, type Roster, seatIn, type Team } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { animalUrl } from '../../../../../ui/animals.ts';
import { motionReduced } from '../../../../../ui/motion.ts';
import { desk } from '../../../../../ui/tv/desk.ts';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { useSteps } from '../../../../../ui/tv/useSteps.ts';
import type { PeakLine } from '../../../view.ts';
import { quoted } from '../quoted.ts';
import { words } from '../words.ts';
import css from './Ride.module.css';
import { coaster, progressAt, SUMMIT_AT } from './track.ts';

const WIDE = 1600;
const HIGH = 360;
/** Above the summit: the car, and the banner. */
const SKY = 290;
const SEATS_MOST = 3;

export type RideProps = {
  readonly roster: Roster;
  readonly team: Team;
  readonly cast: readonly SeatId[];
  readonly curve: readonly number[];
  readonly peak: PeakLine | null;
  readonly beganAt: number;
  readonly endsAt: number;
  readonly playNow: () => number;
};

/** The room's curve as a paper roller-coaster: the team rides it, and at the summit drops in the line that did it. */
export function Ride({ roster, team, cast, curve, peak, beganAt, endsAt, playNow }: RideProps) {
  const car = useRef<SVGGElement>(null);
  const rail = useRef<SVGPathElement>(null);
  const track = coaster(curve, WIDE, HIGH);
  const { path, summit } = track;
  const top = useSteps([beganAt + (endsAt - beganAt) * SUMMIT_AT], playNow) > 0;
  useEffect(() => {
    const line = rail.current;
    if (!line) return;
    const length = line.getTotalLength();
    const peakAt = lengthTo(line, length, summit.x);
    let frame = 0;
    const draw = (): void => {
      const part = motionReduced() ? SUMMIT_AT : Math.min(1, Math.max(0, (playNow() - beganAt) / (endsAt - beganAt)));
      const along = progressAt(part, peakAt / length) * length;
      const here = line.getPointAtLength(along);
      const ahead = line.getPointAtLength(Math.min(length, along + 45));
      const behind = line.getPointAtLength(Math.max(0, along - 45));
      const tilt = (Math.atan2(ahead.y - behind.y, ahead.x - behind.x) * 180) / Math.PI;
      car.current?.setAttribute(
        'transform',
        `translate(${here.x.toFixed(1)} ${here.y.toFixed(1)}) rotate(${tilt.toFixed(1)})`,
      );
      if (part < 1 && !motionReduced()) frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [beganAt, endsAt, playNow, summit.x]);
  useEffect(() => {
    if (top && peak) desk().sound.play('cheer');
  }, [top, peak]);
  const riders = (cast.length > 0 ? cast.flatMap((id) => seatIn(roster, id) ?? []) : membersOf(roster, team.id)).slice(
    0,
    SEATS_MOST,
  );
  const half = (riders.length * 84) / 2;
  const speaker = peak?.seat ? seatIn(roster, peak.seat) : undefined;
  return (
    <div className={css.ride} data-colour={team.colour}>
      <svg
        className={css.scene}
        viewBox={`0 ${-SKY} ${WIDE} ${HIGH + SKY + 30}`}
        preserveAspectRatio="xMidYMax meet"
        aria-hidden="true"
      >
        <path
          className={css.hill}
          d={`M-400 ${HIGH + 40}V${HIGH - 20}L${path.slice(1)}L${WIDE + 400} ${HIGH - 20}V${HIGH + 40}z`}
        />
        {track.trestles.map(({ x, y }) => (
          <path
            key={x}
            className={css.trestle}
            d={`M${x} ${y}V${HIGH + 40}M${x} ${y + 30}l44 70M${x} ${y + 30}l-44 70`}
          />
        ))}
        <path className={css.rail} d={`M-400 ${HIGH - 20}L${path.slice(1)}L${WIDE + 400} ${HIGH - 20}`} />
        <path ref={rail} d={path} fill="none" />
        <g ref={car}>
          <g transform="scale(1.3)">
            {riders.map((seat, place) => (
              <image
                key={seat.id}
                href={animalUrl(seat.animal)}
                x={-half + place * 84 - 2}
                y={-128}
                width="88"
                height="88"
              />
            ))}
            <path className={css.cabin} d={`M${-half - 16}-64h${2 * half + 32}l-14 52H${-half - 2}z`} />
            <path className={css.gilt} d={`M${-half - 12}-46h${2 * half + 24}`} />
            <circle className={css.wheel} cx={-half + 14} cy="-6" r="15" />
            <circle className={css.wheel} cx={half - 14} cy="-6" r="15" />
          </g>
        </g>
      </svg>
      {top && (
        <figure className={css.banner}>
          {peak && speaker && (
            <Avatar animal={speaker.animal} colour={speaker.colour} label={speaker.name} className={css.face} />
          )}
          <blockquote
            style={{
              fontSize: fitted(peak?.text ?? words.reveal.quiet, {
                wide: 27,
                high: 5,
                lines: 2,
                most: 2.6,
                least: 1.2,
              }),
            }}
          >
            {peak ? quoted(peak.text) : words.reveal.quiet}
          </blockquote>
        </figure>
      )}
    </div>
  );
}

/** How far along the track one has come at an x; it never turns back, so halving finds it. */
function lengthTo(line: SVGPathElement, length: number, x: number): number {
  let low = 0;
  let high = length;
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2;
    if (line.getPointAtLength(middle).x < x) low = middle;
    else high = middle;
  }
  return low;
}
