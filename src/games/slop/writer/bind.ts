import type { PhraseShape } from '../content/forms.ts';
import type { Evidence } from './evidence.ts';
import type { Piece } from './join.ts';
import type { Role, SkeletonLine, Socket } from './notation.ts';
import { countWords } from './tokens.ts';

/** Actors count to twelve words a line; a voice adds to what stands here, so scenes are bound a little shorter. */
const MOST_WORDS = 12;

/** What a room can shout at once. */
const MOST_SHOUTED = 5;

/** One word that three quarters of a scene speak of is a lecture. */
const MOST_TIMES = 4;

export type Placement = {
  readonly stem: string;
  readonly shape: PhraseShape;
  readonly line: number;
  readonly phrase: string;
};

export type Bound = {
  readonly lines: readonly (readonly Piece[])[];
  readonly placements: readonly Placement[];
  /** Words that found no socket of any shape they have. */
  readonly unplaced: readonly Evidence[];
  /** Phrases that one word had to take away from another. */
  readonly strays: number;
};

/** All places of one line that are the same socket: they get the same phrase. */
type Seat = {
  readonly line: number;
  readonly socket: Socket;
  readonly times: number;
  taken: Placement | null;
};

/** Binds words to sockets by shape: own roles first, left-over words to free sockets, then second carriers. */
export function bindWords(lines: readonly SkeletonLine[], words: readonly Evidence[]): Bound {
  const seats = seatsOf(lines);
  const used = new Map<string, number>();
  let strays = 0;

  const count = (stem: string) => seats.filter((seat) => seat.taken?.stem === stem).length;
  const shapesOf = (stem: string) =>
    new Set(seats.flatMap((seat) => (seat.taken?.stem === stem ? [seat.taken.shape] : [])));
  const room = (seat: Seat, phrase: string) => {
    const others = seats.filter((other) => other.line === seat.line && other !== seat);
    const fixed = (lines[seat.line]?.pieces ?? []).filter((piece) => typeof piece === 'string').join(' ');
    const total = others.reduce(
      (sum, other) => sum + other.times * countWords(other.taken?.phrase ?? other.socket.own),
      countWords(fixed) + seat.times * countWords(phrase),
    );
    return total <= (lines[seat.line]?.part === 'ALL' ? MOST_SHOUTED : MOST_WORDS);
  };
  const offer = (seat: Seat, word: Evidence, shapes: readonly PhraseShape[], again: boolean): Placement | null => {
    const stem = word.word.stem;
    for (const shape of shapes) {
      const list = word.phrases[shape] ?? [];
      if (seat.socket.echo) {
        const said = seats.find(
          (other) => other.line < seat.line && other.taken?.stem === stem && other.taken.shape === shape,
        );
        if (said?.taken && room(seat, said.taken.phrase))
          return { stem, shape, line: seat.line, phrase: said.taken.phrase };
      }
      const fresh = list.find((phrase) => !used.has(phrase) && room(seat, phrase));
      if (fresh !== undefined) return { stem, shape, line: seat.line, phrase: fresh };
    }
    // Saying a phrase once more is a call-back, a third time it is a list.
    if (!again) return null;
    for (const shape of shapes) {
      const phrase = (word.phrases[shape] ?? []).find((old) => used.get(old) === 1 && room(seat, old));
      if (phrase !== undefined && shape !== 'noise' && shape !== 'sign')
        return { stem, shape, line: seat.line, phrase };
    }
    return null;
  };
  const take = (seat: Seat, placement: Placement | null) => {
    if (!placement) return false;
    if (seat.taken) used.set(seat.taken.phrase, (used.get(seat.taken.phrase) ?? 1) - 1);
    if (seat.taken && used.get(seat.taken.phrase) === 0) used.delete(seat.taken.phrase);
    seat.taken = placement;
    used.set(placement.phrase, (used.get(placement.phrase) ?? 0) + 1);
    return true;
  };

  // 1. Every socket asks the words of its own role, the least told first.
  for (const seat of seats) {
    const own = words.filter((word) => word.word.role === seat.socket.role);
    const sorted = [...own].sort((a, b) => count(a.word.stem) - count(b.word.stem));
    for (const word of sorted) {
      if (count(word.word.stem) >= MOST_TIMES && !seat.socket.echo) continue;
      if (take(seat, offer(seat, word, seat.socket.shapes, own.length === 1))) break;
    }
  }
  // 2. A word without a place takes any free socket of its shapes, near its noun; then one that a much-told word can spare.
  for (const word of words) {
    if (count(word.word.stem) > 0) continue;
    const near = nearness(seats, word);
    const free = seats.filter((seat) => !seat.taken && !seat.socket.echo).sort(near);
    const spare = seats.filter((seat) => seat.taken && !seat.socket.echo && count(seat.taken.stem) > 1).sort(near);
    const found = [...free, ...spare].find((seat) => take(seat, offer(seat, word, seat.socket.shapes, false)));
    if (found && found.socket.role !== word.word.role) strays++;
  }
  // 3. A word told once is told again by another sense, where a socket is still free.
  for (const word of words) {
    if (count(word.word.stem) !== 1) continue;
    const told = shapesOf(word.word.stem);
    const free = seats.filter((seat) => !seat.taken && !seat.socket.echo).sort(nearness(seats, word));
    const other = (seat: Seat) => seat.socket.shapes.filter((shape) => !told.has(shape));
    if (!free.some((seat) => take(seat, offer(seat, word, other(seat), false))))
      free.some((seat) => take(seat, offer(seat, word, seat.socket.shapes, false)));
  }
  // 4. Without a star the object stars, without an object the star is the object.
  for (const seat of seats) {
    if (seat.taken) continue;
    const sister = SISTERS[seat.socket.role].find((role) => words.some((word) => word.word.role === role));
    if (words.some((word) => word.word.role === seat.socket.role) || !sister) continue;
    const word = words.find((one) => one.word.role === sister && count(one.word.stem) < MOST_TIMES);
    if (word) take(seat, offer(seat, word, seat.socket.shapes, seat.socket.echo));
  }
  const placements = seats.flatMap((seat) => seat.taken ?? []);
  return {
    lines: lines.map((line, index) => piecesOf(line, index, seats)),
    placements,
    unplaced: words.filter((word) => count(word.word.stem) === 0),
    strays,
  };
}

