/** Lilita One, measured: an average letter, and a capital, in em. */
const LETTER_EM = 0.53;
const CAPITAL_EM = 0.6;
/** Lines are never filled to the edge. */
const FILLED = 0.9;

export type Room = {
  /** In em of the stage. */
  readonly wide: number;
  readonly lines: number;
  readonly most: number;
  readonly least: number;
  readonly capitals?: boolean;
};

/** The font size in em at which a text of any length fills its place without spilling: long words decide as well as long texts. */
export function fit(text: string, { wide, lines, most, least, capitals = false }: Room): string {
  const letter = capitals ? CAPITAL_EM : LETTER_EM;
  const longest = Math.max(1, ...text.split(/\s+/u).map((word) => word.length));
  const byWord = wide / (longest * letter);
  const byText = (wide * lines * (lines > 1 ? FILLED : 1)) / (Math.max(1, text.length) * letter);
  return `${Math.max(least, Math.min(most, byWord, byText)).toFixed(2)}em`;
}
