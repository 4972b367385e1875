import { describe, expect, it } from 'vitest';
import { soak } from './testing/soak.ts';

/** Evenings that `npm run soak` plays by the hundred; these few with fixed seeds. */
const EVENINGS = [
  { seed: 1, game: 'slop' },
  { seed: 7, game: 'alias' },
] as const;
const WITHIN_MS = 180_000;

describe('an evening on a bad network', () => {
  for (const { seed, game } of EVENINGS) {
    it(
      `[E] [F] [B] nothing accepted is lost, every view is the host's, no secret is on a wrong phone (${game}, seed ${seed})`,
      async () => {
        const { broken, counts } = await soak({ seed, game, games: 1 });
        expect(broken).toEqual([]);
        expect(counts.get(`games of ${game}`)).toBe(1);
        expect(counts.get('accepted')).toBeGreaterThan(20);
        expect((counts.get('cuts') ?? 0) + (counts.get('drops') ?? 0) + (counts.get('kills') ?? 0)).toBeGreaterThan(3);
      },
      WITHIN_MS,
    );
  }
});
