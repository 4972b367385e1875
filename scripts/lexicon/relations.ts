import { stemmer } from 'stemmer';
import { lemmaCandidates } from '../../src/games/slop/content/lexicon/lemmas.ts';
import type { Choice } from './choose.ts';
import { doingOf } from './inflect.ts';
import { isUnfit } from './unfit.ts';
import { follow, type Synset, type WordNet } from './wordnet.ts';

/** What WordNet's definitions and pointers say about a word, as bare words: parts, wholes, uses, habits, neighbours. */
export type Sources = {
  readonly net: WordNet;
  readonly counts: ReadonlyMap<string, number>;
  /** Chosen words by synset's hypernym, commonest first: where a word's neighbours are found. */
  readonly neighbours: ReadonlyMap<string, readonly Choice[]>;
};

/** Definitions' filler: a phrase that rests on one of these shows nothing. */
export const EMPTY = new Set(
  (
    'something someone somebody thing things person people kind type sort form part parts member members unit state quality act action ' +
    'one ones various certain particular especially usually often sometimes etc particularly relating relative resembling similar used ' +
    'way manner means object objects substance material number amount degree use purpose cause result having being make made group such ' +
    'world piece man woman guy life thing point piece other several many event process body area place time structure device relation condition property character nature'
  ).split(' '),
);

export const GLUE = new Set(
  'a an the of in on at to for from with by and or into its your his her their my as up out off over under down it'.split(
    ' ',
  ),
);

export function commonEnough(sources: Sources, phrase: string): boolean {
  for (const word of phrase.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (GLUE.has(word)) continue;
    if (!lemmaCandidates(word).some((lemma) => (sources.counts.get(lemma) ?? 0) > 150)) return false;
  }
  return true;
}

function stemsIn(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => stemmer(word));
}

/** The stem, or so much of the word that it would give it away: "snowman" may not say "snow". */
export function namesWord(phrase: string, word: string): boolean {
  const stem = stemmer(word);
  return stemsIn(phrase).some(
    (other) =>
      other === stem || (other.length > 3 && word.includes(other)) || (stem.length > 3 && other.includes(stem)),
  );
}

export function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** Parts that stand in WordNet for this thing itself or, failing that, for its next concept above. */
export function partsOf(sources: Sources, synset: Synset): string[] {
  const found: string[] = [];
  for (const here of [synset, ...follow(sources.net, synset, ['@'])]) {
    for (const part of follow(sources.net, here, ['%p'])) {
      const name = part.lemmas.find((lemma) => lemma === lemma.toLowerCase() && commonEnough(sources, lemma));
      if (name && name.split(' ').length <= 2 && /noun\.(artifact|body|animal|food|plant|object)/.test(part.lex))
        found.push(name);
    }
  }
  return found;
}

export function wholesOf(sources: Sources, synset: Synset): string[] {
  return follow(sources.net, synset, ['#p'])
    .filter((whole) => /noun\.(artifact|object|plant|animal)/.test(whole.lex))
    .map((whole) => whole.lemmas.find((lemma) => /^[a-z]+$/.test(lemma)) ?? '')
    .filter((name) => name !== '' && commonEnough(sources, name));
}

/** "pot for brewing tea": the doing, without what follows a comma or a joiner. */
export function usesIn(gloss: string): string[] {
  const found: string[] = [];
  for (const match of gloss.matchAll(
    /\b(?:used (?:for|in)|for) ([a-z]+ing(?: [a-z-]+){1,2}?)(?=$|[;,)]| (?:and|or|with|in|on|by|that|from|to)\b)/g,
  )) {
    if (match[1]) found.push(match[1]);
  }
  for (const match of gloss.matchAll(
    /\bused to ([a-z]+)((?: [a-z-]+){1,2}?)(?=$|[;,)]| (?:and|or|with|in|on|by|that|from|to)\b)/g,
  )) {
    const verb = match[1] ?? '';
    if (!EMPTY.has(verb)) found.push(`${doingOf(verb)}${match[2] ?? ''}`);
  }
  return found;
}

/** "birds having webbed feet", "a chair with rockers": what it has, bare. */
export function havingsIn(gloss: string): string[] {
  const found: string[] = [];
  for (const match of gloss.matchAll(
    /\b(?:having|with|has) ((?:[a-z-]+ ){0,2}[a-z-]+?s)(?=$|[;,)]| (?:and|or|with|in|on|at|for|that|of|to)\b)/g,
  )) {
    const bare = match[1] ?? '';
    if (!/^(?:a|an|the|no|its|one|this|his|is)\b/.test(bare) && !/(?:ss|us|is)$/.test(bare)) found.push(bare);
  }
  return found;
}

