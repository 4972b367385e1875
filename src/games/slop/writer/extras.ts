import type { Intent, PhraseShape } from '../content/forms.ts';
import type { Evidence } from './evidence.ts';
import type { Piece } from './join.ts';
import { countWords } from './tokens.ts';

/**
 * Lines for a word that no socket would have. They stand in any scene because they speak of what the scene has
 * already put on the table ("it"), and each is said by somebody who wants (A) or hides (B) something.
 */
type Extra = { readonly part: 'A' | 'B'; readonly intent: Intent; readonly text: string; readonly business?: string };

const EXTRAS: Readonly<Record<PhraseShape, readonly Extra[]>> = {
  thing: [
    { part: 'A', intent: 'press', text: 'And who brought *? It was not on the list.' },
    { part: 'B', intent: 'dodge', text: 'Leave * out of this.' },
    { part: 'A', intent: 'press', text: 'Then explain *. Take your time.' },
    { part: 'B', intent: 'dodge', text: 'We found it like that, next to *.' },
    { part: 'A', intent: 'proof', text: 'Then I looked behind it. There was *.' },
    { part: 'B', intent: 'proof', text: 'It made my aunt hold *. For an hour.' },
  ],
  things: [
    { part: 'A', intent: 'proof', text: 'My report mentions *. Twice. I underlined it.' },
    { part: 'B', intent: 'dodge', text: 'That is just *. Everybody has that at home.' },
    { part: 'A', intent: 'press', text: "It left * on my chair. I'd like a word." },
    { part: 'B', intent: 'proof', text: 'First it was nothing. Then it was *.' },
  ],
  doing: [
    { part: 'A', intent: 'press', text: 'You said it would stop *. It has not.' },
    { part: 'B', intent: 'dodge', text: 'It was already * when I got here.' },
    { part: 'A', intent: 'proof', text: 'My neighbour saw it *. She has binoculars.' },
    { part: 'B', intent: 'proof', text: 'It is only happy when it is *.' },
  ],
  deed: [
    { part: 'A', intent: 'proof', text: 'My neighbour saw it. It *.' },
    { part: 'B', intent: 'dodge', text: 'I looked away once, and it *.' },
    { part: 'A', intent: 'raise', text: 'And then, with witnesses, it *.' },
    { part: 'B', intent: 'proof', text: 'It did not ask. It just *.' },
  ],
  noise: [
    { part: 'A', intent: 'press', text: 'There it is again. *' },
    { part: 'B', intent: 'proof', text: 'At night it goes: *' },
    { part: 'A', intent: 'proof', text: 'I asked it nicely. It said: *' },
    { part: 'B', intent: 'dodge', text: 'That was me. *' },
  ],
  where: [
    { part: 'A', intent: 'press', text: 'They found the other one *.' },
    { part: 'B', intent: 'dodge', text: 'I was * at the time. Ask them.' },
    { part: 'A', intent: 'proof', text: 'Somebody saw it *. With luggage.' },
    { part: 'B', intent: 'proof', text: 'It likes it best *. On Sundays.' },
  ],
  size: [
    { part: 'A', intent: 'proof', text: 'The form says it is *.' },
    { part: 'B', intent: 'dodge', text: 'In its defence, it is *.' },
    { part: 'A', intent: 'press', text: 'You never told me it was *.' },
    { part: 'B', intent: 'proof', text: 'It is *. I measured it with a spoon.' },
  ],
  sign: [
    { part: 'A', intent: 'proof', text: '* That is what it says here.' },
    { part: 'B', intent: 'dodge', text: '* I had it in writing.' },
    { part: 'A', intent: 'press', text: '* Nobody told me that.' },
    { part: 'B', intent: 'proof', text: '* I should have mentioned that.' },
  ],
  count: [
    { part: 'A', intent: 'proof', text: 'I counted that. *' },
    { part: 'B', intent: 'dodge', text: '* I counted it twice.' },
  ],
};

/** One more sentence for a line that has room: shorter than a line of its own, and nothing is torn apart by it. */
const TAILS: Readonly<Record<PhraseShape, readonly string[]>> = {
  sign: ['*'],
  count: ['*'],
  size: ['It is *.', 'Also *.'],
  deed: ['It *.', 'Then it *.'],
  things: ['With *.', 'And *.'],
  thing: ['Next to *.', 'And *.'],
  where: ['It was *.', 'Right *.'],
  noise: ['It goes: *', '*'],
  doing: ['It was *.', 'Still *.'],
};

