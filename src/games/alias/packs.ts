import * as v from 'valibot';
import { foldedWord } from './cards.ts';
import { cleanWord } from './commands.ts';
import type { Card } from './content/pack.ts';
import { FORBIDDEN_WORDS, OWN_CARDS_MOST, OWN_PACK_BYTES, PACK_NAME_LENGTH_MOST, WORD_LENGTH_MOST } from './limits.ts';

/** A pack of the host's own. Its id is given by the shelf it is kept on. */
export type OwnPack = {
  readonly name: string;
  /** Two letters, as in `en`. */
  readonly language: string;
  readonly cards: readonly Card[];
};

/** Why a line (or a card) is refused. */
export const PACK_REFUSALS = [
  'too-big',
  'too-many',
  'empty',
  'too-long',
  'no-letters',
  'twice',
  'not-a-pack',
  'wrong-version',
  'bad-name',
  'bad-language',
  'bad-card',
  'bad-level',
  'bad-taboo',
] as const;
export type PackRefusal = (typeof PACK_REFUSALS)[number];

/** `line`: of a pasted text its line, of a file its card, both from 1; 0 for the whole. */
export type Refused = { readonly line: number; readonly reason: PackRefusal };
export type PackRead =
  | { readonly ok: true; readonly pack: OwnPack }
  | { readonly ok: false; readonly lines: readonly Refused[] };

/** More lines than anybody reads are not listed. */
const LISTED_MOST = 100;
const LETTER = /[\p{L}\p{N}]/u;
const LANGUAGE = /^[a-z]{2}$/;

const no = (line: number, reason: PackRefusal): PackRead => ({ ok: false, lines: [{ line, reason }] });

/** UTF-8 bytes, counted without an encoder; stops counting beyond the limit. */
function tooBig(text: string): boolean {
  if (text.length > OWN_PACK_BYTES) return true;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > OWN_PACK_BYTES) return true;
  }
  return false;
}

/** What is wrong with a word; null for a good one. `word` is clean already. */
function wrongWord(word: string, seen: ReadonlySet<string>): PackRefusal | null {
  if ([...word].length > WORD_LENGTH_MOST) return 'too-long';
  if (!LETTER.test(word)) return 'no-letters';
  return seen.has(foldedWord(word)) ? 'twice' : null;
}

/** Clean, but not cut: a word that is too long must be told so. */
export const whole = (text: string): string => cleanWord(text, OWN_PACK_BYTES);

function wrongHead(name: string, language: string): PackRefusal | null {
  const length = [...name].length;
  if (length === 0 || length > PACK_NAME_LENGTH_MOST || !LETTER.test(name)) return 'bad-name';
  return LANGUAGE.test(language) ? null : 'bad-language';
}

function finished(pack: OwnPack, lines: readonly Refused[]): PackRead {
  if (lines.length > 0) return { ok: false, lines: lines.slice(0, LISTED_MOST) };
  if (pack.cards.length === 0) return no(0, 'empty');
  // As a file it may be longer than it came; what cannot be imported again is no pack.
  return tooBig(toFile(pack)) ? no(0, 'too-big') : { ok: true, pack };
}

/** A pasted text, one word a line. Every bad line is named; then nothing of it is taken. */
export function parsePasted(text: string, head: { readonly name: string; readonly language: string }): PackRead {
  const name = whole(head.name);
  const wrong = wrongHead(name, head.language);
  if (wrong) return no(0, wrong);
  if (tooBig(text)) return no(0, 'too-big');
  const seen = new Set<string>();
  const cards: Card[] = [];
  const lines: Refused[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const word = whole(raw);
    if (word === '') continue;
    const line = index + 1;
    const reason = wrongWord(word, seen) ?? (cards.length >= OWN_CARDS_MOST ? 'too-many' : null);
    if (reason) {
      lines.push({ line, reason });
      continue;
    }
    seen.add(foldedWord(word));
    cards.push({ word, level: 2, family: true, taboo: null, picture: null });
  }
  return finished({ name, language: head.language, cards }, lines);
}

