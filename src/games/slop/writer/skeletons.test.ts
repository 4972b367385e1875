import { describe, expect, it } from 'vitest';
import { VERB_FAMILIES } from '../content/forms.ts';
import { SKELETONS } from '../content/skeletons/index.ts';
import { parseSkeleton } from './notation.ts';
import { skeletonProblems } from './skeletonRules.ts';

describe('the skeletons of the house', () => {
  it.each(SKELETONS.map((text) => [text.id, text] as const))(
    '%s parses and keeps the rules of the notation',
    (_, text) => {
      const parsed = parseSkeleton(text);
      expect(parsed.ok ? skeletonProblems(parsed.skeleton) : parsed.problems).toEqual([]);
    },
  );

  it.each(VERB_FAMILIES)('%s has four scenes', (family) => {
    expect(SKELETONS.filter((text) => text.family === family)).toHaveLength(4);
  });

  it('no two share an id or a title', () => {
    expect(new Set(SKELETONS.map((text) => text.id)).size).toBe(SKELETONS.length);
    expect(new Set(SKELETONS.map((text) => text.title)).size).toBe(SKELETONS.length);
  });
});
