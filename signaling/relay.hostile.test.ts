import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostFrame, KIND } from './relay/frames.ts';
import type { ServerOptions } from './server.ts';
import { RawHost, type RawRelaySocket, rawPhone } from './testing/rawRelay.ts';
import { newHostKey, scratch, startServer, type TestServer } from './testing/startServer.ts';

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer;
/** A host and a phone that play a fair game beside all that happens here. */
let fair: { readonly host: RawHost; readonly phone: RawRelaySocket; readonly link: number };
let turn = 0;

const hosted = (hostKey = newHostKey()): Promise<RawHost> => new RawHost(server.ws, hostKey).registered();
async function linked(host: RawHost): Promise<{ phone: RawRelaySocket; link: number }> {
  const phone = await rawPhone(server.ws, host.id).opened();
  const { link } = await host.told(KIND.opened);
  return { phone, link };
}
const start = async (limits: ServerOptions['limits'] = {}): Promise<void> => {
  server = await startServer(root.path, { limits: { newSocketsPerMinute: 10_000, ...limits } });
  const host = await hosted();
  fair = { host, ...(await linked(host)) };
};
/** A word there and back, and nothing else heard in between. */
const playsOn = async (): Promise<void> => {
  turn += 1;
  fair.phone.say(Buffer.from(`guess ${turn}`));
  expect(await fair.host.told(KIND.data)).toEqual({ link: fair.link, body: `guess ${turn}` });
  fair.host.tell(KIND.data, fair.link, `right ${turn}`);
  expect((await fair.phone.hears(() => true)).toString()).toBe(`right ${turn}`);
  expect([fair.host.heard.filter((frame) => frame[0] !== KIND.beat), fair.phone.heard]).toEqual([[], []]);
};
beforeEach(async () => {
  root = await scratch();
});
afterEach(async () => {
  await server.close();
  await root.remove();
});

