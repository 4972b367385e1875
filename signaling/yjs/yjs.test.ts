import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS, type Limits } from '../limits.ts';
import type { ServerOptions } from '../server.ts';
import { upgradeStatus } from '../testing/rawPeer.ts';
import { scratch, startServer, type TestServer } from '../testing/startServer.ts';
import { type TopicClient, topicClient } from '../testing/topicClient.ts';
import { topicMessageReader } from './message.ts';
import { Topics } from './topics.ts';

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer;
const start = async (options: Partial<ServerOptions> = {}): Promise<void> => {
  server = await startServer(root.path, options);
};
beforeEach(async () => {
  root = await scratch();
});
afterEach(async () => {
  await server?.close();
  await root.remove();
});

const listener = async (...topics: string[]): Promise<TopicClient> => {
  const client = await topicClient(server.ws);
  client.say({ type: 'subscribe', topics });
  await client.settled();
  return client;
};
const publish = (topic: string, data: unknown) => ({ type: 'publish', topic, data });
const metric = async (name: string): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.split(' ')[1] ?? 0,
  );
};

describe('a topic', () => {
  it('carries what is published to everybody who listens to it, the publisher too, with how many they are', async () => {
    await start();
    const [ann, bob, eve] = [await listener('pad-1', 'wall'), await listener('pad-1'), await listener('pad-2')];
    ann.say({ ...publish('pad-1', { type: 'announce', from: 'ann' }), clients: 99, more: 'x' });
    const said = { type: 'publish', topic: 'pad-1', data: { type: 'announce', from: 'ann' }, clients: 2 };
    expect([await ann.settled(), await bob.settled(), await eve.settled()]).toEqual([[said], [said], []]);
  });

  it('is silent to who stopped listening, and to who never began it is shut', async () => {
    await start();
    const [ann, bob, eve] = [await listener('pad-1'), await listener('pad-1'), await listener('pad-2')];
    bob.say({ type: 'unsubscribe', topics: ['pad-1', 'never'] });
    await bob.settled();
    eve.say(publish('pad-1', 'from outside'));
    bob.say(publish('pad-1', 'from outside'));
    await Promise.all([eve.settled(), bob.settled()]);
    ann.say(publish('pad-1', 'from inside'));
    expect((await ann.settled()).map(({ data }) => data)).toEqual(['from inside']);
    expect([await bob.settled(), await eve.settled()]).toEqual([[], []]);
    expect(await metric('rumpus_topic_frames_total{verdict="refused"}')).toBe(2);
  });

  it('is there while somebody listens, and gone with the last one', async () => {
    await start();
    const [ann, bob] = [await listener('pad-1', 'wall'), await listener('pad-1')];
    expect(await metric('rumpus_topics')).toBe(2);
    ann.socket.terminate();
    await expect.poll(() => metric('rumpus_topics')).toBe(1);
    bob.say({ type: 'unsubscribe', topics: ['pad-1'] });
    await bob.settled();
    expect(await metric('rumpus_topics')).toBe(0);
  });

  it('keeps the data as it was said, whatever its keys', async () => {
    await start();
    const ann = await listener('pad-1');
    ann.say('{"type":"publish","topic":"pad-1","data":{"__proto__":{"x":1},"constructor":null,"n":[1.5,"\\u2028"]}}');
    expect(JSON.stringify((await ann.settled())[0]?.data)).toBe(
      '{"__proto__":{"x":1},"constructor":null,"n":[1.5,"\u2028"]}',
    );
  });

  it('brings signals on the local network the address of their sender, and on the internet none', async () => {
    const hidden = 'candidate:1 1 udp 2122260223 4f5e9b6e-6f0b-4f0a-9d3e-0b5a2f9d7c11.local 46243 typ host';
    const signals = [
      { type: 'candidate', candidate: { candidate: hidden, sdpMLineIndex: 0 } },
      { type: 'offer', sdp: `v=0\r\na=${hidden}\r\n` },
    ];
    const heardBy = async (publicUrl: string | null) => {
      await start({ trustProxy: true, publicUrl });
      const phone = await topicClient(server.ws, { headers: { 'X-Forwarded-For': '192.168.1.23' } });
      phone.say({ type: 'subscribe', topics: ['pad-1'] });
      for (const signal of signals) phone.say(publish('pad-1', { type: 'signal', to: 'b', from: 'a', signal }));
      phone.say(publish('pad-1', { type: 'announce', signal: { candidate: { candidate: hidden } } }));
      const heard = (await phone.settled()).map(({ data }) => (data as { signal: unknown }).signal);
      await server.close();
      return heard;
    };
    const seen = hidden.replace(/\S+\.local/, '192.168.1.23');
    expect(await heardBy(null)).toEqual([
      { type: 'candidate', candidate: { candidate: seen, sdpMLineIndex: 0 } },
      { type: 'offer', sdp: `v=0\r\na=${seen}\r\n` },
      { candidate: { candidate: hidden } },
    ]);
    expect(await heardBy('https://party.example')).toEqual([...signals, { candidate: { candidate: hidden } }]);
  });
});

