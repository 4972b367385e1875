import type { Random } from '../../kernel/random.ts';
import type { Card, Pack } from './content/pack.ts';
import type { AliasSettings } from './settings.ts';
import type { Dealt, Playing } from './state.ts';

/** The form in which clean words are the same or not. */
export const foldedWord = (word: string): string => word.normalize('NFC').toLowerCase();

/** A draw looks at every card there is, and folding is its dearest part: each card is folded once. */
const folded = new WeakMap<Card, string>();
function foldedCard(card: Card): string {
  const known = folded.get(card);
  if (known !== undefined) return known;
  const word = foldedWord(card.word);
  folded.set(card, word);
  return word;
}

/** Of ten cards four are easy, four middling, two hard. */
const SHARES: Readonly<Record<Card['level'], number>> = { 1: 2, 2: 2, 3: 1 };

/** Every card these settings allow, words that were played included. */
export function allowedCards(settings: AliasSettings, packs: readonly Pack[], own: readonly Card[]): readonly Card[] {
  const named = new Set(settings.packs);
  const chosen = packs.filter((pack) => (named.size === 0 ? pack.language === 'en' : named.has(pack.id)));
  const cards = chosen.filter((pack) => pack.family || !settings.family).flatMap((pack) => pack.cards);
  return [...cards, ...own].filter((card) => {
    if (settings.family && !card.family) return false;
    if (settings.mode === 'taboo') return card.taboo !== null;
    return settings.mode !== 'kids' || (card.picture !== null && card.level < 3);
  });
}

/** The cards that may still be drawn, each word once. */
export function freshCards(state: Playing, packs: readonly Pack[]): readonly Card[] {
  const gone = new Set([...state.night, ...state.used]);
  return allowedCards(state.settings, packs, state.own).filter((card) => {
    const word = foldedCard(card);
    if (gone.has(word)) return false;
    gone.add(word);
    return true;
  });
}

/** One card by chance: first its level, by its share, then any of that level. Null when there is none. */
export function drawCard(fresh: readonly Card[], random: Random): Card | null {
  const levels = ([1, 2, 3] as const).map((level) => fresh.filter((card) => card.level === level));
  const shares = ([1, 2, 3] as const).flatMap((level, index) =>
    Array.from({ length: (levels[index]?.length ?? 0) > 0 ? SHARES[level] : 0 }, () => index),
  );
  if (shares.length === 0) return null;
  const cards = levels[random.pick(shares)] ?? [];
  return cards.length > 0 ? random.pick(cards) : null;
}

/** The next card of the running turn; null when nothing is left to draw. */
export function nextCard(state: Playing, packs: readonly Pack[], random: Random): Dealt | null {
  const card = (state.turn?.cards ?? 0) + 1;
  if (state.hat) {
    const { left, words } = state.hat;
    const free = left.filter((place) => !state.turn?.drawn.includes(place));
    if (free.length === 0) return null;
    const hat = random.pick(free);
    const face: Card = { word: words[hat] ?? '', level: 2, family: true, taboo: null, picture: null };
    return { card, face, hat, left: free.length - 1 };
  }
  const fresh = freshCards(state, packs);
  const drawn = drawCard(fresh, random);
  return drawn && { card, face: drawn, hat: null, left: fresh.length - 1 };
}
