import { type ReactNode, useEffect, useRef } from 'react';
import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { Paper } from '../Paper.tsx';
import { tvWords } from '../tvWords.ts';
import type { ShelfGame } from './props.ts';
import css from './TvSetup.module.css';

export type TvSetupProps = {
  readonly game: ShelfGame;
  readonly onBack: () => void;
  readonly children: ReactNode;
};

/** One game's set-up, on the poster taken from the shelf. Its start has the focus as soon as it can be pressed. */
export function TvSetup({ game, onBack, children }: TvSetupProps) {
  const panel = useRef<HTMLElement>(null);
  const focused = useRef(false);
  useEffect(() => {
    if (focused.current) return;
    const start = panel.current?.querySelector<HTMLButtonElement>('button[data-start]:not(:disabled)');
    if (!start) return;
    focused.current = true;
    const { activeElement } = document;
    // Whoever is elsewhere already stays there.
    if (activeElement === null || activeElement === document.body) start.focus();
  });
  return (
    <section ref={panel} className={css.setup} aria-label={game.name}>
      <Button look="quiet" className={css.back} onClick={onBack}>
        ‹ {tvWords.lobby.back}
      </Button>
      <Paper cut="poster" className={css.poster}>
        <header className={css.head}>
          <img src={propUrl(game.drawing)} alt="" />
          <h2>{game.name}</h2>
        </header>
        {children}
      </Paper>
    </section>
  );
}
