import type { Entry } from '../content/forms.ts';
import { lemmaCandidates } from '../content/lexicon/lemmas.ts';
import { numberName, numberValue } from './numberWords.ts';
import type { Lexicon } from './reading.ts';
import { isGlue, meaningStems, stemOf, wordsOf } from './tokens.ts';

/**
 * Guesses like a guest with a good ear and a dictionary: it has the script, the lexicon and the tiles, and nothing else.
 * It measures whether a script can be solved at all; bots may guess with it, fallibly.
 */
export function solve(lines: readonly string[], lexicon: Lexicon, tiles: readonly string[], howMany: number): string[] {
  const heard = hear(lines);
  const rarity = rarityOf(lexicon);
  return tiles
    .map((tile, index) => ({ tile, index, score: scoreOf(tile, heard, lexicon, rarity) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, howMany)
    .map(({ tile }) => tile);
}

type Heard = {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly tails: readonly string[];
  readonly numbers: ReadonlySet<number>;
};

function hear(lines: readonly string[]): Heard {
  const raw = lines.join(' ');
  const tokens = wordsOf(raw);
  return {
    text: ` ${tokens.join(' ')} `,
    stems: meaningStems(raw),
    letters: new Set(
      [...raw.matchAll(/(?<![\p{L}'])([A-Z])(?![\p{L}'])/gu)].flatMap((match) =>
        match[1] === 'I' || match[1] === 'A' ? [] : [match[1]?.toLowerCase() ?? ''],
      ),
    ),
    tails: [...raw.matchAll(/\.\.\.(\p{L}{2,4})\b/gu)].map((match) => (match[1] ?? '').toLowerCase()),
    numbers: numbersIn(tokens),
  };
}

function numbersIn(tokens: readonly string[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  tokens.forEach((token, index) => {
    const value = numberValue(token);
    if (value === null) return;
    numbers.add(value);
    // "thirty-nine" is cut at its hyphen.
    const ones = numberValue(tokens[index + 1] ?? '');
    if (value >= 20 && value < 100 && value % 10 === 0 && ones !== null && ones > 0 && ones < 10)
      numbers.add(value + ones);
  });
  return numbers;
}

/** How many entries use a word in their phrases: "towel" tells little, "moat" a lot. */
const rarities = new WeakMap<Lexicon, ReadonlyMap<string, number>>();
function rarityOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  const known = rarities.get(lexicon);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const entry of lexicon.values())
    for (const stem of meaningStems(phrasesOf(entry).join(' '))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  rarities.set(lexicon, counts);
  return counts;
}

const phrasesOf = (entry: Entry) => Object.values(entry.phrases).flat();

function scoreOf(tile: string, heard: Heard, lexicon: Lexicon, rarity: ReadonlyMap<string, number>): number {
  const figure = /^\d+$/.test(tile) ? numberName(Number(tile)) : tile;
  const word = figure.toLowerCase();
  const entry = lemmaCandidates(word).flatMap((form) => lexicon.get(form) ?? [])[0];
  const told = (stem: string) => 1 / Math.log2(2 + (rarity.get(stem) ?? 0));
  let score = entry ? 0 : letterScore(word, heard);
  if (entry) {
    const loose = new Set<string>();
    for (const phrase of phrasesOf(entry)) {
      const tokens = wordsOf(phrase);
      const meant = tokens.filter((token) => !isGlue(token)).map(stemOf);
      if (meant.length > 0 && heard.text.includes(` ${tokens.join(' ')} `))
        score += 3 + Math.max(...meant.map(told)) * 2;
      else for (const stem of meant) if (heard.stems.has(stem)) loose.add(stem);
    }
    score += [...loose].reduce((sum, stem) => sum + told(stem) * 0.8, 0);
  }
  const value = numberValue(word);
  if (value !== null) {
    if (heard.numbers.has(value - 1) && heard.numbers.has(value + 1)) score += 4;
    else if (heard.numbers.has(value - 1) || heard.numbers.has(value + 1)) score += 2;
  }
  return score;
}

function letterScore(word: string, heard: Heard): number {
  let score = 0.2;
  if (heard.letters.has(word.charAt(0))) score += 3;
  if (heard.tails.some((tail) => word.endsWith(tail))) score += 3;
  if (heard.letters.has(word.charAt(0)) && heard.numbers.has(word.length - 1) && heard.text.includes(' fell off '))
    score += 2;
  return score;
}
