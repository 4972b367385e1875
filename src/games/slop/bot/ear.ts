import type { Random } from '../../../kernel/random.ts';
import { isStopWord, stemOf, stemsOf } from '../match.ts';
import type { Repertoire } from '../repertoire.ts';
import { wordsOf } from '../tokens.ts';

/** Of what was said a bot takes up this much: it is a guest, not a recorder. */
const HEARS = 0.75;

/** How well a word fits what was heard: the best of its evidence, and a little luck. */
export function scoreOf(word: string, heard: ReadonlySet<string>, repertoire: Repertoire, random: Random): number {
  const fits = repertoire.evidence(word).map((phrase) => {
    const stems = [
      ...stemsOf(
        wordsOf(phrase)
          .filter((token) => !isStopWord(token))
          .join(' '),
      ),
    ];
    const found = stems.filter((stem) => heard.has(stem)).length;
    return stems.length === 0 ? 0 : found / Math.sqrt(stems.length);
  });
  const best = [...fits].sort((a, b) => b - a);
  return (best[0] ?? 0) + (best[1] ?? 0) / 2 + random.unit() * 0.5;
}

/** The stems of what a bot took up of the lines spoken aloud. */
export function takenUp(heard: readonly string[], random: Random): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const line of heard) {
    for (const word of wordsOf(line)) if (!isStopWord(word) && random.unit() < HEARS) stems.add(stemOf(word));
  }
  return stems;
}

/** Which of the suspects it sounded like: by signature phrases and pet words, and a little luck. */
export function likeliestVoice(
  suspects: readonly string[],
  heard: readonly string[],
  repertoire: Repertoire,
  random: Random,
): string | null {
  const said = heard.join(' ').toLowerCase();
  const scored = suspects.map((id) => {
    const voice = repertoire.voices.find((other) => other.id === id);
    const phrases = voice ? [...voice.signatures, ...Object.values(voice.words)] : [];
    const hits = phrases.filter((phrase) => phrase.length > 3 && said.includes(phrase.toLowerCase())).length;
    return { id, score: hits + random.unit() };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.id ?? null;
}
