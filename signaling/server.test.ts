import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAddress, lanAddresses, limitKey } from './addresses.ts';
import { sendRaw } from './testing/rawSocket.ts';
import { scratch, sendJson, startServer, type TestServer } from './testing/startServer.ts';

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer;
beforeAll(async () => {
  root = await scratch();
  server = await startServer(root.path, {
    allowedHosts: ['party.example'],
    publicUrl: 'https://rumpus.example',
    limits: { requestTimeoutMs: 400, headersTimeoutMs: 400, timeoutCheckMs: 50 },
  });
});
afterAll(async () => {
  await server.close();
  await root.remove();
});

type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

/** `fetch` sets Host and undoes compression by itself; this does neither. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port: server.port, host: '127.0.0.1', path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}
const code = (reply: Reply): unknown => (JSON.parse(String(reply.body)) as { code: unknown }).code;
const SCRIPT = '/assets/main-abc123.js';

describe('the page', () => {
  it('answers at each of its own addresses with index.html, never kept', async () => {
    for (const path of ['/', '/tv', '/tv?x=1', '/backstage', '/j/ABCD', '/some/deep/link']) {
      const reply = await get(path);
      expect([path, reply.status, String(reply.body).startsWith('<!doctype html>')]).toEqual([path, 200, true]);
      expect(reply.headers['cache-control']).toBe('no-cache');
    }
  });

  it('keeps hashed files for ever, and a missing one is a 404 and not the page', async () => {
    expect((await get(SCRIPT)).headers['cache-control']).toContain('immutable');
    for (const path of ['/assets/old-999.js', '/assets/old', '/assets/', '/nothing.js', '/favicon.ico']) {
      const reply = await get(path);
      expect([path, reply.status, code(reply)]).toEqual([path, 404, 'no-such-file']);
    }
  });

  it('never leaves its folder nor shows what is hidden in it', async () => {
    for (const path of [
      '/.vite/manifest.json',
      '/../data/rooms.json',
      '/%2e%2e/data/rooms.json',
      '/assets/..%2f..%2fdata%2frooms.json',
      '/..%5cdata.json',
      '/a%00.js',
      '//etc/passwd.txt',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  it('is sent as brotli where the build left that beside a file, and else as gzip', async () => {
    const whole = (await get(SCRIPT)).body;
    const gzip = await get(SCRIPT, { 'Accept-Encoding': 'gzip' });
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).equals(whole)]).toEqual(['gzip', true]);
    const brotli = await get(SCRIPT, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).equals(whole)]).toEqual(['br', true]);
    expect(brotli.headers.vary).toBe('Accept-Encoding');
    const other = await get('/assets/uncompressed-abc123.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect([other.headers['content-encoding'], gunzipSync(other.body).equals(whole)]).toEqual(['gzip', true]);
    expect((await get('/icon.png', { 'Accept-Encoding': 'gzip, br' })).headers['content-encoding']).toBeUndefined();
  });

  it('is never sent in a compressed form of older bytes', async () => {
    const other = await scratch();
    const rebuilt = await startServer(other.path);
    const index = join(rebuilt.staticDir, 'index.html');
    const older = `<!doctype html><title>${'Older. '.repeat(200)}</title>`;
    await writeFile(`${index}.br`, brotliCompressSync(older));
    await utimes(`${index}.br`, 1, 1);
    const newer = `<!doctype html><title>${'Newer. '.repeat(200)}</title>`;
    await writeFile(index, newer);
    expect(await (await fetch(rebuilt.url)).text()).toBe(newer);
    await rebuilt.close();
    await other.remove();
  });

  it('answers 304 to whoever has it, and parts of a sound to whoever wants parts', async () => {
    const { headers } = await get(SCRIPT);
    expect((await get(SCRIPT, { 'If-None-Match': String(headers.etag) })).status).toBe(304);
    const part = await get('/icon.png', { Range: 'bytes=8-11' });
    expect([part.status, [...part.body], part.headers['content-range']]).toEqual([206, [0, 1, 2, 3], 'bytes 8-11/16']);
    expect((await get('/icon.png', { Range: 'bytes=99-' })).status).toBe(416);
    const head = await get(SCRIPT, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('is served anew after a rebuild, and a pruned file stays for the pages that are open', async () => {
    const other = await scratch();
    const rebuilt = await startServer(other.path);
    const read = async (path: string): Promise<string> => (await fetch(`${rebuilt.url}${path}`)).text();
    await mkdir(join(rebuilt.staticDir, 'assets'), { recursive: true });
    await read(SCRIPT);
    await writeFile(join(rebuilt.staticDir, 'index.html'), '<!doctype html><title>The next build</title>');
    await rm(join(rebuilt.staticDir, 'assets', 'main-abc123.js'));
    expect(await read('/')).toContain('The next build');
    expect(await read(SCRIPT)).toContain('curtain');
    await writeFile(join(rebuilt.staticDir, 'index.html'), '<!doctype html><meta name="build" content="0123456789ab">');
    expect(JSON.parse(await read('/health'))).toMatchObject({ build: '0123456789ab' });
    await rebuilt.close();
    await other.remove();
  });

  it('is protected by its headers', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toContain(
      "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'",
    );
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('that is not built says how to build it', async () => {
    const other = await scratch();
    const bare = await startServer(other.path, { staticDir: join(other.path, 'nowhere') });
    const reply = await fetch(bare.url);
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([503, 'not-built']);
    expect((await fetch(`${bare.url}/health`)).status).toBe(200);
    await bare.close();
    await other.remove();
  });
});

describe('what the server says of itself', () => {
  it('is healthy', async () => {
    const health = (await (await fetch(`${server.url}/health`)).json()) as Record<string, unknown>;
    expect(health).toEqual({
      status: 'ok',
      uptimeMs: expect.any(Number),
      rooms: 0,
      sockets: 0,
      build: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  it("tells the phones' address, and no more of the model than that there is none", async () => {
    const info = (await (await fetch(`${server.url}/api/info`)).json()) as Record<string, unknown>;
    expect(info).toEqual({
      lan: expect.any(Array),
      port: server.port,
      publicUrl: 'https://rumpus.example',
      build: expect.any(String),
      interfaces: expect.any(Object),
      ice: { stun: [], turn: false },
      llm: { configured: false },
    });
    expect(info.lan).not.toContain('127.0.0.1');
  });

  it('shows metrics to its own machine only', async () => {
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('rumpus_sockets 0');
    const other = await scratch();
    const behindProxy = await startServer(other.path, { trustProxy: true });
    const metrics = (forwarded: Record<string, string>) => fetch(`${behindProxy.url}/metrics`, { headers: forwarded });
    expect((await metrics({ 'X-Forwarded-For': '127.0.0.1, 203.0.113.7' })).status).toBe(403);
    expect((await metrics({})).status).toBe(200);
    await behindProxy.close();
    await other.remove();
  });
});

describe('addresses', () => {
  const card = (address: string, internal = false) => [
    { address, internal, family: 'IPv4' as const, netmask: '', mac: '', cidr: null },
  ];

  it('put the default route first and containers and tunnels last', () => {
    const interfaces = {
      docker0: card('172.17.0.1'),
      eth1: card('169.254.3.4'),
      eth0: card('10.0.0.5'),
      tailscale0: card('100.64.0.2'),
      wlan0: card('192.168.1.7'),
      lo: card('127.0.0.1', true),
    };
    expect(lanAddresses(interfaces, '192.168.1.7')).toEqual([
      '192.168.1.7',
      '10.0.0.5',
      '169.254.3.4',
      '172.17.0.1',
      '100.64.0.2',
    ]);
    expect(lanAddresses(interfaces, '100.64.0.2')[0]).toBe('10.0.0.5');
    expect(lanAddresses({}, null)).toEqual([]);
  });

  it('of the interface with the default route come before those of other cards', () => {
    const interfaces = {
      Ethernet: card('10.0.0.5'),
      'vEthernet (WSL)': card('172.20.0.1'),
      'VirtualBox Host-Only Network': card('192.168.56.1'),
      'VMware Network Adapter VMnet8': card('192.168.80.1'),
      Tailscale: card('100.64.0.2'),
      utun4: card('10.2.0.2'),
      'Wi-Fi': [...card('192.168.1.7'), ...card('192.168.1.8')],
      veth12ab: card('172.18.0.1'),
    };
    expect(lanAddresses(interfaces, '192.168.1.8').slice(0, 3)).toEqual(['192.168.1.8', '192.168.1.7', '10.0.0.5']);
    expect(lanAddresses(interfaces, null).slice(0, 3)).toEqual(['10.0.0.5', '192.168.1.7', '192.168.1.8']);
  });

  it("of clients are the socket's unless a proxy is trusted, and then its last word only", () => {
    const request = {
      socket: { remoteAddress: '::ffff:10.0.0.9' },
      headers: { 'x-forwarded-for': '1.1.1.1, 2.2.2.2' },
    } as never;
    expect([clientAddress(request, false), clientAddress(request, true)]).toEqual(['10.0.0.9', '2.2.2.2']);
  });

  it('of one IPv6 network share their limits', () => {
    expect(limitKey('2001:db8:1:2:3:4:5:6')).toBe(limitKey('2001:db8:1:2:ffff::1'));
  });
});

describe('names', () => {
  it('that are ours are answered: localhost, own addresses, allowed ones, the public one', async () => {
    const own = Object.values(networkInterfaces())
      .flatMap((entries) => entries ?? [])
      .filter((entry) => entry.family === 'IPv4');
    for (const host of [
      'localhost',
      `localhost:${server.port}`,
      '127.0.0.1:80',
      '[::1]:4747',
      'PARTY.example',
      'rumpus.example:443',
      ...own.map((entry) => entry.address),
    ]) {
      expect([host, (await get('/health', { Host: host })).status]).toEqual([host, 200]);
    }
  });

  it("that are not ours are refused, so that no stranger's name can be pointed at us", async () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '198.51.100.1',
      'party.example.evil',
      'local host',
      'a@localhost',
    ]) {
      const reply = await get('/', { Host: host });
      expect([host, reply.status, code(reply)]).toEqual([host, 421, 'host-not-allowed']);
    }
  });

  it('of other pages may not change anything here', async () => {
    const reply = await sendJson(`${server.url}/api/rooms`, 'POST', {}, { Origin: 'http://evil.example' });
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([403, 'origin-not-allowed']);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('malformed input', () => {
  const isUp = async (): Promise<boolean> => (await fetch(`${server.url}/health`)).ok;
  const post = (body: string, type = 'application/json') =>
    fetch(`${server.url}/api/rooms`, { method: 'POST', body, headers: { 'Content-Type': type } });

  it('in a body gets a 4xx with a code', async () => {
    const codeOf = async (reply: Response): Promise<unknown> => [
      reply.status,
      ((await reply.json()) as { code: unknown }).code,
    ];
    expect(await codeOf(await post('{"hostKey":'))).toEqual([400, 'bad-json']);
    expect(await codeOf(await post('"text"'))).toEqual([400, 'bad-json']);
    expect(await codeOf(await post('{"__proto__":{"hostKey":"x"}}'))).toEqual([400, 'bad-input']);
    expect(await codeOf(await post('hostKey=1', 'text/plain'))).toEqual([400, 'bad-input']);
    expect(await codeOf(await post(`{"hostKey":"${'x'.repeat(40_000)}"}`))).toEqual([413, 'body-too-large']);
    expect(await codeOf(await post('{}', 'application/json; charset=klingon'))).toEqual([415, 'bad-encoding']);
    expect(await isUp()).toBe(true);
  });

  it('in an address gets a 4xx with a code', async () => {
    for (const [path, status] of [
      ['/%', 400],
      ['/j/%E0%A4%A', 400],
      ['/api/rooms/%', 400],
      ['/api/hosts/%zz', 400],
      ['/api/nothing', 404],
      ['/peer/nothing/%', 404],
    ] as const) {
      const reply = await get(path);
      expect([path, reply.status, typeof code(reply)]).toEqual([path, status, 'string']);
    }
    expect((await get('/tv', {}, 'POST')).status).toBe(405);
    expect((await get('/tv', {}, 'BREW')).status).toBeGreaterThanOrEqual(400);
  });

  it('below http gets a 4xx and its connection closed', async () => {
    for (const [bytes, status] of [
      ['\x16\x03\x01 this is TLS\r\n\r\n', 400],
      ['GET / HTTP/9.9\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
      ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
      ['GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n', 421],
      ['POST /api/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
      ['GET /peer/peerjs HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: teapot\r\n\r\n', 400],
    ] as const) {
      expect([bytes.slice(0, 40), (await sendRaw(server.port, bytes)).slice(0, 12)]).toEqual([
        bytes.slice(0, 40),
        `HTTP/1.1 ${status}`,
      ]);
    }
    expect(await isUp()).toBe(true);
  });

  it('that never ends is cut off: slow headers, and a slow body', async () => {
    const headers = sendRaw(server.port, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow');
    const body = sendRaw(
      server.port,
      'POST /api/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"host',
    );
    expect((await headers).slice(0, 12)).toBe('HTTP/1.1 408');
    expect((await body).slice(0, 12)).toMatch(/^HTTP\/1.1 4\d\d$/);
    expect(await isUp()).toBe(true);
  });
});
