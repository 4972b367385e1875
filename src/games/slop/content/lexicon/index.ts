import { stemmer } from 'stemmer';
import { type Entry, type PhraseShape, type Phrases, SHAPES, type WordPart } from '../forms.ts';
import { GROUPS, type Group } from './groups.ts';
import { HAND } from './hand/index.ts';
import { lemmaCandidates } from './lemmas.ts';
import { NUMBERS_AND_TIMES } from './numbers.ts';
import { WORDNET_ROWS } from './wordnet.generated.ts';

/** An entry with what else is known of the word: what it is for, what it sounds like, its opposite. */
export type LexiconEntry = Entry & {
  readonly use?: string;
  readonly sound?: string;
  readonly opposite?: string;
  /** How common it is among the words of its part; 1 holds the most frequent quarter. */
  readonly band: 1 | 2 | 3 | 4;
};

const PARTS: Readonly<Record<string, WordPart>> = { n: 'noun', v: 'verb', a: 'adjective' };
const LETTERS: Readonly<Record<string, PhraseShape>> = {
  T: 'thing',
  S: 'things',
  G: 'doing',
  D: 'deed',
  N: 'noise',
  W: 'where',
  Z: 'size',
  P: 'sign',
  C: 'count',
};

/** A word's own evidence goes first; of its group's, each shape gives at most so many. */
const MOST_OF_GROUP = 3;

/** Stems of each group's phrases, reckoned once: no phrase of a group may name a word of it. */
const stemsOfPhrase = new Map<string, readonly string[]>();
function stemsIn(phrase: string): readonly string[] {
  let stems = stemsOfPhrase.get(phrase);
  if (!stems) {
    stems = (phrase.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => stemmer(word));
    stemsOfPhrase.set(phrase, stems);
  }
  return stems;
}

/** Whether the phrase holds the word, a word of its stem, or half of a compound. */
function namesWord(phrase: string, word: string): boolean {
  const stem = stemmer(word);
  return stemsIn(phrase).some(
    (other) =>
      other === stem || (other.length > 3 && word.includes(other)) || (stem.length > 3 && other.includes(stem)),
  );
}

/** So that two birds do not both begin with the nest: where in the group's list a word starts reading. */
function turnOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = (sum * 31 + word.charCodeAt(at)) % 9_973;
  return sum;
}

function phrasesOf(word: string, own: ReadonlyMap<PhraseShape, readonly string[]>, group: Group): Phrases {
  const phrases: Partial<Record<PhraseShape, readonly string[]>> = {};
  const turn = turnOf(word);
  for (const shape of SHAPES) {
    const shared = group.phrases.get(shape) ?? [];
    const from = shared.length > 0 ? turn % shared.length : 0;
    const all = [...(own.get(shape) ?? [])];
    let taken = 0;
    for (const phrase of [...shared.slice(from), ...shared.slice(0, from)]) {
      if (taken === MOST_OF_GROUP) break;
      if (all.includes(phrase) || namesWord(phrase, word)) continue;
      all.push(phrase);
      taken++;
    }
    if (all.length > 0) phrases[shape] = all;
  }
  return phrases;
}

function decodeRow(row: string): LexiconEntry {
  const [word = '', head = '', use = '', sound = '', opposite = '', ...fields] = row.split('|');
  const part = PARTS[head[0] ?? ''];
  const group = GROUPS.get(head.slice(2));
  if (!part || !group) throw new Error(`lexicon row "${row}" names no part or group`);
  const own = new Map<PhraseShape, readonly string[]>();
  for (const field of fields) {
    const shape = LETTERS[field[0] ?? ''];
    if (!shape) throw new Error(`lexicon row "${row}" has an unknown shape`);
    own.set(shape, field.slice(1).split('/'));
  }
  return {
    word,
    part,
    kind: group.kind,
    ...(group.alive ? { alive: true } : {}),
    ...(group.family ? { family: group.family } : {}),
    phrases: phrasesOf(word, own, group),
    band: Number(head[1]) as LexiconEntry['band'],
    ...(use ? { use } : {}),
    ...(sound ? { sound } : {}),
    ...(opposite ? { opposite } : {}),
  };
}

/** What stands for each word before it is first asked for. Reading all of them at once would hold up a host's start. */
const rows = new Map<string, string>();
for (const row of WORDNET_ROWS.trim().split('\n')) rows.set(row.slice(0, row.indexOf('|')), row);
const numbers = new Map(NUMBERS_AND_TIMES.map((entry) => [entry.word, entry]));
const hand = new Map(HAND.map((entry) => [entry.word, entry]));

/** Entries that were made from WordNet and the groups, without those written by hand. */
export const MADE_WORDS: number = rows.size;

const read = new Map<string, LexiconEntry>();

/** The entry of a base form; what was written by hand wins, with what else the made one knows. */
function entryOf(word: string): LexiconEntry | undefined {
  const known = read.get(word);
  if (known) return known;
  const entry = readEntry(word);
  if (entry) read.set(word, entry);
  return entry;
}

function readEntry(word: string): LexiconEntry | undefined {
  const number = numbers.get(word);
  const row = rows.get(word);
  const made: LexiconEntry | undefined = number ? { ...number, band: 2 } : row ? decodeRow(row) : undefined;
  const written = hand.get(word);
  if (!written) return made;
  const rest = made?.part === written.part ? { use: made.use, sound: made.sound, opposite: made.opposite } : {};
  const more = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...more, ...written, band: made?.band ?? 3 };
}

/** All words the house writer has evidence for, by base form. Reads them all: some tenths of a second. */
export function readLexicon(): ReadonlyMap<string, LexiconEntry> {
  const all = new Map<string, LexiconEntry>();
  for (const word of [...rows.keys(), ...numbers.keys(), ...hand.keys()]) {
    const entry = entryOf(word);
    if (entry) all.set(word, entry);
  }
  return all;
}

/** The entry of a word as typed: plural, past, -ing, comparative and possessive lead to their base form. */
export function lookup(token: string): LexiconEntry | undefined {
  for (const lemma of lemmaCandidates(token)) {
    const entry = entryOf(lemma);
    if (entry) return entry;
  }
  return undefined;
}
