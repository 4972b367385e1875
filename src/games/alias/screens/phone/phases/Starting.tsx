import { seatIn } from '../../../../../kernel/roster.ts';
import { propUrl } from '../../../../../ui/animals.ts';
import { HatSign } from '../HatSign.tsx';
import { nameOf, type Part, type PhaseProps, partOf, teamName } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { useCue } from '../useCue.ts';
import { usePlayClock } from '../usePlayClock.ts';
import { words } from '../words.ts';
import css from './Starting.module.css';

const w = words.starting;

/** 3-2-1: what is my part, in one sentence. */
export function Starting(props: PhaseProps<'starting'>) {
  const { stage, everyone, roster, clocks, seat } = props;
  const { turn, hat } = everyone;
  const part = partOf(turn, props);
  const [title, note] = sayPart(props, part);
  const seconds = usePlayClock(clocks.playNow, (now) => Math.max(0, Math.ceil((stage.endsAt - now) / 1_000)));
  useCue(part === 'explainer' || part === 'judge' ? `starting ${stage.beganAt}` : null, 'cue');
  const missing = stage.absent
    ? [turn?.explainer, turn?.swiper].find((id) => id !== undefined && !seatIn(roster, id)?.here)
    : undefined;
  return (
    <Screen of={props}>
      <section className={css.ready} data-part={part}>
        {stage.resumed && <p className={css.resumed}>{w.resumed}</p>}
        <h1 className={css.title}>{title}</h1>
        <p className={css.note}>{note}</p>
        {hat && <HatSign hat={hat} />}
        {stage.absent ? (
          <div className={css.absent} role="status">
            <img src={propUrl('hourglass')} alt="" />
            <b>{missing === undefined || missing === seat?.id ? w.absentMine : w.absent(nameOf(roster, missing))}</b>
            <span>{w.absentNote}</span>
          </div>
        ) : (
          <p className={css.count} role="timer" aria-label={w.soon(seconds)}>
            <span key={seconds} className={css.number} data-go={seconds === 0}>
              {seconds > 0 ? seconds : w.go}
            </span>
          </p>
        )}
      </section>
    </Screen>
  );
}

function sayPart({ everyone, roster, seat }: PhaseProps<'starting'>, part: Part): readonly [string, string] {
  const { turn } = everyone;
  const name = nameOf(roster, turn?.explainer ?? null);
  const team = teamName(roster, turn?.team ?? null);
  const together = turn?.guessers === 'everybody';
  switch (part) {
    case 'explainer':
      return [
        w.explainer,
        turn && turn.swiper !== turn.explainer ? w.explainerJudged(nameOf(roster, turn.swiper)) : w.explainerNote,
      ];
    case 'judge':
      return [w.judge, w.judgeNote(name)];
    case 'mate':
      return [w.mate, w.mateNote(name)];
    case 'other':
      return together ? [w.all, w.allNote(name, team)] : [w.other(team), w.otherNote(name)];
    case 'guest':
      return [w.other(team), seat ? words.guest.bench : words.guest.watching];
    default:
      return part satisfies never;
  }
}
