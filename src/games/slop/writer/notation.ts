import { INTENTS, type Intent, type PhraseShape, SHAPES, type SkeletonText } from '../content/forms.ts';

export const ROLES = ['N1', 'N2', 'N3', 'V', 'Q'] as const;
export type Role = (typeof ROLES)[number];

/** A place in a line that asks for a phrase of a shape; `own` is said when no word of the prompt takes it. */
export type Socket = {
  readonly role: Role;
  readonly shapes: readonly PhraseShape[];
  readonly own: string;
  /** `=`: repeats what this role and shape had before. */
  readonly echo: boolean;
};

export type SkeletonPart = 'A' | 'B' | 'C' | 'C/A' | 'C/B' | 'ALL';

export type SkeletonLine = {
  readonly part: SkeletonPart;
  readonly business?: string;
  readonly intent?: Intent;
  /** `~`: leaves first when the script is short. */
  readonly leaves: boolean;
  readonly pieces: readonly (string | Socket)[];
};

export type Skeleton = Omit<SkeletonText, 'lines' | 'turns' | 'buttons'> & {
  readonly lines: readonly SkeletonLine[];
  /** Index of the first line that a turn replaces; the turn ends before `buttonAt`. */
  readonly turnAt: number;
  readonly buttonAt: number;
  readonly turns: readonly (readonly SkeletonLine[])[];
  readonly buttons: readonly SkeletonLine[];
};

export type Parsed =
  | { readonly ok: true; readonly skeleton: Skeleton }
  | { readonly ok: false; readonly problems: readonly string[] };

const HEAD = /^(~?)\s*(?:\d+\s+)?(ALL|C\/A|C\/B|A|B|C)\b((?:\s*(?:\([^()]*\)|\{[^{}]*\}))*)\s*:\s*(.*)$/;
const SOCKET = /^(=?)(N1|N2|N3|V|Q)\s+([a-z/]+)\|(.*)$/;

/** Reads one row; `where` stands at the head of every problem it finds. */
function parseLine(row: string, where: string, problems: string[]): SkeletonLine | null {
  const head = HEAD.exec(row.trim());
  if (!head) {
    problems.push(`${where}: expected "~1 A (business) {intent}: text", found "${row.trim()}"`);
    return null;
  }
  let business: string | undefined;
  let intent: Intent | undefined;
  for (const mark of (head[3] ?? '').match(/\([^()]*\)|\{[^{}]*\}/g) ?? []) {
    const inside = mark.slice(1, -1).trim();
    if (mark.startsWith('(')) {
      if (business !== undefined) problems.push(`${where}: two stage directions`);
      business = inside;
    } else if ((INTENTS as readonly string[]).includes(inside)) {
      if (intent !== undefined) problems.push(`${where}: two intents`);
      intent = inside as Intent;
    } else problems.push(`${where}: no such intent "${inside}"`);
  }
  const pieces = parsePieces(head[4] ?? '', where, problems);
  return {
    part: head[2] as SkeletonPart,
    ...(business ? { business } : {}),
    ...(intent ? { intent } : {}),
    leaves: head[1] === '~',
    pieces,
  };
}

function parsePieces(text: string, where: string, problems: string[]): (string | Socket)[] {
  const pieces: (string | Socket)[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('[', at);
    if (open < 0) break;
    const close = text.indexOf(']', open);
    if (close < 0) {
      problems.push(`${where}: socket not closed after "${text.slice(open)}"`);
      break;
    }
    if (open > at) pieces.push(text.slice(at, open));
    const socket = SOCKET.exec(text.slice(open + 1, close));
    const shapes = (socket?.[3] ?? '').split('/');
    const unknown = shapes.filter((shape) => !(SHAPES as readonly string[]).includes(shape));
    if (!socket) problems.push(`${where}: not a socket: ${text.slice(open, close + 1)}`);
    else if (unknown.length > 0) problems.push(`${where}: no such shape "${unknown.join(', ')}"`);
    else if (!socket[4]?.trim())
      problems.push(`${where}: an empty socket has nothing to say: ${text.slice(open, close + 1)}`);
    else
      pieces.push({
        role: socket[2] as Role,
        shapes: shapes as PhraseShape[],
        own: socket[4].trim(),
        echo: socket[1] === '=',
      });
    at = close + 1;
  }
  if (at < text.length) pieces.push(text.slice(at));
  if (text.trim() === '') problems.push(`${where}: says nothing`);
  return pieces;
}

function parseRows(text: string, where: string, problems: string[]): SkeletonLine[] {
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  return rows.flatMap((row, index) => parseLine(row, `${where} row ${index + 1}`, problems) ?? []);
}

/** Parses a skeleton; every problem names the skeleton, the place and what was expected. */
export function parseSkeleton(text: SkeletonText): Parsed {
  const problems: string[] = [];
  const lines = parseRows(text.lines, `${text.id} lines`, problems);
  const turnAt = lines.findIndex((line) => line.intent === 'turn');
  const buttonAt = lines.findIndex((line) => line.intent === 'button');
  if (lines.length !== 12) problems.push(`${text.id}: ${lines.length} lines, not 12`);
  if (turnAt < 0) problems.push(`${text.id}: no {turn}`);
  if (buttonAt !== lines.length - 1) problems.push(`${text.id}: {button} is not the last line`);
  if (turnAt >= buttonAt) problems.push(`${text.id}: {turn} does not come before {button}`);
  const turns = text.turns.map((turn, index) => {
    const parsed = parseRows(turn, `${text.id} turn ${index + 1}`, problems);
    if (parsed.length !== buttonAt - turnAt)
      problems.push(`${text.id} turn ${index + 1}: ${parsed.length} rows for ${buttonAt - turnAt} lines`);
    // A turn's first row is the turn even where its author left the mark out.
    return parsed.map(
      (line, row): SkeletonLine => ({ ...line, ...(row === 0 && !line.intent ? { intent: 'turn' } : {}) }),
    );
  });
  const buttons = text.buttons.flatMap((button, index) => {
    const parsed = parseRows(button, `${text.id} button ${index + 1}`, problems);
    if (parsed.length !== 1) problems.push(`${text.id} button ${index + 1}: ${parsed.length} rows, not 1`);
    return parsed.slice(0, 1).map((line): SkeletonLine => ({ ...line, intent: 'button' }));
  });
  if (problems.length > 0) return { ok: false, problems };
  const { lines: _l, turns: _t, buttons: _b, ...rest } = text;
  return { ok: true, skeleton: { ...rest, lines, turnAt, buttonAt, turns, buttons } };
}

/** The twelve lines with one of the turns and one of the buttons in place. */
export function withEnding(skeleton: Skeleton, turn: number, button: number): readonly SkeletonLine[] {
  return [
    ...skeleton.lines.slice(0, skeleton.turnAt),
    ...(skeleton.turns[turn] ?? []),
    ...skeleton.buttons.slice(button, button + 1),
  ];
}
