import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostIdOf } from './hostKey.ts';
import { LIMITS } from './limits.ts';
import { createLog } from './log.ts';
import { CODE_ALPHABET, freshCode, isRude, parseCode } from './rooms/codes.ts';
import { Rooms } from './rooms/rooms.ts';
import { rawPeer } from './testing/rawPeer.ts';
import { newHostKey, scratch, sendJson, startServer, type TestServer } from './testing/startServer.ts';

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer | null = null;
beforeEach(async () => {
  root = await scratch();
});
afterEach(async () => {
  await server?.close();
  server = null;
  await root.remove();
});

const reserve = async (url: string, body: unknown): Promise<{ status: number; code: string; peerId: string }> => {
  const response = await sendJson(`${url}/api/rooms`, 'POST', body);
  return { status: response.status, ...((await response.json()) as { code: string; peerId: string }) };
};

describe('room codes', () => {
  it('are four letters that nobody takes for another', () => {
    expect(CODE_ALPHABET).not.toMatch(/[ILOQV0-9]/);
    for (let n = 0; n < 2_000; n += 1) expect(freshCode(() => false)).toMatch(new RegExp(`^[${CODE_ALPHABET}]{4}$`));
  });

  it('are never rude, not even in the middle', () => {
    for (const rude of ['FUCK', 'CUNT', 'TWAT', 'XASS', 'SEXY', 'RAPE', 'KKKA', 'FUKR', 'TURD', 'NUDE', 'WTFX', 'ANUS'])
      expect(isRude(rude), rude).toBe(true);
    for (let n = 0; n < 20_000; n += 1) expect(isRude(freshCode(() => false))).toBe(false);
  });

  it('leave more than nine in ten of all codes to draw from', () => {
    const letters = [...CODE_ALPHABET];
    const all = letters.flatMap((a) =>
      letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
    );
    expect(all.filter(isRude).length / all.length).toBeLessThan(0.1);
  });

  it('are read in any case and with blanks around them, and nothing else is', () => {
    expect(parseCode(' abcd ')).toBe('ABCD');
    for (const text of ['ABC', 'ABCDE', 'AB1D', 'ABOD', '', 7, null, 'A'.repeat(10_000)])
      expect(parseCode(text)).toBeNull();
  });
});

