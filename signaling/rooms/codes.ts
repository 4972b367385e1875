import { randomInt } from 'node:crypto';
import { RUDE_FRAGMENTS } from './rudeFragments.ts';

/** Letters only, without those taken for one another across a room: I, L and O; Q for O; V for U. */
export const CODE_ALPHABET = 'ABCDEFGHJKMNPRSTUWXYZ';
const CODE_LENGTH = 4;
const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** What somebody typed as it is stored, or null when it can be nobody's code. */
export function parseCode(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 16) return null;
  const code = text.trim().toUpperCase();
  return CODE.test(code) ? code : null;
}

export const isRude = (code: string): boolean => RUDE_FRAGMENTS.some((fragment) => code.includes(fragment));

const draw = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');

/** A code that is neither rude nor taken. With at most a few thousand of 190,000 taken it soon finds one. */
export function freshCode(taken: (code: string) => boolean): string {
  for (;;) {
    const code = draw();
    if (!isRude(code) && !taken(code)) return code;
  }
}