/** "someone who robs at sea": the base verb and what follows it. */
export function habitsIn(sources: Sources, gloss: string): { verb: string; rest: string }[] {
  const found: { verb: string; rest: string }[] = [];
  for (const match of gloss.matchAll(
    /\b(?:who|that|which) ([a-z]+s)((?: [a-z-]+){0,3}?)(?=$|[;,)]| (?:and|or|that|who|which|so|by|but)\b)/g,
  )) {
    const verb = lemmaCandidates(match[1] ?? '').find(
      (lemma) => lemma !== match[1] && sources.net.senses(lemma, 'v').length > 0,
    );
    const rest = match[2] ?? '';
    if (
      verb &&
      !['be', 'have', 'do', 'make', 'cause', 'serve', 'act'].includes(verb) &&
      rest !== '' &&
      !/ (?:a|an|the|of|to|for|in|with|his|her|their|as|from|on)$/.test(rest)
    )
      found.push({ verb, rest });
  }
  return found;
}

/** What a verb's definition does, when it is short and a picture: "utter a sudden loud cry". */
export function doingsOf(sources: Sources, synset: Synset): { verb: string; rest: string }[] {
  const found: { verb: string; rest: string }[] = [];
  for (const part of synset.gloss.replace(/\([^)]*\)/g, '').split(/[;,]| or | so as | by means /)) {
    const words = part.trim().split(/\s+/);
    const verb = words[0] ?? '';
    if (
      words.length < 2 ||
      words.length > 4 ||
      /^(?:be|have|cause|make|become|act|do|get|go|come|undergo|engage|give|take|be|use|put|perform)$/.test(verb)
    )
      continue;
    if (
      sources.net.senses(verb, 'v').length === 0 ||
      /^(?:of|to|for|from|with|as|in|on|a|the|one's)$/.test(words.at(-1) ?? '')
    )
      continue;
    found.push({ verb, rest: ` ${words.slice(1).join(' ')}`.replace("one's", 'its').replace('oneself', 'itself') });
  }
  return found;
}

