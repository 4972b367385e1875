import css from './TileGrid.module.css';

export type Tile = { readonly id: string; readonly text: string };

export type TileGridProps = {
  readonly label: string;
  readonly tiles: readonly Tile[];
  readonly chosen: readonly string[];
  /** How many may be chosen; further taps do nothing. */
  readonly most: number;
  readonly onToggle: (id: string) => void;
  readonly disabled?: boolean;
};

/** Paper word tiles to pick from; a chosen one lies crooked and shows its place. */
export function TileGrid({ label, tiles, chosen, most, onToggle, disabled }: TileGridProps) {
  return (
    <fieldset className={css.grid} aria-label={label}>
      {tiles.map((tile) => {
        const place = chosen.indexOf(tile.id);
        const picked = place >= 0;
        return (
          <button
            key={tile.id}
            type="button"
            className={css.tile}
            aria-pressed={picked}
            disabled={disabled || (!picked && chosen.length >= most)}
            onClick={() => onToggle(tile.id)}
          >
            {tile.text}
            {picked && (
              <span className={css.place} aria-hidden="true">
                {place + 1}
              </span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}
