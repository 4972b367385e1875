import { meaningStems, wordsOf } from './tokens.ts';

const POINTING = new Set(
  'it its they them their he him his she her this that these those there here one both neither same so'.split(' '),
);
const SPEAKING = new Set(
  "i me my mine we us our i'm i've i'd i'll we're we've you your yours you're you've".split(' '),
);
const ASKS =
  /^(?:who|what|where|when|why|how|which|is|are|was|were|do|does|did|can|could|will|would|has|have|should|may)\b/i;

/** A line whose carried words are known. */
export type LinkedLine = { readonly text: string; readonly carries: readonly string[] };

const pronounOf = (word: string) => word.replace(/'(?:s|re|ll|ve|d)$/, '');

export const pointsBack = (text: string) => wordsOf(text).some((word) => POINTING.has(pronounOf(word)));
const speaks = (text: string) => wordsOf(text).some((word) => SPEAKING.has(word) || SPEAKING.has(pronounOf(word)));

/** A question, by its mark or, where a voice flattens all marks, by how one of its sentences begins. */
export const isQuestion = (text: string) =>
  /\?/.test(text) || text.split(/(?<=[.!?])\s+/).some((part) => ASKS.test(part));

/** What two lines have in common: a noun, a carried word, a question and its answer, a pronoun. */
export function linksOf(before: LinkedLine, after: LinkedLine): number {
  const nouns = meaningStems(before.text);
  const shared = [...meaningStems(after.text)].filter((stem) => nouns.has(stem)).length;
  const carried = after.carries.some((stem) => before.carries.includes(stem)) ? 1 : 0;
  const answered = isQuestion(before.text) ? 1 : 0;
  const pointed = pointsBack(after.text) || (speaks(before.text) && speaks(after.text)) ? 1 : 0;
  return shared + carried + answered + pointed + (isQuestion(after.text) ? 0.5 : 0);
}

/** Neighbours of one scene share a noun, a pronoun, or a question and its answer. */
export const areLinked = (before: LinkedLine, after: LinkedLine) => linksOf(before, after) > 0;

/** A button takes up something from lines 2 to 5: a noun, a carried word, or at least a pronoun that can mean it. */
export function takesUp(button: LinkedLine, early: readonly LinkedLine[]): boolean {
  const stems = meaningStems(button.text);
  return (
    pointsBack(button.text) ||
    early.some(
      (line) =>
        line.carries.some((stem) => button.carries.includes(stem)) ||
        [...meaningStems(line.text)].some((stem) => stems.has(stem)),
    )
  );
}
