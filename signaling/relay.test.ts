import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KIND } from './relay/frames.ts';
import type { ServerOptions } from './server.ts';
import { upgradeStatus } from './testing/rawPeer.ts';
import { RawHost, RawRelaySocket, rawPhone } from './testing/rawRelay.ts';
import { newHostKey, scratch, startServer, type TestServer } from './testing/startServer.ts';

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer;
const start = async (limits: ServerOptions['limits'] = {}): Promise<void> => {
  server = await startServer(root.path, { limits });
};
beforeEach(async () => {
  root = await scratch();
});
afterEach(async () => {
  await server.close();
  await root.remove();
});

const hosted = (hostKey = newHostKey()): Promise<RawHost> => new RawHost(server.ws, hostKey).registered();
const text = (frame: Buffer): string => frame.toString();
/** A phone and its number at the host. */
async function linked(host: RawHost): Promise<{ phone: RawRelaySocket; link: number }> {
  const phone = await rawPhone(server.ws, host.id).opened();
  const { link } = await host.told(KIND.opened);
  return { phone, link };
}

describe('the relay', () => {
  it('[L1] carries frames both ways, in order, between each phone and the host by the phone’s number', async () => {
    await start();
    const host = await hosted();
    const [alice, bob] = [await linked(host), await linked(host)];
    expect(alice.link).not.toBe(bob.link);
    for (const word of ['one', 'two']) alice.phone.say(Buffer.from(word));
    bob.phone.say(Buffer.from('three'));
    expect(await host.told(KIND.data, alice.link)).toEqual({ link: alice.link, body: 'one' });
    expect(await host.told(KIND.data, alice.link)).toEqual({ link: alice.link, body: 'two' });
    expect(await host.told(KIND.data)).toEqual({ link: bob.link, body: 'three' });
    host.tell(KIND.data, bob.link, 'for bob');
    host.tell(KIND.data, alice.link, 'for alice');
    expect(text(await alice.phone.hears(() => true))).toBe('for alice');
    expect(text(await bob.phone.hears(() => true))).toBe('for bob');
    expect([...alice.phone.heard, ...bob.phone.heard]).toEqual([]);
  });

  it('[L1] tells a phone whose host is not there so, and why', async () => {
    await start();
    const gone = await hosted();
    gone.socket.close();
    await gone.closed;
    for (const id of [gone.id, `h-${'0'.repeat(32)}`]) {
      expect(await rawPhone(server.ws, id).closed).toBe('4404 no-such-host');
    }
  });

  it('[L1] makes nobody a host without a key, and with one of the wrong form', async () => {
    await start();
    for (const key of ['', 'short', 'x'.repeat(200), `${newHostKey()}\n`, '\u0000'.repeat(32)]) {
      const host = await new RawHost(server.ws, key).opened();
      host.tell(KIND.register, 0, key);
      expect(await host.closed, JSON.stringify(key)).toBe('4403 not-your-id');
    }
  });

  it('[L1] makes the later of two with one key the host, tells the older, and ends its links', async () => {
    await start();
    const hostKey = newHostKey();
    const before = await hosted(hostKey);
    const { phone } = await linked(before);
    const after = await hosted(hostKey);
    expect(await before.closed).toBe('4409 replaced');
    expect(await phone.closed).toBe('4410 host-gone');
    const again = await linked(after);
    again.phone.say(Buffer.from('hello'));
    expect(await after.told(KIND.data)).toEqual({ link: again.link, body: 'hello' });
  });

  it('[L1] ends every link of a host that goes, and no other’s', async () => {
    await start();
    const [host, other] = [await hosted(), await hosted()];
    const [alice, bob, carol] = [await linked(host), await linked(host), await linked(other)];
    host.socket.terminate();
    expect(await Promise.all([alice.phone.closed, bob.phone.closed])).toEqual(['4410 host-gone', '4410 host-gone']);
    carol.phone.say(Buffer.from('still here'));
    expect(await other.told(KIND.data)).toMatchObject({ body: 'still here' });
  });

  it('ends a link that the host hangs up on, after its last word', async () => {
    await start();
    const host = await hosted();
    const { phone, link } = await linked(host);
    host.tell(KIND.data, link, 'goodbye');
    host.tell(KIND.closed, link);
    expect(await phone.closed).toBe('4000 by-host');
    expect(phone.heard.map(text)).toEqual(['goodbye']);
    expect(host.heard).toEqual([]);
  });

  it('tells a host of a phone that hangs up or dies, after its last word', async () => {
    await start();
    const host = await hosted();
    const [polite, dead] = [await linked(host), await linked(host)];
    polite.phone.say(Buffer.from('bye'));
    polite.phone.socket.close();
    await host.told(KIND.closed, polite.link);
    expect(await host.told(KIND.data)).toEqual({ link: polite.link, body: 'bye' });
    dead.phone.socket.terminate();
    await host.told(KIND.closed, dead.link);
  });

  it('carries the largest frame a host and a phone may send', async () => {
    await start();
    const host = await hosted();
    const { phone, link } = await linked(host);
    host.tell(KIND.data, link, Buffer.alloc(256 * 1024, 7));
    phone.say(Buffer.alloc(64 * 1024, 7));
    expect((await phone.hears(() => true)).length).toBe(256 * 1024);
    expect((await host.told(KIND.data)).body.length).toBe(64 * 1024);
  });

  it('refuses an address that names no role, two, or a host that cannot be', async () => {
    await start();
    const id = `h-${'0'.repeat(32)}`;
    for (const search of ['', 'host&to=x', `host&to=${id}`, 'to=', 'to=phone-1', `to=${id}&to=${id}`, `to=${id}%00`]) {
      expect(await upgradeStatus(`${server.ws}/relay?${search}`), search).toBe(400);
    }
    expect(await upgradeStatus(`${server.ws}/relay?host`, { Origin: 'http://evil.example' })).toBe(403);
    expect((await fetch(`${server.url}/relay?host`)).status).toBe(404);
  });

  it('takes so many links for one host and no more, until one of them ends', async () => {
    await start({ relayLinksPerHost: 2 });
    const host = await hosted();
    const { phone } = await linked(host);
    await linked(host);
    expect(await rawPhone(server.ws, host.id).closed).toBe('4503 full');
    phone.socket.close();
    await host.told(KIND.closed);
    await linked(host);
  });

  it('takes so many new links at once for one host, and as many as before for its neighbour', async () => {
    await start({ relayNewLinksBurst: 3, relayNewLinksPerSecond: 0 });
    const [host, neighbour] = [await hosted(), await hosted()];
    for (let n = 0; n < 3; n += 1) (await linked(host)).phone.socket.terminate();
    expect(await rawPhone(server.ws, host.id).closed).toBe('4429 too-much');
    await linked(neighbour);
  });

  it('ends a link nobody speaks on, and none that is spoken on', async () => {
    await start({ relayIdleMs: 400, relayBeatMs: 50 });
    const host = await hosted();
    const [silent, lively] = [await linked(host), await linked(host)];
    const timer = setInterval(() => lively.phone.say(Buffer.from('x')), 50);
    // What the host says counts for nothing: it would speak to a phone long asleep.
    const chatter = setInterval(() => host.tell(KIND.data, silent.link, 'x'), 50);
    expect(await silent.phone.closed).toBe('4408 idle');
    await host.told(KIND.closed, silent.link);
    expect([lively.phone.isOpen, host.isOpen]).toEqual([true, true]);
    clearInterval(timer);
    clearInterval(chatter);
  });

  it('ends a socket that gives no sign of life, a phone’s or a host’s, and keeps a quiet one that does', async () => {
    await start({ relaySilentMs: 400, relayBeatMs: 50 });
    const [dead, quiet] = [new RawHost(server.ws, newHostKey(), { autoPong: false }), await hosted()];
    await dead.registered();
    const mute = await rawPhone(server.ws, quiet.id, { autoPong: false }).opened();
    const alive = await rawPhone(server.ws, quiet.id).opened();
    expect(await Promise.all([dead.closed, mute.closed])).toEqual(['1006', '1006']);
    expect([quiet.isOpen, alive.isOpen]).toEqual([true, true]);
    expect(quiet.heard.some((frame) => frame[0] === KIND.beat)).toBe(true);
  });

  it('does not wait for ever for a host’s key', async () => {
    await start({ relayRegisterMs: 100 });
    const host = await hosted();
    expect(await new RawRelaySocket(server.ws, 'host').closed).toBe('4408 idle');
    expect(host.isOpen).toBe(true);
  });

  it('tells a host of a phone that does not keep up, and when it does again', async () => {
    await start({ relaySlowBytes: 20_000, relayWaitingToPhoneBytes: 100_000_000, relayLinkBytesBurst: 100_000_000 });
    const host = await hosted();
    const { phone, link } = await linked(host);
    phone.stall();
    // What the two machines' own buffers take up is no backlog of ours.
    for (let n = 0; n < 60; n += 1) host.tell(KIND.data, link, Buffer.alloc(200_000));
    await host.told(KIND.slow, link);
    phone.socket.resume();
    await host.told(KIND.drained, link);
  });

  it('counts for the operator what it carries, and names nobody', async () => {
    await start();
    const host = await hosted();
    const { phone } = await linked(host);
    phone.say(Buffer.from('12345'));
    await host.told(KIND.data);
    await rawPhone(server.ws, `h-${'0'.repeat(32)}`).closed;
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    for (const line of [
      'rumpus_relay_hosts 1',
      'rumpus_relay_links 1',
      'rumpus_relay_waiting_bytes 0',
      'rumpus_relay_bytes_total{from="phone"} 5',
      'rumpus_relay_closed_total{who="phone",why="no-such-host"} 1',
    ]) {
      expect(metrics).toContain(line);
    }
    expect(metrics).not.toContain(host.id);
  });
});
