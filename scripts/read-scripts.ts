/**
 * For editors: prints scripts of the house writer to be read aloud, flat.
 *
 *   npx tsx scripts/read-scripts.ts --count 50
 *   npx tsx scripts/read-scripts.ts --prompt "grandma steals a penguin at midnight" --voice sports-commentator --lines 10 --actors 2
 *   npx tsx scripts/read-scripts.ts --skeleton keyhole --seed 7     (only scripts with that scene)
 */
import { parseArgs } from 'node:util';
import type { Draft, ScriptRequest } from '../src/games/slop/script.ts';
import { randomPrompt } from '../src/games/slop/writer/measures/prompts.ts';
import { houseLibrary, writeDrafts } from '../src/games/slop/writer/write.ts';
import { randomFor } from '../src/kernel/random.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5' },
    prompt: { type: 'string' },
    voice: { type: 'string' },
    skeleton: { type: 'string' },
    lines: { type: 'string', default: '12' },
    actors: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    callback: { type: 'string' },
  },
});

const library = houseLibrary();
const random = randomFor(Number(values.seed), 0);
const actors = ([1, 2, 3] as const).find((one) => String(one) === values.actors) ?? 2;

function requestFor(seed: number): ScriptRequest {
  const words = values.prompt?.split(' ');
  const slots = words ? [...words.slice(0, 5), words.slice(5).join(' ')] : randomPrompt(library.lexicon, random);
  return {
    slots,
    clues: {},
    voice: values.voice ?? random.pick([...library.voices.keys()]),
    actors,
    lines: Number(values.lines),
    family: true,
    memory: { skeletons: [], turns: [], buttons: [], phrases: [], callbacks: values.callback ? [values.callback] : [] },
    seed,
  };
}

function print(request: ScriptRequest, draft: Draft): void {
  const casting = draft.castings[actors - 1];
  const voice = library.voices.get(request.voice)?.name ?? request.voice;
  console.log(
    `\n"${request.slots.join(' ').replace(/\s+/g, ' ').trim()}"  ${voice}, ${draft.title} (${draft.used.turn}, ${draft.used.button}), seed ${request.seed}`,
  );
  casting?.lines.forEach((line, index) => {
    const carried = Object.keys(casting.carriers).filter((stem) => casting.carriers[stem]?.includes(index));
    const direction = line.business ? `(${line.business}) ` : '';
    console.log(
      `${String(index + 1).padStart(2)} ${line.part.padEnd(3)} ${`${direction}${line.text}`.padEnd(86)} ${carried.join(', ')}`,
    );
  });
}

let printed = 0;
for (let seed = Number(values.seed); printed < Number(values.count) && seed < Number(values.seed) + 5000; seed++) {
  const request = requestFor(seed);
  const draft = writeDrafts(request).find((one) => !values.skeleton || one.used.skeleton === values.skeleton);
  if (!draft) continue;
  print(request, draft);
  printed++;
}
