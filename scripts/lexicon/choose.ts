import type { WordPart } from '../../src/games/slop/content/forms.ts';
import { lemmaCandidates } from '../../src/games/slop/content/lexicon/lemmas.ts';
import { STOP_WORDS } from '../../src/games/slop/content/stopWords.ts';
import { ADJECTIVE_GROUPS, NOUN_ANCHORS, VERB_ANCHORS, VERB_DEFAULTS } from './anchors.ts';
import { isMostlyCapital } from './commonness.ts';
import { groupOverride, hasOwnRight, isDropped } from './overrides.ts';
import { isName, isUnfit } from './unfit.ts';
import { follow, type Pos, type Sense, type Synset, type WordNet } from './wordnet.ts';

/** Chooses which words get an entry, in which part and sense, and which group of evidence they belong to. */
export type Choice = {
  readonly word: string;
  readonly part: WordPart;
  readonly synset: Synset;
  readonly group: string;
  readonly count: number;
  /** The group is known, the sense is not: no evidence of its own. */
  readonly bare?: boolean;
};

function findAnchors(net: WordNet, text: string, pos: 'n' | 'v', prefix: string): Map<string, string> {
  const byId = new Map<string, string>();
  for (const row of text.trim().split('\n')) {
    const [group = '', rest = ''] = row.split(': ');
    for (const anchor of rest.trim().split(' ')) {
      const [lemma = '', place = ''] = anchor.split('@');
      const [file = '', nth = '1'] = place.split('#');
      const lex = `${pos === 'n' ? 'noun' : 'verb'}.${file}`;
      const senses = net.senses(lemma.replaceAll('_', ' '), pos).filter((sense) => sense.synset.lex === lex);
      const sense = senses[Number(nth) - 1];
      // Some anchors name a file that WordNet 3.1 has no such sense in; their neighbours in the row stand in for them.
      if (sense && !byId.has(sense.synset.id)) byId.set(sense.synset.id, prefix + group);
    }
  }
  return byId;
}

/** The group of the nearest anchored concept above, itself included. */
function nearestGroup(net: WordNet, synset: Synset, anchors: ReadonlyMap<string, string>): string | undefined {
  const queue = [synset];
  const seen = new Set<string>();
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at];
    if (!here || seen.has(here.id)) continue;
    seen.add(here.id);
    const group = anchors.get(here.id);
    if (group) return group;
    queue.push(...follow(net, here, ['@', '@i']));
  }
  return undefined;
}

/** How much more likely a guest means what can be touched. */
const PUSH: Readonly<Record<string, number>> = {
  'noun.animal': 3,
  'noun.food': 3,
  'noun.artifact': 2,
  'noun.object': 2,
  'noun.plant': 1.5,
  'noun.person': 1.5,
};

/** What is written with a capital in an address is a word all the same: "Professor". */
const TITLES = new Set('relative leader officer soldier cleric noble royal boss teacher driver'.split(' '));

const COARSE =
  /sexual|genital|penis|vulva|obscen|vulgar|offensive|derogat|disparag|slur|prostitut|narcotic|cocaine|heroin|ethnic/;

/** Senses in lower case that may be told to a family; WordNet's own order, with a push for what can be touched. */
function bestSense(
  net: WordNet,
  word: string,
  pos: Pos,
  fits: (synset: Synset) => boolean = () => true,
): Sense | undefined {
  let best: Sense | undefined;
  let most = -1;
  const senses = net.senses(word, pos);
  for (const [rank, sense] of senses.entries()) {
    if (rank > 4) break;
    const { synset } = sense;
    if (!synset.lemmas.includes(word) || COARSE.test(synset.gloss) || !fits(synset)) continue;
    const base = (sense.tags + 3) / (rank + 1);
    const value = base * (PUSH[synset.lex] ?? 1);
    if (value > most) {
      most = value;
      best = sense;
    }
  }
  return best;
}

function tagsOf(net: WordNet, word: string, pos: Pos): number {
  let tags = 0;
  for (const sense of net.senses(word, pos)) if (sense.synset.lemmas.includes(word)) tags += sense.tags + 0.5;
  return tags;
}

/** Words of one group by their spelling alone. */
function adjectiveGroups(): Map<string, string> {
  const groups = new Map<string, string>();
  for (const row of ADJECTIVE_GROUPS.trim().split('\n')) {
    const [group = '', rest = ''] = row.split(': ');
    for (const word of rest.split(' ')) if (!groups.has(word)) groups.set(word, `q-${group}`);
  }
  return groups;
}

