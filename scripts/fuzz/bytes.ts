import type { Random } from '../../src/kernel/random.ts';
import { encodeHostMessage, encodePlayerMessage } from '../../src/protocol/codec.ts';
import current from '../../src/protocol/fixtures/1.0.json' with { type: 'json' };
import future from '../../src/protocol/fixtures/3.0.json' with { type: 'json' };
import { HOST_MESSAGE_MOST_BYTES, PLAYER_MESSAGE_MOST_BYTES } from '../../src/protocol/limits.ts';
import type { HostMessage, PlayerMessage } from '../../src/protocol/messages.ts';
import { parseHostMessage, parsePlayerMessage, protocolOfHello } from '../../src/protocol/parse.ts';
import { PROTOCOL } from '../../src/protocol/version.ts';
import { fromHex, packed, randomBytes, spoiled } from './inputs.ts';
import { type Target, target } from './target.ts';

const time = { play: 1, wall: 2, running: true };
const bytes = (length: number) => new Uint8Array(length).fill(7);
const PLAYER: readonly PlayerMessage[] = [
  {
    type: 'hello',
    protocol: PROTOCOL,
    build: 'b',
    dictionary: 'd',
    token: 't'.repeat(32),
    burned: ['x', 'y'],
    proof: bytes(32),
    code: 'ABCD',
    resume: { session: 's', seq: 3 },
  },
  { type: 'join', id: 'j1', name: 'Ana', animal: 'otter', colour: 'mint' },
  { type: 'command', id: 'c1', scope: 'game', command: { type: 'SetSlot', act: 1, slot: 0, text: 'cat' } },
  { type: 'ping', sent: 12.5, seen: 3, sums: [1, 2], rttMs: 7 },
  { type: 'react', command: { type: 'React', round: 1, kind: 'ha' } },
  { type: 'bye' },
  { type: 'ack', seq: 4 },
  { type: 'pad', pad: 'prompt:1:orange', incarnation: 'i', bytes: bytes(20) },
];
const HOST: readonly HostMessage[] = [
  { type: 'challenge', protocol: PROTOCOL, build: 'b', nonce: bytes(16), room: 'r', epoch: 2 },
  {
    type: 'welcome',
    epoch: 2,
    version: 9,
    seq: 1,
    time,
    dictionary: ['a', 'b'],
    everyone: [0, 1, [1, 2, 3], 'x', 'y'] as never,
    only: [0] as never,
    session: 's',
    missed: { awayMs: 6_000, facts: [{ what: 'words', count: 2, team: null }] },
  },
  { type: 'seated', seat: 's1' as never, token: 't' },
  {
    type: 'frame',
    seq: 2,
    version: 10,
    time,
    everyone: [0, 1, [2, 'x']],
    only: null,
    moments: [[0, 1, 2]],
    answers: [{ id: 'c1', reason: null }],
    ack: true,
    epoch: 2,
  },
  { type: 'draft', ask: 'a', text: 'b' },
  { type: 'pong', sent: 12.5, time, unstable: false },
  { type: 'resumed', session: 's', seq: 3, time, awayMs: 200 },
  {
    type: 'pad',
    pad: 'p',
    incarnation: 'i',
    what: 'opened',
    kind: 'lines',
    lines: 6,
    topic: 't',
    bytes: bytes(30),
  },
  { type: 'goodbye', reason: 'left' },
];
const WORDS = ['type', 'id', 'room', 'game', 'major', 'minor', 'play', 'wall', 'running', 'reason', 'session', 'seq'];

const recorded = (side: 'player' | 'host'): Uint8Array[] =>
  [current, future].flatMap((file) =>
    Object.values((file as Record<string, unknown>)[side] ?? {}).map((hex) => fromHex(String(hex))),
  );

function makerOf(good: readonly Uint8Array[], types: number, most: number): (random: Random) => Uint8Array {
  return (random) => {
    const dice = random.unit();
    if (dice < 0.55) return spoiled(random, good, most);
    if (dice < 0.9) return packed(random, types, WORDS, random.unit() < 0.02 ? most : 2_000);
    return randomBytes(random, random.unit() < 0.02 ? 8_192 : 200);
  };
}

/** What a parser said yes to must be sayable again. */
export function bytesTargets(): readonly Target[] {
  const player = [...PLAYER.map((message) => encodePlayerMessage(message)), ...recorded('player')];
  const host = [...HOST.map((message) => encodeHostMessage(message)), ...recorded('host')];
  return [
    target({
      name: 'parsePlayerMessage',
      weight: 20,
      boundMs: 20,
      why: '8 KB at most; forty a second from each of 18 phones leave a TV under 2 ms each',
      make: makerOf(player, PLAYER.length + 1, PLAYER_MESSAGE_MOST_BYTES + 10),
      run: (input) => {
        const message = parsePlayerMessage(input);
        if (message) encodePlayerMessage(message);
      },
    }),
    target({
      name: 'protocolOfHello',
      weight: 5,
      boundMs: 20,
      why: 'the same bytes, one field of them',
      make: makerOf(player, 1, PLAYER_MESSAGE_MOST_BYTES + 10),
      run: (input) => void protocolOfHello(input),
    }),
    target({
      name: 'parseHostMessage',
      weight: 15,
      boundMs: 200,
      why: '200 KB at most, from the one host a phone has',
      make: makerOf(host, HOST.length + 1, HOST_MESSAGE_MOST_BYTES),
      run: (input) => void parseHostMessage(input),
    }),
  ];
}
