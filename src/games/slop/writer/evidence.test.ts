import { describe, expect, it } from 'vitest';
import { randomFor } from '../../../kernel/random.ts';
import { evidenceOf } from './evidence.ts';
import { readPrompt } from './reading.ts';
import { sampleLibrary } from './testing/sampleLibrary.ts';
import { hasAnyStem } from './tokens.ts';

const { lexicon } = sampleLibrary();
const all = (slots: string[], word: string, clues: Record<string, string> = {}, stale: string[] = []) => {
  const reading = readPrompt(slots, clues, lexicon);
  const found = reading.words.find((one) => one.word === word);
  if (!found) throw new RangeError(`${word} is not read`);
  return evidenceOf(found, reading.forbidden, new Set(stale), randomFor(1, 1));
};
const said = (evidence: ReturnType<typeof all>) => Object.values(evidence.phrases).flat();

describe('evidence', () => {
  it('is what the lexicon says of a word it knows', () => {
    expect(said(all(['penguin', '', 'eats', '', ''], 'penguin'))).toContain('waddled left, waddled right');
  });

  it('never names another word of the prompt', () => {
    expect(said(all(['penguin', '', 'eats', 'fish', ''], 'penguin'))).not.toContain('the fish');
    expect(said(all(['mud', '', 'hits', 'van', ''], 'van')).some((text) => /mud|van/i.test(text))).toBe(false);
  });

  it('of an unknown word is a sign that has suffered, by its letters', () => {
    const phrases = said(all(['Kevin', '', 'eats', 'pizza', ''], 'kevin'));
    expect(phrases).toContain('The van says K, then mud.');
    expect(phrases).toContain('Four letters fell off. The K stayed.');
    expect(phrases.some((text) => /begins with|kevin/i.test(text))).toBe(false);
  });

  it('quotes the clue of the team', () => {
    const phrases = said(all(['Kevin', '', 'eats', 'pizza', ''], 'kevin', { kevin: 'always late' }));
    expect(phrases).toContain('The badge only says "always late".');
  });

  it('counts round a number without saying it', () => {
    const phrases = said(all(['forty', 'zorbs', '', '', ''], 'forty'));
    expect(phrases).toContain('Thirty-nine, and one that hid.');
    expect(phrases.some((text) => hasAnyStem(text, new Set(['forti'])))).toBe(false);
  });

  it('puts what the room has heard last', () => {
    const evidence = all(['penguin', '', 'eats', '', ''], 'penguin', {}, ['the suit']);
    expect(evidence.phrases.thing).toEqual(['the fish', 'the suit']);
  });
});
