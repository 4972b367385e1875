import type { PhraseShape } from '../../src/games/slop/content/forms.ts';
import type { Choice } from './choose.ts';
import { doingOf, pastOf, pluralOf } from './inflect.ts';
import { soundOf } from './overrides.ts';
import * as known from './relations.ts';
import { speaksOfUnfit } from './unfit.ts';

/** What WordNet knows of one word, as phrases in the shapes that sockets ask for: parts, uses, neighbours, contrasts. */
export type Evidence = {
  readonly phrases: Map<PhraseShape, string[]>;
  readonly use: string;
  readonly sound: string;
  readonly opposite: string;
};

const MOST_WORDS: Readonly<Record<PhraseShape, number>> = {
  thing: 4,
  things: 4,
  doing: 4,
  deed: 4,
  noise: 4,
  where: 4,
  size: 4,
  sign: 7,
  count: 7,
};

/** The same contrast in other words, so that two scripts of one evening do not point at it alike. */
const NOT_THE_NEIGHBOUR: readonly ((other: string) => string)[] = [
  (other) => `Not the ${other}. The other one.`,
  (other) => `We asked for the ${other}. Nearly.`,
  (other) => `The ${other} was taken. So, this.`,
  (other) => `Mother wanted the ${other}. Poor mother.`,
  (other) => `Even the ${other} looked surprised.`,
];
const NOT_THE_OPPOSITE: readonly ((opposite: string) => string)[] = [
  (opposite) => `Nobody ever called it ${opposite}.`,
  (opposite) => `The brochure said ${opposite}. It lied.`,
  (opposite) => `I ordered it ${opposite}. Look at it.`,
  (opposite) => `Grandma prefers them ${opposite}.`,
];

function sentenceFor(sentences: readonly ((word: string) => string)[], word: string, other: string): string {
  let sum = 0;
  for (const letter of word) sum += letter.charCodeAt(0);
  const sentence = sentences[sum % sentences.length];
  return sentence ? sentence(other) : '';
}

const CREATURES =
  /^(?:animal|bird|waterbird|poultry|raptor|dog|cat|bigcat|horse|farm|rodent|monkey|bear|fish|shellfish|insect|reptile|snake|deer|wolf)$/;
const ON_A_TABLE = /noun\.(?:food|artifact|plant)/;

export function evidenceOf(choice: Choice, sources: known.Sources): Evidence {
  const { word, synset } = choice;
  const phrases = new Map<PhraseShape, string[]>();
  const add = (shape: PhraseShape, phrase: string, most = 2, evidence = phrase): void => {
    const list = phrases.get(shape) ?? [];
    const clean = phrase.trim().replace(/\s+/g, ' ');
    if (list.length >= most || list.includes(clean) || clean.split(' ').length > MOST_WORDS[shape]) return;
    if (/\b(?:wow|amazing|crazy)\b/.test(clean)) return;
    if (known.namesWord(clean, word) || speaksOfUnfit(clean) || !known.commonEnough(sources, evidence)) return;
    const words = evidence.split(' ');
    if (words.every((part) => known.GLUE.has(part)) || words.some((part) => known.EMPTY.has(part))) return;
    phrases.set(shape, [...list, clean]);
  };
  const sound = soundOf(word) ?? '';
  if (sound !== '') add('noise', sound);
  const opposites = known.oppositesOf(sources, choice);
  let use = '';
  if (choice.bare) return { phrases, use, sound, opposite: '' };
  if (choice.part === 'noun') {
    for (const part of known.partsOf(sources, synset)) {
      add('thing', `the ${part}`, 2, part);
      add('things', `one loose ${part}`, 1, part);
      if (synset.lex === 'noun.artifact') add('deed', `lost its ${part}`, 1, part);
    }
    for (const bare of known.havingsIn(synset.gloss)) add('things', bare);
    for (const doing of known.usesIn(synset.gloss)) {
      if (doing.split(' ').length > 3 || speaksOfUnfit(doing) || known.namesWord(doing, word)) continue;
      use ||= doing;
      add('size', `for ${doing}`, 1, doing);
    }
    if (/noun\.(?:person|animal)/.test(synset.lex)) {
      for (const { verb, rest } of known.habitsIn(sources, synset.gloss)) {
        add('deed', `${pastOf(verb)}${rest}`, 1);
        add('doing', `${doingOf(verb)}${rest}`, 1);
        use ||= `${doingOf(verb)}${rest}`.trim();
      }
    }
    for (const picture of known.picturesIn(sources, choice).slice(0, 3)) {
      add('thing', `the ${picture}`, 3, picture);
      add('things', known.isMass(sources, picture) ? picture : pluralOf(picture), 2, picture);
    }
    for (const narrower of known.narrowerOf(sources, synset)) add('thing', `the ${narrower}`, 3, narrower);
    for (const whole of known.wholesOf(sources, synset)) add('where', `on ${known.article(whole)}`, 1, whole);
    for (const neighbour of known.neighboursOf(sources, choice)) {
      add('sign', sentenceFor(NOT_THE_NEIGHBOUR, word, neighbour), 1, neighbour);
      if (CREATURES.test(choice.group)) add('thing', `the ${neighbour}'s cousin`, 4, neighbour);
      else if (ON_A_TABLE.test(synset.lex)) add('where', `next to the ${neighbour}`, 2, neighbour);
    }
  }
  if (choice.part === 'verb') {
    for (const { verb, rest } of known.doingsOf(sources, synset)) {
      add('deed', `${pastOf(verb)}${rest}`, 1);
      add('doing', `${doingOf(verb)}${rest}`, 1);
      use ||= `${doingOf(verb)}${rest}`.trim();
    }
    for (const noun of known.objectsIn(sources, choice)) {
      add('thing', `the ${noun}`, 2, noun);
      add('things', known.isMass(sources, noun) ? noun : pluralOf(noun), 1, noun);
    }
    for (const narrower of known.narrowerOf(sources, synset)) {
      add('deed', `practically ${pastOf(narrower)}`, 2, narrower);
      add('doing', `practically ${doingOf(narrower)}`, 2, narrower);
    }
    for (const near of known.nearVerbs(sources, choice)) {
      add('deed', `more or less ${pastOf(near)}`, 3, near);
      add('doing', `almost ${doingOf(near)}`, 2, near);
    }
    for (const opposite of opposites) add('sign', `It did not ${opposite}. Far from it.`, 1, opposite);
  }
  if (choice.part === 'adjective') {
    for (const opposite of opposites) {
      add('size', `anything but ${opposite}`, 1, opposite);
      add('sign', sentenceFor(NOT_THE_OPPOSITE, word, opposite), 1, opposite);
    }
    for (const synonym of known.synonymsOf(sources, choice)) add('size', `frankly, rather ${synonym}`, 2, synonym);
    for (const noun of known.objectsIn(sources, choice)) {
      add('thing', `the ${noun}`, 2, noun);
      add('things', known.isMass(sources, noun) ? noun : pluralOf(noun), 1, noun);
    }
  }
  const sane =
    use !== '' &&
    known.commonEnough(sources, use) &&
    !known.namesWord(use, word) &&
    !speaksOfUnfit(use) &&
    !/ (?:be|to|of)$/.test(use);
  return { phrases, use: sane ? use : '', sound, opposite: opposites[0] ?? '' };
}