/** For a word known by its letters alone: a gap that the actor mimes. */
const MIMED: Readonly<Record<'noun' | 'verb' | 'other', readonly Extra[]>> = {
  noun: [
    { part: 'A', intent: 'press', text: 'Bring me the... no. The other one.', business: 'mimes it' },
    { part: 'B', intent: 'proof', text: 'It was next to the... that. Exactly that.', business: 'mimes it' },
  ],
  verb: [
    { part: 'A', intent: 'press', text: 'And then it went... like so. Twice.', business: 'mimes it' },
    { part: 'B', intent: 'proof', text: 'It only... you know. That. In public.', business: 'mimes it' },
  ],
  other: [
    { part: 'A', intent: 'press', text: 'It was so... no, more. More. Stop.', business: 'shows how' },
    { part: 'B', intent: 'proof', text: 'It looked rather... like this. All day.', business: 'shows how' },
  ],
};

export type ExtraLine = {
  readonly part: 'A' | 'B';
  readonly intent: Intent;
  readonly business?: string;
  readonly pieces: readonly Piece[];
  readonly template: string;
  readonly phrase: string | null;
  readonly shape: PhraseShape | 'mime';
};

export type Tail = { readonly pieces: readonly Piece[]; readonly phrase: string; readonly shape: PhraseShape };

/** Sentences that carry a word and may be said after a line of so many words at most. */
export function tailsOf(
  word: Evidence,
  said: ReadonlySet<string>,
  room: number,
  told: ReadonlySet<PhraseShape>,
): Tail[] {
  return ORDER.flatMap((shape) =>
    (word.phrases[shape] ?? [])
      .filter((phrase) => !said.has(phrase) && !told.has(shape))
      .flatMap((phrase) =>
        TAILS[shape]
          .filter((tail) => countWords(tail) + countWords(phrase) <= room)
          .map((tail): Tail => ({ pieces: framed(tail, phrase, word.word.stem, shape), phrase, shape })),
      ),
  );
}

function framed(frame: string, phrase: string, stem: string, shape: PhraseShape): Piece[] {
  const [before = '', after = ''] = frame.split('*');
  return [
    { text: before, carries: null },
    { text: phrase, carries: stem, own: STANDS_ALONE.has(shape) ? 'It.' : 'it' },
    { text: after, carries: null },
  ].filter((piece) => piece.text !== '');
}

/** Sentences first, since they need no frame to be funny. */
const ORDER: readonly PhraseShape[] = ['sign', 'count', 'deed', 'size', 'thing', 'things', 'where', 'noise', 'doing'];

const STANDS_ALONE: ReadonlySet<PhraseShape> = new Set(['sign', 'count', 'noise']);

/** Every line that could carry this word by itself, best first; `said` are phrases already in the scene. */
export function extraLines(word: Evidence, said: ReadonlySet<string>, avoid: ReadonlySet<string>): ExtraLine[] {
  const lines: ExtraLine[] = [];
  for (const shape of ORDER) {
    for (const phrase of word.phrases[shape] ?? []) {
      if (said.has(phrase)) continue;
      for (const extra of EXTRAS[shape]) {
        if (avoid.has(extra.text)) continue;
        if (countWords(extra.text) + countWords(phrase) > 12) continue;
        const pieces = framed(extra.text, phrase, word.word.stem, shape);
        lines.push({ part: extra.part, intent: extra.intent, pieces, template: extra.text, phrase, shape });
      }
    }
  }
  if (word.byLetters && !word.word.clue) {
    const kind = word.word.part === 'noun' ? 'noun' : word.word.part === 'verb' ? 'verb' : 'other';
    for (const extra of MIMED[kind])
      lines.push({
        part: extra.part,
        intent: extra.intent,
        ...(extra.business ? { business: extra.business } : {}),
        pieces: [{ text: extra.text, carries: word.word.stem }],
        template: extra.text,
        phrase: null,
        shape: 'mime',
      });
  }
  return lines;
}
