/**
 * An opening number: a scene the whole room plays before anybody has written a word. Six roles are dealt to the phones
 * here: with fewer phones the first take on the later roles too, with more two phones share one.
 */
export type Opening = {
  /** Kebab case. */
  readonly id: string;
  /** The six words that made the scene; shouted at the end. */
  readonly prompt: readonly string[];
  /** Eight or nine lines. `who`: a role from 1 to 6, the whole room, or the TV's deadpan voice from above. */
  readonly lines: readonly OpeningLine[];
};

export type OpeningLine = {
  readonly who: 1 | 2 | 3 | 4 | 5 | 6 | 'ALL' | 'TV';
  readonly text: string;
  readonly business?: string;
};
