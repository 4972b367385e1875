import { COMMON_FORMS } from './commonWords.generated.ts';

/**
 * Some 3,000 frequent English words in the forms people type. A typed guess that is one of these never counts as a
 * slip of another word: whoever wrote "horse" did not mean "house".
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(COMMON_FORMS.trim().split(/\s+/));
