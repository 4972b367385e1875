import { expect, it } from 'vitest';
import { TEAM_SIGNS } from '../../kernel/roster.ts';
import { ANIMALS } from '../animals.ts';
import { newFace, rareColours } from './newFace.ts';

const sequence = (from: number) => {
  let n = from;
  return () => {
    n = (n * 9301 + 49297) % 233280;
    return n / 233280;
  };
};

it('[R1] a drawn face is never an animal that is seated already', () => {
  const others = ANIMALS.slice(0, -2).map(({ id }) => ({ animal: id, colour: 'mint' }));
  const drawn = Array.from({ length: 200 }, (_, seed) => newFace(sequence(seed), others).animal);
  expect(drawn.filter((animal) => others.some((other) => other.animal === animal))).toEqual([]);
  expect(new Set(drawn).size).toBe(2);
});

it('[R1] with every animal seated a face is drawn all the same, and its name fits a seat', () => {
  const all = ANIMALS.map(({ id }) => id);
  for (let seed = 0; seed < 100; seed += 1) {
    const { animal, name, own } = newFace(
      sequence(seed),
      all.map((id) => ({ animal: id, colour: 'mint' })),
    );
    expect(all).toContain(animal);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(16);
    expect(own).toBe(false);
  }
});

it('[R1] a drawn face wears a colour that few wear', () => {
  const [first, second, ...rest] = TEAM_SIGNS.map(({ colour }) => colour);
  const others = [first, second, first, ...rest.slice(1)].map((colour) => ({
    animal: 'otter',
    colour: String(colour),
  }));
  expect(rareColours(others)).toEqual([rest[0]]);
  for (let seed = 0; seed < 50; seed += 1) expect(newFace(sequence(seed), others).colour).toBe(rest[0]);
});
