import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS, type Limits } from '../limits.ts';
import { createLog } from '../log.ts';
import { BINDING_REQUEST, stunPacket, type UdpPhone, udpPhone } from '../testing/stunPackets.ts';
import { stunAnswer } from './message.ts';
import { createStunResponder, type StunResponder, type StunVerdict } from './responder.ts';
import { Senders } from './senders.ts';

const ID = Buffer.from('b7e7a701bc34d686fa87dfae', 'hex');
const SOFTWARE = { type: 0x8022, value: Buffer.from('STUN test client') };

/** RFC 5769, 2.2 gives this mapped address for this transaction id, port and address. */
const RFC_5769_XOR_MAPPED = '002000080001a147e112a643';

/** Bit by bit, apart from the library's table. */
function crc32(bytes: Buffer): number {
  let sum = 0xffff_ffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
function withFingerprint(packet: Buffer, wrongBy = 0): Buffer {
  const longer = Buffer.from(packet);
  longer.writeUInt16BE(packet.length - 20 + 8, 2);
  const tail = Buffer.from('8028000400000000', 'hex');
  tail.writeUInt32BE((crc32(longer) ^ 0x5354_554e ^ wrongBy) >>> 0, 4);
  return Buffer.concat([longer, tail]);
}

describe('a STUN answer', () => {
  it("is a success with the sender's address under the cookie, as the RFC's own example has it", () => {
    const answer = stunAnswer(stunPacket(BINDING_REQUEST, [], { id: ID }), '192.0.2.1', 32_853);
    expect(answer?.toString('hex')).toBe(`0101000c2112a442${ID.toString('hex')}${RFC_5769_XOR_MAPPED}`);
  });

  it('passes over attributes that may be passed over', () => {
    const answer = stunAnswer(stunPacket(BINDING_REQUEST, [SOFTWARE], { id: ID }), '192.0.2.1', 32_853);
    expect(answer?.subarray(20).toString('hex')).toBe(RFC_5769_XOR_MAPPED);
  });

  it('bears a fingerprint when the request does, and a wrong one gets no answer', () => {
    const plain = stunPacket(BINDING_REQUEST, [SOFTWARE], { id: ID });
    const answer = stunAnswer(withFingerprint(plain), '10.0.0.9', 5_000);
    const bare = stunAnswer(plain, '10.0.0.9', 5_000);
    expect(answer).toEqual(withFingerprint(bare as Buffer));
    expect(stunAnswer(withFingerprint(plain, 1), '10.0.0.9', 5_000)).toBeNull();
    expect(stunAnswer(Buffer.concat([withFingerprint(plain), Buffer.alloc(4)]), '10.0.0.9', 5_000)).toBeNull();
  });

  it('is error 420 with their names to attributes that must be understood and are not', () => {
    const asked = [
      { type: 0x0003, value: Buffer.alloc(4) },
      { type: 0x0006, value: Buffer.from('someone') },
      { type: 0x0003, value: Buffer.alloc(4) },
    ];
    const answer = stunAnswer(stunPacket(BINDING_REQUEST, asked, { id: ID }), '10.0.0.9', 5_000);
    expect(answer?.toString('hex')).toBe(`011100102112a442${ID.toString('hex')}0009000400000414000a000400030006`);
  });

  it('goes to binding requests only: no indication, response, error, other method, old form or stranger gets one', () => {
    for (const type of [0x0011, 0x0101, 0x0111, 0x0003, 0x0004, 0x0000, 0x8001, 0xffff, 0x4001]) {
      expect([type, stunAnswer(stunPacket(type), '10.0.0.9', 5_000)]).toEqual([type, null]);
    }
    const wrongCookie = stunPacket(BINDING_REQUEST, [], { cookie: Buffer.from('2112a443', 'hex') });
    expect(stunAnswer(wrongCookie, '10.0.0.9', 5_000)).toBeNull();
    expect(stunAnswer(stunPacket(BINDING_REQUEST), '2001:db8::1', 5_000)).toBeNull();
  });

  it('does not go to a packet cut off anywhere, nor to one with a wrong length', () => {
    const whole = withFingerprint(stunPacket(BINDING_REQUEST, [SOFTWARE]));
    for (let cut = 0; cut < whole.length; cut += 1) {
      expect([cut, stunAnswer(whole.subarray(0, cut), '10.0.0.9', 5_000)]).toEqual([cut, null]);
    }
    for (const length of [1, 2, 3, 4, 65_532]) {
      expect(stunAnswer(stunPacket(BINDING_REQUEST, [], { length }), '10.0.0.9', 5_000)).toBeNull();
    }
    const beyond = stunPacket(BINDING_REQUEST, [SOFTWARE]);
    beyond.writeUInt16BE(0xffff, 22);
    expect(stunAnswer(beyond, '10.0.0.9', 5_000)).toBeNull();
  });

  it('to whatever bytes is none, or an answer to that transaction of at most twice their size', () => {
    const attribute = fc.record({
      type: fc.integer({ min: 0, max: 0xffff }),
      value: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    });
    const packets = fc.oneof(
      fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)),
      fc.array(attribute, { maxLength: 12 }).map((attributes) => stunPacket(BINDING_REQUEST, attributes)),
      fc.array(attribute, { maxLength: 12 }).map((list) => withFingerprint(stunPacket(BINDING_REQUEST, list))),
      fc.tuple(fc.array(attribute, { maxLength: 4 }), fc.nat(200), fc.nat(255)).map(([attributes, at, byte]) => {
        const packet = stunPacket(BINDING_REQUEST, attributes);
        packet[at % packet.length] = byte;
        return packet;
      }),
    );
    fc.assert(
      fc.property(packets, (packet) => {
        const answer = stunAnswer(packet, '192.168.1.7', 40_000);
        if (answer === null) return;
        expect(answer.length).toBeLessThanOrEqual(2 * packet.length);
        expect(answer.subarray(4, 20)).toEqual(packet.subarray(4, 20));
        expect(answer.readUInt16BE(2)).toBe(answer.length - 20);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('STUN senders', () => {
  const limits: Limits = { ...LIMITS, stunSenders: 3 };

  it('have at most sixty answers in any second each, however they space their packets', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 100, maxLength: 400 });
    fc.assert(
      fc.property(gaps, (waits) => {
        const senders = new Senders(LIMITS, 0);
        const answered: number[] = [];
        let now = 0;
        for (const wait of waits) {
          now += wait;
          if (senders.mayHave('10.0.0.9', now)) answered.push(now);
        }
        for (const [n, at] of answered.entries()) {
          expect(answered.slice(n).filter((later) => later < at + 1_000).length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  it('are remembered up to a limit, and nobody gains by having others forgotten', () => {
    const senders = new Senders(limits, 0);
    for (let n = 0; n < 30; n += 1) expect(senders.mayHave('10.0.0.1', 0)).toBe(true);
    expect(senders.mayHave('10.0.0.1', 0)).toBe(false);
    expect([2, 3, 4, 5].map((n) => senders.mayHave(`10.0.0.${n}`, 1))).toEqual([true, true, false, false]);
    expect(senders.mayHave('10.0.0.1', 2)).toBe(false);
    expect(senders.size).toBe(3);
    expect(senders.mayHave('10.0.0.6', 1_500)).toBe(true);
    expect(senders.size).toBe(3);
  });

  it('of made-up addresses cannot have more than the whole allowance together', () => {
    const senders = new Senders({ ...LIMITS, stunAllPerSecond: 50 }, 0);
    const answered = Array.from({ length: 500 }, (_, n) => senders.mayHave(`10.0.${n >> 8}.${n & 255}`, 0));
    expect(answered.filter(Boolean).length).toBe(50);
  });
});

describe('the STUN responder', () => {
  const open: (StunResponder | UdpPhone)[] = [];
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });
  const verdicts: StunVerdict[] = [];
  const respond = async (host = '127.0.0.1', port = 0): Promise<StunResponder | null> => {
    verdicts.length = 0;
    const onPacket = (verdict: StunVerdict): void => void verdicts.push(verdict);
    const responder = await createStunResponder({ host, port, limits: LIMITS, log: createLog('silent'), onPacket });
    if (responder !== null) open.push(responder);
    return responder;
  };
  const phone = async (responder: StunResponder | null): Promise<UdpPhone> => {
    const opened = await udpPhone(responder?.port ?? 0);
    open.push(opened);
    return opened;
  };

  it('tells a phone the address it is seen at', async () => {
    const asking = await phone(await respond());
    asking.send(stunPacket(BINDING_REQUEST));
    const answer = await asking.next();
    expect(answer.readUInt16BE(26) ^ 0x2112).toBe(asking.port);
    expect((answer.readUInt32BE(28) ^ 0x2112_a442) >>> 0).toBe(0x7f00_0001);
  });

  it('lives through rubbish, cut-off and oversized packets without a word', async () => {
    const asking = await phone(await respond());
    const rubbish = [
      Buffer.alloc(0),
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      stunPacket(BINDING_REQUEST).subarray(0, 19),
      stunPacket(0x0101),
      stunPacket(BINDING_REQUEST, [{ type: 0x8022, value: Buffer.alloc(1_000) }]),
      Buffer.alloc(60_000, 0xff),
    ];
    for (const packet of rubbish) asking.send(packet);
    const good = stunPacket(BINDING_REQUEST, [], { id: ID });
    asking.send(good);
    expect((await asking.next()).subarray(8, 20)).toEqual(ID);
    expect(asking.heard.length).toBe(1);
    expect(verdicts).toEqual([...rubbish.map(() => 'ignored'), 'answered']);
  });

  it('stops answering one who floods it', async () => {
    const flooding = await phone(await respond());
    // In handfuls, so that no packet is lost to a full buffer on the way.
    for (let n = 0; n < 40; n += 1) {
      for (let k = 0; k < 5; k += 1) flooding.send(stunPacket(BINDING_REQUEST));
      await expect.poll(() => verdicts.length, { interval: 1 }).toBe((n + 1) * 5);
    }
    expect(verdicts).toContain('flood');
    expect(verdicts.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'answered'));
  });

  it('takes a free port when its own is taken, and none when it listens to IPv6 alone', async () => {
    const squatter = createSocket('udp4').bind(0, '127.0.0.1');
    await once(squatter, 'listening');
    const taken = squatter.address().port;
    const responder = await respond('127.0.0.1', taken);
    expect(responder?.port).toBeGreaterThan(0);
    expect(responder?.port).not.toBe(taken);
    squatter.close();
    expect(await respond('::1')).toBeNull();
    expect(await respond('198.51.100.1')).toBeNull();
  });

  it('may be closed twice', async () => {
    const responder = await respond();
    responder?.close();
    expect(() => responder?.close()).not.toThrow();
  });
});
