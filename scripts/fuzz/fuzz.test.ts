import { describe, expect, it } from 'vitest';
import { fuzz } from './run.ts';

describe('everything that parses, under rubbish', () => {
  it('[C3] twenty thousand inputs: nothing is thrown but what is documented, nothing is slower than its bound', () => {
    const { found, inputs } = fuzz(20_261_121, 20_000);
    expect(found).toEqual([]);
    expect(Math.min(...inputs.values())).toBeGreaterThan(20);
  });
});
