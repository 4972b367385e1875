import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { hostIdOf } from '../hostKey.ts';
import { LIMITS } from '../limits.ts';
import { newHostKey, scratch, sendJson, startServer, type TestServer } from '../testing/startServer.ts';
import { BINDING_REQUEST, stunPacket, udpPhone } from '../testing/stunPackets.ts';
import { stunUrls } from './stunUrls.ts';
import { type TurnConfig, turnGrant } from './turn.ts';

const URLS = ['turn:turn.example:3478', 'turns:turn.example:5349?transport=tcp'];
const SECRET: TurnConfig = { urls: URLS, credentials: { kind: 'secret', secret: 'north' } };
const STATIC: TurnConfig = { urls: URLS, credentials: { kind: 'static', username: 'guest', password: 'pass' } };
const NOW = 1_700_000_000_500;

/** Another implementation than the one under test. */
const hmacSha1 = (key: string, text: string): string =>
  Buffer.from(hmac(sha1, Buffer.from(key), Buffer.from(text))).toString('base64');

describe('a TURN credential', () => {
  it("made from a secret is coturn's: the second it ends at and a name, signed", () => {
    const { server, expiresAtMs } = turnGrant(SECRET, LIMITS, NOW);
    expect(server.urls).toEqual(URLS);
    expect(server.username).toMatch(/^1700021600:[0-9a-f]{12}$/);
    expect(expiresAtMs).toBe(1_700_021_600_000);
    expect(server.credential).toBe(hmacSha1('north', server.username ?? ''));
  });

  it('from another secret is another, and two guests share none', () => {
    const [one, two] = [turnGrant(SECRET, LIMITS, NOW).server, turnGrant(SECRET, LIMITS, NOW).server];
    expect(one.username).not.toBe(two.username);
    expect(one.credential).not.toBe(hmacSha1('south', one.username ?? ''));
  });

  it('that the operator fixed is given as it is', () => {
    const { server, expiresAtMs } = turnGrant(STATIC, LIMITS, NOW);
    expect([server, expiresAtMs]).toEqual([{ urls: URLS, username: 'guest', credential: 'pass' }, null]);
  });
});

describe('the environment of TURN', () => {
  const turnOf = (env: Record<string, string>): unknown => {
    const read = readEnvironment(env);
    return read.ok ? read.settings.turn : read.problems;
  };

  it('is none, a secret, or a name and a password', () => {
    const urls = { TURN_URLS: ` ${URLS.join(' , ')},` };
    expect(turnOf({})).toBeNull();
    expect(turnOf({ TURN_URLS: '', TURN_SECRET: '' })).toBeNull();
    expect(turnOf({ ...urls, TURN_SECRET: 'north' })).toEqual(SECRET);
    expect(turnOf({ ...urls, TURN_USERNAME: 'guest', TURN_PASSWORD: 'pass' })).toEqual(STATIC);
    expect(turnOf({ TURN_URLS: 'turn:[2001:db8::1]:3478', TURN_SECRET: 'x' })).toMatchObject({
      urls: ['turn:[2001:db8::1]:3478'],
    });
  });

  it('that is half set is complained of by name, and no value is repeated', () => {
    const bad: readonly [Record<string, string>, RegExp][] = [
      [{ TURN_SECRET: 'hush' }, /^TURN_URLS: must be set/],
      [{ TURN_USERNAME: 'hush', TURN_PASSWORD: 'hush' }, /^TURN_URLS: must be set/],
      [{ TURN_URLS: 'turn:a.example' }, /^TURN_URLS: needs/],
      [{ TURN_URLS: 'turn:a.example', TURN_USERNAME: 'hush' }, /^TURN_URLS: needs/],
      [{ TURN_URLS: 'turn:a.example', TURN_PASSWORD: 'hush' }, /^TURN_URLS: needs/],
      [{ TURN_URLS: 'turn:a.example', TURN_SECRET: 'hush', TURN_PASSWORD: 'hush' }, /^TURN_SECRET: must stand alone/],
      [{ TURN_URLS: 'https://hush.example', TURN_SECRET: 'hush' }, /^TURN_URLS: must be addresses like/],
      [{ TURN_URLS: 'turn:hush@a.example', TURN_SECRET: 'hush' }, /^TURN_URLS: must be addresses like/],
      [{ TURN_URLS: 'turn:a.example,stun:b.example', TURN_SECRET: 'hush' }, /^TURN_URLS: must be addresses like/],
    ];
    for (const [env, complaint] of bad) {
      const problems = turnOf(env) as string[];
      expect(problems, JSON.stringify(env)).toEqual([expect.stringMatching(complaint)]);
      expect(problems.join()).not.toContain('hush');
    }
    expect(turnOf({ PORT: 'x', TURN_SECRET: 'hush' })).toHaveLength(2);
  });
});