describe('a room', () => {
  it('gets a code for its host key, the same one each time it asks', async () => {
    server = await startServer(root.path);
    const hostKey = newHostKey();
    const first = await reserve(server.url, { hostKey });
    expect(first).toMatchObject({ status: 201, peerId: hostIdOf(hostKey) });
    expect(await reserve(server.url, { hostKey })).toEqual({ ...first, status: 200 });
    expect(await reserve(server.url, { hostKey, code: 'ZZYX' })).toEqual({ ...first, status: 200 });
  });

  it('keeps its code when the server is killed and started again', async () => {
    server = await startServer(root.path);
    const hostKey = newHostKey();
    const { code, peerId } = await reserve(server.url, { hostKey });
    // No close before: what was answered is on disk.
    const again = await startServer(root.path);
    expect(await (await fetch(`${again.url}/api/rooms/${code}`)).json()).toEqual({ peerId, registered: false });
    await again.close();
  });

  it("gets back the code it had when the server has lost its file, unless it is another host's or rude", async () => {
    server = await startServer(root.path);
    expect((await reserve(server.url, { hostKey: newHostKey(), code: 'bhmt' })).code).toBe('BHMT');
    expect((await reserve(server.url, { hostKey: newHostKey(), code: 'BHMT' })).code).not.toBe('BHMT');
    expect((await reserve(server.url, { hostKey: newHostKey(), code: 'FUCK' })).code).not.toBe('FUCK');
  });

  it('survives a damaged file, which is kept aside', async () => {
    server = await startServer(root.path);
    await server.close();
    await writeFile(join(server.dataDir, 'rooms.json'), '{"version":1,"rooms":[{"co');
    server = await startServer(root.path);
    expect((await reserve(server.url, { hostKey: newHostKey() })).status).toBe(201);
    expect(await readFile(join(server.dataDir, 'rooms.json.damaged'), 'utf8')).toContain('"co');
  });

  it('is closed by its own host key and by no other', async () => {
    server = await startServer(root.path);
    const hostKey = newHostKey();
    const { code } = await reserve(server.url, { hostKey });
    expect((await sendJson(`${server.url}/api/rooms/${code}`, 'DELETE', { hostKey: newHostKey() })).status).toBe(404);
    expect((await fetch(`${server.url}/api/rooms/${code}`)).status).toBe(200);
    expect((await sendJson(`${server.url}/api/rooms/${code}`, 'DELETE', { hostKey })).status).toBe(204);
    expect((await fetch(`${server.url}/api/rooms/${code}`)).status).toBe(404);
  });

  it('is gone after a day without its host, and not while its host is here', async () => {
    const here = new Set<string>();
    const rooms = new Rooms(join(root.path, 'rooms.json'), LIMITS, createLog('silent'), (peerId) => here.has(peerId));
    const [away, present] = [`h-${'a'.repeat(32)}`, `h-${'b'.repeat(32)}`];
    here.add(present);
    const [gone, kept] = [await rooms.reserve(away, null, 0), await rooms.reserve(present, null, 0)];
    if (!gone.ok || !kept.ok) throw new Error('full');
    expect(rooms.find(gone.code, LIMITS.codeLifetimeMs - 1)).toBe(away);
    expect(rooms.find(gone.code, LIMITS.codeLifetimeMs)).toBeNull();
    expect(rooms.find(kept.code, LIMITS.codeLifetimeMs * 2)).toBe(present);
    expect(rooms.size).toBe(1);
  });

  it('gives way to a new one when the server is full, if its host is not here', async () => {
    const here = new Set<string>();
    const rooms = new Rooms(join(root.path, 'rooms.json'), { ...LIMITS, rooms: 2 }, createLog('silent'), (peerId) =>
      here.has(peerId),
    );
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => `h-${letter.repeat(32)}`) as [
      string,
      string,
      string,
      string,
    ];
    here.add(a);
    await rooms.reserve(a, null, 1);
    await rooms.reserve(b, null, 2);
    expect((await rooms.reserve(c, null, 3)).ok).toBe(true);
    expect([rooms.hasHost(a), rooms.hasHost(b)]).toEqual([true, false]);
    here.add(c);
    expect(await rooms.reserve(d, null, 4)).toEqual({ ok: false, reason: 'full' });
  });

  it('says whether its host is registered, by code and by id', async () => {
    server = await startServer(root.path);
    const hostKey = newHostKey();
    const { code, peerId } = await reserve(server.url, { hostKey });
    const registered = async (path: string): Promise<unknown> =>
      ((await (await fetch(`${server?.url}${path}`)).json()) as { registered: unknown }).registered;
    expect(await registered(`/api/rooms/${code}`)).toBe(false);
    const host = rawPeer(server.ws, { id: peerId, token: hostKey });
    await host.heard('OPEN');
    expect([await registered(`/api/rooms/${code.toLowerCase()}`), await registered(`/api/hosts/${peerId}`)]).toEqual([
      true,
      true,
    ]);
    host.socket.terminate();
    await expect.poll(() => registered(`/api/hosts/${peerId}`)).toBe(false);
    expect((await fetch(`${server.url}/api/hosts/somebody`)).status).toBe(400);
  });

  it('lets an address guess ten wrong codes a minute, and asking for a right one is no guess', async () => {
    server = await startServer(root.path);
    const { code } = await reserve(server.url, { hostKey: newHostKey() });
    const wrong = code === 'ZZYX' ? 'ZYXZ' : 'ZZYX';
    for (let n = 0; n < 30; n += 1) expect((await fetch(`${server.url}/api/rooms/${code}`)).status).toBe(200);
    for (let n = 0; n < 10; n += 1) {
      const missing = await fetch(`${server.url}/api/rooms/${n % 2 === 0 ? wrong : 'no code'}`);
      expect([missing.status, await missing.json()]).toEqual([
        404,
        { code: 'no-such-room', message: expect.any(String) },
      ]);
    }
    const limited = await fetch(`${server.url}/api/rooms/${wrong}`);
    expect([limited.status, ((await limited.json()) as { code: string }).code]).toEqual([429, 'too-many-wrong-codes']);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it("is refused to a key that is none, to another's id, and to whoever asks for too many", async () => {
    server = await startServer(root.path, { limits: { newRoomsPerMinute: 2 } });
    const ask = (body: unknown) => reserve(server?.url ?? '', body);
    expect(await ask({ hostKey: 'short' })).toMatchObject({ status: 400, code: 'bad-host-key' });
    expect(await ask({ hostKey: newHostKey(), peerId: hostIdOf(newHostKey()) })).toMatchObject({
      status: 403,
      code: 'not-your-id',
    });
    for (const body of [null, [], 7, { hostKey: 5 }, {}]) expect((await ask(body)).status).toBe(400);
    const hostKey = newHostKey();
    expect([(await ask({ hostKey })).status, (await ask({ hostKey: newHostKey() })).status]).toEqual([201, 201]);
    expect(await ask({ hostKey: newHostKey() })).toMatchObject({ status: 429, code: 'too-many-rooms' });
    expect((await ask({ hostKey })).status).toBe(200);
  });
});
