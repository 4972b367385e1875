import { DataSet, englishDataset, englishRecommendedTransformers, pattern, RegExpMatcher } from 'obscenity';
import { readingsOf, withoutInnocent } from './wordReadings.ts';

/**
 * Refuses rude words in what guests and models write: names, prompts, guesses, clues, scripts. Family mode refuses
 * profanity, sexual words and slurs; without it slurs, hate and sexual violence are still refused. English only.
 */
export type WordFilter = { check(text: string): { readonly ok: true } | { readonly ok: false } };

/** Of the library's words those that no party needs, however grown up. */
const NEVER = new Set(
  'abo abeed africoon arabush bestiality boonga chingchong chink dyke fag incest kike negro nigger rape retard spastic tranny'.split(
    ' ',
  ),
);

/** Where a bar stands the word begins or ends. Doubled letters but b, e, g, l, o and s are single by then. */
const HATE = [
  pattern`|spic|`,
  pattern`|spics|`,
  pattern`|paki|`,
  pattern`|pakis|`,
  pattern`|gook|`,
  pattern`|gooks|`,
  pattern`|wop|`,
  pattern`|wops|`,
  pattern`|coon|`,
  pattern`|coons|`,
  pattern`wetback`,
  pattern`towelhead`,
  pattern`raghead`,
  pattern`shemale`,
  pattern`|spaz`,
  pattern`mongoloid`,
  pattern`|pikey`,
  pattern`|gypo`,
  pattern`|dark[e]y|`,
  pattern`|darkie`,
  pattern`|kaf[f]ir`,
  pattern`golliwog`,
  pattern`heil hitler`,
  pattern`sieg heil`,
  pattern`white power`,
  pattern`|gas the`,
  pattern`|pedo|`,
  pattern`|paedo|`,
  pattern`p[a]edoph`,
  pattern`|rapist`,
  pattern`|molest`,
];

const FAMILY = [
  pattern`|damn`,
  pattern`godam`,
  pattern`|crap|`,
  pattern`|crapy|`,
  pattern`|fvck`,
  pattern`|fck`,
  pattern`|fcuk`,
  pattern`|phuck`,
  pattern`|phuk|`,
  pattern`|fuk|`,
  pattern`|fuker`,
  pattern`|fuking`,
  pattern`|btch`,
  pattern`|biatch`,
  pattern`|sht|`,
  pattern`|wtf|`,
  pattern`|stfu|`,
  pattern`|milf`,
  pattern`|jiz`,
  pattern`|jism`,
  pattern`|nude`,
  pattern`|nudity|`,
  pattern`|boner|`,
  pattern`|horny|`,
  pattern`|erection`,
  pattern`|condom`,
  pattern`testicle`,
  pattern`scrotum`,
  pattern`ballsack`,
  pattern`nutsack`,
  pattern`|clit|`,
  pattern`|clits|`,
  pattern`clitoris`,
  pattern`|vulva`,
  pattern`|labia`,
  pattern`|bdsm`,
  pattern`|stripper`,
  pattern`threesome`,
  pattern`onlyfans`,
  pattern`|skank`,
  pattern`butthole`,
  pattern`asshole`,
  pattern`arsehole`,
  pattern`jackass`,
  pattern`dumbass`,
  pattern`smartass`,
  pattern`badass`,
  pattern`fatass`,
  pattern`lardass`,
  pattern`|slag|`,
  pattern`|minge`,
  pattern`|knobhead`,
  pattern`|bellend`,
  pattern`|nonce|`,
  pattern`|nazi`,
  pattern`|hitler`,
];

/** Said in two or more pieces ("fu ck") these are still said. Pieces that are words side by side are let pass. */
const IN_PIECES = new Set(
  (
    'fuck fucks fucker fuckers fucking fucked shit shits shitty bitch bitches cunt cunts cock cocks dick dicks pussy slut sluts whore ' +
    'whores wank wanker penis vagina twat asshole assholes arsehole porn tits boobs nigger niggers nigga niggas faggot faggots retard'
  ).split(' '),
);
const PIECES_LET_PASS = new Set(['pen is', 'tit s', 'who res', 'dick s', 'cock s']);
const HATEFUL_IN_PIECES = new Set('nigger niggers nigga niggas faggot faggots retard'.split(' '));

/** Signs of hate that are no words. */
const HATE_SIGNS = /\bk[\W_]*k[\W_]*k\b|\b14[\W_]*88\b/;

function buildMatcher(family: boolean): RegExpMatcher {
  type Word = { originalWord: string };
  const words = new DataSet<Word>().addAll(englishDataset);
  if (!family) words.removePhrasesIf((phrase) => !NEVER.has(phrase.metadata?.originalWord ?? ''));
  for (const extra of family ? [...HATE, ...FAMILY] : HATE) words.addPhrase((phrase) => phrase.addPattern(extra));
  return new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers });
}

function isInPieces(pieces: readonly string[], family: boolean): boolean {
  for (let from = 0; from < pieces.length; from++) {
    let joined = pieces[from] ?? '';
    for (let to = from + 1; to < Math.min(pieces.length, from + 6); to++) {
      joined += pieces[to] ?? '';
      if (joined.length > 9) break;
      const known = family ? IN_PIECES.has(joined) : HATEFUL_IN_PIECES.has(joined);
      if (known && !PIECES_LET_PASS.has(pieces.slice(from, to + 1).join(' '))) return true;
    }
  }
  return false;
}

export function createWordFilter(options: { readonly family: boolean }): WordFilter {
  const matcher = buildMatcher(options.family);
  return {
    check(text) {
      const { whole, pieces } = readingsOf(text);
      if (isInPieces(pieces, options.family)) return { ok: false };
      const rude = whole.some((reading) => HATE_SIGNS.test(reading) || matcher.hasMatch(withoutInnocent(reading)));
      return rude ? { ok: false } : { ok: true };
    },
  };
}