describe('within limits', () => {
  it('a socket listens to so many topics, and the next one is not for it', async () => {
    await start({ limits: { yjsTopicsPerSocket: 2 } });
    const ann = await listener('one', 'two', 'three');
    for (const topic of ['one', 'two', 'three']) ann.say(publish(topic, topic));
    expect((await ann.settled()).map(({ data }) => data)).toEqual(['one', 'two']);
    ann.say({ type: 'unsubscribe', topics: ['one'] });
    ann.say({ type: 'subscribe', topics: ['three'] });
    ann.say(publish('three', 'now'));
    expect((await ann.settled()).at(-1)).toMatchObject({ data: 'now' });
  });

  it('a topic has so many listeners, and one more hears nothing', async () => {
    await start({ limits: { yjsSubscribers: 2 } });
    const [ann, , late] = [await listener('pad-1'), await listener('pad-1'), await listener('pad-1')];
    ann.say(publish('pad-1', 'x'));
    await ann.settled();
    expect(await late.settled()).toEqual([]);
  });

  it('a socket that floods in frames or in bytes is closed, and the others go on', async () => {
    await start({ limits: { yjsFramesBurst: 50, yjsFramesPerSecond: 1, yjsBytesBurst: 30_000, yjsBytesPerSecond: 1 } });
    const [frames, bytes, ann] = [await listener('pad-1'), await listener('pad-1'), await listener('pad-1')];
    for (let n = 0; n < 60; n += 1) frames.say({ type: 'ping' });
    for (let n = 0; n < 3; n += 1) bytes.say(publish('pad-1', 'x'.repeat(12_000)));
    expect([await frames.closed, await bytes.closed]).toEqual([4400, 4400]);
    ann.say(publish('pad-1', 'still here'));
    expect((await ann.settled()).at(-1)).toMatchObject({ data: 'still here', clients: 1 });
  });

  it('a phone that reads nothing is given up, instead of holding what it was sent', async () => {
    await start({
      limits: { yjsWaitingBytes: 100_000, yjsBytesBurst: 1e9, yjsFramesBurst: 1e6, yjsFrameBytes: 100_000 },
    });
    const [ann, stuck] = [await listener('pad-1'), await listener('pad-1')];
    stuck.socket.pause();
    const isAlone = async (): Promise<boolean> => {
      ann.say(publish('pad-1', 'x'.repeat(90_000)));
      return (await ann.settled()).at(-1)?.clients === 1;
    };
    await expect.poll(isAlone, { interval: 1, timeout: 20_000 }).toBe(true);
    stuck.socket.terminate();
  });

  it('a phone that died without a word leaves its topics, and one that answers pings stays', async () => {
    await start({ limits: { yjsPingMs: 500 } });
    const alive = await listener('wall');
    const dead = await topicClient(server.ws, { autoPong: false });
    dead.say({ type: 'subscribe', topics: ['pad-1'] });
    expect(await dead.closed).toBe(1006);
    expect(await metric('rumpus_topics')).toBe(1);
    expect(alive.socket.readyState).toBe(alive.socket.OPEN);
  });

  it('sockets count with all others from their address', async () => {
    await start({ limits: { socketsPerAddress: 2 } });
    const [ann] = [await listener('a'), await listener('b')];
    expect(await upgradeStatus(`${server.ws}/yjs`)).toBe(429);
    expect(await upgradeStatus(`${server.ws}/peer/peerjs?key=peerjs&id=a&token=b`)).toBe(429);
    ann.socket.terminate();
    await expect.poll(() => upgradeStatus(`${server.ws}/yjs`)).toBe(101);
  });

  it('a page elsewhere may not come in, and without an upgrade there is nothing here', async () => {
    await start();
    expect(await upgradeStatus(`${server.ws}/yjs`, { Origin: 'http://evil.example' })).toBe(403);
    expect((await fetch(`${server.url}/yjs`)).status).toBe(404);
  });
});

