import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ADJECTIVES, ANIMALS, animalUrl, friendlyName } from './animals.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
/** The room's longest name. */
const NAME_LENGTH_MOST = 16;

describe('animals', () => {
  it('there are 48 faces and 60 adjectives, no two alike', () => {
    expect(new Set(ANIMALS.map((animal) => animal.id)).size).toBe(48);
    expect(new Set(ADJECTIVES).size).toBe(60);
  });

  it('every face has its drawing', () => {
    expect(ANIMALS.filter((animal) => !existsSync(join(PUBLIC, animalUrl(animal.id))))).toEqual([]);
  });

  it('no friendly name is longer than the room allows', () => {
    const lengths = ANIMALS.flatMap((animal) =>
      ADJECTIVES.map((_none, index) => friendlyName(animal.id, () => index).length),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(NAME_LENGTH_MOST);
  });
});
