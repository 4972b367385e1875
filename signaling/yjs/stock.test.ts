import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { scratch, startServer, type TestServer } from '../testing/startServer.ts';
import { type StockPage, stockPage } from '../testing/stockHuddle.ts';

const TOPIC = '00112233445566778899aabbccddeeff';
const hidden = (n: number): string =>
  `candidate:1 1 udp 2122260223 4f5e9b6e-6f0b-4f0a-9d3e-0b5a2f9d7c1${n}.local 5000${n} typ host`;

// Node has no web sockets of its own before 22. They stay: a stock client goes on trying to reconnect after its document is gone.
Object.assign(globalThis, { WebSocket });

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer;
const pages: StockPage[] = [];
beforeEach(async () => {
  // Its broadcast channel would be a way around the server.
  vi.stubGlobal('BroadcastChannel', undefined);
  // Two copies of Yjs in one process are what this test is about.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  root = await scratch();
  server = await startServer(root.path, { publicUrl: 'https://party.example' });
});
afterEach(async () => {
  for (const page of pages.splice(0)) page.doc.destroy();
  await server.close();
  await root.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = (topic: string, n: number): StockPage => {
  const page = stockPage(topic, `${server.ws}/yjs`, hidden(n));
  pages.push(page);
  return page;
};
const topics = async (): Promise<string | undefined> =>
  /^rumpus_topics (\d+)$/m.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1];

describe('stock y-webrtc', () => {
  it('finds another on its topic, and each gets the offer or answer and the candidates of the other', async () => {
    const ann = open(TOPIC, 1);
    await expect.poll(topics).toBe('1');
    const bob = open(TOPIC, 2);
    await expect.poll(() => [ann.peers().length, bob.peers().length]).toEqual([1, 1]);
    await expect.poll(() => [ann.told.candidates, bob.told.candidates]).toEqual([[hidden(2)], [hidden(1)]]);
    const kinds = [...ann.told.descriptions, ...bob.told.descriptions].map((one) => one.split(' ')[0]);
    expect(kinds.sort()).toEqual(['answer', 'offer']);
    expect(ann.told.descriptions.join()).toContain(hidden(2));
    expect(bob.told.descriptions.join()).toContain(hidden(1));
  });

  it('does not meet one of another topic', async () => {
    const [ann, eve] = [open(TOPIC, 1), open(`${TOPIC}0`, 3)];
    await expect.poll(topics).toBe('2');
    const bob = open(TOPIC, 2);
    await expect.poll(() => [ann.told.candidates.length, bob.told.candidates.length]).toEqual([1, 1]);
    expect([eve.peers(), eve.told]).toEqual([[], { descriptions: [], candidates: [] }]);
  });

  it('leaves no topic behind', async () => {
    const ann = open(TOPIC, 1);
    await expect.poll(topics).toBe('1');
    ann.provider.destroy();
    await expect.poll(topics).toBe('0');
  });

  it('comes back by itself when the server was away, and then finds who is new', async () => {
    const ann = open(TOPIC, 1);
    await expect.poll(topics).toBe('1');
    await server.close();
    server = await startServer(root.path, { port: server.port });
    await expect.poll(topics, { timeout: 10_000 }).toBe('1');
    const bob = open(TOPIC, 2);
    await expect.poll(() => [ann.told.descriptions.length, bob.told.descriptions.length]).toEqual([1, 1]);
  });

  it('that shares its topic with a hostile client goes on', async () => {
    const ann = open(TOPIC, 1);
    await expect.poll(topics).toBe('1');
    const hostile = new WebSocket(`${server.ws}/yjs`);
    await new Promise((resolve) => hostile.once('open', resolve));
    hostile.send(JSON.stringify({ type: 'subscribe', topics: [TOPIC] }));
    hostile.send('{"type":"publish"');
    await new Promise((resolve) => hostile.once('close', resolve));
    const bob = open(TOPIC, 2);
    await expect.poll(() => [ann.told.candidates.length, bob.told.candidates.length]).toEqual([1, 1]);
  });
});
