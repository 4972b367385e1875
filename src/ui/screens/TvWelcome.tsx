import { useEffect, useRef } from 'react';
import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { Paper } from '../Paper.tsx';
import { Stage } from '../Stage.tsx';
import { tvWords } from '../tvWords.ts';
import { Logo } from './Logo.tsx';
import type { TvWelcomeProps } from './props.ts';
import css from './TvWelcome.module.css';

const PARADE = ['rooster', 'masks', 'trombone', 'banana', 'ham', 'mouse', 'popcorn', 'duck'] as const;

/** The stage before the party: curtain ajar, the name in lights, one button. */
export function TvWelcome({ state, busy, problem, onHost, onSettle, onTakeOver, phoneHref }: TvWelcomeProps) {
  const { welcome } = tvWords;
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  const notice =
    state.kind === 'elsewhere'
      ? { title: welcome.elsewhere, text: welcome.elsewhereText(state.code) }
      : state.kind === 'lost'
        ? { title: welcome.lost, text: welcome.lostText }
        : state.kind === 'expired'
          ? { title: welcome.expired(state.code), text: welcome.expiredText }
          : null;
  return (
    <Stage
      phase="welcome"
      version={0}
      paused={[]}
      set="rays"
      light="show"
      curtain={busy ? 'closed' : 'open'}
      overlay={
        busy && (
          <p className={css.opening} role="status">
            {welcome.opening}
          </p>
        )
      }
    >
      <div className={css.welcome} data-notice={notice !== null}>
        <Logo />
        <p className={css.tagline}>{welcome.tagline}</p>
        {notice && (
          <Paper cut="poster" tilt={-1} className={css.notice}>
            <h2>{notice.title}</h2>
            <p>{notice.text}</p>
          </Paper>
        )}
        <div className={css.buttons}>
          {(state.kind === 'elsewhere' || state.kind === 'lost') && (
            <Button ref={main} big look="primary" onClick={onTakeOver} disabled={busy}>
              {welcome.takeOver}
            </Button>
          )}
          {state.kind === 'expired' && (
            <>
              <Button ref={main} big look="primary" onClick={() => onSettle(true)} disabled={busy}>
                {welcome.keepLog}
              </Button>
              <Button big onClick={() => onSettle(false)} disabled={busy}>
                {welcome.dropLog}
              </Button>
            </>
          )}
          <Button
            ref={notice ? undefined : main}
            big
            look={state.kind === 'fresh' ? 'primary' : 'secondary'}
            className={css.host}
            onClick={onHost}
            disabled={busy}
          >
            {state.kind === 'fresh' ? welcome.host : welcome.hostNew}
          </Button>
        </div>
        <a className={css.phone} href={phoneHref}>
          {welcome.phone}
        </a>
        <p className={css.problem} role="alert">
          {problem}
        </p>
      </div>
      <div className={css.parade} aria-hidden="true">
        {PARADE.map((prop) => (
          <img key={prop} src={propUrl(prop)} alt="" />
        ))}
      </div>
    </Stage>
  );
}
