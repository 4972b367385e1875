import type { Random } from '../../kernel/random.ts';
import { formOf, inForm } from './inflection.ts';
import { TILES } from './limits.ts';
import { type ContentWord, stemOf, stemsOf } from './match.ts';
import type { Decoy, Repertoire, WordClass } from './repertoire.ts';

/**
 * The tiles to guess by: the prompt's content words, and for each its share of decoys of the same part of speech, about the same
 * frequency and with the same ending, fourteen in all. No decoy shares a stem with the prompt, the script or another tile.
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
  for (let i = 0; decoys.length < TILES - content.length; i++) {
    const model = content[i % content.length];
    const decoy = model && nearest(shuffled, model.word, repertoire.classOf(model.word), taken);
    if (!decoy) break;
    decoys.push(decoy);
    taken.add(stemOf(decoy));
  }
  return random.shuffle([...content.map((word) => word.word), ...decoys]);
}

/** Same part before other part, same ending before base form, near band before far. */
function nearest(
  decoys: readonly Decoy[],
  model: string,
  { part, band }: WordClass,
  taken: ReadonlySet<string>,
): string | undefined {
  const form = formOf(model, part);
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const decoy of decoys) {
    const bent = decoy.part === part ? inForm(decoy.word, part, form) : null;
    const cost = (decoy.part === part ? 0 : 20) + (bent === null ? 10 : 0) + Math.abs(decoy.band - band);
    const word = bent ?? decoy.word;
    if (cost >= bestCost || taken.has(stemOf(word)) || taken.has(stemOf(decoy.word))) continue;
    best = word;
    bestCost = cost;
    if (cost === 0) break;
  }
  return best;
}
