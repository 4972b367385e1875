import type { Card } from './pack.ts';

const LEVEL = /^# ([123])$/;
/** The word; perhaps a drawing; perhaps the mark of grown-ups; perhaps what is forbidden. */
const CARD =
  /^(?<word>[^@!:#,]+?)(?: @(?<picture>[a-z0-9]+(?:-[a-z0-9]+)*))? ?(?<mark>!)?(?:: (?<taboo>[^@!:#]+?))?(?<lastMark> ?!)?$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*)*$/u;
const FORBIDDEN_WORDS = 4;

function levelNamed(name: string | undefined): Card['level'] {
  return name === '1' ? 1 : name === '2' ? 2 : 3;
}

function tabooIn(list: string): readonly string[] | null {
  const words = list.split(',').map((word) => word.trim());
  return words.length === FORBIDDEN_WORDS && words.every((word) => WORD.test(word)) ? words : null;
}

/**
 * A pack's cards, one a line: `word`, `word @drawing`, `word: four, forbidden, words, here`. A `!` after the word or at the
 * line's end keeps the card from family mode. `# 1`, `# 2` and `# 3` set the level of what follows, and one of them comes
 * first. Blank lines are nothing; any other line is a mistake of ours and throws with its number, counted from 1.
 */
export function cards(text: string): readonly Card[] {
  const all: Card[] = [];
  let level: Card['level'] | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const wrong = (why: string): Error => new Error(`Line ${index + 1} of a pack, "${line}": ${why}`);
    const heading = LEVEL.exec(line);
    if (heading) {
      level = levelNamed(heading[1]);
      continue;
    }
    const parts = CARD.exec(line)?.groups;
    if (!parts?.word || !WORD.test(parts.word)) throw wrong('neither a level nor a card.');
    if (level === null) throw wrong('a level, such as "# 1", comes first.');
    const taboo = parts.taboo === undefined ? null : tabooIn(parts.taboo);
    if (parts.taboo !== undefined && taboo === null) throw wrong(`${FORBIDDEN_WORDS} forbidden words, please.`);
    const family = parts.mark === undefined && parts.lastMark === undefined;
    all.push({ word: parts.word, level, family, taboo, picture: parts.picture ?? null });
  }
  return all;
}
