import { isBusiness } from './business.ts';
import { type Skeleton, type SkeletonLine, withEnding } from './notation.ts';
import { countWords, meaningStems } from './tokens.ts';

/** A line as it reads with nothing of the prompt in it. */
export function ownText(line: SkeletonLine): string {
  return line.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.own)).join('');
}

/** Which rules of `skeletons.notation.md` a parsed skeleton breaks; empty when it may be played. */
export function skeletonProblems(skeleton: Skeleton): string[] {
  const problems: string[] = [];
  if (skeleton.turns.length !== 3) problems.push(`${skeleton.turns.length} turns, not 3`);
  if (skeleton.buttons.length !== 3) problems.push(`${skeleton.buttons.length} buttons, not 3`);
  if (!/\bmust\b/.test(skeleton.premise) && !/\bmay not\b/.test(skeleton.premise))
    problems.push('premise without must or may not');
  const leaving = skeleton.lines.filter((line) => line.leaves).length;
  if (leaving < 4 || leaving > 6) problems.push(`${leaving} lines marked ~, not 4 to 6`);
  for (const [turn, button] of [
    [0, 0],
    [1, 1],
    [2, 2],
  ] as const) {
    const lines = withEnding(skeleton, turn, button);
    const where = `turn ${turn + 1}`;
    const everyone = lines.filter((line) => line.part === 'ALL');
    if (everyone.length !== 1) problems.push(`${where}: ${everyone.length} everyone lines`);
    for (const line of everyone)
      if (countWords(ownText(line)) > 5) problems.push(`${where}: everyone line too long: ${ownText(line)}`);
    const business = lines.filter((line) => line.business !== undefined);
    if (business.length > 4) problems.push(`${where}: ${business.length} stage directions`);
    for (const { business: direction = '', part } of business)
      if (!isBusiness(direction, part === 'ALL')) problems.push(`${where}: no verb in (${direction})`);
    if (lines.slice(skeleton.turnAt).some((line) => line.leaves)) problems.push(`${where}: turn or button marked ~`);
    const counts = lines.map((line) => countWords(ownText(line)));
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    if (average > 8) problems.push(`${where}: ${average.toFixed(1)} words a line`);
    lines.forEach((line, index) => {
      if ((counts[index] ?? 0) > 12) problems.push(`${where} line ${index + 1}: ${counts[index]} words`);
      const fixed = line.pieces.filter((piece) => typeof piece === 'string').join(' ');
      const sockets = line.pieces.length - line.pieces.filter((piece) => typeof piece === 'string').length;
      if (sockets === 1 && countWords(fixed) > 9) problems.push(`${where} line ${index + 1}: no room for a phrase`);
    });
  }
  const texts = new Set(skeleton.buttons.map(ownText));
  if (texts.size !== 3) problems.push('two buttons alike');
  if (new Set(skeleton.turns.map((turn) => turn.map(ownText).join(' / '))).size !== 3) problems.push('two turns alike');
  for (const [word, twin] of Object.entries(skeleton.twins))
    if (meaningStems(word).size > 0 && [...meaningStems(word)].some((stem) => meaningStems(twin).has(stem)))
      problems.push(`twin of ${word} repeats it`);
  return problems;
}
