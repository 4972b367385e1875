import type { Voice } from '../content/forms.ts';
import { countWords, hasAnyStem } from './tokens.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new WeakMap<Voice, RegExp>();

/** One pattern for all of a voice's words, longest first, compiled once. */
function patternOf(voice: Voice): RegExp {
  const known = patterns.get(voice);
  if (known) return known;
  const keys = Object.keys(voice.words).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}'-])(?:${keys.map(escaped).join('|')})(?![\\p{L}'-])`, 'giu');
  patterns.set(voice, pattern);
  return pattern;
}

/** A voice's words for ours, put only where the sentence stands with them. */
export class Vocabulary {
  private readonly words: ReadonlyMap<string, string>;
  private readonly pattern: RegExp;

  constructor(voice: Voice, forbidden: ReadonlySet<string>) {
    this.pattern = patternOf(voice);
    this.words = new Map(
      Object.entries(voice.words).flatMap(([word, ours]) =>
        hasAnyStem(ours, forbidden) ? [] : [[word.toLowerCase(), ours]],
      ),
    );
  }

  /** The text in the voice's words, grown by at most `room` words. */
  put(text: string, room: number): { readonly text: string; readonly grown: number; readonly swapped: boolean } {
    let result = '';
    let done = 0;
    let grown = 0;
    for (const found of text.matchAll(this.pattern)) {
      const theirs = found[0];
      const ours = this.words.get(theirs.toLowerCase());
      const after = text.slice(found.index + theirs.length);
      const head = result + text.slice(done, found.index);
      const more = ours === undefined ? 0 : countWords(ours) - countWords(theirs);
      if (ours === undefined || grown + more > room || !agrees(head, theirs, after, ours)) continue;
      const put = DETERMINED.test(head) ? ours.replace(/^(?:the|an?) /i, '') : ours;
      result = withArticle(head, put) + cased(put, theirs);
      done = found.index + theirs.length;
      grown += more;
    }
    return { text: result + text.slice(done), grown, swapped: done > 0 };
  }
}

const IMPERATIVE =
  /^\s+(?:breathe|move|mention|touch|panic|look|run|be|calm|away|count|leave|tell|speak|please|stand|sit)\b/i;

/**
 * Whether a swap leaves the sentence standing: not in what is quoted, not before an order ("Nobody breathe"), and no
 * plural where the verb has an s.
 */
function agrees(head: string, theirs: string, after: string, ours: string): boolean {
  const quoted = (head.match(/"/g) ?? []).length % 2 === 1;
  if (quoted) return false;
  // "Too late" becomes neither "too too late" nor "too past curfew".
  const word = (head.match(/[\p{L}']+(?=\s*$)/u)?.[0] ?? '').toLowerCase();
  if (word === 'too' || (word !== '' && ours.toLowerCase().split(' ')[0] === word)) return false;
  if (/body$/i.test(theirs) && IMPERATIVE.test(after)) return false;
  // Nor "this chambers": a plural does not follow what stands before one.
  if (/[^s]s$/i.test(ours) && !/s$/i.test(theirs) && /^(?:this|that|a|an|one|every|each|another)$/.test(word))
    return false;
  return !(/^(?:all|both) /i.test(ours) && /^\s+\w+[^us]s\b/.test(after));
}

const DETERMINED = /\b(?:my|your|his|her|its|our|their|the|an?|this|that|some|no|such) $/i;

/** "a bag" and "an item": the article before a swapped word agrees with the new one. */
function withArticle(before: string, ours: string): string {
  return before.replace(
    /\b([Aa])n?( )$/,
    (_, article: string, space: string) => `${article}${/^[aeiou]/i.test(ours) ? 'n' : ''}${space}`,
  );
}

function cased(ours: string, theirs: string): string {
  if (theirs.length > 1 && theirs === theirs.toUpperCase()) return ours.toUpperCase();
  return /^\p{Lu}/u.test(theirs) ? ours.charAt(0).toUpperCase() + ours.slice(1) : ours;
}
