import { describe, expect, it } from 'vitest';
import { linksOf, takesUp } from '../../writer/cohesion.ts';
import { leavingChoices, leavingGroups } from '../../writer/leaving.ts';
import { parseSkeleton, type Skeleton, type SkeletonLine, type Socket, withEnding } from '../../writer/notation.ts';
import { ownText } from '../../writer/skeletonRules.ts';
import { countWords, stemOf } from '../../writer/tokens.ts';
import { SKELETONS } from './index.ts';

const parsed = (id: string): Skeleton => {
  const text = SKELETONS.find((one) => one.id === id);
  const result = text && parseSkeleton(text);
  if (!result?.ok) throw new SyntaxError(result?.problems.join('\n') ?? `no skeleton ${id}`);
  return result.skeleton;
};

const socketsOf = (line: SkeletonLine): Socket[] => line.pieces.filter((piece) => typeof piece !== 'string');
const fixedOf = (line: SkeletonLine) => line.pieces.filter((piece) => typeof piece === 'string').join(' ');
const ENDINGS = [0, 1, 2].flatMap((turn) => [0, 1, 2].map((button) => [turn, button] as const));
const told = (line: SkeletonLine) => ({
  text: ownText(line),
  carries: socketsOf(line).map((socket) => `${socket.role} ${socket.own.toLowerCase()}`),
});

/** Says of each ending what `check` finds; a finding names the turn and the button. */
const findings = (id: string, check: (lines: readonly SkeletonLine[], skeleton: Skeleton) => readonly string[]) => {
  const skeleton = parsed(id);
  return ENDINGS.flatMap(([turn, button]) =>
    check(withEnding(skeleton, turn, button), skeleton).map((found) => `${turn + 1}/${button + 1} ${found}`),
  );
};

const has = (lines: readonly SkeletonLine[], role: RegExp, shape: RegExp) =>
  lines.flatMap(socketsOf).filter((one) => !one.echo && role.test(one.role) && one.shapes.some((s) => shape.test(s)));

describe.each(SKELETONS.map((skeleton) => skeleton.id))('%s', (id) => {
  it('gives every word of a full prompt a home, most of them two', () => {
    const wanted = (lines: readonly SkeletonLine[]): string[] => [
      ...(has(lines, /N1/, /^things$/).length < 1 ? ['no N1 things'] : []),
      ...(has(lines, /N1/, /^thing$/).length < 1 ? ['no N1 thing'] : []),
      ...(has(lines, /N2/, /^(things?|doing|deed)$/).length < 2 ? ['not two of N2'] : []),
      ...(has(lines, /V/, /^(deed|things|doing)$/).length < 2 ? ['not two of V'] : []),
      ...(has(lines, /Q/, /^(size|sign|count)$/).length < 2 ? ['not two of Q'] : []),
      ...(has(lines, /N3/, /./).length + has(lines, /./, /^where$/).length < 1 ? ['no N3 or where'] : []),
      ...(has(lines, /./, /^noise$/).length < 1 ? ['no noise'] : []),
    ];
    expect(findings(id, wanted)).toEqual([]);
  });

  it('has room for phrases of four words in every line', () => {
    const crowded = (lines: readonly SkeletonLine[]) =>
      lines.flatMap((line) => {
        const most = countWords(fixedOf(line)) + 4 * socketsOf(line).length;
        return most > 12 || countWords(ownText(line)) > 12 ? [`${most}: ${ownText(line)}`] : [];
      });
    expect(findings(id, crowded)).toEqual([]);
  });

  it('can lose one, two, three or four lines', () => {
    const skeleton = parsed(id);
    const sizes = new Set(leavingChoices(leavingGroups(skeleton.lines)).map((choice) => choice.size));
    expect([1, 2, 3, 4].filter((size) => !sizes.has(size))).toEqual([]);
  });

  it('links neighbours, whichever lines have left', () => {
    const skeleton = parsed(id);
    const choices = leavingChoices(leavingGroups(skeleton.lines)).filter((choice) => choice.size <= 4);
    const broken = new Set<string>();
    for (const [turn, button] of ENDINGS)
      for (const choice of choices) {
        const lines = withEnding(skeleton, turn, button).filter((_, index) => !choice.has(index));
        lines.forEach((line, index) => {
          const before = lines[index - 1];
          if (!before || line.part === 'ALL' || before.part === 'ALL') return;
          if (linksOf(told(before), told(line)) === 0) broken.add(`${ownText(before)} / ${ownText(line)}`);
        });
      }
    expect([...broken]).toEqual([]);
  });

  it('ends on a button that takes up what no leaving line said', () => {
    const hanging = (lines: readonly SkeletonLine[]) => {
      const button = lines.at(-1);
      const early = lines.slice(1, 5).filter((line) => !line.leaves);
      const echoes = button && socketsOf(button).some((socket) => socket.echo);
      return button && !echoes && !takesUp(told(button), early.map(told)) ? [ownText(button)] : [];
    };
    expect(findings(id, hanging)).toEqual([]);
  });

  it('asks at most three questions, defines nothing and is never astonished at itself', () => {
    const banned =
      /\b(kind of|opposite of|rhymes? with|begins? with|starts? with|wow|amazing|crazy|oh no|can't believe|strange)\b/i;
    const faults = (lines: readonly SkeletonLine[]) => [
      ...(lines.filter((line) => ownText(line).includes('?')).length > 3 ? ['more than three questions'] : []),
      ...lines.flatMap((line) => (banned.test(ownText(line)) ? [ownText(line)] : [])),
    ];
    expect(findings(id, faults)).toEqual([]);
  });

  it('directs at most two lines that stay, and gives a third actor at least two lines', () => {
    const faults = (lines: readonly SkeletonLine[]) => [
      ...(lines.filter((line) => line.business && !line.leaves).length > 2 ? ['more than two directions stay'] : []),
      ...(lines.filter((line) => line.part.startsWith('C')).length < 2 ? ['fewer than two lines for C'] : []),
    ];
    expect(findings(id, faults)).toEqual([]);
  });

  it('has twins that keep the article and are no form of the same word', () => {
    const text = SKELETONS.find((one) => one.id === id);
    const said = [text?.lines, ...(text?.turns ?? []), ...(text?.buttons ?? [])]
      .join('\n')
      .replace(/\[=?\w+ [\w/]+\|/g, '');
    const vowel = (word: string) => /^[aeiou]/i.test(word);
    const faults = Object.entries(text?.twins ?? {}).flatMap(([word, twin]) => [
      ...(stemOf(word) === stemOf(twin) ? [`${word} = ${twin}`] : []),
      ...[...said.matchAll(new RegExp(`\\b(an?) ${word}\\b`, 'gi'))]
        .filter((match) => vowel(twin) !== (match[1]?.toLowerCase() === 'an'))
        .map((match) => `${match[0]}: ${twin}`),
    ]);
    expect(faults).toEqual([]);
  });

  it('bends an opening, a turn, a button and at least three more lines to the voice', () => {
    const skeleton = parsed(id);
    const intents = skeleton.lines.flatMap((line) => line.intent ?? []);
    expect(intents).toEqual(expect.arrayContaining(['open', 'turn', 'button']));
    expect(intents.length).toBeGreaterThanOrEqual(6);
  });
});
