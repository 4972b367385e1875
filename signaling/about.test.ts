import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interfaceNames } from './addresses.ts';
import { scratch, startServer, type TestServer } from './testing/startServer.ts';

const card = (address: string, change: object = {}) => ({
  address,
  netmask: '255.255.255.0',
  family: 'IPv4' as const,
  mac: '00:00:00:00:00:00',
  internal: false,
  cidr: null,
  ...change,
});

describe('the names of cards', () => {
  it('stand by each address phones could use, and by no other', () => {
    expect(
      interfaceNames({
        wlan0: [card('192.168.1.20'), card('192.168.1.21')],
        eth0: [card('10.0.0.7'), { ...card('fe80::1'), family: 'IPv6', scopeid: 2 }],
        lo: [card('127.0.0.1', { internal: true })],
        gone: undefined,
      }),
    ).toEqual({ '192.168.1.20': 'wlan0', '192.168.1.21': 'wlan0', '10.0.0.7': 'eth0' });
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
  const info = async (from?: string) => {
    const headers: Record<string, string> = from === undefined ? {} : { 'X-Forwarded-For': from };
    return (await (await fetch(`${server?.url}/api/info`, { headers })).json()) as {
      lan: string[];
      interfaces: object;
    };
  };

  it('this machine is told its addresses and cards also when it came by one of its own addresses, a guest neither', async () => {
    server = await startServer(root.path, { trustProxy: true });
    const own = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
    const here = await info();
    expect(Object.keys(here.interfaces).sort()).toEqual([...here.lan].sort());
    for (const address of own) expect(await info(address)).toEqual(here);
    expect(await info('198.51.100.9')).toMatchObject({ lan: [], interfaces: {} });
  });
});