function adjectiveGroup(
  net: WordNet,
  synset: Synset,
  word: string,
  groups: ReadonlyMap<string, string>,
): string | undefined {
  const own = groups.get(word);
  if (own) return own;
  for (const lemma of synset.lemmas) {
    const group = groups.get(lemma);
    if (group) return group;
  }
  for (const near of follow(net, synset, ['&'])) {
    for (const lemma of near.lemmas) {
      const group = groups.get(lemma);
      if (group) return group;
    }
  }
  return undefined;
}

type Chooser = {
  noun(word: string, count: number): Choice | undefined;
  verb(word: string, count: number): Choice | undefined;
  adjective(word: string, count: number): Choice | undefined;
  /** The part that the word is mostly met in, or nothing if it may not stand in the lexicon. */
  choose(word: string, count: number): Choice | undefined;
};

export function createChooser(net: WordNet): Chooser {
  const nounAnchors = findAnchors(net, NOUN_ANCHORS, 'n', '');
  const verbAnchors = findAnchors(net, VERB_ANCHORS, 'v', 'v-');
  const qualities = adjectiveGroups();

  function noun(word: string, count: number): Choice | undefined {
    const wanted = groupOverride(word);
    if (wanted && !/^[vq]-/.test(wanted)) {
      const meant = bestSense(net, word, 'n', (synset) => nearestGroup(net, synset, nounAnchors) === wanted);
      const any = meant ?? bestSense(net, word, 'n');
      // Without a sense in that group nothing WordNet says about the word can be trusted.
      return any && { word, part: 'noun', synset: any.synset, group: wanted, count, bare: !meant };
    }
    const sense = bestSense(net, word, 'n');
    const group = sense && nearestGroup(net, sense.synset, nounAnchors);
    return sense && group ? { word, part: 'noun', synset: sense.synset, group, count } : undefined;
  }

  function verb(word: string, count: number): Choice | undefined {
    const sense = bestSense(net, word, 'v');
    if (!sense) return undefined;
    const file = sense.synset.lex.slice('verb.'.length);
    const wanted = groupOverride(word);
    if (wanted?.startsWith('v-')) return { word, part: 'verb', synset: sense.synset, group: wanted, count };
    const group = nearestGroup(net, sense.synset, verbAnchors) ?? `v-${VERB_DEFAULTS[file] ?? 'act'}`;
    return { word, part: 'verb', synset: sense.synset, group, count };
  }

  function isBase(word: string): boolean {
    return net.senses(word, 'v').length > 0 || net.senses(word, 'a').length > 0;
  }

  function adjective(word: string, count: number): Choice | undefined {
    const sense = bestSense(net, word, 'a');
    const inflected = /(?:ed|er|est|en|ing)$/.test(word) && !qualities.has(word);
    // "Married" and "bigger" are looked up as "marry" and "big".
    if (inflected && lemmaCandidates(word).some((base) => base !== word && isBase(base))) return undefined;
    const group = sense && adjectiveGroup(net, sense.synset, word, qualities);
    return sense ? { word, part: 'adjective', synset: sense.synset, group: group ?? 'q-quality', count } : undefined;
  }

  function choose(word: string, count: number): Choice | undefined {
    if (word.length < 3 || !/^[a-z]+$/.test(word)) return undefined;
    if (STOP_WORDS.has(word) || isName(word) || isUnfit(word) || isDropped(word)) return undefined;
    const wanted = groupOverride(word);
    if (wanted) return wanted.startsWith('v-') ? verb(word, count) : noun(word, count);
    if (
      word.endsWith('s') &&
      !hasOwnRight(word) &&
      !/(?:ss|us|is)$/.test(word) &&
      net.senses(word.slice(0, -1), 'n').length > 0
    )
      return undefined;
    const gerund = word.endsWith('ing') && !hasOwnRight(word);
    if (gerund && lemmaCandidates(word).some((base) => base !== word && net.senses(base, 'v').length > 0))
      return undefined;
    if (isMostlyCapital(word)) {
      const titled = noun(word, count);
      return titled && TITLES.has(titled.group) ? titled : undefined;
    }
    const tags = { n: tagsOf(net, word, 'n'), v: tagsOf(net, word, 'v'), a: tagsOf(net, word, 'a') };
    // "hammer" and "dance" are nouns to a guest even where texts have them as verbs a little more often.
    const asNoun = noun(word, count);
    const push = asNoun && (PUSH[asNoun.synset.lex] ?? 1) > 1 ? 3 : 1;
    if (tags.a > 0 && tags.a >= tags.n * (qualities.has(word) ? 0.2 : 1) && tags.a >= tags.v)
      return adjective(word, count);
    if (tags.v > tags.n * push) return verb(word, count);
    return asNoun ?? verb(word, count) ?? adjective(word, count);
  }

  return { noun, verb, adjective, choose };
}
