import nlp from 'compromise/two';
import type { Entry, VerbFamily, WordKind, WordPart } from '../content/forms.ts';
import { lemmaCandidates } from '../content/lexicon/lemmas.ts';
import { isStopWord } from '../match.ts';
import { SLOT_HINTS } from '../script.ts';
import type { Role } from './notation.ts';
import { stemOf, wordsOf } from './tokens.ts';

/** A content word of the prompt as the writer understands it. */
export type ReadWord = {
  /** As typed, lower case. */
  readonly word: string;
  readonly stem: string;
  /** Base form; the lexicon's where it knows one. */
  readonly lemma: string;
  readonly part: WordPart;
  readonly kind: WordKind;
  readonly alive: boolean;
  readonly role: Role;
  readonly entry: Entry | null;
  readonly clue: string | null;
  /** Of a quality: the stem of the noun it belongs to. */
  readonly owner: string | null;
};

export type Reading = {
  readonly words: readonly ReadWord[];
  /** Stems that no line may hold: of the content words and of their base forms. */
  readonly forbidden: ReadonlySet<string>;
  /** The scene's family by verb; null without one. */
  readonly family: VerbFamily | null;
  /** The scene's family by the object's kind, where the verb gives none. */
  readonly objectFamily: VerbFamily | null;
};

export type Lexicon = ReadonlyMap<string, Entry>;

const PLACES: ReadonlySet<WordKind> = new Set<WordKind>(['place', 'building', 'room', 'nature']);

/** Where no verb picks the scene, the object's kind does: what one mostly does with such a thing. */
const FAMILY_OF_KIND: Readonly<Partial<Record<WordKind, VerbFamily>>> = {
  person: 'TALK',
  animal: 'KEEP',
  creature: 'HIDE',
  food: 'EAT',
  drink: 'EAT',
  clothing: 'KEEP',
  body: 'FIGHT',
  tool: 'MAKE',
  furniture: 'MAKE',
  vehicle: 'MOVE',
  machine: 'MAKE',
  instrument: 'FIGHT',
  toy: 'TALK',
  plant: 'KEEP',
  nature: 'MOVE',
  building: 'RULE',
  place: 'RULE',
  room: 'KEEP',
  container: 'TAKE',
  money: 'TAKE',
  paper: 'RULE',
  event: 'LOVE',
  group: 'RULE',
  feeling: 'LOVE',
  sport: 'MOVE',
}; // prettier-ignore

