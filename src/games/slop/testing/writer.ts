import type { Ask, AskAnswer } from '../../../kernel/game.ts';
import { contentWordsOf } from '../match.ts';
import type { Casting, Draft, ScriptLine, ScriptRequest } from '../script.ts';

const NUMBERS =
  'zero first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' ');

function casting(actors: 1 | 2 | 3, lines: number, slots: readonly string[], mark: string): Casting {
  const parts = { 1: ['A', 'TV'], 2: ['A', 'B'], 3: ['A', 'B', 'C'] }[actors] as readonly ScriptLine['part'][];
  const texts = Array.from({ length: lines }, (_, i): ScriptLine => {
    if (i === lines - 3) return { part: 'ALL', text: `Everybody ${mark}!` };
    const part = parts[i % parts.length] ?? 'A';
    return { part, text: `The ${NUMBERS[i]} line ${mark}`, ...(i === 1 ? { business: 'nods' } : {}) };
  });
  const words = contentWordsOf(slots);
  return { lines: texts, carriers: Object.fromEntries(words.map(({ stem }, i) => [stem, [i % lines]])) };
}

/** Two drafts that keep every rule and say who they are by `mark`. */
export function fakeDrafts(request: { slots: readonly string[]; lines: number; mark: string }): readonly Draft[] {
  const { slots, lines, mark } = request;
  return ['one', 'two'].map(
    (which): Draft => ({
      title: `Title ${mark} ${which}`,
      premise: `They must ${mark} and may not ${which}.`,
      author: 'house',
      castings: [
        casting(1, 8, slots, `${mark} ${which}`),
        casting(2, lines, slots, `${mark} ${which}`),
        casting(3, lines, slots, `${mark} ${which}`),
      ],
      used: {
        skeleton: `skeleton-${mark}-${which}`,
        turn: `turn-${mark}`,
        button: `button-${mark}`,
        phrases: [`phrase-${mark}`],
      },
    }),
  );
}

/** A letters-only name of an ask, so that it can stand in a line. */
export const markOf = (ask: Ask): string =>
  `wrote${ask.id.replace(/[^a-z]/g, '')}${'x'.repeat(Number(/\d+/.exec(ask.id)?.[0] ?? 0))}`;

/** A house that writes at once, and no model. */
export function houseOnly(ask: Ask): AskAnswer | null {
  if (ask.task === 'slop.script') return { ok: false, why: 'not-configured' };
  const { slots, lines } = ask.input as ScriptRequest;
  return { ok: true, value: fakeDrafts({ slots, lines, mark: markOf(ask) }) };
}
