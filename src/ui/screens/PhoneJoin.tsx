import { Avatar } from '../Avatar.tsx';
import { Button } from '../Button.tsx';
import { haptic } from '../haptics.ts';
import { Paper } from '../Paper.tsx';
import { PhoneShell } from '../PhoneShell.tsx';
import { TextField } from '../TextField.tsx';
import { words } from '../words.ts';
import css from './PhoneJoin.module.css';
import type { PhoneJoinProps } from './props.ts';

/** The name on a ticket: the host's `NAME_LENGTH_MOST`. */
const NAME_LENGTH_MOST = 16;

/** A ticket with a face and a friendly name on it: one tap and in. */
export function PhoneJoin(props: PhoneJoinProps) {
  const { code, name, animal, colour, busy, problem, onName, onShuffle, onJoin } = props;
  const { join } = words;
  return (
    <PhoneShell
      phase={props.phase}
      version={props.version}
      paused={props.paused}
      seat={null}
      link={props.link}
      thumb={
        <Button
          type="submit"
          form="join"
          look="primary"
          big
          wide
          disabled={busy || name.trim() === ''}
          onClick={() => haptic('arrive')}
        >
          {busy ? join.joining : join.join}
        </Button>
      }
    >
      <form
        id="join"
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onJoin();
        }}
      >
        <Paper cut="ticket" tilt={-1.2} className={css.ticket}>
          <p className={css.admit}>
            {join.admit} <span>{join.to(code)}</span>
          </p>
          <button
            type="button"
            className={css.faceButton}
            aria-label={join.newFace}
            onClick={() => {
              haptic('tap');
              onShuffle();
            }}
          >
            <span key={animal} className={css.flip}>
              <Avatar animal={animal} colour={colour} className={css.face} />
            </span>
            <span className={css.hint}>{join.newFace}</span>
          </button>
          <hr className={css.perforation} />
          <TextField
            label={join.name}
            value={name}
            onChange={onName}
            maxLength={NAME_LENGTH_MOST}
            enterKeyHint="go"
            autoCapitalize="words"
            problem={problem === undefined ? undefined : (join.problems[problem] ?? problem)}
          />
        </Paper>
      </form>
    </PhoneShell>
  );
}
