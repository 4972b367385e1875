import { beforeAll, describe, expect, it } from 'vitest';
import { randomFor } from '../../../../kernel/random.ts';
import type { Draft, ScriptRequest } from '../../script.ts';
import { type Reading, readPrompt } from '../reading.ts';
import { isHard, type Refusal, refusalsOf } from '../refusals.ts';
import { solve } from '../solver.ts';
import { houseLibrary, writeDrafts } from '../write.ts';
import { tilesFor } from './decoys.ts';
import { prefersTrueOrder } from './order.ts';
import { randomPrompt } from './prompts.ts';
import { VoiceClassifier, withoutSignatures } from './voiceClassifier.ts';

type Sample = {
  readonly request: ScriptRequest;
  readonly reading: Reading;
  readonly draft: Draft;
  readonly other: Draft;
};

const SCRIPTS = 1000;
const NO_MEMORY = { skeletons: [], turns: [], buttons: [], phrases: [], callbacks: [] };

let samples: Sample[] = [];
let refusals: { readonly prompt: string; readonly refusal: Refusal }[] = [];

const textOf = (draft: Draft) => (draft.castings[1]?.lines ?? []).map((line) => line.text).join('\n');

beforeAll(() => {
  const library = houseLibrary();
  const voices = [...library.voices.keys()];
  const random = randomFor(20_26, 0);
  samples = Array.from({ length: SCRIPTS }, (_, index): Sample => {
    let slots = randomPrompt(library.lexicon, random);
    while (readPrompt(slots, {}, library.lexicon).words.length < 2) slots = randomPrompt(library.lexicon, random);
    const request: ScriptRequest = {
      slots,
      clues: {},
      voice: voices[index % voices.length] ?? '',
      actors: 2,
      lines: 8 + (index % 5),
      family: true,
      memory: NO_MEMORY,
      seed: random.int(0, 0x7fffffff),
    };
    const [draft, other] = writeDrafts(request);
    return { request, reading: readPrompt(slots, {}, library.lexicon), draft, other };
  });
  refusals = samples.flatMap(({ request, reading, draft }) =>
    draft.castings.flatMap((casting, index) => {
      const voice = library.voices.get(request.voice);
      if (!casting || !voice) return [];
      const words = reading.words.map((word) => word.stem);
      const actors = ([1, 2, 3] as const)[index] ?? 2;
      const facts = {
        actors,
        lines: index === 0 ? 8 : request.lines,
        words,
        forbidden: reading.forbidden,
        voice,
        turn: draft.used.turn,
        turnsHeard: [],
      };
      return refusalsOf(casting, facts).map((refusal) => ({ prompt: request.slots.join(' '), refusal }));
    }),
  );
}, 600_000);

describe('the house writer over a thousand prompts of a party', () => {
  it('writes at least 950 different scripts', () => {
    expect(new Set(samples.map(({ draft }) => textOf(draft))).size).toBeGreaterThanOrEqual(950);
  });

  it('breaks no rule of the game, in any of the three castings', () => {
    expect(refusals.filter(({ refusal }) => isHard(refusal))).toEqual([]);
  });

  it('earns one of the soft refusals in at most one casting in fifty', () => {
    const soft = refusals.filter(({ refusal }) => !isHard(refusal));
    expect(soft.length).toBeLessThanOrEqual((SCRIPTS * 3) / 50);
  });

  it('never falls to the last resort', () => {
    expect(samples.filter(({ draft }) => draft.used.skeleton === 'bare')).toEqual([]);
  });

  it('lets a solver with script, lexicon and fourteen tiles find at least 65 % of the words', () => {
    const { lexicon } = houseLibrary();
    const random = randomFor(65, 0);
    let found = 0;
    let sought = 0;
    for (const { reading, draft } of samples) {
      const lines = textOf(draft).split('\n');
      const picked = solve(lines, lexicon, tilesFor(reading, lines, lexicon, random), reading.words.length);
      found += reading.words.filter((word) => picked.includes(word.word)).length;
      sought += reading.words.length;
    }
    console.info(`solver: ${((100 * found) / sought).toFixed(1)} % of ${sought} words`);
    expect(found / sought).toBeGreaterThanOrEqual(0.65);
  });

  it('lets a bag of words tell the voice out of four in at least 70 %, signature phrases removed', () => {
    const { voices } = houseLibrary();
    const random = randomFor(70, 0);
    const plain = (voiceId: string, draft: Draft) => {
      const voice = voices.get(voiceId);
      return voice ? withoutSignatures(textOf(draft), voice) : '';
    };
    // Ten times, nine tenths of the prompts teach and the last tenth is heard.
    const heard = Array.from({ length: 10 }, (_, fold) => {
      const classifier = new VoiceClassifier();
      const tenth = (index: number) => Math.floor((index * 10) / SCRIPTS) === fold;
      samples.forEach(({ request, draft, other }, index) => {
        if (tenth(index)) return;
        classifier.learn(request.voice, plain(request.voice, draft));
        classifier.learn(request.voice, plain(request.voice, other));
      });
      return samples
        .filter((_sample, index) => tenth(index))
        .map(({ request, draft }) => {
          const own = voices.get(request.voice);
          const others = random.shuffle([...voices.values()].filter((voice) => voice.group !== own?.group));
          const options = new Map(others.map((voice) => [voice.group, voice.id]));
          const four = [request.voice, ...random.shuffle([...options.values()]).slice(0, 3)];
          return classifier.name(plain(request.voice, draft), four) === request.voice;
        });
    }).flat();
    const right = heard.filter(Boolean).length;
    console.info(`classifier: ${((100 * right) / heard.length).toFixed(1)} %`);
    expect(right / heard.length).toBeGreaterThanOrEqual(0.7);
  });

  it('hangs together: in at least 80 % the order of lines 2 to 9 is better as written than shuffled', () => {
    const random = randomFor(80, 0);
    const better = samples.filter(({ draft }) => {
      const casting = draft.castings[1];
      return casting !== null && prefersTrueOrder(casting, random);
    }).length;
    console.info(`order: ${((100 * better) / samples.length).toFixed(1)} %`);
    expect(better / samples.length).toBeGreaterThanOrEqual(0.8);
  });
});
