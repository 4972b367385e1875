import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFor } from '../../../kernel/random.ts';
import { beside } from './beside.ts';
import { hasContraction, inGrammar, withoutContractions } from './grammar.ts';
import type { SceneLine } from './sceneForm.ts';
import { countSignatures } from './signatures.ts';
import { SAMPLE_VOICES } from './testing/sampleVoices.ts';
import { countWords, wordsOf } from './tokens.ts';
import { bendScene } from './voice.ts';

const free = (text: string) => ({ text, carries: null });
const scene: SceneLine[] = [
  { part: 'A', intent: 'open', segments: [free("One traveller, one bag, and it's moving.")], extra: null },
  { part: 'B', segments: [free("It's only the "), { text: 'knitting', carries: 'grandma' }, free('.')], extra: null },
  { part: 'A', intent: 'press', segments: [free('Nobody is watching. Answer quickly.')], extra: null },
  { part: 'B', segments: [free('It came with '), { text: 'the suit', carries: 'penguin' }, free('.')], extra: null },
  { part: 'A', intent: 'raise', segments: [free('And nobody paid for it.')], extra: null },
  { part: 'ALL', intent: 'all', segments: [free('CLOSE IT!')], extra: null },
  { part: 'A', intent: 'turn', segments: [free('Wait. This is mine.')], extra: null },
  {
    part: 'B',
    intent: 'button',
    segments: [free('Mind '), { text: 'the suit', carries: 'penguin' }, free('.')],
    extra: null,
  },
];

describe('a voice', () => {
  it('is heard in at least half of the lines, keeps all evidence and twelve words, with two signatures at most', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLE_VOICES), fc.integer(), (voice, seed) => {
        const bent = bendScene(scene, voice, new Set(), new Set(), randomFor(seed, 0)).lines;
        expect(bent.filter((line) => line.voiced).length).toBeGreaterThanOrEqual(4);
        for (const line of bent) expect(countWords(line.text), line.text).toBeLessThanOrEqual(12);
        const all = wordsOf(bent.map((line) => line.text).join(' ')).join(' ');
        expect(all).toContain('knitting');
        expect(all.split('the suit')).toHaveLength(3);
        expect(bent.reduce((sum, line) => sum + countSignatures(line.text, voice), 0)).toBeLessThanOrEqual(2);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('says nothing that the prompt forbids', () => {
    const [sports] = SAMPLE_VOICES;
    if (!sports) throw new RangeError('no sample');
    const forbidden = new Set(['bench', 'kitchen', 'stand', 'look']);
    for (let seed = 0; seed < 50; seed++)
      for (const { text } of bendScene(scene, sports, forbidden, new Set(), randomFor(seed, 0)).lines)
        expect(text).not.toMatch(/bench|kitchen|stands|look/i);
  });
});

describe('grammar', () => {
  it('expands contractions and leaves possessives alone', () => {
    expect(withoutContractions("It's Anna's. We won't. DON'T!")).toBe("It is Anna's. We will not. DO NOT!");
    expect(hasContraction("Anna's bag")).toBe(false);
    expect(hasContraction("that's it")).toBe(true);
  });

  it('cuts a long sentence at a joint and changes no word', () => {
    const mood = { flatQuestions: false, mayAsk: false, mayTrail: false, mayGasp: false };
    expect(inGrammar('It waddled left, and then it sat down.', { sentenceMost: 5 }, mood)).toBe(
      'It waddled left. And then it sat down.',
    );
  });

  it('runs a bit without a stop into the line, and a bit with one stands before it', () => {
    expect(beside('And look:', 'The bag is open.', '')).toBe('And look: the bag is open.');
    expect(beside('Fact.', 'The bag is open.', 'Logged.')).toBe('Fact. The bag is open. Logged.');
    expect(beside('', 'The bag is open.', 'folks!')).toBe('The bag is open, folks!');
  });
});
