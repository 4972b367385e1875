import type { Voice } from '../content/forms.ts';

const plainTexts = new Map<string, string>();

/** Words alone, one space apart, with a space at either end. */
function plainOf(text: string): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  if (plainTexts.size > 20_000) plainTexts.clear();
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ');
  const plain = ` ${words.trim()} `;
  plainTexts.set(text, plain);
  return plain;
}

/** How many of a voice's signature phrases a text holds. */
export function countSignatures(text: string, voice: Voice): number {
  const plain = plainOf(text);
  return voice.signatures.filter((signature) => plain.includes(plainOf(signature.replaceAll('...', '')))).length;
}