/** The noun right behind the word in an example: "a heavy load" gives "load", "stole my wallet" gives "wallet". */
export function objectsIn(sources: Sources, choice: Choice): string[] {
  const found: string[] = [];
  for (const example of choice.synset.examples) {
    const words = example.toLowerCase().match(/[a-z'-]+|[.,;]/g) ?? [];
    const at = words.findIndex((word) => lemmaCandidates(word).includes(choice.word));
    if (at < 0) continue;
    let next = at + 1;
    if (choice.part === 'verb') {
      if (!/^(?:a|an|the|my|his|her|your|our|their|its)$/.test(words[next] ?? '')) continue;
      next++;
    }
    const noun = words[next] ?? '';
    const after = words[next + 1];
    if (after && !/^(?:[.,;]|in|on|of|from|at|with|by|to|into|for|and|is|was|over|after|before)$/.test(after)) continue;
    const lemma = lemmaCandidates(noun).find((base) => sources.net.senses(base, 'n').some((sense) => sense.tags > 2));
    if (!lemma || !/^[a-z]{3,}$/.test(lemma) || (sources.counts.get(lemma) ?? 0) < 1_000) continue;
    if (
      !/^noun\.(?:animal|artifact|food|body|plant|object|possession)/.test(
        sources.net.senses(lemma, 'n')[0]?.synset.lex ?? '',
      )
    )
      continue;
    found.push(lemma);
  }
  return found;
}

/** Antonyms of the very word, else of its cluster's head. */
export function oppositesOf(sources: Sources, choice: Choice): string[] {
  const { synset, word } = choice;
  const found: string[] = [];
  const index = synset.lemmas.indexOf(word) + 1;
  for (const pointer of synset.pointers) {
    if (pointer.symbol !== '!' || pointer.from !== index) continue;
    const lemma = sources.net.synset(pointer.id)?.lemmas[pointer.to - 1];
    if (lemma) found.push(lemma);
  }
  if (found.length === 0 && choice.part === 'adjective') {
    for (const head of follow(sources.net, synset, ['&'])) {
      for (const pointer of head.pointers) {
        const lemma = pointer.symbol === '!' ? sources.net.synset(pointer.id)?.lemmas[0] : undefined;
        if (lemma) found.push(lemma);
      }
    }
  }
  return found.filter((lemma) => /^[a-z]+$/.test(lemma) && commonEnough(sources, lemma) && !namesWord(lemma, word));
}

export function synonymsOf(sources: Sources, choice: Choice): string[] {
  const near = follow(sources.net, choice.synset, ['&']).flatMap((synset) => synset.lemmas.slice(0, 1));
  return [...choice.synset.lemmas, ...near]
    .filter(
      (lemma) => /^[a-z]{4,}$/.test(lemma) && (sources.counts.get(lemma) ?? 0) > 400 && !namesWord(lemma, choice.word),
    )
    .slice(0, 3);
}

/** Whether a guest says "some" of it rather than "three" of them. */
export function isMass(sources: Sources, noun: string): boolean {
  const lex = sources.net.senses(noun, 'n')[0]?.synset.lex ?? '';
  return /noun\.(?:substance|food|possession|feeling|attribute|phenomenon)/.test(lex) && !MASS_EXCEPT.has(noun);
}

const MASS_EXCEPT = new Set(
  'apple egg potato tomato cake pie sandwich cookie coin price color stone diamond nut bean prize cloud storm'.split(
    ' ',
  ),
);

const PICTURES = /^noun\.(?:artifact|animal|body|food|plant|object|substance|phenomenon)/;

/** Nouns of the definition that can be pictured, but not the sort of thing that it says the word is. */
export function picturesIn(sources: Sources, choice: Choice): string[] {
  const sorts = new Set(
    follow(sources.net, choice.synset, ['@']).flatMap((up) => [
      ...up.lemmas,
      ...follow(sources.net, up, ['@']).flatMap((top) => top.lemmas),
    ]),
  );
  const found: string[] = [];
  const words =
    choice.synset.gloss
      .replace(/\([^)]*\)/g, '')
      .toLowerCase()
      .match(/[a-z-]+/g) ?? [];
  for (const word of words) {
    if (GLUE.has(word) || EMPTY.has(word) || word.length < 3) continue;
    const lemma = lemmaCandidates(word).find((base) => sources.net.senses(base, 'n').length > 0);
    if (!lemma || EMPTY.has(lemma) || sorts.has(lemma) || found.includes(lemma)) continue;
    const [noun] = sources.net.senses(lemma, 'n');
    const verbTags = sources.net.senses(lemma, 'v')[0]?.tags ?? 0;
    const adjectiveTags = sources.net.senses(lemma, 'a')[0]?.tags ?? 0;
    if (!noun || noun.tags < 2 || noun.tags < verbTags || noun.tags < adjectiveTags) continue;
    if (PICTURES.test(noun.synset.lex) && (sources.counts.get(lemma) ?? 0) > 600) found.push(lemma);
  }
  return found;
}

/** Narrower words: the oak for "tree", hopped for "jump"; the commonest first. */
export function narrowerOf(sources: Sources, synset: Synset): string[] {
  const found = follow(sources.net, synset, ['~'])
    .map((narrow) =>
      narrow.lemmas.find(
        (lemma) =>
          /^[a-z]{3,}$/.test(lemma) &&
          sources.net
            .senses(lemma, synset.pos)
            .slice(0, 2)
            .some((sense) => sense.synset === narrow),
      ),
    )
    .filter((lemma) => lemma !== undefined);
  return found
    .filter((lemma) => (sources.counts.get(lemma) ?? 0) > 60 && !isUnfit(lemma))
    .sort((one, other) => (sources.counts.get(other) ?? 0) - (sources.counts.get(one) ?? 0))
    .slice(0, 4);
}

/** Other verbs for nearly the same: of its own synset, then its neighbours under one hypernym. */
export function nearVerbs(sources: Sources, choice: Choice): string[] {
  const same = choice.synset.lemmas.filter((lemma) => /^[a-z]{3,}$/.test(lemma));
  const around = follow(sources.net, choice.synset, ['@']).flatMap((up) => narrowerOf(sources, up));
  return [...same, ...around].filter(
    (lemma) => lemma !== choice.word && (sources.counts.get(lemma) ?? 0) > 100 && !isUnfit(lemma),
  );
}

/** Words of the same sort that a guest knows: the other one at the table. */
export function neighboursOf(sources: Sources, choice: Choice): string[] {
  const found: string[] = [];
  const near = follow(sources.net, choice.synset, ['@']);
  const farther = near.flatMap((up) => follow(sources.net, up, ['@']));
  for (const up of [...near, ...farther]) {
    for (const other of sources.neighbours.get(up.id) ?? []) {
      if (other.word === choice.word || other.synset.lex !== choice.synset.lex) continue;
      if (other.group !== choice.group && !near.includes(up)) continue;
      if (!namesWord(other.word, choice.word) && !other.synset.lemmas.includes(choice.word)) found.push(other.word);
    }
  }
  return [...new Set(found)].slice(0, 2);
}
