import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STOP_WORDS } from '../content/stopWords.ts';
import { writeWith } from './drafts.ts';
import { ROWS } from './lastResort.ts';
import { readPrompt } from './reading.ts';
import { isHard, refusalsOf } from './refusals.ts';
import { sampleLibrary, sampleRequest } from './testing/sampleLibrary.ts';
import { wordsOf } from './tokens.ts';

const library = sampleLibrary();
const VOICES = [...library.voices.keys()];
const PROMPTS = [
  'grandma steals a penguin at midnight',
  'seven cowboys share one tiny bathtub',
  'i really love very good pizza',
  'Kevin yeets lasagna',
  'bag label passport',
  'page three smiled again at it',
  'door hat biscuit',
];

describe('two drafts', () => {
  it('are the same for the same request', () => {
    const request = sampleRequest(PROMPTS[0] ?? '');
    expect(writeWith(library, request)).toEqual(writeWith(library, request));
  });

  it('have different skeletons and titles', () => {
    const [first, second] = writeWith(library, sampleRequest(PROMPTS[0] ?? ''));
    expect(second.used.skeleton).not.toBe(first.used.skeleton);
    expect(second.title).not.toBe(first.title);
  });

  it('take the scene of the verb', () => {
    const [draft] = writeWith(library, sampleRequest('grandma steals a penguin at midnight'));
    expect(draft.used.skeleton).toBe('nothing-to-declare');
  });

  it('quote the clue of the team for a word nobody knows', () => {
    const request = sampleRequest('Kevin steals pizza', { clues: { kevin: 'always late, owns a boat' } });
    const lines = writeWith(library, request).flatMap((draft) => draft.castings[1]?.lines ?? []);
    expect(lines.some((line) => line.text.toLowerCase().includes('"always late, owns a boat"'))).toBe(true);
  });

  it('keep every hard rule for any prompt, voice, length and number of actors', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...PROMPTS),
          fc
            .array(
              fc.constantFrom(
                'castle',
                'dentist',
                'dog',
                'eat',
                'tiny',
                'zorb',
                'bag',
                'oven',
                'door',
                'again',
                'yes',
                'ticks',
              ),
              { minLength: 2, maxLength: 6 },
            )
            .map((words) => words.join(' ')),
        ),
        fc.constantFrom(...VOICES),
        fc.integer({ min: 8, max: 12 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (prompt, voice, lines, seed) => {
          const request = sampleRequest(prompt, { voice, lines, seed });
          const reading = readPrompt(request.slots, {}, library.lexicon);
          for (const draft of writeWith(library, request)) {
            draft.castings.forEach((casting, index) => {
              expect(casting).not.toBeNull();
              if (!casting) return;
              const refusals = refusalsOf(casting, {
                actors: ([1, 2, 3] as const)[index] ?? 2,
                lines: index === 0 ? 8 : lines,
                words: reading.words.map((word) => word.stem),
                forbidden: reading.forbidden,
                voice: library.voices.get(voice) as NonNullable<ReturnType<typeof library.voices.get>>,
                turn: draft.used.turn,
                turnsHeard: [],
              });
              expect(refusals.filter(isHard)).toEqual([]);
            });
          }
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);

  it('give every actor something to say, the TV none of the hands, and one actor the TV for a partner', () => {
    for (const prompt of PROMPTS) {
      const [draft] = writeWith(library, sampleRequest(prompt, { lines: 8 }));
      const [one, two, three] = draft.castings;
      expect(new Set(one?.lines.map((line) => line.part))).toEqual(new Set(['A', 'TV', 'ALL']));
      expect(one?.lines.some((line) => line.part === 'TV' && line.business)).toBe(false);
      expect(new Set(two?.lines.map((line) => line.part))).toEqual(new Set(['A', 'B', 'ALL']));
      expect(new Set(three?.lines.map((line) => line.part))).toEqual(new Set(['A', 'B', 'C', 'ALL']));
    }
  });

  it('play no turn again that the room has heard', () => {
    const turns = ['nothing-to-declare/turn-1', 'nothing-to-declare/turn-3', 'keyhole/turn-2'];
    const memory = { skeletons: [], turns, buttons: [], phrases: [], callbacks: [] };
    for (let seed = 0; seed < 20; seed++)
      for (const draft of writeWith(library, sampleRequest('grandma steals a penguin', { memory, seed })))
        expect(turns).not.toContain(draft.used.turn);
  });

  it('may call back a thing of the night, once', () => {
    const memory = { skeletons: [], turns: [], buttons: [], phrases: [], callbacks: ['octopus'] };
    let heard = 0;
    for (let seed = 0; seed < 30; seed++) {
      const [draft] = writeWith(library, sampleRequest('grandma steals a penguin', { memory, seed, lines: 9 }));
      const lines = draft.castings[1]?.lines.filter((line) => /octopus/i.test(line.text)) ?? [];
      expect(lines.length).toBeLessThanOrEqual(1);
      heard += lines.length;
    }
    expect(heard).toBeGreaterThan(0);
  });
});

describe('the last resort', () => {
  it('is made of stop words alone, so that no prompt can forbid it', () => {
    for (const [, text] of ROWS) for (const word of wordsOf(text)) expect(STOP_WORDS, text).toContain(word);
  });
});
