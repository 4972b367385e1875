import type { Voice } from '../../content/forms.ts';
import { wordsOf } from '../tokens.ts';

/** A bag of words (which, not how often) with naive Bayes: does a script sound like its voice without its signature phrases? */
export class VoiceClassifier {
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly totals = new Map<string, number>();
  private readonly vocabulary = new Set<string>();

  learn(voice: string, text: string): void {
    const bag = this.counts.get(voice) ?? new Map<string, number>();
    this.counts.set(voice, bag);
    for (const word of new Set(wordsOf(text))) {
      bag.set(word, (bag.get(word) ?? 0) + 1);
      this.totals.set(voice, (this.totals.get(voice) ?? 0) + 1);
      this.vocabulary.add(word);
    }
  }

  /** The likeliest of the voices on offer. */
  name(text: string, among: readonly string[]): string {
    const words = [...new Set(wordsOf(text))];
    const likelihood = (voice: string) => {
      const bag = this.counts.get(voice);
      const total = (this.totals.get(voice) ?? 0) + this.vocabulary.size;
      return words.reduce((sum, word) => sum + Math.log(((bag?.get(word) ?? 0) + 1) / total), 0);
    };
    return [...among].sort((a, b) => likelihood(b) - likelihood(a))[0] ?? '';
  }
}

export function withoutSignatures(text: string, voice: Voice): string {
  return voice.signatures.reduce((result, signature) => {
    const words = wordsOf(signature).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return words.length === 0 ? result : result.replace(new RegExp(words.join("[^\\p{L}\\p{N}']+"), 'giu'), ' ');
  }, text);
}