describe('addresses for STUN', () => {
  const base = { stunPort: 3478, host: '0.0.0.0', reached: '127.0.0.1', lan: ['10.0.0.5', '192.168.1.7'], most: 3 };

  it("are, for the TV, this machine's on the network, and for a phone the one it reached", () => {
    expect(stunUrls(base)).toEqual(['stun:10.0.0.5:3478', 'stun:192.168.1.7:3478']);
    expect(stunUrls({ ...base, reached: '192.168.1.7' })).toEqual(['stun:192.168.1.7:3478']);
    expect(stunUrls({ ...base, most: 1 })).toEqual(['stun:10.0.0.5:3478']);
  });

  it('are none where STUN is not answered or is not to be found', () => {
    expect(stunUrls({ ...base, stunPort: null })).toEqual([]);
    expect(stunUrls({ ...base, lan: [] })).toEqual([]);
    expect(stunUrls({ ...base, reached: '2001:db8::1' })).toEqual([]);
    expect(stunUrls({ ...base, host: '127.0.0.1' })).toEqual(['stun:127.0.0.1:3478']);
  });
});

describe('over HTTP', () => {
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
  const start = async (options: Parameters<typeof startServer>[1]): Promise<void> => {
    server = await startServer(root.path, options);
  };
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const reply = await fetch(`${server?.url}${path}`, { headers });
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
  };
  const party = async (): Promise<string> => {
    const hostKey = newHostKey();
    await sendJson(`${server?.url}/api/rooms`, 'POST', { hostKey });
    return hostIdOf(hostKey) ?? '';
  };
  type Ice = { readonly iceServers: readonly { urls: string[]; username?: string; credential?: string }[] };

  it('the STUN that is announced answers', async () => {
    await start({ stunPort: 0 });
    const { ice } = (await get('/api/info')).body as { ice: { stun: string[]; turn: boolean } };
    expect(ice).toEqual({ stun: [expect.stringMatching(/^stun:127\.0\.0\.1:\d+$/)], turn: false });
    const phone = await udpPhone(Number(ice.stun[0]?.split(':')[2]));
    phone.send(stunPacket(BINDING_REQUEST));
    expect((await phone.next()).readUInt16BE(0)).toBe(0x0101);
    phone.close();
    expect((await get(`/api/ice?host=${await party()}`)).body).toEqual({
      iceServers: [{ urls: ice.stun }],
      expiresAtMs: null,
    });
    const metrics = await (await fetch(`${server?.url}/metrics`)).text();
    expect(metrics).toContain('rumpus_stun_packets_total{verdict="answered"} 1');
  });

  it('no STUN is answered on the internet, nor unless it was asked for', async () => {
    await start({ stunPort: 0, publicUrl: 'https://party.example' });
    expect((await get('/api/info')).body.ice).toEqual({ stun: [], turn: false });
    await server?.close();
    await start({});
    expect((await get('/api/info')).body.ice).toEqual({ stun: [], turn: false });
  });

  it('TURN is given to who names the host of a party that lives, and to nobody else', async () => {
    await start({ turn: SECRET });
    expect((await get('/api/info')).body.ice).toEqual({ stun: [], turn: true });
    const host = await party();
    const { status, body } = await get(`/api/ice?host=${host}`);
    const { iceServers } = body as unknown as Ice;
    expect([status, iceServers.length, iceServers[0]?.urls]).toEqual([200, 1, URLS]);
    expect(iceServers[0]?.credential).toBe(hmacSha1('north', iceServers[0]?.username ?? ''));
    for (const [path, code] of [
      [`/api/ice?host=${hostIdOf(newHostKey())}`, [404, 'no-such-room']],
      ['/api/ice', [400, 'bad-input']],
      ['/api/ice?', [400, 'bad-input']],
      ['/api/ice?host=', [400, 'bad-input']],
      ['/api/ice?host=%E0%A4%A', [400, 'bad-input']],
      [`/api/ice?host=${host.toUpperCase()}`, [400, 'bad-input']],
    ] as const) {
      const refused = await get(path);
      expect([path, refused.status, refused.body.code]).toEqual([path, ...code]);
      expect(JSON.stringify(refused.body)).not.toContain('credential');
    }
    expect(await (await fetch(`${server?.url}/metrics`)).text()).toContain('rumpus_turn_grants_total 1');
  });

  it('TURN is not given for a party whose day is over', async () => {
    await start({ turn: SECRET, limits: { codeLifetimeMs: 0 } });
    expect((await get(`/api/ice?host=${await party()}`)).status).toBe(404);
  });

  it('whoever asks too often is told to wait, right or wrong', async () => {
    await start({ turn: STATIC, limits: { iceAsksPerMinute: 3 } });
    const host = await party();
    const statuses = [];
    for (const path of [`?host=${host}`, '?host=h-guess', `?host=${host}`, `?host=${host}`]) {
      statuses.push((await get(`/api/ice${path}`)).status);
    }
    expect(statuses).toEqual([200, 400, 200, 429]);
  });

  it("this machine's addresses are told to this machine only", async () => {
    await start({ trustProxy: true });
    expect((await get('/api/info', { 'X-Forwarded-For': '192.168.1.23' })).body.lan).toEqual([]);
    expect((await get('/api/info')).body.lan).toEqual(expect.any(Array));
  });
});
