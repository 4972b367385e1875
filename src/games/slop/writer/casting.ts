import type { Casting, Part, ScriptLine } from '../script.ts';
import type { SkeletonPart } from './notation.ts';
import { wordsOf } from './tokens.ts';
import type { BentLine } from './voice.ts';

/** Gives a bent scene to so many actors: parts, stage directions within the rule, and who carries what. */
export function castScene(lines: readonly BentLine[], actors: 1 | 2 | 3): Casting {
  const parts = partsOf(lines, actors);
  const directed = directionsOf(lines, parts);
  const cast = lines.map((line, index): ScriptLine => {
    const business = directed.has(index) ? line.business : undefined;
    return { part: parts[index] ?? 'A', text: line.text, ...(business ? { business } : {}) };
  });
  const carriers: Record<string, number[]> = {};
  lines.forEach((line, index) => {
    const said = ` ${wordsOf(line.text).join(' ')} `;
    for (const segment of line.segments) {
      if (segment.carries === null || !said.includes(` ${wordsOf(segment.text).join(' ')} `)) continue;
      const known = carriers[segment.carries] ?? [];
      carriers[segment.carries] = known.at(-1) === index ? known : [...known, index];
    }
  });
  return { lines: cast, carriers };
}

function partsOf(lines: readonly BentLine[], actors: 1 | 2 | 3): ScriptLine['part'][] {
  const parts = lines.map((line, index) => partFor(line.part, actors, lines[index - 1]?.part));
  if (actors !== 3) return parts;
  // Nobody sits through a scene without a word: a third actor takes over middle lines until they have two.
  const middle = lines.flatMap((line, index) => {
    const free = line.intent !== 'open' && line.intent !== 'turn' && line.intent !== 'button' && index > 1;
    return free && (parts[index] === 'A' || parts[index] === 'B') ? [index] : [];
  });
  const order = [...middle.filter((index) => lines[index]?.extra), ...middle];
  for (const index of order) {
    if (parts.filter((part) => part === 'C').length >= 2) break;
    const alone = parts[index - 1] !== 'C' && parts[index + 1] !== 'C';
    const spare = parts.filter((part) => part === parts[index]).length > 2;
    if (alone && spare && parts[index] !== 'C') parts[index] = 'C';
  }
  return parts;
}

function partFor(part: SkeletonPart, actors: 1 | 2 | 3, before: SkeletonPart | undefined): Part | 'ALL' | 'TV' {
  if (part === 'ALL') return 'ALL';
  const two: Part =
    part === 'C/A' ? 'A' : part === 'C/B' ? 'B' : part === 'C' ? (before?.endsWith('A') ? 'B' : 'A') : part;
  if (actors === 3) return part.startsWith('C') ? 'C' : two;
  if (actors === 2) return two;
  return two === 'A' ? 'A' : 'TV';
}

/** At most one direction in three lines; the TV has no hands. What is mimed stays first, then everybody's and the turn's. */
function directionsOf(lines: readonly BentLine[], parts: readonly ScriptLine['part'][]): ReadonlySet<number> {
  const worth = (index: number) => {
    const line = lines[index];
    if (!line) return 0;
    return (
      (line.segments.some((one) => one.carries) && line.extra === 'evidence' ? 4 : 0) +
      (line.part === 'ALL' ? 3 : 0) +
      (line.intent === 'turn' ? 2 : 0)
    );
  };
  const able = lines.flatMap((line, index) => (line.business && parts[index] !== 'TV' ? [index] : []));
  const best = able.sort((a, b) => worth(b) - worth(a) || a - b);
  return new Set(best.slice(0, Math.floor(lines.length / 3)));
}
