import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostIdOf } from './hostKey.ts';
import type { Signal } from './peer/broker.ts';
import type { ServerOptions } from './server.ts';
import { type RawPeer, rawPeer, upgradeStatus } from './testing/rawPeer.ts';
import { newHostKey, scratch, startServer, type TestServer } from './testing/startServer.ts';

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer;
const start = async (options: Partial<ServerOptions> = {}): Promise<void> => {
  server = await startServer(root.path, options);
};
beforeEach(async () => {
  root = await scratch();
});
afterEach(async () => {
  await server.close();
  await root.remove();
});

const join = async (id: string, token = `token-of-${id}`): Promise<RawPeer> => {
  const peer = rawPeer(server.ws, { id, token });
  await peer.heard('OPEN');
  return peer;
};
const isUp = async (): Promise<boolean> =>
  ((await (await fetch(`${server.url}/health`)).json()) as { status: string }).status === 'ok';

describe('the broker', () => {
  it('carries an offer and its answer, and writes the sender itself', async () => {
    await start();
    const [phone, host] = [await join('phone-1'), await join('host-1')];
    phone.say({ type: 'OFFER', dst: 'host-1', src: 'somebody-else', payload: { sdp: 'x' } });
    expect(await host.heard('OFFER')).toEqual({ type: 'OFFER', src: 'phone-1', dst: 'host-1', payload: { sdp: 'x' } });
    host.say({ type: 'ANSWER', dst: 'phone-1', payload: { sdp: 'y' } });
    expect(await phone.heard('ANSWER')).toMatchObject({ src: 'host-1' });
  });

  it('keeps an offer for a host that is just reloading, and says so when it stays away', async () => {
    await start({ limits: { expireTimeoutMs: 600 } });
    const phone = await join('phone-1');
    phone.say({ type: 'OFFER', dst: 'host-1', payload: 1 });
    phone.say({ type: 'OFFER', dst: 'nobody', payload: 1 });
    expect(await (await join('host-1')).heard('OFFER')).toMatchObject({ src: 'phone-1' });
    expect(await phone.heard('EXPIRE')).toMatchObject({ src: 'nobody' });
  });

  it('gives a host id only to its host key', async () => {
    await start();
    const hostKey = newHostKey();
    const id = hostIdOf(hostKey) ?? '';
    const at = (query: Record<string, string>) =>
      upgradeStatus(`${server.ws}/peer/peerjs?${new URLSearchParams({ key: 'peerjs', ...query })}`);
    expect(await at({ id, token: newHostKey() })).toBe(403);
    expect(await at({ id, token: 'x' })).toBe(403);
    expect(await at({ id: 'h-squatter', token: hostKey })).toBe(403);
    expect(await at({ id: id.toUpperCase().replace('H-', 'h-'), token: hostKey })).toBe(403);
    expect(await at({ id, token: hostKey })).toBe(101);
  });

  it('is not tricked into a host id by naming two', async () => {
    await start();
    const hostKey = newHostKey();
    const victim = hostIdOf(hostKey) ?? '';
    expect(await upgradeStatus(`${server.ws}/peer/peerjs?key=peerjs&id=phone-1&id=${victim}&token=abc`)).toBe(403);
    const two = rawPeer(server.ws, `key=peerjs&id=${victim}&id=phone-1&token=abc`);
    await two.heard('OPEN');
    expect(await (await fetch(`${server.url}/api/hosts/${victim}`)).json()).toEqual({ registered: false });
  });

  it('gives a host its id again at once after its socket died, and nobody else in between', async () => {
    await start();
    const hostKey = newHostKey();
    const id = hostIdOf(hostKey) ?? '';
    const first = await join(id, hostKey);
    first.socket.terminate();
    expect(await upgradeStatus(`${server.ws}/peer/peerjs?key=peerjs&id=${id}&token=${newHostKey()}`)).toBe(403);
    await join(id, hostKey);
  });

  it('opens for the same id and token while the old socket still stands, and closes the old one', async () => {
    await start();
    const before = await join('host-1', 'same');
    const after = await join('host-1', 'same');
    expect(await before.closed).toBe(4409);
    const phone = await join('phone-1');
    phone.say({ type: 'OFFER', dst: 'host-1', payload: 1 });
    expect(await after.heard('OFFER')).toMatchObject({ src: 'phone-1' });
  });

  it('tells another token that an id is taken', async () => {
    await start();
    await join('phone-1', 'mine');
    const thief = rawPeer(server.ws, { id: 'phone-1', token: 'theirs' });
    expect(await thief.heard('ID-TAKEN')).toBeTruthy();
  });

  it('closes a socket that sends what no PeerJS client sends, and goes on', async () => {
    await start();
    const rubbish = [
      'not json',
      '[]',
      'null',
      '7',
      Buffer.from([0xff, 0x00, 0xfe]),
      { type: 'EXPIRE', dst: 'host-1' },
      { type: 'LEAVE' },
      { type: 'OFFER', dst: { toString: 1 } },
      { type: 'OFFER', dst: 'no spaces allowed' },
      { type: '__proto__', dst: 'host-1' },
      { no: 'type' },
    ];
    for (const [n, frame] of rubbish.entries()) {
      const peer = await join(`phone-${n}`);
      peer.say(frame);
      expect(await peer.closed, JSON.stringify(frame)).toBe(4400);
    }
    expect(await isUp()).toBe(true);
  });

  it('closes a socket whose frame is too large or no web socket frame at all', async () => {
    await start();
    const large = await join('phone-1');
    large.say({ type: 'OFFER', dst: 'host-1', payload: 'x'.repeat(70_000) });
    expect(await large.closed).toBe(1009);
    const broken = await join('phone-2');
    // Reserved bits and an opcode that does not exist, written past the library.
    (broken.socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(
      Buffer.from([0xff, 0xff, 0xff, 0xff]),
    );
    expect(await broken.closed).toBe(1002);
    expect(await isUp()).toBe(true);
  });

  it('closes a socket whose frame is nested deeper than we could write it again, and not the one it was for', async () => {
    await start();
    const [hostile, host, phone] = [await join('hostile'), await join('host-1'), await join('phone-1')];
    for (const payload of [
      `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
      `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
    ]) {
      hostile.say(`{"type":"OFFER","dst":"host-1","payload":${payload}}`);
    }
    expect(await hostile.closed).toBe(4400);
    phone.say({ type: 'OFFER', dst: 'host-1', payload: '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["' });
    expect(await host.heard('OFFER')).toMatchObject({ src: 'phone-1' });
    expect(host.socket.readyState).toBe(host.socket.OPEN);
  });

  it('closes a socket that floods, and the others play on', async () => {
    await start({ limits: { framesBurst: 50, framesPerSecond: 10 } });
    const [flooder, host, phone] = [await join('flooder'), await join('host-1'), await join('phone-1')];
    for (let n = 0; n < 500; n += 1) flooder.say({ type: 'CANDIDATE', dst: 'host-1', payload: n });
    expect(await flooder.closed).toBe(4400);
    phone.say({ type: 'OFFER', dst: 'host-1', payload: 'still here' });
    expect(await host.heard('OFFER')).toMatchObject({ src: 'phone-1' });
  });

  it('holds only so much for somebody who is not here, without closing', async () => {
    await start({ limits: { absentBytesBurst: 5_000, absentBytesPerSecond: 0 } });
    const phone = await join('phone-1');
    for (let n = 0; n < 20; n += 1) phone.say({ type: 'CANDIDATE', dst: 'host-1', payload: `${n} ${'x'.repeat(900)}` });
    phone.say({ type: 'HEARTBEAT' });
    const host = await join('host-1');
    expect(await host.heard('CANDIDATE')).toMatchObject({ payload: expect.stringMatching(/^0 /) });
    phone.say({ type: 'OFFER', dst: 'host-1', payload: 'last' });
    await host.heard('OFFER');
    expect(phone.socket.readyState).toBe(phone.socket.OPEN);
  });

  it('frees an id whose owner has been silent too long, and not one that beats', async () => {
    await start({ limits: { aliveTimeoutMs: 700 } });
    const [silent, beating] = [newHostKey(), newHostKey()];
    const isHere = async (hostKey: string): Promise<unknown> =>
      ((await (await fetch(`${server.url}/api/hosts/${hostIdOf(hostKey)}`)).json()) as { registered: unknown })
        .registered;
    await join(hostIdOf(silent) ?? '', silent);
    const beats = await join(hostIdOf(beating) ?? '', beating);
    const timer = setInterval(() => beats.say({ type: 'HEARTBEAT' }), 100);
    await expect.poll(() => isHere(silent), { timeout: 4_000 }).toBe(false);
    expect(await isHere(beating)).toBe(true);
    clearInterval(timer);
  });

  it('lets every frame pass a listener that may change it, with the address it came from', async () => {
    const seen: string[] = [];
    await start({
      onSignal: (signal: Signal, address) => {
        seen.push(`${signal.type} ${signal.src} ${address}`);
        signal.payload = 'changed';
      },
    });
    const [phone, host] = [await join('phone-1'), await join('host-1')];
    phone.say({ type: 'CANDIDATE', dst: 'host-1', payload: 'x.local' });
    expect(await host.heard('CANDIDATE')).toMatchObject({ payload: 'changed' });
    expect(seen).toEqual(['CANDIDATE phone-1 127.0.0.1']);
  });
});

describe('an upgrade', () => {
  const peer = (n: number | string): string => `${server.ws}/peer/peerjs?key=peerjs&token=t&id=phone-${n}`;

  it('to an unknown path, with a bad query, or for a strange host or origin is refused', async () => {
    await start();
    expect(await upgradeStatus(`${server.ws}/elsewhere`)).toBe(404);
    expect(await upgradeStatus(`${server.ws}/peer/peerjs/../peerjs?id=a&token=b&key=peerjs`)).toBe(101);
    expect(await upgradeStatus(`${server.ws}/peer/peerjs`)).toBe(400);
    expect(await upgradeStatus(`${server.ws}/peer/peerjs?id=%E0%A4%A&token=t&key=peerjs`)).toBe(400);
    expect(await upgradeStatus(`${server.ws}/peer/peerjs?id=${'x'.repeat(100)}&token=t&key=peerjs`)).toBe(400);
    expect(await upgradeStatus(peer(1), { Host: 'evil.example' })).toBe(421);
    expect(await upgradeStatus(peer(1), { Origin: 'http://evil.example' })).toBe(403);
    expect(await upgradeStatus(peer(1), { Origin: server.url })).toBe(101);
    expect(await isUp()).toBe(true);
  });

  it('is refused beyond so many open sockets from one address, until one of them closes', async () => {
    await start({ limits: { socketsPerAddress: 3 } });
    const open = [await join('phone-1'), await join('phone-2'), await join('phone-3')];
    expect(await upgradeStatus(peer(4))).toBe(429);
    open[0]?.socket.terminate();
    await expect.poll(() => upgradeStatus(peer(4))).toBe(101);
  });

  it('is refused beyond so many new sockets a minute from one address', async () => {
    await start({ limits: { newSocketsPerMinute: 3 } });
    const statuses = await Promise.all([1, 2, 3, 4, 5].map((n) => upgradeStatus(peer(n))));
    expect(statuses.sort()).toEqual([101, 101, 101, 429, 429]);
  });
});
