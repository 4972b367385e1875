/** Lilita One, measured: an average letter, and a capital, in em. */
const LETTER_EM = 0.53;
const CAPITAL_EM = 0.61;
/** Fredoka and Nunito are no wider, so one measure serves all. A line takes this much height. */
const LINE_EM = 1.1;
const STEP_EM = 0.1;

export type Room = {
  /** In em of the stage. */
  readonly wide: number;
  /** In em of the stage; without it only the lines count. */
  readonly high?: number;
  readonly lines: number;
  readonly most: number;
  readonly least: number;
  readonly capitals?: boolean;
};

/** How many lines a text takes when a line holds so many letters; a word that is longer than a line never fits. */
export function linesOf(text: string, letters: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/u)) {
    if (word.length > letters) return Number.POSITIVE_INFINITY;
    const after = filled === 0 ? word.length : filled + 1 + word.length;
    if (after <= letters) filled = after;
    else {
      lines += 1;
      filled = word.length;
    }
  }
  return lines;
}

/** The largest font size, in em, at which a text of any length stands in its place without spilling. */
export function fitted(text: string, { wide, high, lines, most, least, capitals = false }: Room): string {
  const letter = capitals ? CAPITAL_EM : LETTER_EM;
  for (let size = most; size > least; size -= STEP_EM) {
    const taken = linesOf(text, wide / (letter * size));
    if (taken <= lines && (high === undefined || taken * size * LINE_EM <= high)) return `${size.toFixed(2)}em`;
  }
  return `${least}em`;
}
