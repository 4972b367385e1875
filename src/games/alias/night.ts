import * as v from 'valibot';
import { REMEMBERED_MOST } from './limits.ts';
import type { AliasState } from './state.ts';

const schema = v.object({ words: v.array(v.string()) });

/** Words of the evening so far, from what `remember` once gave; anything else is an evening without words. */
export function parseNight(night: unknown): readonly string[] {
  const result = v.safeParse(schema, night);
  return result.success ? result.output.words.slice(-REMEMBERED_MOST) : [];
}

/** The words of the evening, this game's included: they do not come back. */
export const remember = (state: AliasState): { readonly words: readonly string[] } => ({
  words: state.begun ? [...state.night, ...state.used].slice(-REMEMBERED_MOST) : [],
});
