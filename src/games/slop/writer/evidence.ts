import type { Random } from '../../../kernel/random.ts';
import type { PhraseShape, Phrases } from '../content/forms.ts';
import { BANNED, CROSSWORD } from './banned.ts';
import { numberName, numberValue } from './numberWords.ts';
import type { ReadWord } from './reading.ts';
import { countWords, hasAnyStem } from './tokens.ts';

/** What a scene can say of one word without saying it: phrases by shape, the fresh ones first. */
export type Evidence = {
  readonly word: ReadWord;
  readonly phrases: Phrases;
  /** True where nothing is known of the word: its letters must speak, and an actor may mime it. */
  readonly byLetters: boolean;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Collects a word's evidence: the lexicon's, the team's own clue, else a damaged sign. Never empty. */
export function evidenceOf(
  word: ReadWord,
  forbidden: ReadonlySet<string>,
  stale: ReadonlySet<string>,
  random: Random,
): Evidence {
  // "Ungrateful" is no evidence of "grateful", though the rules' stems let it pass.
  const inside = [word.word, word.lemma].filter((form) => form.length >= 4);
  const fits = (phrase: string) =>
    !hasAnyStem(phrase, forbidden) &&
    countWords(phrase) <= 12 &&
    !CROSSWORD.test(phrase) &&
    !BANNED.test(phrase) &&
    !inside.some((form) => phrase.toLowerCase().includes(form));
  const phrases: Partial<Record<PhraseShape, string[]>> = {};
  const add = (source: Phrases) => {
    for (const [shape, list] of Object.entries(source) as [PhraseShape, readonly string[]][]) {
      const good = list.filter(fits);
      if (good.length > 0) phrases[shape] = [...(phrases[shape] ?? []), ...good];
    }
  };
  if (word.clue) add(fromClue(word.clue));
  if (word.entry) add(word.entry.phrases);
  else if (word.part === 'number') add(fromNumber(word.word));
  const byLetters = Object.keys(phrases).length === 0;
  if (byLetters || (!word.entry && !word.clue && word.part !== 'number')) add(fromLetters(word));
  for (const shape of Object.keys(phrases) as PhraseShape[]) {
    const list = random.shuffle(phrases[shape] ?? []);
    phrases[shape] = [...list.filter((phrase) => !stale.has(phrase)), ...list.filter((phrase) => stale.has(phrase))];
  }
  return { word, phrases, byLetters: byLetters || (word.entry === null && word.part !== 'number') };
}

/** The team's own clue is always quoted: somebody wrote it down somewhere. */
function fromClue(clue: string): Phrases {
  const quoted = `"${clue.replaceAll('"', '').replace(/[.!?]+$/, '')}"`;
  return {
    sign: [`The badge only says ${quoted}.`, `The file just says ${quoted}.`, `On the mug it says ${quoted}.`],
    thing: [`a badge saying ${quoted}`, `the mug that says ${quoted}`],
    things: [`${quoted} on a label`],
    size: [`listed as ${quoted}`],
    deed: [`signed it ${quoted}`],
  };
}

function fromNumber(word: string): Phrases {
  const value = numberValue(word);
  if (value === null) return { sign: ['I ran out of fingers. Then out of neighbours.'] };
  if (value > 1_000_000) return { count: ['I stopped at bedtime.'] };
  const below = capital(numberName(Math.max(0, value - 1)));
  const above = numberName(value + 1);
  return {
    count: [`More than ${below.toLowerCase()}. Fewer than ${above}.`, `${below}, and one that hid.`],
    sign: [
      `${below}, and one for the road.`,
      `${below} came in. Then one more.`,
      `The ticket says ${below.toLowerCase()}. The next says ${above}.`,
    ],
    size: [`one more than ${below.toLowerCase()}`, `one short of ${above}`],
    things: [`tickets from ${numberName(1)} to ${above}, minus the last`],
  };
}

/** Letter play: never "begins with", always a sign, a van, a cake that has suffered. */
function fromLetters(word: ReadWord): Phrases {
  const letters = word.word.replaceAll("'", '').toUpperCase();
  const first = letters.charAt(0);
  const rest = numberName(Math.max(1, letters.length - 1));
  const tail = letters.length > 4 ? letters.slice(letters.length > 6 ? -3 : -2) : '';
  const torn =
    tail === '' ? [] : [`The label tore. All that is left: "...${tail}".`, `Rain took the rest. It says "...${tail}".`];
  const fallen = `${capital(rest)} letter${rest === 'one' ? '' : 's'} fell off. The ${first} stayed.`;
  switch (word.part) {
    case 'verb':
      return {
        deed: [`did everything on page ${first}`, `did what the ${first} stands for`],
        sign: [`The manual says ${first}, then gravy.`, `Charged with ${first}, then a coffee ring.`, fallen, ...torn],
        things: [`notes on ${first}, then gravy`],
        thing: [`the chapter marked ${first}`],
      };
    case 'adjective':
    case 'adverb':
      return {
        size: [`listed under ${first}, then gravy`, `stamped ${first}, then smudged`],
        sign: [`The label says ${first}, then rain.`, `The form says ${first}, then a coffee ring.`, fallen, ...torn],
        things: [`labels torn after ${first}`],
      };
    default:
      return {
        thing: word.alive
          ? [`the mug with the ${first}`, `a coat labelled ${first}`, `the peg marked ${first}`]
          : [`a crate stamped ${first}`, `the lid marked ${first}`, `a ticket saying ${first}`],
        things: word.alive
          ? [`socks labelled ${first}`, `a towel labelled ${first}`]
          : [`crates stamped ${first}`, `labels torn after ${first}`],
        sign: [`The van says ${first}, then mud.`, `The cake says ${first}, then a bite.`, fallen, ...torn],
        where: [`under the big ${first}`, `behind the door marked ${first}`],
        deed: [`signed with one big ${first}`, `waved a flag with a ${first}`],
        size: [`filed under ${first}, then jam`],
      };
  }
}
