import type { StageDesk } from '../../../../view.ts';
import { EyesUp } from '../../EyesUp.tsx';
import { type PhaseProps, underway } from '../../props.ts';
import { Screen } from '../../Screen.tsx';
import { isMine, speakerOf } from '../../Teleprompter.tsx';
import { words } from '../../words.ts';
import css from './Encore.module.css';

const w = words.guess;

/** While the others guess, one of my lines once more; one for the whole cast. */
export function Encore(props: PhaseProps<'guess'> & { readonly desk: StageDesk }) {
  const { desk, stage, everyone, roster, pending, send } = props;
  const round = everyone.turn?.round ?? 0;
  const sent = pending.find((command) => command.type === 'Encore');
  const given = stage.encore ?? (sent?.type === 'Encore' ? sent.line : null);
  const line = given === null ? undefined : desk.lines[given];
  const mine = desk.lines.flatMap((other, place) => (isMine(other, desk) ? [{ ...other, place }] : []));
  if (line) {
    const own = isMine(line, desk);
    return (
      <Screen of={props}>
        <section className={css.now} data-own={own}>
          <h1 className={css.title}>
            {own ? w.encoreNow : w.encoreOther(speakerOf(line, desk, everyone.turn?.cast ?? [], roster))}
          </h1>
          <p className={css.line}>
            {line.business && <i>({line.business}) </i>}
            {line.text}
          </p>
        </section>
      </Screen>
    );
  }
  if (mine.length === 0) {
    return (
      <Screen of={props}>
        <EyesUp drawing="shush" note={w.encoreEyes} />
      </Screen>
    );
  }
  return (
    <Screen of={props}>
      <h1 className={css.title}>{w.encore}</h1>
      <p>{w.encoreNote}</p>
      <ul className={css.lines}>
        {mine.map(({ place, text, business }) => (
          <li key={place}>
            <button
              type="button"
              className={css.pick}
              disabled={underway(pending, 'Encore')}
              onClick={() => void send({ type: 'Encore', round, line: place })}
            >
              {business && <i>({business}) </i>}
              {text}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