const SISTERS: Readonly<Record<Role, readonly Role[]>> = {
  N1: ['N2', 'N3'],
  N2: ['N1', 'N3'],
  N3: ['N2', 'N1'],
  V: [],
  Q: [],
};

function seatsOf(lines: readonly SkeletonLine[]): Seat[] {
  const seats: Seat[] = [];
  lines.forEach((line, index) => {
    const here = new Map<string, { socket: Socket; times: number }>();
    for (const piece of line.pieces) {
      if (typeof piece === 'string') continue;
      const key = keyOf(piece);
      const known = here.get(key);
      if (known) known.times++;
      else here.set(key, { socket: piece, times: 1 });
    }
    for (const { socket, times } of here.values()) seats.push({ line: index, socket, times, taken: null });
  });
  return seats;
}

const keyOf = (socket: Socket) =>
  `${socket.echo ? '=' : ''}${socket.role} ${socket.shapes.join('/')} ${socket.own.toLowerCase()}`;

/** Sockets in lines that speak of a quality's noun come first; then those of the word's own kind of role. */
function nearness(seats: readonly Seat[], word: Evidence) {
  const speaks = (line: number) => seats.some((seat) => seat.line === line && seat.taken?.stem === word.word.owner);
  const cost = (seat: Seat) =>
    (word.word.owner !== null && (speaks(seat.line) || speaks(seat.line - 1)) ? 0 : 2) +
    (seat.socket.role === word.word.role ? 0 : 1);
  return (a: Seat, b: Seat) => cost(a) - cost(b);
}

function piecesOf(line: SkeletonLine, index: number, seats: readonly Seat[]): Piece[] {
  return line.pieces.map((piece) => {
    if (typeof piece === 'string') return { text: piece, carries: null };
    const seat = seats.find((one) => one.line === index && keyOf(one.socket) === keyOf(piece));
    return { text: seat?.taken?.phrase ?? piece.own, carries: seat?.taken?.stem ?? null, own: piece.own };
  });
}
