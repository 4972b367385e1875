import type { Beat, Points } from '../../../view.ts';
import { EyesUp } from '../EyesUp.tsx';
import type { PhaseProps } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { useBeat } from '../useBeat.ts';
import { useCue } from '../useCue.ts';
import { words } from '../words.ts';
import { MoveOn } from './MoveOn.tsx';
import css from './Reveal.module.css';

const w = words.reveal;

/** The TV tells it. This phone keeps quiet until its own points are told there. */
export function Reveal(props: PhaseProps<'reveal'>) {
  const { stage, seat, team, everyone, clocks } = props;
  const place = useBeat(stage.beats, clocks.playNow);
  const beat: Beat | undefined = stage.beats[place];
  const peak = beat?.kind === 'curve' && seat !== null && beat.peak?.seat === seat.id ? beat.peak : null;
  const points = beat?.kind === 'score' ? beat.points.find((one) => one.team === team?.id) : undefined;
  const acting = everyone.turn?.team === team?.id;
  useCue(peak ? 'peak' : points && points.total > 0 ? 'points' : null, 'arrive');
  return (
    <Screen of={props} fuse={false} thumb={<MoveOn of={props} />}>
      {peak ? (
        <EyesUp drawing="star" title={w.peak}>
          <p className={css.quote}>{peak.text}</p>
        </EyesUp>
      ) : points ? (
        <section className={css.points} key="points">
          <p className={css.total}>
            {points.total > 0 ? '+' : ''}
            {points.total} <small>{w.points(points.total)}</small>
          </p>
          <p className={css.why}>{whyOf(points, acting)}</p>
        </section>
      ) : (
        <EyesUp note={w.note} />
      )}
    </Screen>
  );
}

function whyOf(points: Points, acting: boolean): string {
  if (points.total === 0) return w.none;
  const parts = [
    acting ? w.best(points.words) : w.words(points.words),
    points.whole && w.whole,
    points.earliest && w.earliest,
    points.accepted && w.accepted,
  ];
  return parts.filter(Boolean).join(', ');
}
