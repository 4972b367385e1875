import { stemOf as ruleStemOf } from '../match.ts';
import { folded, wordsOf as writtenWordsOf } from '../tokens.ts';

/** Lower-case words of a text in order, as the rules cut them. */
export function wordsOf(text: string): readonly string[] {
  return writtenWordsOf(folded(text));
}

/** Stemming is the writer's hot spot and content repeats itself, so both are remembered, within bounds. */
const MOST_REMEMBERED = 50_000;
const stemOfWord = new Map<string, string>();
const stemsOfText = new Map<string, ReadonlySet<string>>();

function remember<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

/** The stem that the rules compare by; a possessive counts as its owner. */
export function stemOf(word: string): string {
  const known = stemOfWord.get(word);
  if (known !== undefined) return known;
  return remember(stemOfWord, word, ruleStemOf(word));
}

const wordsInText = new Map<string, number>();

/** Words as an actor counts them: what stands between spaces. */
export function countWords(text: string): number {
  const known = wordsInText.get(text);
  if (known !== undefined) return known;
  return remember(wordsInText, text, text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);
}

export function stemsOf(text: string): ReadonlySet<string> {
  const known = stemsOfText.get(text);
  if (known) return known;
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    stems.add(stemOf(word));
    // "o'clock" and "penguin'll" are also searched by their first part.
    if (word.includes("'")) stems.add(stemOf(word.slice(0, word.indexOf("'"))));
  }
  return remember(stemsOfText, text, stems);
}

export function hasAnyStem(text: string, stems: ReadonlySet<string>): boolean {
  if (stems.size === 0) return false;
  for (const stem of stemsOf(text)) if (stems.has(stem)) return true;
  return false;
}

/** Words that hold a sentence together and mean nothing by themselves: never evidence, never a link between two lines. */
const GLUE = new Set(
  (
    'a an the and or but so if then than as at by for from in into of off on onto out over to under up down with without near ' +
    'is am are was were be been being do does did done have has had having will would can could shall should may might must ' +
    'i you he she it we they me him her us them my your his its our their mine yours this that these those there here who whom ' +
    'what which when where why how not no yes only just too also very more most less some any all each every one once again ' +
    "it's i'm that's don't didn't isn't wasn't can't won't i've you're we're they're he's she's there's what's who's let's " +
    "doesn't couldn't wouldn't i'll we'll you'll it'll i'd nobody somebody everybody nothing something everything please never always " +
    'now still yet ever even about after before because while until get got go goes went gone come comes came say says said'
  ).split(' '),
);

/** The stems by which two texts can be seen to speak of the same thing. */
export function meaningStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) if (!GLUE.has(word)) stems.add(stemOf(word));
  return stems;
}

export function isGlue(word: string): boolean {
  return GLUE.has(word);
}
