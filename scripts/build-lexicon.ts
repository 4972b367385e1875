/**
 * Makes the generated word lists of Slop from WordNet and a frequency list, and nothing else: run by hand
 * (`npx tsx scripts/build-lexicon.ts`), its output is committed, the same input always gives the same bytes.
 */
import { commonForms } from './lexicon/commonness.ts';
import { emitText, wrapped } from './lexicon/emit.ts';
import { readWordNet } from './lexicon/wordnet.ts';

const net = readWordNet();

emitText(
  'commonWords.generated.ts',
  'COMMON_FORMS',
  'The commonest forms of English, chosen by film subtitles; sorted.',
  wrapped(commonForms(net, 3_200), 118),
);
