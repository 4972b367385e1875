import type { ProtocolVersion } from './version.ts';

/**
 * Which fields a message has, in their order on the wire, and since which minor. A type's place in its table is its number. Only
 * ever added to, at the end: pages of older minors are out there.
 */
export type FieldTable = Readonly<
  Record<string, { readonly since: number; readonly fields: readonly (readonly [since: number, name: string])[] }>
>;

const from = (since: number, names: readonly string[], ...later: (readonly [number, string])[]) => ({
  since,
  fields: [...names.map((name) => [since, name] as const), ...later],
});

export const PLAYER_FIELDS = {
  hello: from(0, ['protocol', 'build', 'dictionary', 'token', 'burned', 'proof', 'code'], [1, 'resume']),
  join: from(0, ['id', 'name', 'animal', 'colour']),
  command: from(0, ['id', 'scope', 'command']),
  ping: from(0, ['sent', 'seen', 'sums', 'rttMs']),
  react: from(0, ['command']),
  bye: from(0, []),
  ack: from(1, ['seq']),
  pad: from(1, ['pad', 'incarnation', 'bytes']),
} as const satisfies FieldTable;

export const HOST_FIELDS = {
  challenge: from(0, ['protocol', 'build', 'nonce', 'room', 'epoch']),
  welcome: from(
    0,
    ['epoch', 'version', 'seq', 'time', 'dictionary', 'everyone', 'only'],
    [1, 'session'],
    [1, 'missed'],
  ),
  seated: from(0, ['seat', 'token']),
  frame: from(0, ['seq', 'version', 'time', 'everyone', 'only', 'moments', 'answers'], [1, 'ack'], [1, 'epoch']),
  draft: from(0, ['ask', 'text']),
  pong: from(0, ['sent', 'time'], [1, 'unstable']),
  goodbye: from(0, ['reason']),
  resumed: from(1, ['session', 'seq', 'time', 'awayMs']),
  pad: from(1, ['pad', 'incarnation', 'what', 'kind', 'lines', 'topic', 'bytes']),
} as const satisfies FieldTable;

/** The fields a message has in this form of the protocol; null where the form does not know the message. */
export function fieldsOf(table: FieldTable, type: string, version: ProtocolVersion): readonly string[] | null {
  const entry = table[type];
  if (!entry || entry.since > version.minor) return null;
  return entry.fields.filter(([since]) => since <= version.minor).map(([, name]) => name);
}
