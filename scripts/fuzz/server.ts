import { frameJson } from '../../signaling/frameJson.ts';
import { LIMITS } from '../../signaling/limits.ts';
import { hostFrame, parseHostFrame } from '../../signaling/relay/frames.ts';
import { stunAnswer } from '../../signaling/stun/message.ts';
import { topicMessageReader } from '../../signaling/yjs/message.ts';
import { Topics } from '../../signaling/yjs/topics.ts';
import type { Random } from '../../src/kernel/random.ts';
import { HostHandshake, PhoneHandshake } from '../../src/transport/relay/handshake.ts';
import { Opener, Sealer } from '../../src/transport/relay/seal.ts';
import { SealedLink } from '../../src/transport/relay/sealedLink.ts';
import { decodeHostFrame, encodeHostFrame } from '../../src/transport/relay/wire.ts';
import { fromHex, joined, randomBytes, randomText, spoiled } from './inputs.ts';
import { type Target, target } from './target.ts';

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;
const key = new Uint8Array(32).fill(9);
const header = fromHex('000100002112a442').slice();
const STUN = [
  joined(header, new Uint8Array(12)),
  joined(fromHex('000100082112a442'), new Uint8Array(12), fromHex('8022000141000000')),
  joined(fromHex('000100082112a442'), new Uint8Array(12), fromHex('8028000411223344')),
  joined(fromHex('0001000c2112a442'), new Uint8Array(12), fromHex('000600026162000000240000')),
];
const TOPICS = [
  '{"type":"subscribe","topics":["a","b"]}',
  '{"type":"unsubscribe","topics":["a"]}',
  '{"type":"publish","topic":"a","data":{"x":[1,2,{"y":null}]}}',
  '{"type":"ping"}',
];

export function serverTargets(): readonly Target[] {
  const frames = [encodeHostFrame(1, 0, key), encodeHostFrame(4, 7, key), encodeHostFrame(5, 7), encodeHostFrame(6)];
  const spoil = (good: readonly Uint8Array[], most: number) => (random: Random) =>
    random.unit() < 0.8 ? spoiled(random, good, most) : randomBytes(random, 200);
  const hello = new PhoneHandshake('h-1', 's').hello();
  const answer = new HostHandshake('h-1').greeted(hello) ?? new Uint8Array();
  const confirm = new PhoneHandshake('h-1', 's').answered(answer) ?? new Uint8Array();
  const sealed = [0, 1, 2, 3, 9].map((kind) => new Sealer(key).seal(Uint8Array.of(kind, 1, 2, 3)));
  const read = topicMessageReader(LIMITS);
  const topics = new Topics<object>(LIMITS);
  const member = {};
  return [
    target({
      name: 'relay handshake',
      weight: 0.4,
      boundMs: 400,
      why: 'three agreements of keys in plain JS: under 10 ms each here, many times that on a machine that is busy',
      make: (random) =>
        [spoil([hello], 100)(random), spoil([answer], 100)(random), spoil([confirm], 100)(random)] as const,
      run: ([first, second, third]) => {
        const host = new HostHandshake('h-1');
        host.greeted(first);
        host.confirmed(third, ['s', 't']);
        const phone = new PhoneHandshake('h-1', 's');
        phone.answered(second);
        phone.confirmed(third);
      },
    }),
    target({
      name: 'relay frames of the page',
      weight: 6,
      boundMs: 10,
      why: 'a header of five bytes',
      make: (random) => (random.unit() < 0.05 ? random.pick([null, 'x', 7, {}]) : bufferOf(spoil(frames, 400)(random))),
      run: (input) => void decodeHostFrame(input),
    }),
    target({
      name: 'sealed frames',
      weight: 4,
      boundMs: 20,
      why: 'one cipher over 400 bytes',
      make: (random) => [spoil(sealed, 400)(random), random.pick(sealed)] as const,
      run: ([spoiltOne, good]) => {
        const carrier = { write: () => undefined, buffered: () => 0, hangUp: () => undefined };
        const limits = { bufferMostBytes: 1e6, fastBufferMostBytes: 1e4, pieceBytes: 60_000 };
        const handlers = { onBytes: () => undefined, onClosed: () => undefined };
        const parts = { id: 'l', sealer: new Sealer(key), opener: new Opener(key), carrier: { ...carrier, ...limits } };
        const link = new SealedLink(parts, () => handlers);
        link.take(good);
        link.take(spoiltOne);
      },
    }),
    target({
      name: 'relay frames at the server',
      weight: 5,
      boundMs: 10,
      why: 'a header of five bytes',
      make: (random) => Buffer.from(spoil(frames, 400)(random)),
      run: (input) => {
        const word = parseHostFrame(input);
        if (word?.kind === 'data') hostFrame(4, word.link, word.body);
      },
    }),
    target({
      name: 'STUN packets',
      weight: 8,
      boundMs: 10,
      why: 'one datagram; an answer is never much longer than what asked for it',
      make: (random) => Buffer.from(spoil(STUN, 600)(random)),
      run: (input) => {
        const said = stunAnswer(input, '192.168.1.7', 4_000);
        if (said && said.length > input.length * 2 + 64) throw new Error(`${input.length} bytes made ${said.length}`);
      },
    }),
    target({
      name: 'topics of pads',
      weight: 8,
      boundMs: 60,
      why: 'a frame of 64 KB of brackets is read once',
      make: (random) => randomText(random, TOPICS, random.unit() < 0.02 ? 60_000 : 500),
      run: (text) => {
        const message = read(text);
        if (message?.type === 'subscribe') for (const topic of message.topics) topics.subscribe(member, topic);
        if (message?.type === 'publish') JSON.stringify(message.data);
        if (topics.size > LIMITS.yjsTopicsPerSocket) throw new Error(`${topics.size} topics of one socket`);
        const value = frameJson(text, LIMITS.frameDepth);
        if (value !== undefined) JSON.stringify(value);
      },
    }),
  ];
}