const NUMBER_NAMES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = /^(\d+|hundred|thousand|million|billion|dozen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

type Token = { readonly word: string; readonly hint: string; readonly at: number };

/** Understands six slots: the lexicon first, the slot's place second, a tagger third. */
export function readPrompt(
  slots: readonly string[],
  clues: Readonly<Record<string, string>>,
  lexicon: Lexicon,
): Reading {
  const tokens = slots.flatMap((slot, index) =>
    wordsOf(slot).map((word): Token => ({ word, hint: SLOT_HINTS[index] ?? '', at: index })),
  );
  const content: Token[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    const stem = stemOf(token.word);
    if (isStopWord(token.word) || seen.has(stem)) continue;
    seen.add(stem);
    content.push(token);
  }
  const tags = tagged(tokens.map((token) => token.word));
  const known = content.map((token) => understand(token, tags, lexicon));
  const roles = rolesOf(known);
  const words = known.map((word, index): ReadWord => {
    const clue = Object.hasOwn(clues, word.word) ? (clues[word.word] ?? '').trim() : '';
    return { ...word, role: roles[index] ?? 'N3', clue: clue === '' ? null : clue, owner: ownerOf(known, index) };
  });
  const verb = words.find((word) => word.role === 'V' && word.entry?.family);
  const object = words.find((word) => word.role === 'N2') ?? words.find((word) => word.role === 'N1');
  return {
    words,
    forbidden: new Set(words.flatMap((word) => [word.stem, stemOf(word.lemma)])),
    family: verb?.entry?.family ?? null,
    objectFamily: (object && FAMILY_OF_KIND[object.kind]) ?? null,
  };
}

type Known = Omit<ReadWord, 'role' | 'owner' | 'clue'>;

function understand(token: Token, tags: ReadonlyMap<string, WordPart>, lexicon: Lexicon): Known {
  const named = NUMBER_NAMES[Number(token.word)] ?? token.word;
  const base = { word: token.word, stem: stemOf(token.word) };
  const entry = lookUp(named, token, tags, lexicon);
  if (entry) {
    return { ...base, lemma: entry.word, part: entry.part, kind: entry.kind, alive: entry.alive === true, entry };
  }
  const part = partOf(token, tags);
  const lemma = token.word;
  const kind: WordKind =
    part === 'verb'
      ? 'action'
      : part === 'adjective'
        ? 'quality'
        : part === 'adverb'
          ? 'manner'
          : part === 'number'
            ? 'number'
            : 'thing';
  // An unknown name in the WHO slot is most likely a friend.
  const alive = part === 'noun' && token.hint === 'WHO';
  return { ...base, lemma, part, kind: alive ? 'person' : kind, alive, entry: null };
}

/**
 * The entry of a word. Where its forms have several ("stole" is a shawl and a theft), the slot's hint decides, else what
 * the sentence makes of it, else the likeliest form.
 */
function lookUp(word: string, token: Token, tags: ReadonlyMap<string, WordPart>, lexicon: Lexicon): Entry | null {
  const entries = lemmaCandidates(word).flatMap((form) => lexicon.get(form) ?? []);
  const tag = tags.get(token.word);
  const hinted = token.hint === 'DOES' ? 'verb' : token.hint === 'WHAT LIKE' ? 'adjective' : null;
  const fits = (part: WordPart | null | undefined) => entries.find((entry) => entry.part === part);
  return (tag === hinted ? fits(hinted) : null) ?? fits(tag) ?? fits(hinted) ?? entries[0] ?? null;
}

function partOf(token: Token, tags: ReadonlyMap<string, WordPart>): WordPart {
  if (NUMBER.test(token.word)) return 'number';
  const tag = tags.get(token.word);
  switch (token.hint) {
    case 'WHO':
    case 'WHAT':
    case 'WHERE':
      return tag === 'adjective' || tag === 'number' || tag === 'adverb' ? tag : 'noun';
    case 'DOES':
      return tag === undefined || tag === 'verb' || /(s|ed|ing)$/.test(token.word) ? 'verb' : tag;
    case 'WHAT LIKE':
      return tag ?? 'adjective';
    default:
      return tag ?? 'noun';
  }
}

/** What a tagger makes of the whole sentence; only asked about words the lexicon does not know. */
function tagged(words: readonly string[]): ReadonlyMap<string, WordPart> {
  const parts = new Map<string, WordPart>();
  for (const sentence of nlp(words.join(' ')).json() as { terms: { normal: string; tags: string[] }[] }[]) {
    for (const term of sentence.terms) {
      const tags = new Set(term.tags);
      const part: WordPart | null = tags.has('Verb')
        ? 'verb'
        : tags.has('Adjective')
          ? 'adjective'
          : tags.has('Adverb')
            ? 'adverb'
            : tags.has('Value')
              ? 'number'
              : tags.has('Noun')
                ? 'noun'
                : null;
      if (part) parts.set(term.normal, part);
    }
  }
  return parts;
}

/** N1 the star (a living noun if there is one), N2 the object, N3 the third noun, V the verb, Q all that qualifies. */
function rolesOf(words: readonly Known[]): Role[] {
  const roles = words.map((word): Role | null => (word.part === 'noun' ? null : word.part === 'verb' ? 'V' : 'Q'));
  const nouns = words.flatMap((word, index) => (roles[index] === null ? [{ word, index }] : []));
  const take = (role: Role, fits: (word: Known) => boolean) => {
    const found = nouns.find(({ word, index }) => roles[index] === null && fits(word));
    if (found) roles[found.index] = role;
    return found !== undefined;
  };
  take('N1', (word) => word.alive);
  if (!take('N2', (word) => !PLACES.has(word.kind))) take('N2', () => true);
  if (!roles.includes('N1') && nouns.length > 1) take('N1', (word) => !PLACES.has(word.kind));
  return roles.map((role) => role ?? 'N3');
}

/** An adjective or number goes to the next noun, or, with none after it, to the last one before it. */
function ownerOf(words: readonly Known[], index: number): string | null {
  const part = words[index]?.part;
  if (part !== 'adjective' && part !== 'number') return null;
  const after = words.slice(index + 1).find((word) => word.part === 'noun' || word.part === 'verb');
  if (after?.part === 'noun') return after.stem;
  return words.slice(0, index).findLast((word) => word.part === 'noun')?.stem ?? null;
}
