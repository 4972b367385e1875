import { stemOf } from '../match.ts';
import type { SafetyPrompt } from '../repertoire.ts';
import type { Carriers, Casting, Draft, ScriptLine } from '../script.ts';

/** A line with its part for three, two and one actors: `C/B` is C's, else B's, and B is the TV for a single actor. */
export type SafetyLine = {
  readonly part: 'A' | 'B' | 'C/A' | 'C/B' | 'ALL';
  readonly text: string;
  /** The prompt's words that this line carries, with spaces between. */
  readonly carries?: string;
  readonly business?: string;
};

const partFor = (part: SafetyLine['part'], actors: 1 | 2 | 3): ScriptLine['part'] => {
  if (part === 'ALL') return 'ALL';
  if (actors === 3 && part.startsWith('C')) return 'C';
  if (part.endsWith('A')) return 'A';
  return actors === 1 ? 'TV' : 'B';
};

/** Eight lines serve every team count and every cast, so the three castings differ only in who speaks. */
function safetyDraft(id: string, title: string, premise: string, lines: readonly SafetyLine[]): Draft {
  const carriers: Record<string, number[]> = {};
  lines.forEach((line, index) => {
    for (const word of (line.carries ?? '').split(' ').filter((one) => one !== '')) {
      const stem = stemOf(word);
      carriers[stem] = [...(carriers[stem] ?? []), index];
    }
  });
  const casting = (actors: 1 | 2 | 3): Casting => ({
    lines: lines.map((line): ScriptLine => {
      const part = partFor(line.part, actors);
      // The TV has no hands.
      return { part, text: line.text, ...(line.business && part !== 'TV' ? { business: line.business } : {}) };
    }),
    carriers: carriers satisfies Carriers,
  });
  return {
    title,
    premise,
    author: 'safety',
    castings: [casting(1), casting(2), casting(3)],
    used: { skeleton: `safety/${id}`, turn: `safety/${id}/turn`, button: `safety/${id}/button`, phrases: [] },
  };
}

/** A prompt of one word a slot with its ready-made script. */
export const ready = (
  id: string,
  prompt: string,
  title: string,
  premise: string,
  lines: readonly SafetyLine[],
): SafetyPrompt => ({ id, prompt: prompt.split(' '), scripts: safetyDraft(id, title, premise, lines) });