const fileForm = v.object({
  rumpus: v.literal('alias-pack'),
  v: v.unknown(),
  name: v.string(),
  language: v.string(),
  cards: v.array(v.unknown()),
});

const cardForm = v.object({
  word: v.string(),
  level: v.optional(v.unknown()),
  taboo: v.optional(v.unknown()),
  family: v.optional(v.boolean()),
});

const tabooForm = v.nullable(v.pipe(v.array(v.string()), v.length(FORBIDDEN_WORDS)));
const levelForm = v.picklist([1, 2, 3]);

/** One card of a file or of a shelf, or why it is none. */
export function readCard(input: unknown, seen: ReadonlySet<string>): Card | PackRefusal {
  const read = v.safeParse(cardForm, input);
  if (!read.success) return 'bad-card';
  const word = whole(read.output.word);
  const wrong = wrongWord(word, seen);
  if (wrong) return wrong;
  const level = v.safeParse(levelForm, read.output.level ?? 2);
  if (!level.success) return 'bad-level';
  const taboo = v.safeParse(tabooForm, read.output.taboo ?? null);
  const forbidden = taboo.success ? (taboo.output?.map(whole) ?? null) : [''];
  if (forbidden?.some((one) => wrongWord(one, new Set()) !== null)) return 'bad-taboo';
  return { word, level: level.output, family: read.output.family ?? true, taboo: forbidden, picture: null };
}

/** An exported file. Checked whole: its form, its version, each card. */
export function parseFile(text: string): PackRead {
  if (tooBig(text)) return no(0, 'too-big');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Not JSON: an expected refusal, not a fault.
    return no(0, 'not-a-pack');
  }
  const file = v.safeParse(fileForm, parsed);
  if (!file.success) return no(0, 'not-a-pack');
  if (file.output.v !== 1) return no(0, 'wrong-version');
  const name = whole(file.output.name);
  const wrong = wrongHead(name, file.output.language);
  if (wrong) return no(0, wrong);
  const { cards, lines } = readCards(file.output.cards);
  return finished({ name, language: file.output.language, cards }, lines);
}

function readCards(inputs: readonly unknown[]): {
  readonly cards: readonly Card[];
  readonly lines: readonly Refused[];
} {
  const seen = new Set<string>();
  const cards: Card[] = [];
  const lines: Refused[] = [];
  for (const [index, input] of inputs.entries()) {
    const card = readCard(input, seen);
    const reason = typeof card === 'string' ? card : cards.length >= OWN_CARDS_MOST ? 'too-many' : null;
    if (reason !== null || typeof card === 'string') {
      lines.push({ line: index + 1, reason: reason ?? 'bad-card' });
      continue;
    }
    seen.add(foldedWord(card.word));
    cards.push(card);
  }
  return { cards, lines };
}

/** The file of a pack: JSON with a card a line. `parseFile` gives the same pack back. */
export function toFile({ name, language, cards }: OwnPack): string {
  const lines = cards.map(({ word, level, taboo, family }) =>
    JSON.stringify({ word, level, ...(taboo ? { taboo } : {}), ...(family ? {} : { family }) }),
  );
  const head = JSON.stringify({ rumpus: 'alias-pack', v: 1, name, language });
  return `${head.slice(0, -1)},"cards":[\n${lines.join(',\n')}\n]}\n`;
}

/** Cards the host's shelf has answered with, several packs' in a row: the good ones, each word once. */
export function broughtCards(answer: unknown): readonly Card[] {
  const list = v.safeParse(v.array(v.unknown()), answer);
  // Several packs at their largest are still few enough to be stored in one event.
  return list.success ? readCards(list.output.slice(0, OWN_CARDS_MOST * 4)).cards : [];
}
