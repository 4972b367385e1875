import { createAlias } from '../../../games/alias/rules.ts';
import { PACKS, packOf } from '../../../games/alias/testing/packs.ts';
import { createSlop } from '../../../games/slop/rules.ts';
import { REPERTOIRE } from '../../../games/slop/testing/repertoire.ts';
import { houseOnly } from '../../../games/slop/testing/writer.ts';
import type { AnyGame, AskAnswer } from '../../../kernel/game.ts';
import type { GameId } from '../../../kernel/ids.ts';
import type { Random } from '../../../kernel/random.ts';
import type { AskRunner } from '../../asks.ts';
import type { Games } from '../../evening.ts';
import type { VirtualTime } from '../virtualTime.ts';

/** Both games' real rules, with the small contents of which tests know everything. */
export const GAMES: Games = new Map<GameId, AnyGame>([
  ['slop', createSlop(REPERTOIRE) as AnyGame],
  ['alias', createAlias(PACKS) as AnyGame],
]);

const OWN = packOf('ownpack', 80).cards;

/** The outside: a house writer and a shelf that take their time, a model that mostly is not there, and bad days of all three. */
export function createRunners(time: VirtualTime, random: Random): Readonly<Record<string, AskRunner>> {
  const after = (ms: number, answer: AskAnswer): Promise<AskAnswer> =>
    new Promise((resolve) => void time.timers.set(() => resolve(answer), ms));
  return {
    'slop.house': (ask) => {
      if (random.unit() < 0.05) return new Promise(() => undefined);
      if (random.unit() < 0.05) return after(50, { ok: false, why: 'timeout' });
      return after(random.int(50, 2_500), houseOnly(ask) ?? { ok: false, why: 'timeout' });
    },
    'slop.script': () =>
      random.unit() < 0.5
        ? after(5, { ok: false, why: 'not-configured' })
        : after(random.int(500, 12_000), random.unit() < 0.5 ? { ok: false, why: 'timeout' } : { ok: true, value: {} }),
    'alias.cards': () =>
      random.unit() < 0.1 ? new Promise(() => undefined) : after(random.int(1, 400), { ok: true, value: OWN }),
  };
}

/** Settings of a short game, drawn. */
export function settingsOf(game: GameId, random: Random): Record<string, unknown> {
  if (game === 'slop')
    return { acts: 1, dial: 0.5, guessing: random.pick(['tiles', 'typing']), captions: random.unit() < 0.7 };
  return {
    mode: random.pick(['classic', 'taboo', 'hat', 'kids']),
    skips: random.pick(['first-free', 'free', 'penalty']),
    swiper: random.pick(['explainer', 'explainer', 'judge', 'captain']),
    packs: random.pick([[], [], ['own:a'], ['own:a', 'plain']]),
    roundMs: random.int(15_000, 25_000),
    goal:
      random.unit() < 0.6
        ? { kind: 'rounds', cycles: random.int(1, 2) }
        : { kind: 'target', points: random.int(5, 10) },
    hatWords: 2,
    showToOthers: random.unit() < 0.7,
  };
}