describe('a hostile client', () => {
  const HOSTILE = [
    'not json',
    '',
    '[]',
    'null',
    '7',
    '"subscribe"',
    Buffer.from([0xff, 0x00, 0xfe]),
    Buffer.from('{"type":"ping"}'),
    {},
    { type: 7 },
    { type: 'pong' },
    { type: '__proto__' },
    { type: 'subscribe' },
    { type: 'subscribe', topics: 'pad-1' },
    { type: 'subscribe', topics: { length: 1e9 } },
    { type: 'subscribe', topics: [null] },
    { type: 'subscribe', topics: [''] },
    { type: 'subscribe', topics: ['x'.repeat(129)] },
    { type: 'unsubscribe', topics: [{}] },
    { type: 'publish' },
    { type: 'publish', topic: {}, data: 1 },
    { type: 'publish', topic: ['pad-1'], data: 1 },
    `{"type":"publish","topic":"pad-1","data":${'['.repeat(7_000)}${']'.repeat(7_000)}}`,
  ];

  it('is closed for each frame no client sends, it alone', async () => {
    await start();
    const ann = await listener('pad-1');
    for (const frame of HOSTILE) {
      const hostile = await listener('pad-1');
      hostile.say(frame);
      hostile.say(publish('pad-1', 'afterwards'));
      expect(await hostile.closed, String(JSON.stringify(frame)).slice(0, 60)).toBe(4400);
    }
    expect(await ann.settled()).toEqual([]);
    expect(await metric('rumpus_topic_frames_total{verdict="closed"}')).toBe(HOSTILE.length);
  });

  it('is closed for a frame too large or none at all', async () => {
    await start();
    const [large, broken, ann] = [await listener('pad-1'), await listener('pad-1'), await listener('pad-1')];
    large.say(publish('pad-1', 'x'.repeat(LIMITS.yjsFrameBytes)));
    // Reserved bits and an opcode that does not exist, written past the library.
    (broken.socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(
      Buffer.from([0xff, 0xff, 0xff, 0xff]),
    );
    expect([await large.closed, await broken.closed]).toEqual([1009, 1002]);
    expect(await ann.settled()).toEqual([]);
  });

  it('who sends whatever garbage never ends the server, nor reaches whoever listens elsewhere', async () => {
    await start({ limits: { newSocketsPerMinute: 1e6 } });
    const ann = await listener('quiet');
    const value = fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom('pad-1', ['pad-1'], 'signal', 'offer'));
    const frame = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc
        .record(
          {
            type: fc.constantFrom('subscribe', 'unsubscribe', 'publish', 'ping', 'pong', 'announce'),
            topic: value,
            topics: value,
            data: fc.oneof(
              value,
              fc.record({ type: fc.constant('signal'), signal: fc.record({ candidate: value, sdp: value }) }),
            ),
          },
          { requiredKeys: ['type'] },
        )
        .map((one) => JSON.stringify(one)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 20 }), async (frames) => {
        const hostile = await topicClient(server.ws);
        for (const one of frames) hostile.socket.send(one);
        hostile.socket.close();
        await hostile.closed;
      }),
      { numRuns: 150 },
    );
    ann.say(publish('quiet', 'alive'));
    expect((await ann.settled()).map(({ data }) => data)).toEqual(['alive']);
    await expect.poll(() => metric('rumpus_topics')).toBe(1);
  });
});

describe('whatever is read', () => {
  it('is a message of the protocol within its limits, or nothing, and nothing is thrown', () => {
    const read = topicMessageReader(LIMITS);
    const key = fc.constantFrom('type', 'topic', 'topics', 'data', '__proto__');
    const loose = fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.constantFrom('subscribe', 'publish', 'ping', ['a'])));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          loose.map((one) => JSON.stringify(one)),
        ),
        (text) => {
          const message = read(text);
          if (message === null) return;
          expect(['subscribe', 'unsubscribe', 'publish', 'ping']).toContain(message.type);
          const names = 'topics' in message ? message.topics : 'topic' in message ? [message.topic] : [];
          for (const name of names) expect(name.length > 0 && name.length <= LIMITS.yjsTopicLength).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('nests no deeper than the protocol does, but brackets in text are text', () => {
    const read = topicMessageReader({ ...LIMITS, frameDepth: 3 });
    expect(read('{"type":"publish","topic":"a","data":[[1]]}')).not.toBeNull();
    expect(read('{"type":"publish","topic":"a","data":[[[1]]]}')).toBeNull();
    expect(read('{"type":"publish","topic":"a","data":"[[[[[\\"{{{{\\\\"}')).not.toBeNull();
  });
});

describe('topics', () => {
  it('hold exactly who listens, within their limits, after whatever happens', () => {
    const limits: Limits = { ...LIMITS, yjsTopicsPerSocket: 3, yjsSubscribers: 2 };
    const members = Array.from({ length: 4 }, (_, id) => ({ id }));
    const step = fc.record({
      what: fc.constantFrom('subscribe', 'subscribe', 'unsubscribe', 'leave'),
      who: fc.nat(3),
      topic: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const topics = new Topics<{ id: number }>(limits);
        const model = new Set<string>();
        const of = (test: (who: string, topic: string) => boolean) =>
          [...model].filter((pair) => test(pair[0] ?? '', pair[1] ?? ''));
        for (const { what, who, topic } of steps) {
          const member = members[who] as { id: number };
          if (what === 'leave') {
            topics.leave(member);
            for (const pair of of((id) => id === `${who}`)) model.delete(pair);
          } else if (what === 'unsubscribe') {
            topics.unsubscribe(member, topic);
            model.delete(`${who}${topic}`);
          } else {
            const isFull = of((id) => id === `${who}`).length >= 3 || of((_id, name) => name === topic).length >= 2;
            const isIn = model.has(`${who}${topic}`);
            expect(topics.subscribe(member, topic)).toBe(isIn || !isFull);
            if (!isFull) model.add(`${who}${topic}`);
          }
        }
        expect(topics.size).toBe(new Set([...model].map((pair) => pair[1])).size);
        for (const pair of model) {
          const heard = topics.heardBy(members[Number(pair[0])] as { id: number }, pair[1] ?? '');
          const expected = of((_id, name) => name === pair[1]).map((other) => Number(other[0]));
          expect([...(heard ?? [])].map(({ id }) => id).sort()).toEqual(expected.sort());
        }
      }),
    );
  });
});
