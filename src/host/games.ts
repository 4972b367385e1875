import { alias } from '../games/alias/index.ts';
import { slop } from '../games/slop/index.ts';
import type { AnyGame } from '../kernel/game.ts';
import type { GameId } from '../kernel/ids.ts';

/** The games this build can play, in the order of the shelf. */
export const games: ReadonlyMap<GameId, AnyGame> = new Map([
  [slop.id, slop as AnyGame],
  [alias.id, alias as AnyGame],
]);
