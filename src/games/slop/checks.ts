import { LINES_A_DIRECTION, SOLO_LINES, WORDS_A_LINE_MOST } from './limits.ts';
import { stemsOf } from './match.ts';
import type { Casting, Part } from './script.ts';
import { folded, wordsOf } from './tokens.ts';

/** What the rules can hold against a script; nobody sees one until none is left. */
export const BROKEN_RULES = [
  /** Not what was asked for at all. */
  'unreadable',
  'line-count',
  'line-empty',
  'line-too-long',
  'too-many-directions',
  'direction-too-long',
  'not-one-everyone-line',
  'names-a-prompt-word',
  'names-the-voice',
  'word-without-carrier',
  'carrier-out-of-range',
  'wrong-parts',
] as const;
export type BrokenRule = (typeof BROKEN_RULES)[number];

export type CheckedFor = {
  readonly actors: 1 | 2 | 3;
  /** Lines for two or three actors; a single actor always has 8. */
  readonly lines: number;
  /** Stems of the prompt's content words. */
  readonly stems: readonly string[];
  /** The personality's name. */
  readonly voiceName: string;
};

export const PARTS: Readonly<Record<1 | 2 | 3, readonly Part[]>> = { 1: ['A'], 2: ['A', 'B'], 3: ['A', 'B', 'C'] };
const DIRECTION_WORDS_MOST = 4;

/** The rules a script breaks, each once; empty when it may be shown. */
export function brokenRules(casting: Casting, wanted: CheckedFor): readonly BrokenRule[] {
  const broken = new Set<BrokenRule>();
  const { lines, carriers } = casting;
  if (lines.length !== (wanted.actors === 1 ? SOLO_LINES : wanted.lines)) broken.add('line-count');

  const named = new Set(wanted.stems);
  for (const line of lines) {
    const words = spokenWords(line.text);
    if (words === 0) broken.add('line-empty');
    if (words > WORDS_A_LINE_MOST) broken.add('line-too-long');
    if (line.business !== undefined && wordsOf(line.business).length > DIRECTION_WORDS_MOST)
      broken.add('direction-too-long');
    for (const stem of stemsOf(`${line.text} ${line.business ?? ''}`))
      if (named.has(stem)) broken.add('names-a-prompt-word');
  }
  if (lines.filter((line) => line.business !== undefined).length > Math.floor(lines.length / LINES_A_DIRECTION)) {
    broken.add('too-many-directions');
  }
  if (lines.filter((line) => line.part === 'ALL').length !== 1) broken.add('not-one-everyone-line');
  if (plain(lines.map((line) => line.text).join(' ')).includes(plain(wanted.voiceName))) broken.add('names-the-voice');
  checkParts(casting, wanted, broken);

  const carried = new Map(Object.entries(carriers).map(([stem, at]) => [folded(stem), at]));
  for (const stem of wanted.stems) if ((carried.get(stem)?.length ?? 0) === 0) broken.add('word-without-carrier');
  for (const at of carried.values()) {
    if (at.some((line) => !Number.isInteger(line) || line < 0 || line >= lines.length))
      broken.add('carrier-out-of-range');
  }
  return [...broken];
}

/** Every actor speaks, nobody speaks who is not there, and the TV from above only to a single actor. */
function checkParts(casting: Casting, wanted: CheckedFor, broken: Set<BrokenRule>): void {
  const parts = PARTS[wanted.actors];
  const spoken = new Set(casting.lines.map((line) => line.part));
  for (const part of parts) if (!spoken.has(part)) broken.add('wrong-parts');
  for (const part of spoken) {
    const allowed = part === 'ALL' || (part === 'TV' ? wanted.actors === 1 : parts.includes(part));
    if (!allowed) broken.add('wrong-parts');
  }
}

/** As an actor counts: what stands between spaces. */
const spokenWords = (text: string): number => text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

const plain = (text: string): string => ` ${wordsOf(folded(text)).join(' ')} `;