describe('a fair link plays on beside', () => {
  it('a phone that says what no phone says', async () => {
    await start();
    const host = await hosted();
    for (const [frame, code] of [
      ['a text', '4400 malformed'],
      [Buffer.alloc(0), '4400 malformed'],
      [Buffer.alloc(64 * 1024 + 1), '1009'],
    ] as const) {
      const { phone, link } = await linked(host);
      phone.say(frame);
      expect(await phone.closed).toBe(code);
      await host.told(KIND.closed, link);
      await playsOn();
    }
    expect(host.isOpen).toBe(true);
  });

  it('a phone or a host that goes on speaking when it has been ended, and is not heard any more', async () => {
    await start();
    const host = await hosted();
    const [one, other] = [await linked(host), await linked(host)];
    for (const frame of ['a text', Buffer.from('I'), Buffer.from('am still'), Buffer.from('here')])
      one.phone.say(frame);
    expect(await one.phone.closed).toBe('4400 malformed');
    await host.told(KIND.closed, one.link);
    other.phone.say(Buffer.from('barrier'));
    await host.told(KIND.data, other.link);
    expect(host.heard).toEqual([]);

    host.say('a text');
    for (let n = 0; n < 3; n += 1) host.tell(KIND.data, other.link, 'and I too');
    expect(await other.phone.closed).toBe('4410 host-gone');
    expect(other.phone.heard).toEqual([]);
    await playsOn();
  });

  it('sockets that break the rules of web sockets', async () => {
    await start();
    const host = await hosted();
    for (const bytes of [
      // Reserved bits and no such opcode; a frame without a mask; a control frame that is too long; a length of 2^63.
      [0xff, 0xff, 0xff, 0xff],
      [0x82, 0x03, 1, 2, 3],
      [0x89, 0xfe, 0x01, 0x00, 0, 0, 0, 0],
      [0x82, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
    ]) {
      const { phone, link } = await linked(host);
      const another = await hosted();
      phone.write(Buffer.from(bytes));
      another.write(Buffer.from(bytes));
      await Promise.all([phone.closed, another.closed, host.told(KIND.closed, link)]);
      await playsOn();
    }
  });

  it('a host that says what no host says, before it is one and after', async () => {
    await start();
    const frames = [
      'a text',
      Buffer.alloc(0),
      Buffer.from([KIND.data]),
      hostFrame(0),
      hostFrame(99, 1),
      hostFrame(KIND.data, fair.link),
      hostFrame(KIND.closed, fair.link, Buffer.from('with a body')),
      hostFrame(KIND.opened, fair.link),
      hostFrame(KIND.registered),
      hostFrame(KIND.slow, fair.link),
      hostFrame(KIND.beat, fair.link),
      hostFrame(KIND.register, fair.link, Buffer.from(newHostKey())),
    ];
    for (const frame of frames) {
      const [before, after] = [await new RawHost(server.ws).opened(), await hosted()];
      for (const host of [before, after]) host.say(frame);
      expect(await Promise.all([before.closed, after.closed]), String(frame)).toEqual([
        '4400 malformed',
        '4400 malformed',
      ]);
    }
    const early = await new RawHost(server.ws).opened();
    early.tell(KIND.data, fair.link, 'I am no host yet');
    expect(await early.closed).toBe('4400 malformed');
    const twice = await hosted();
    twice.tell(KIND.register, 0, fair.host.hostKey);
    expect(await twice.closed).toBe('4400 malformed');
    const large = await hosted();
    large.tell(KIND.data, fair.link, Buffer.alloc(256 * 1024 + 1));
    expect(await large.closed).toBe('1009');
    await playsOn();
  });

  it('[L1] a host that speaks, hangs up and beats under the numbers of others’ links', async () => {
    await start();
    const forger = await hosted();
    const mine = await linked(forger);
    for (let link = 0; link < 50; link += 1) {
      if (link === mine.link) continue;
      forger.tell(KIND.data, link, 'I am your host');
      forger.tell(KIND.closed, link);
    }
    forger.tell(KIND.data, 0xffffffff, 'and yours');
    forger.tell(KIND.data, mine.link, 'hello');
    expect((await mine.phone.hears(() => true)).toString()).toBe('hello');
    await playsOn();
    expect(forger.isOpen).toBe(true);
  });

  it('[L1] a stranger who wants the fair host’s place and does not have its key', async () => {
    await start();
    const strangers = [fair.host.id, fair.host.id.slice(2), fair.host.hostKey.toUpperCase(), `${fair.host.hostKey}0`];
    for (const key of strangers) {
      const stranger = await new RawHost(server.ws, key).opened();
      stranger.tell(KIND.register, 0, key);
      // Some of these are keys, of other hosts: that is no harm.
      await Promise.race([stranger.closed, stranger.told(KIND.registered)]);
      await playsOn();
    }
  });

  it('[L1] a phone that speaks like a host: its words are its own, to its own host', async () => {
    await start();
    const { phone, link } = await linked(fair.host);
    for (const kind of Object.values(KIND)) phone.say(hostFrame(kind, fair.link, Buffer.from('forged')));
    for (const kind of Object.values(KIND)) {
      const { body } = await fair.host.told(KIND.data, link);
      expect(Buffer.from(body).equals(hostFrame(kind, fair.link, Buffer.from('forged')))).toBe(true);
    }
    await playsOn();
  });

  it('a phone that floods, with many frames or with large ones', async () => {
    await start();
    for (const [size, count] of [
      [1, 5_000],
      [60_000, 100],
    ] as const) {
      const { phone, link } = await linked(fair.host);
      for (let n = 0; n < count; n += 1) phone.say(Buffer.alloc(size, 1));
      expect(await phone.closed).toBe('4429 too-much');
      await fair.host.told(KIND.closed, link);
      fair.host.heard.splice(0);
      await playsOn();
    }
  });

  it('a host that floods one link, which alone ends, or all of them', async () => {
    await start();
    const flooder = await hosted();
    const [one, other] = [await linked(flooder), await linked(flooder)];
    for (let n = 0; n < 3_000; n += 1) flooder.tell(KIND.data, one.link, 'x');
    expect(await one.phone.closed).toBe('4429 too-much');
    await playsOn();
    flooder.tell(KIND.data, other.link, 'still here');
    expect((await other.phone.hears(() => true)).toString()).toBe('still here');
    for (let n = 0; n < 60_000; n += 1) flooder.tell(KIND.beat);
    expect(await flooder.closed).toBe('4429 too-much');
    expect(await other.phone.closed).toBe('4410 host-gone');
    await playsOn();
  });

  it('a phone that reads nothing, whose link ends when too much waits for it', async () => {
    await start({
      relayWaitingToPhoneBytes: 400_000,
      relayLinkBytesBurst: 100_000_000,
      relayHostBytesBurst: 100_000_000,
    });
    const { phone, link } = await linked(fair.host);
    phone.stall();
    for (let n = 0; n < 100; n += 1) fair.host.tell(KIND.data, link, Buffer.alloc(200_000));
    await fair.host.told(KIND.closed, link);
    // Besides that it did not keep up.
    fair.host.heard.splice(0);
    await playsOn();
    phone.socket.terminate();
  });

  it('a host that reads nothing: its phones are ended one by one, and not the fair one', async () => {
    await start({ relayPhoneBytesBurst: 100_000_000, relayPhoneFramesBurst: 100_000 });
    const deaf = await hosted();
    const [loud, quiet] = [await linked(deaf), await linked(deaf)];
    deaf.stall();
    for (let n = 0; n < 400; n += 1) loud.phone.say(Buffer.alloc(60_000));
    expect(await loud.phone.closed).toBe('1006');
    expect(quiet.phone.isOpen).toBe(true);
    await playsOn();
    deaf.socket.terminate();
  });

  it('so much waiting in all that only links with little of it are kept', async () => {
    await start({
      relayWaitingAllBytes: 1_000_000,
      relayWaitingInNeedBytes: 50_000,
      relayWaitingToPhoneBytes: 100_000_000,
      relayLinkBytesBurst: 100_000_000,
      relayHostBytesBurst: 100_000_000,
    });
    const host = await hosted();
    const hoarder = await linked(host);
    hoarder.phone.stall();
    for (let n = 0; n < 100; n += 1) host.tell(KIND.data, hoarder.link, Buffer.alloc(200_000));
    await host.told(KIND.closed, hoarder.link);
    await playsOn();
    hoarder.phone.socket.terminate();
  });

  it('whatever bytes a host or a phone sends', async () => {
    await start();
    const kinds = fc.constantFrom(...Object.values(KIND), 0, 255);
    const framed = fc
      .tuple(kinds, fc.oneof(fc.nat(20), fc.nat(0xffffffff)), fc.uint8Array({ maxLength: 50 }))
      .map(([kind, link, body]) => hostFrame(kind, link, Buffer.from(body)));
    const frame = fc.oneof(framed, fc.uint8Array({ maxLength: 20 }), fc.string({ maxLength: 10 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(frame, { maxLength: 8 }),
        fc.boolean(),
        fc.boolean(),
        async (frames, isHost, isKnown) => {
          const host = await new RawHost(server.ws).opened();
          if (isKnown) await host.registered();
          const speaker = isHost || !isKnown ? host : await rawPhone(server.ws, host.id).opened();
          for (const one of frames) speaker.say(one);
          speaker.socket.close();
          host.socket.close();
          await Promise.all([speaker.closed, host.closed]);
          await playsOn();
        },
      ),
      { numRuns: 60 },
    );
  });
});
