import { type PhraseShape, SHAPES, VERB_FAMILIES, type VerbFamily, type WordKind } from '../forms.ts';
import { ABSTRACTS } from './groups/abstracts.ts';
import { ANIMALS } from './groups/animals.ts';
import { FOOD } from './groups/food.ts';
import { HOUSEHOLD } from './groups/household.ts';
import { MACHINES } from './groups/machines.ts';
import { OUTDOORS } from './groups/outdoors.ts';
import { PEOPLE } from './groups/people.ts';
import { QUALITIES } from './groups/qualities.ts';
import { VERBS } from './groups/verbs.ts';

/**
 * Evidence shared by words of one sort: what any bird leaves behind, what anybody shouts who runs. Words that nobody
 * wrote by hand speak through their group.
 *
 * Notation: `= id kind [alive] [FAMILY]`, then one row `shape: phrase / phrase; shape: phrase`.
 */
export type Group = {
  readonly kind: WordKind;
  readonly alive: boolean;
  readonly family: VerbFamily | undefined;
  readonly phrases: ReadonlyMap<PhraseShape, readonly string[]>;
};

function isShape(word: string): word is PhraseShape {
  return (SHAPES as readonly string[]).includes(word);
}

function parseRow(row: string): Map<PhraseShape, readonly string[]> {
  const phrases = new Map<PhraseShape, readonly string[]>();
  for (const part of row.split('; ')) {
    const colon = part.indexOf(': ');
    const shape = part.slice(0, colon);
    if (!isShape(shape)) throw new Error(`no shape "${shape}" in "${part}"`);
    const all = part
      .slice(colon + 2)
      .replace(/;$/, '')
      .split(' / ');
    phrases.set(shape, all);
  }
  return phrases;
}

function parseGroups(text: string, into: Map<string, Group>, prefix = ''): void {
  const rows = text.trim().split('\n');
  for (let at = 0; at + 1 < rows.length; at += 2) {
    const [, id = '', kind = '', ...flags] = (rows[at] ?? '').split(' ');
    if (into.has(prefix + id)) throw new Error(`group "${prefix}${id}" stands twice`);
    into.set(prefix + id, {
      kind: kind as WordKind,
      alive: flags.includes('alive'),
      family: VERB_FAMILIES.find((family) => flags.includes(family)),
      phrases: parseRow(rows[at + 1] ?? ''),
    });
  }
}

function allGroups(): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const text of [ANIMALS, FOOD, HOUSEHOLD, MACHINES, OUTDOORS, PEOPLE, ABSTRACTS]) parseGroups(text, groups);
  // A verb and a noun may share a group's name: "to fight", "a fight".
  parseGroups(VERBS, groups, 'v-');
  parseGroups(QUALITIES, groups, 'q-');
  return groups;
}

/** Groups of nouns by id; those of verbs begin with `v-`, of adjectives with `q-`. */
export const GROUPS: ReadonlyMap<string, Group> = allGroups();
