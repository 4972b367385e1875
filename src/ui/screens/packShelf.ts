/** A pack as a set-up offers it. */
export type ShelfPack = {
  /** As settings name it. */
  readonly id: string;
  readonly name: string;
  readonly blurb: string;
  /** Two letters. */
  readonly language: string;
  /** The host's own, which can be renamed, saved and thrown away. */
  readonly own: boolean;
  /** Cards that these settings could draw from it. */
  readonly count: number;
};

/** What decides which cards may be drawn. */
export type Fitting = { readonly mode: string; readonly family: boolean };

/** Why a line is refused; line 0 is the whole. */
export type RefusedLine = { readonly line: number; readonly reason: string };
export type Keeping =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly lines: readonly RefusedLine[] };

export type DraftCard = { readonly word: string; readonly taboo: readonly string[] | null };
/** A pack nobody has kept yet: shown for approval. */
export type DraftPack<Card extends DraftCard = DraftCard> = {
  readonly name: string;
  readonly language: string;
  readonly cards: readonly Card[];
};

export type PackWish = {
  readonly theme: string;
  readonly language: string;
  readonly family: boolean;
  /** With forbidden words. */
  readonly taboo: boolean;
};
export type Making =
  | { readonly ok: true; readonly pack: DraftPack }
  /** A closed word of whoever was asked; `too-few` when too little of the answer was any good. */
  | { readonly ok: false; readonly why: string };

/** The packs a set-up can choose from, and what the TV may do with the host's own. Made by the composition root. */
export type PackShelf = {
  /** The house's packs, then the host's own. */
  packs(fitting: Fitting): Promise<readonly ShelfPack[]>;
  /** One word a line. Every bad line is named; then nothing is kept. */
  paste(name: string, language: string, text: string): Promise<Keeping>;
  /** A saved file, checked whole before anything is kept. */
  open(file: string): Promise<Keeping>;
  /** Saves an own pack as a file of this device. */
  save(id: string): Promise<void>;
  rename(id: string, name: string): Promise<Keeping>;
  remove(id: string): Promise<void>;
  /** Whether a model is set up that could write a pack. */
  canMake(): Promise<boolean>;
  make(wish: PackWish): Promise<Making>;
  /** Keeps a draft, without what was struck out. */
  keep(draft: DraftPack): Promise<Keeping>;
};
