import * as v from 'valibot';
import { contentWordsOf, stemOf } from './match.ts';
import type { Carriers, Casting, Draft, ScriptLine } from './script.ts';
import { scriptAnswer } from './tasks.ts';

/** Control, bidirectional and zero-width characters: no line needs one. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const plainLine = (text: string): string => text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
/** Models like to keep the brackets. */
const unbracketed = (text: string): string =>
  plainLine(text)
    .replace(/^[([*]+|[)\]*]+$/g, '')
    .trim();

/** What a model proposed, as a draft with the one casting it was asked for; null when it is not even that. */
export function draftOf(
  proposal: unknown,
  written: { readonly slots: readonly string[]; readonly actors: 1 | 2 | 3 },
): Draft | null {
  const parsed = v.safeParse(scriptAnswer, proposal);
  if (!parsed.success) return null;
  const { title, premise, lines, carriers } = parsed.output;
  const casting: Casting = {
    lines: lines.map((line): ScriptLine => {
      const business = unbracketed(line.business);
      return { part: line.part, text: plainLine(line.text), ...(business === '' ? {} : { business }) };
    }),
    carriers: carriersOf(carriers, written.slots),
  };
  const none = null;
  const castings: Draft['castings'] =
    written.actors === 1 ? [casting, none, none] : written.actors === 2 ? [none, casting, none] : [none, none, casting];
  return {
    title: plainLine(title),
    premise: plainLine(premise),
    author: 'model',
    castings,
    used: { skeleton: '', turn: '', button: '', phrases: [] },
  };
}

function carriersOf(
  carriers: readonly { readonly word: string; readonly lines: readonly number[] }[],
  slots: readonly string[],
): Carriers {
  const stems = new Set(contentWordsOf(slots).map((word) => word.stem));
  const result: Record<string, readonly number[]> = {};
  for (const { word, lines } of carriers) {
    const stem = stemOf(word.trim());
    if (stems.has(stem)) result[stem] = [...(result[stem] ?? []), ...lines.map((line) => line - 1)];
  }
  return result;
}
