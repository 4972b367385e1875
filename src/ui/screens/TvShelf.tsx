import { useEffect, useRef } from 'react';
import type { GameId } from '../../kernel/ids.ts';
import { propUrl } from '../animals.ts';
import { tvWords } from '../tvWords.ts';
import { words } from '../words.ts';
import type { ShelfGame } from './props.ts';
import css from './TvShelf.module.css';

export type TvShelfProps = {
  readonly games: readonly ShelfGame[];
  readonly onChoose: (game: GameId) => void;
};

const span = ({ minutes }: ShelfGame): string =>
  minutes.short === minutes.full ? words.minutes(minutes.full) : `${minutes.short}–${words.minutes(minutes.full)}`;

/** The posters of tonight's games. The first has the focus, so that one press of a remote takes it. */
export function TvShelf({ games, onChoose }: TvShelfProps) {
  const { lobby, shelf } = tvWords;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) first.current?.focus();
  }, []);
  return (
    <section className={css.shelf} aria-label={lobby.shelf}>
      <div className={css.sign}>
        <h2>{lobby.shelf}</h2>
      </div>
      {games.map((game, place) => (
        <button
          key={game.id}
          ref={place === 0 ? first : undefined}
          type="button"
          className={css.poster}
          data-game={game.id}
          onClick={() => onChoose(game.id)}
        >
          <span className={css.pin} aria-hidden="true" />
          <img src={propUrl(game.drawing)} alt="" />
          <span className={css.words}>
            <span className={css.name}>{game.name}</span>
            <span className={css.blurb}>{shelf[game.id as keyof typeof shelf]?.blurb ?? ''}</span>
            <span className={css.minutes}>{span(game)}</span>
          </span>
        </button>
      ))}
    </section>
  );
}
