/** A stretch of a line: free words, or the evidence of a word, which nothing may alter but its case and its stops. */
export type Segment = { readonly text: string; readonly carries: string | null };

/** Before joining: `own` of a filled socket tells how the phrase must be set (all capitals, closing mark). */
export type Piece = Segment & { readonly own?: string };

const SENTENCE_START = /(?:^|[.!?]["']?\s+|[.!?:]\s+"|^")$/;
const PROPER = /^(?:I\b|I'|[A-Z]{2}|"|\d)/;

const capital = (text: string) =>
  text.replace(/^(["']?)(\p{Ll})/u, (_, quote: string, letter: string) => quote + letter.toUpperCase());

const shouted = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Sets phrases into their line: capitals at a sentence's head, one closing mark and not two, shouting where the socket shouts. */
export function joinPieces(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let before = '';
  let skip = '';
  pieces.forEach((piece, index) => {
    let text = piece.text;
    if (piece.own === undefined) {
      // A mark the phrase has brought along is not said again by the free words after it.
      if (skip !== '' && text.startsWith(skip)) text = text.slice(1);
      skip = '';
    } else {
      if (shouted(piece.own)) text = text.toUpperCase();
      if (SENTENCE_START.test(before)) text = capital(text);
      const next = pieces
        .slice(index + 1)
        .map((later) => later.text)
        .join('');
      const mark = /^[.!?,;:]/.exec(next)?.[0];
      const closing = /[.!?]$/.exec(text)?.[0];
      if (mark && closing) {
        if (closing !== '.' && (mark === '.' || mark === closing)) skip = mark;
        else text = text.slice(0, -1);
      } else if (!mark && !closing && (next.replaceAll('"', '').trim() === '' || /^\s+["']?\p{Lu}/u.test(next))) {
        // The phrase ends a sentence here: with the mark its socket has, else flatly.
        const own = /[.!?]$/.exec(piece.own)?.[0];
        if (own || next.replaceAll('"', '').trim() === '' || !/^\s+I\b/.test(next))
          text += own ?? (shouted(piece.own) ? '!' : '.');
      }
    }
    if (piece.own === undefined && SENTENCE_START.test(before) && before !== '' && !PROPER.test(text))
      text = capital(text);
    segments.push({ text, carries: piece.carries });
    before += text;
  });
  return segments;
}

const spokenTexts = new WeakMap<readonly Segment[], string>();

/** What is spoken: segments side by side with their spaces put right. */
export function spoken(segments: readonly Segment[]): string {
  const known = spokenTexts.get(segments);
  if (known !== undefined) return known;
  const text = segments
    .map((segment) => segment.text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,!?;:])/g, '$1')
    .replace(/([.!?])"[.!](?=\s|$)/g, '$1"')
    .trim();
  spokenTexts.set(segments, text);
  return text;
}
