import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { Paper } from '../Paper.tsx';
import { PhoneShell } from '../PhoneShell.tsx';
import { TextField } from '../TextField.tsx';
import { words } from '../words.ts';
import css from './PhoneCode.module.css';
import type { PhoneCodeProps } from './props.ts';

const CODE_LENGTH = 4;

/** The bare address: four letters, or this is the TV. */
export function PhoneCode({ code, busy, problem, hostHref, onCode, onGo }: PhoneCodeProps) {
  const w = words.code;
  return (
    <PhoneShell
      phase="code"
      version={0}
      paused={[]}
      seat={null}
      link={busy ? 'dialing' : 'good'}
      thumb={
        <>
          <Button type="submit" form="code" look="primary" big wide disabled={busy || code.length !== CODE_LENGTH}>
            {busy ? w.looking : w.go}
          </Button>
          <a className={css.host} href={hostHref}>
            {w.host}
          </a>
        </>
      }
    >
      <form
        id="code"
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (code.length === CODE_LENGTH && !busy) onGo();
        }}
      >
        <img className={css.drawing} src={propUrl('tickets')} alt="" />
        <h1 className={css.title}>{w.title}</h1>
        <Paper tilt={0.8} className={css.stub}>
          <TextField
            label={w.label}
            value={code}
            onChange={(text) =>
              onCode(
                text
                  .toUpperCase()
                  .replace(/[^A-Z]/g, '')
                  .slice(0, CODE_LENGTH),
              )
            }
            className={css.input}
            inputMode="text"
            autoCapitalize="characters"
            enterKeyHint="go"
            placeholder="····"
            problem={problem}
          />
          <p className={css.help}>{w.help}</p>
        </Paper>
      </form>
    </PhoneShell>
  );
}
