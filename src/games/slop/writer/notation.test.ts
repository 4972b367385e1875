import { describe, expect, it } from 'vitest';
import type { SkeletonText } from '../content/forms.ts';
import { parseSkeleton, withEnding } from './notation.ts';
import { ownText, skeletonProblems } from './skeletonRules.ts';
import { SAMPLE_SKELETONS } from './testing/sampleSkeletons.ts';

const [first] = SAMPLE_SKELETONS as [SkeletonText, ...SkeletonText[]];
const broken = (change: (lines: string) => string) => {
  const parsed = parseSkeleton({ ...first, lines: change(first.lines) });
  return parsed.ok ? [] : parsed.problems;
};

describe('the skeleton notation', () => {
  it('reads part, business, intent, sockets and what leaves, in either order of marks', () => {
    const parsed = parseSkeleton(first);
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
    const [one, two, three] = parsed.skeleton.lines;
    expect(one).toMatchObject({ part: 'A', intent: 'open', leaves: false });
    expect(two).toMatchObject({ part: 'B', leaves: true });
    expect(three).toMatchObject({ business: 'unzips' });
    expect(three?.pieces[0]).toEqual({ role: 'N2', shapes: ['things'], own: 'Sleeves', echo: false });
    expect(parsed.skeleton.lines.at(-1)).toMatchObject({ business: 'salutes', intent: 'button' });
  });

  it('replaces turn and button and nothing else', () => {
    const parsed = parseSkeleton(first);
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
    const lines = withEnding(parsed.skeleton, 2, 1);
    expect(lines).toHaveLength(12);
    expect(lines.slice(0, 9)).toEqual(parsed.skeleton.lines.slice(0, 9));
    expect(ownText(lines[9] as (typeof lines)[number])).toBe('The bag has a bell. It is ringing for me.');
  });

  it('names the row and what is wrong with it', () => {
    expect(broken((lines) => lines.replace('[N2 deed|', '[N2 dead|'))).toEqual([
      'nothing-to-declare lines row 5: no such shape "dead"',
    ]);
    expect(broken((lines) => lines.replace('{press}', '{shove}'))[0]).toContain('no such intent "shove"');
    expect(broken((lines) => lines.replace('references]', 'references'))[0]).toContain('socket not closed');
    expect(broken((lines) => lines.replace('4 B:', '4 D:'))[0]).toContain('row 4: expected');
    expect(broken((lines) => lines.replace('10 A {turn}', '10 A'))).toContain('nothing-to-declare: no {turn}');
  });

  it.each(SAMPLE_SKELETONS)('finds nothing to say against $id', (text) => {
    const parsed = parseSkeleton(text);
    expect(parsed.ok ? skeletonProblems(parsed.skeleton) : parsed.problems).toEqual([]);
  });
});
