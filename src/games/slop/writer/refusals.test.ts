import { describe, expect, it } from 'vitest';
import type { Casting, ScriptLine } from '../script.ts';
import { refusalsOf } from './refusals.ts';
import { SAMPLE_VOICES } from './testing/sampleVoices.ts';

const good: ScriptLine[] = [
  { part: 'A', text: 'Evening, folks! One bag, and it is moving!' },
  { part: 'B', text: 'It is only the knitting. It moves when warm.' },
  { part: 'A', text: 'Feathers! And who packed the fish?', business: 'unzips' },
  { part: 'B', text: 'He is staff. He came with the suit.' },
  { part: 'A', text: 'Somebody smiled, lifted him, and ran.' },
  { part: 'ALL', text: 'TWELVE!', business: 'point up' },
  { part: 'A', text: 'Flag on the play. This label is mine.' },
  { part: 'B', text: 'Yes. Mind the suit.' },
];
const [voice] = SAMPLE_VOICES;
const reasons = (
  lines: readonly ScriptLine[],
  more: { turnsHeard?: string[]; voiced?: number; carriers?: Casting['carriers'] } = {},
) => {
  if (!voice) throw new RangeError('no sample');
  const found = refusalsOf(
    { lines, carriers: more.carriers ?? { grandma: [1], penguin: [2, 3] } },
    {
      actors: 2,
      lines: 8,
      words: ['grandma', 'penguin'],
      forbidden: new Set(['grandma', 'penguin']),
      voice,
      turn: 'nothing-to-declare/turn-1',
      turnsHeard: more.turnsHeard ?? [],
      ...(more.voiced === undefined ? {} : { voiced: more.voiced }),
    },
  );
  return [...new Set(found.map((refusal) => refusal.reason))];
};
const withLine = (at: number, change: Partial<ScriptLine>) =>
  good.map((line, index) => (index === at ? { ...line, ...change } : line));

describe('what a program can refuse', () => {
  it('is nothing in a scene that holds together', () => {
    expect(reasons(good)).toEqual([]);
  });

  it.each([
    ['crossword', withLine(3, { text: 'It is a kind of bird in the suit.' })],
    ['crossword', withLine(3, { text: 'It rhymes with bagel, and it has the suit.' })],
    ['banned', withLine(3, { text: 'Wow. He came with the suit.' })],
    ['banned', withLine(3, { text: 'Oh no, not the suit he has!' })],
    ['names-a-prompt-word', withLine(3, { text: 'He is a Penguin. He came with the suit.' })],
    ['names-the-voice', withLine(3, { text: 'He is a sports commentator in the suit.' })],
    ['business-without-verb', withLine(2, { business: 'sadly' })],
    ['business-without-verb', withLine(2, { business: 'laughs' })],
    ['line-too-long', withLine(3, { text: 'He is staff and he came with the suit and it is far too tight.' })],
    ['everyone-too-long', withLine(5, { text: 'PLEASE CLOSE IT NOW OR WE LEAVE!' })],
    ['signatures', withLine(4, { text: "Folks, folks, let's see that again: he ran." })],
    ['unlinked', withLine(4, { text: 'Trumpets sound across wide valleys.' })],
    ['button', withLine(7, { text: 'Trumpets sound across wide valleys.' })],
  ] as const)('%s', (reason, lines) => {
    expect(reasons(lines)).toContain(reason);
  });

  it('more than three questions, but for voices that ask by nature', () => {
    const asking = good.map((line, index) => (index < 4 ? { ...line, text: 'Is it the suit?' } : line));
    expect(reasons(asking)).toContain('questions');
  });

  it('an average above nine words', () => {
    expect(
      reasons(
        good.map((line) =>
          line.part === 'ALL' ? line : { ...line, text: 'And then he took the suit and it ran off, too.' },
        ),
      ),
    ).toContain('average');
  });

  it('a turn that the room has heard, a voice too faint, and a word that nothing carries', () => {
    expect(reasons(good, { turnsHeard: ['nothing-to-declare/turn-1'] })).toEqual(['turn-again']);
    expect(reasons(good, { voiced: 3 })).toEqual(['faint-voice']);
    expect(reasons(good, { carriers: { grandma: [1] } })).toEqual(['word-without-carrier']);
  });
});
