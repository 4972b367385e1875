import type { Random } from '../../kernel/random.ts';
import { TILES } from './limits.ts';
import { type ContentWord, stemOf, stemsOf } from './match.ts';
import type { Decoy, KnownWord, Repertoire } from './repertoire.ts';

/** What an unknown word most likely is: somebody's name or a new thing, and rare. */
const UNKNOWN: KnownWord = { part: 'noun', band: 3 };

/**
 * The tiles to guess by: the prompt's content words, and for each its share of decoys of the same part of speech and about
 * the same frequency, fourteen in all. No decoy shares a stem with the prompt, the script or another tile.
 */
export function drawTiles(
  content: readonly ContentWord[],
  scriptTexts: readonly string[],
  repertoire: Repertoire,
  random: Random,
): readonly string[] {
  const taken = new Set(content.map((word) => word.stem));
  for (const text of scriptTexts) for (const stem of stemsOf(text)) taken.add(stem);
  const decoys: string[] = [];
  const shuffled = random.shuffle(repertoire.decoys);
  const models = content.map((word) => repertoire.known(word.word) ?? UNKNOWN);
  for (let i = 0; decoys.length < TILES - content.length; i++) {
    const model = models[i % models.length] ?? UNKNOWN;
    const decoy = nearest(shuffled, model, taken);
    if (!decoy) break;
    decoys.push(decoy.word);
    taken.add(stemOf(decoy.word));
  }
  return random.shuffle([...content.map((word) => word.word), ...decoys]);
}

/** Same part before other part, near band before far. */
function nearest(decoys: readonly Decoy[], model: KnownWord, taken: ReadonlySet<string>): Decoy | undefined {
  let best: Decoy | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const decoy of decoys) {
    const cost = (decoy.part === model.part ? 0 : 10) + Math.abs(decoy.band - model.band);
    if (cost >= bestCost || taken.has(stemOf(decoy.word))) continue;
    best = decoy;
    bestCost = cost;
    if (cost === 0) break;
  }
  return best;
}
