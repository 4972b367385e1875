/** What is explained: one card, and the packs that cards come in. */

export type Card = {
  /** As it stands on the card: at most 24 characters, at most three words. */
  readonly word: string;
  /** 1 easy, 2 middling, 3 hard. */
  readonly level: 1 | 2 | 3;
  /** Not for family mode when false. */
  readonly family: boolean;
  /** The four forbidden words of a Taboo card. */
  readonly taboo: readonly string[] | null;
  /** A drawing's name, for Kids. */
  readonly picture: string | null;
};

export type Pack = {
  readonly id: string;
  readonly name: string;
  /** One line for whoever chooses. */
  readonly blurb: string;
  readonly language: 'en' | 'de' | 'es' | 'fr';
  /** Whether family mode offers the pack at all; single cards are left out by their own mark. */
  readonly family: boolean;
  readonly cards: readonly Card[];
};
