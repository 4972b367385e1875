/** A cold reader speaks 2.5 words a second, and takes a moment to begin. */
const WORD_MS = 400;
const BEGIN_MS = 600;

/** How long a caption must stand when nothing is heard, in ms. */
export function readingTimeMs(text: string, rate = 1): number {
  const count = text.trim().split(/\s+/u).filter(Boolean).length;
  return Math.round((BEGIN_MS + count * WORD_MS) / rate);
}
