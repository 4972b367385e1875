/**
 * Makes the generated word lists of Slop from WordNet and a frequency list, and nothing else: run by hand
 * (`npx tsx scripts/build-lexicon.ts`), its output is committed, the same input always gives the same bytes.
 */
import type { PhraseShape } from '../src/games/slop/content/forms.ts';
import { HAND } from '../src/games/slop/content/lexicon/hand/index.ts';
import { STOP_WORDS } from '../src/games/slop/content/stopWords.ts';
import { type Choice, createChooser } from './lexicon/choose.ts';
import { commonForms, countsByLemma } from './lexicon/commonness.ts';
import { emitText, wrapped } from './lexicon/emit.ts';
import { evidenceOf } from './lexicon/evidence.ts';
import { isNoDecoy } from './lexicon/unfit.ts';
import { follow, readWordNet } from './lexicon/wordnet.ts';

/** How many of each part; the decoys and the lexicon are cut from the same choice. */
const MOST = { noun: 2_860, verb: 780, adjective: 540 } as const;

/** A noun that can be touched is typed more often at a party than its count in films says; an abstract one less. */
const PARTY: Readonly<Record<string, number>> = {
  'noun.animal': 12,
  'noun.food': 10,
  'noun.artifact': 5,
  'noun.plant': 6,
  'noun.object': 4,
  'noun.person': 4,
  'noun.body': 2,
  'noun.event': 2,
  'noun.location': 1,
  'noun.phenomenon': 2,
  'noun.substance': 1.5,
};

const SHAPE_LETTERS: Readonly<Record<PhraseShape, string>> = {
  thing: 'T',
  things: 'S',
  doing: 'G',
  deed: 'D',
  noise: 'N',
  where: 'W',
  size: 'Z',
  sign: 'P',
  count: 'C',
};

const PART_LETTERS = { noun: 'n', verb: 'v', adjective: 'a', adverb: 'r', number: 'd', time: 't' } as const;

const net = readWordNet();
const counts = countsByLemma(net);

emitText(
  'commonWords.generated.ts',
  'COMMON_FORMS',
  'The commonest forms of English, chosen by film subtitles; sorted.',
  wrapped(commonForms(net, 3_200), 118),
);

const chooser = createChooser(net);

function worth(choice: Choice): number {
  // Too rare for a guest to know: its picture is lost on the room.
  if (choice.count < 40) return 0;
  const vague = choice.group === 'q-quality' ? 0.05 : 1;
  return choice.count * vague * (choice.part === 'noun' ? (PARTY[choice.synset.lex] ?? 0.4) : 1);
}

const byPart = { noun: [] as Choice[], verb: [] as Choice[], adjective: [] as Choice[] };
for (const [word, count] of counts) {
  const choice = chooser.choose(word, count);
  if (choice?.part === 'noun' || choice?.part === 'verb' || choice?.part === 'adjective')
    byPart[choice.part].push(choice);
}
const chosen: Choice[] = [];
for (const part of ['noun', 'verb', 'adjective'] as const) {
  byPart[part].sort((one, other) => worth(other) - worth(one) || (one.word < other.word ? -1 : 1));
  chosen.push(...byPart[part].slice(0, MOST[part]));
}

const neighbours = new Map<string, Choice[]>();
for (const choice of [...chosen].sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))) {
  if (choice.part !== 'noun' || choice.bare) continue;
  for (const up of follow(net, choice.synset, ['@'])) neighbours.set(up.id, [...(neighbours.get(up.id) ?? []), choice]);
}

/** A quarter of the ranking each: how common a word is among the words of its part. */
const bands = new Map<string, number>();
for (const part of ['noun', 'verb', 'adjective'] as const) {
  const ranked = chosen.filter((choice) => choice.part === part).sort((one, other) => other.count - one.count);
  for (const [rank, choice] of ranked.entries()) bands.set(choice.word, 1 + Math.floor((rank * 4) / ranked.length));
}

const sources = { net, counts, neighbours };
const rows: string[] = [];
for (const choice of [...chosen].sort((one, other) => (one.word < other.word ? -1 : 1))) {
  const { phrases, use, sound, opposite } = evidenceOf(choice, sources);
  const own = [...phrases].map(([shape, all]) => `${SHAPE_LETTERS[shape]}${all.join('/')}`);
  const band = bands.get(choice.word) ?? 4;
  rows.push(
    [choice.word, `${PART_LETTERS[choice.part as 'noun']}${band}${choice.group}`, use, sound, opposite, ...own].join(
      '|',
    ),
  );
}
emitText(
  'lexicon/wordnet.generated.ts',
  'WORDNET_ROWS',
  'word|part, band, group|use|sound|opposite|phrases by shape. From WordNet; see LICENSE-wordnet.txt.',
  rows,
);

/**
 * Decoys are what a family can picture: hand-written words first among them. A word that is known but no decoy stands
 * behind a minus, so that the rules can tell its part and band without the whole lexicon.
 */
const TOUCHABLE = /^noun\.(?:animal|food|artifact|object|plant|person|body|event|phenomenon)$/;
const DULL =
  /^(?:v-(?:act|be|happen|think|change|know|believe|decide|use|speak|tell|see|touch|travel|take)|q-quality|thing|action|part|state|amount|quality|group|message)$/;
const byHand = new Map(HAND.map((entry) => [entry.word, entry]));
const listed = new Map<string, { part: string; band: number; decoy: boolean }>();
for (const choice of chosen) {
  const plain =
    choice.count > 150 && !DULL.test(choice.group) && (choice.part !== 'noun' || TOUCHABLE.test(choice.synset.lex));
  const decoy = !isNoDecoy(choice.word) && !STOP_WORDS.has(choice.word) && (byHand.has(choice.word) || plain);
  listed.set(choice.word, { part: choice.part, band: bands.get(choice.word) ?? 4, decoy });
}
for (const entry of HAND) {
  if (!/^[a-z]+$/.test(entry.word)) continue;
  const known = listed.get(entry.word);
  const band = known?.band ?? 3;
  listed.set(entry.word, {
    part: entry.part,
    band,
    decoy: !isNoDecoy(entry.word) && !isVague(entry.word) && !STOP_WORDS.has(entry.word),
  });
}

/** Written by hand for prompts, but no picture on a tile. */
function isVague(word: string): boolean {
  return /^(?:god|death|dead|die|kill|shoot|war|gun|funeral|coffin|grave|divorce|pregnant|sexy|nun|hell|fart|burp|toilet|drunk|poland|america|white|black|many|like|miss)$/.test(
    word,
  );
}

const decoyRows: string[] = [];
for (const part of ['noun', 'verb', 'adjective', 'adverb', 'number', 'time'] as const) {
  for (const band of [1, 2, 3, 4]) {
    for (const decoy of [true, false]) {
      const words = [...listed]
        .filter(([, is]) => is.part === part && is.band === band && is.decoy === decoy)
        .map(([word]) => word);
      if (words.length > 0) decoyRows.push(`${PART_LETTERS[part]}${band}${decoy ? '' : '-'} ${words.sort().join(' ')}`);
    }
  }
}
process.stdout.write(`${[...listed.values()].filter((is) => is.decoy).length} decoys of ${listed.size} words\n`);
emitText(
  'decoys.generated.ts',
  'DECOY_ROWS',
  'Part, band, then words; behind a minus words that are known but no decoys.',
  decoyRows,
);
