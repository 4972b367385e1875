import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from '../../src/games/slop/content/lexicon/lemmas.ts';

/** Forms that made phrases need: past, -ing, plural. The first form in the irregular table is the past. */
const PASTS = new Map<string, string>();
for (const row of IRREGULAR_VERBS.split(' ')) {
  const [base = '', forms = ''] = row.split(':');
  const past = forms.split(',')[0] ?? '';
  if (!past.endsWith('ing')) PASTS.set(base, past);
}
// Their past is their participle's neighbour, not the form that the table begins with.
for (const base of ['beat', 'become', 'shave', 'show', 'prove', 'mow', 'sew', 'sow', 'swell', 'shear', 'forecast'])
  PASTS.delete(base);
PASTS.set('be', 'was')
  .set('have', 'had')
  .set('do', 'did')
  .set('become', 'became')
  .set('beat', 'beat')
  .set('dive', 'dived')
  .set('knit', 'knitted');
for (const same of 'put set cut hit let shut cost hurt quit split spread burst cast rid shed bet read'.split(' '))
  PASTS.set(same, same);

const PLURALS = new Map<string, string>();
for (const pair of IRREGULAR_PLURALS.split(' ')) {
  const [form = '', base = ''] = pair.split(':');
  if (!PLURALS.has(base)) PLURALS.set(base, form);
}

/** One closed syllable of consonant, vowel, consonant doubles its end: "stop", "stopped". */
function doubles(verb: string): boolean {
  return (
    /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ||
    /(?:^|[^aeiou])(?:mit|fer|cur|pel|gin|get|bid|gret|set|trap|wrap|drop|nap|trol|hug|chat|shed|clap|slam|grab|snap)$/.test(
      verb,
    )
  );
}

for (const same of ['fish', 'sheep', 'deer', 'salmon', 'trout', 'aircraft', 'series', 'species'])
  PLURALS.set(same, same);

export function pastOf(verb: string): string {
  const irregular = PASTS.get(verb);
  if (irregular) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

export function doingOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

export function pluralOf(noun: string): string {
  const words = noun.split(' ');
  const last = words.pop() ?? '';
  const irregular = PLURALS.get(last);
  let plural: string;
  if (irregular) plural = irregular;
  else if (/(?:[sxz]|ch|sh)$/.test(last)) plural = `${last}es`;
  else if (/[^aeiou]y$/.test(last)) plural = `${last.slice(0, -1)}ies`;
  else plural = `${last}s`;
  return [...words, plural].join(' ');
}
