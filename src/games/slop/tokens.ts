const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** Lower case, accents off, one kind of apostrophe: the form in which words are compared. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The words of a text as written; hyphens separate, apostrophes join. */
export const wordsOf = (text: string): readonly string[] => text.replaceAll('’', "'").match(WORD) ?? [];

/** How many words stand in a prompt's slots: the phone's live count and the rule's are the same. */
export const countWords = (slots: readonly string[]): number =>
  slots.reduce((count, slot) => count + wordsOf(slot).length, 0);
