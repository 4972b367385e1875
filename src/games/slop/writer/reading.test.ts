import { describe, expect, it } from 'vitest';
import { readPrompt } from './reading.ts';
import { sampleLibrary } from './testing/sampleLibrary.ts';

const { lexicon } = sampleLibrary();
const read = (...slots: string[]) => readPrompt(slots, {}, lexicon);
const roles = (reading: ReturnType<typeof read>) =>
  Object.fromEntries(reading.words.map((word) => [word.word, word.role]));

describe('reading a prompt', () => {
  it('finds star, object, verb and time, and the scene by the verb', () => {
    const reading = read('grandma', 'steals', 'a', 'penguin', 'at', 'midnight');
    expect(roles(reading)).toEqual({ grandma: 'N1', steals: 'V', penguin: 'N2', midnight: 'Q' });
    expect(reading.family).toBe('TAKE');
  });

  it('gives an adjective to its own noun', () => {
    const reading = read('seven', 'cowboys', 'share', 'one', 'tiny', 'bathtub');
    const owners = Object.fromEntries(reading.words.map((word) => [word.word, word.owner]));
    expect(owners).toMatchObject({ seven: 'cowboi', tiny: 'bathtub' });
  });

  it('knows words in the forms people type', () => {
    expect(read('dogs', '', 'stole', '', '').words.map((word) => word.lemma)).toEqual(['dog', 'steal']);
  });

  it('takes an unknown word for what its slot asks', () => {
    expect(roles(read('Zorb', '', 'blorps', 'quux', ''))).toEqual({ zorb: 'N1', blorps: 'V', quux: 'N2' });
  });

  it('falls back on what one does with the object where there is no verb', () => {
    const reading = read('tiny', 'pizza', '', '', '');
    expect(reading.family).toBeNull();
    expect(reading.objectFamily).toBe('EAT');
  });

  it('forbids the base form with the typed one', () => {
    expect(read('dog', '', 'stole', '', '').forbidden).toContain('steal');
  });
});
