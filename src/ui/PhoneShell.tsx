import { type ReactNode, useState } from 'react';
import type { Seat, Team } from '../kernel/roster.ts';
import { Avatar } from './Avatar.tsx';
import { LinkLight, type LinkState } from './LinkLight.tsx';
import css from './PhoneShell.module.css';
import { Sheet } from './Sheet.tsx';
import type { RootMarks } from './screens/props.ts';
import { TeamSign } from './TeamSign.tsx';
import { words } from './words.ts';

export type PhoneShellProps = RootMarks & {
  /** Who this phone is; null before joining, and for spectators. */
  readonly seat: Pick<Seat, 'name' | 'animal' | 'colour'> | null;
  readonly team?: Pick<Team, 'name' | 'colour' | 'shape'> | null;
  readonly link: LinkState;
  /** What the menu holds; without it there is no menu. Get it from `<PhoneMenu>`. */
  readonly menu?: (close: () => void) => ReactNode;
  /** The one job. Scrolls if letters are large or the phone is small. */
  readonly children: ReactNode;
  /** The main button, at the thumb. */
  readonly thumb?: ReactNode;
  /** Over everything: pause, 3-2-1, toasts. */
  readonly overlay?: ReactNode;
  /** Below the bar, never scrolled away: the countdown. */
  readonly timer?: ReactNode;
};

/** A phone is a prop in a hand: a strip that says who I am, one job, one button at the thumb. */
export function PhoneShell(props: PhoneShellProps) {
  const { phase, version, paused, seat, team = null, link, menu, children, thumb, overlay, timer } = props;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <main
      className={css.phone}
      data-phase={phase}
      data-version={version}
      data-paused={paused.join(' ')}
      data-colour={team?.colour ?? seat?.colour}
    >
      <header className={css.bar}>
        {seat ? (
          <span className={css.me}>
            <Avatar animal={seat.animal} colour={seat.colour} className={css.face} />
            <span className={css.who}>
              <span className={css.name}>{seat.name}</span>
              {team && <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.team} />}
            </span>
          </span>
        ) : (
          <span className={css.show}>{words.show}</span>
        )}
        <LinkLight state={link} />
        {menu && (
          <button type="button" className={css.menu} aria-label={words.menu.open} onClick={() => setOpen(true)}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 6h16M4 12h16M4 18h16" />
            </svg>
          </button>
        )}
      </header>
      {timer && <div className={css.timer}>{timer}</div>}
      <div className={css.job}>{children}</div>
      {thumb && <footer className={css.thumb}>{thumb}</footer>}
      {overlay}
      {menu && (
        <Sheet open={open} title={words.menu.title} onClose={close}>
          {menu(close)}
        </Sheet>
      )}
    </main>
  );
}
