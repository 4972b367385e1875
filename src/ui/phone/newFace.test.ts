import { expect, it } from 'vitest';
import { ANIMALS } from '../animals.ts';
import { newFace } from './newFace.ts';

const sequence = (from: number) => {
  let n = from;
  return () => {
    n = (n * 9301 + 49297) % 233280;
    return n / 233280;
  };
};

it('[R1] a drawn face is never an animal that is seated already', () => {
  const taken = ANIMALS.slice(0, -2).map(({ id }) => id);
  const drawn = Array.from({ length: 200 }, (_, seed) => newFace(sequence(seed), taken).animal);
  expect(drawn.filter((animal) => taken.includes(animal as (typeof taken)[number]))).toEqual([]);
  expect(new Set(drawn).size).toBe(2);
});

it('[R1] with every animal seated a face is drawn all the same, and its name fits a seat', () => {
  const all = ANIMALS.map(({ id }) => id);
  for (let seed = 0; seed < 100; seed += 1) {
    const { animal, name, own } = newFace(sequence(seed), all);
    expect(all).toContain(animal);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(16);
    expect(own).toBe(false);
  }
});
