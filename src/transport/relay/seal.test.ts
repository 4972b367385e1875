import { createCipheriv, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostHandshake, PhoneHandshake } from './handshake.ts';
import { keysOf, newKeyPair, Opener, Sealer, sharedOf } from './seal.ts';

const HOST = `h-${'0'.repeat(32)}`;
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const message = fc.uint8Array({ maxLength: 2_000 });
const secret = fc.string({ minLength: 8, maxLength: 64 });
const ALICE = '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a';
const ALICE_PUBLIC = '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a';
const BOB = '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb';
const BOB_PUBLIC = 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f';
const SHARED = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';
/** An exchange costs some milliseconds. */
const FEW = { numRuns: 25 };

describe('a sealed frame', () => {
  it('[L2] opens to what was sealed, message after message', () => {
    fc.assert(
      fc.property(key, fc.array(message, { minLength: 1, maxLength: 8 }), (shared, messages) => {
        const [sealer, opener] = [new Sealer(shared), new Opener(shared)];
        for (const plain of messages) expect(opener.open(sealer.seal(plain))).toEqual(plain);
      }),
    );
  });

  it('[L7] is refused with any one bit of it flipped', () => {
    fc.assert(
      fc.property(key, message, fc.nat(), (shared, plain, at) => {
        const frame = new Sealer(shared).seal(plain);
        const bit = at % (frame.length * 8);
        frame[bit >> 3] = (frame[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(new Opener(shared).open(frame)).toBeNull();
      }),
    );
  });

  it('[L7] is refused cut short, made longer, and under another key', () => {
    fc.assert(
      fc.property(key, key, message, fc.nat(), (shared, other, plain, cut) => {
        fc.pre(shared.some((byte, i) => byte !== other[i]));
        const frame = new Sealer(shared).seal(plain);
        expect(new Opener(shared).open(frame.subarray(0, cut % frame.length))).toBeNull();
        expect(new Opener(shared).open(new Uint8Array([...frame, 0]))).toBeNull();
        expect(new Opener(other).open(frame)).toBeNull();
      }),
    );
  });

  it('[L7] opens once and in its turn: every other order of frames is refused at the first that is out of place', () => {
    fc.assert(
      fc.property(key, fc.array(fc.nat(4), { minLength: 1, maxLength: 10 }), (shared, order) => {
        const sealer = new Sealer(shared);
        const frames = [0, 1, 2, 3, 4].map((n) => sealer.seal(new Uint8Array([n])));
        const opener = new Opener(shared);
        const misplaced = order.findIndex((n, place) => n !== place);
        for (const [place, n] of order.entries()) {
          const plain = opener.open(frames[n] as Uint8Array);
          if (place === misplaced) {
            expect(plain).toBeNull();
            break;
          }
          expect(plain).toEqual(new Uint8Array([n]));
        }
      }),
    );
  });
});

describe('the keys of a link', () => {
  it('[L4] are the same on both sides, and differ by direction', () => {
    fc.assert(
      fc.property(fc.option(secret), (held) => {
        const [phone, host] = [newKeyPair(), newKeyPair()];
        const agreement = { phoneKey: phone.publicKey, hostKey: host.publicKey, hostId: HOST, secret: held };
        const [near, far] = [sharedOf(phone, host.publicKey), sharedOf(host, phone.publicKey)];
        if (!near || !far) throw new Error('a fair key was refused');
        expect(keysOf(near, agreement)).toEqual(keysOf(far, agreement));
        expect(keysOf(near, agreement).phoneToHost).not.toEqual(keysOf(near, agreement).hostToPhone);
      }),
      FEW,
    );
  });

  it('[L4] change with every single thing that goes into them', () => {
    const [phone, host, other] = [newKeyPair(), newKeyPair(), newKeyPair()];
    const shared = sharedOf(phone, host.publicKey) as Uint8Array;
    const agreement = { phoneKey: phone.publicKey, hostKey: host.publicKey, hostId: HOST, secret: 'a secret' };
    const all = [
      keysOf(shared, agreement),
      keysOf(sharedOf(phone, other.publicKey) as Uint8Array, agreement),
      keysOf(shared, { ...agreement, phoneKey: other.publicKey }),
      keysOf(shared, { ...agreement, hostKey: other.publicKey }),
      keysOf(shared, { ...agreement, hostId: `h-${'1'.repeat(32)}` }),
      keysOf(shared, { ...agreement, secret: 'another secret' }),
      keysOf(shared, { ...agreement, secret: '' }),
      keysOf(shared, { ...agreement, secret: null }),
    ].flatMap(({ phoneToHost, hostToPhone }) => [phoneToHost.join(), hostToPhone.join()]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('[L3] come of X25519 as it is published (RFC 7748, 6.1)', () => {
    const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
    const alice = newKeyPair(bytes(ALICE));
    const bob = newKeyPair(bytes(BOB));
    expect(Buffer.from(alice.publicKey).toString('hex')).toBe(ALICE_PUBLIC);
    expect(Buffer.from(bob.publicKey).toString('hex')).toBe(BOB_PUBLIC);
    expect(Buffer.from(sharedOf(alice, bob.publicKey) as Uint8Array).toString('hex')).toBe(SHARED);
    expect(sharedOf(bob, alice.publicKey)).toEqual(sharedOf(alice, bob.publicKey));
  });

  it('[L4] and what they seal are what another implementation makes of the same rules', () => {
    fc.assert(
      fc.property(fc.option(secret), message, (held, plain) => {
        const [phone, host] = [newKeyPair(), newKeyPair()];
        const agreement = { phoneKey: phone.publicKey, hostKey: host.publicKey, hostId: HOST, secret: held };
        const shared = sharedOf(phone, host.publicKey) as Uint8Array;
        const keys = keysOf(shared, agreement);
        const material = Buffer.concat([shared, Buffer.from(held ?? '')]);
        const info = Buffer.concat([
          Buffer.from('rumpus relay 1'),
          Buffer.from([held === null ? 0 : 1]),
          Buffer.from(HOST),
        ]);
        const both = Buffer.from(
          hkdfSync('sha256', material, Buffer.concat([phone.publicKey, host.publicKey]), info, 64),
        );
        expect(both.equals(Buffer.concat([keys.phoneToHost, keys.hostToPhone]))).toBe(true);

        const sealer = new Sealer(keys.phoneToHost);
        sealer.seal(plain);
        const nonce = Buffer.from('000000000000000000000001', 'hex');
        const cipher = createCipheriv('chacha20-poly1305', both.subarray(0, 32), nonce, { authTagLength: 16 });
        const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
        expect(sealed.equals(sealer.seal(plain))).toBe(true);
      }),
      FEW,
    );
  });

  it('[L3] come of no public key of low order, by which anybody could know them', () => {
    const ones = new Uint8Array(32);
    ones[0] = 1;
    for (const theirs of [new Uint8Array(32), ones]) expect(sharedOf(newKeyPair(), theirs)).toBeNull();
  });
});

describe('a handshake', () => {
  /** Both sides to the end, or as far as they come. */
  function shaken(held: string | null, secrets: readonly string[], hostId = HOST) {
    const [phone, host] = [new PhoneHandshake(HOST, held), new HostHandshake(hostId)];
    const answer = host.greeted(phone.hello());
    const word = answer && phone.answered(answer);
    const agreed = word && host.confirmed(word, secrets);
    return { far: agreed?.sealed ?? null, near: agreed ? phone.confirmed(agreed.confirm) : null };
  }

  it('[L5] ends with a link for whoever has the secret, one of those before, or only the code', () => {
    fc.assert(
      fc.property(secret, secret, message, (now, before, plain) => {
        for (const held of [now, before, null]) {
          const { near, far } = shaken(held, [now, before]);
          if (!near || !far) throw new Error('no link');
          expect(far.opener.open(near.sealer.seal(plain))).toEqual(plain);
          expect(near.opener.open(far.sealer.seal(plain))).toEqual(plain);
        }
      }),
      FEW,
    );
  });

  it('[L5] with another secret, or meant for another host, comes to nothing on both sides', () => {
    fc.assert(
      fc.property(secret, secret, (held, other) => {
        fc.pre(held !== other);
        for (const end of [shaken(held, [other]), shaken(held, []), shaken(held, [held], 'h-other')]) {
          expect(end).toEqual({ near: null, far: null });
        }
      }),
      FEW,
    );
  });

  it('[L5] is over for a side whose other end says something else than the one byte, or seals it with other keys', () => {
    const begun = () => {
      const [phone, host] = [new PhoneHandshake(HOST, 'a secret'), new HostHandshake(HOST)];
      const word = phone.answered(host.greeted(phone.hello()) as Uint8Array) as Uint8Array;
      return { phone, host, word };
    };
    const [fair, forged] = [begun(), begun()];
    const agreed = fair.host.confirmed(fair.word, ['a secret']);
    if (!agreed) throw new Error('no link');
    // The same keys, another word: the host's second frame instead of its first, and the phone's instead of the host's.
    expect(fair.phone.confirmed(agreed.sealed.sealer.seal(new Uint8Array([3])))).toBeNull();
    expect(fair.phone.confirmed(fair.word)).toBeNull();
    expect(forged.phone.confirmed(agreed.confirm)).toBeNull();
    expect(forged.host.confirmed(fair.word, ['a secret'])).toBeNull();
    expect(fair.phone.confirmed(agreed.confirm)).not.toBeNull();
  });

  it('[L5] begins with that byte and no message, also from somebody who has the keys', () => {
    const own = newKeyPair();
    const host = new HostHandshake(HOST);
    const hostKey = (host.greeted(new Uint8Array([1, 0, ...own.publicKey])) as Uint8Array).slice(1);
    const asPhone = keysOf(sharedOf(own, hostKey) as Uint8Array, {
      phoneKey: own.publicKey,
      hostKey,
      hostId: HOST,
      secret: null,
    });
    expect(host.confirmed(new Sealer(asPhone.phoneToHost).seal(new Uint8Array([0, 3])), [])).toBeNull();

    const phone = new PhoneHandshake(HOST, null);
    const phoneKey = phone.hello().slice(2);
    phone.answered(new Uint8Array([1, ...own.publicKey]));
    const asHost = keysOf(sharedOf(own, phoneKey) as Uint8Array, {
      phoneKey,
      hostKey: own.publicKey,
      hostId: HOST,
      secret: null,
    });
    expect(phone.confirmed(new Sealer(asHost.hostToPhone).seal(new Uint8Array([0, 3])))).toBeNull();
  });

  it('[L5] whose flag was turned on its way comes to nothing, from with to without and back', () => {
    for (const held of ['a secret', null]) {
      const [phone, host] = [new PhoneHandshake(HOST, held), new HostHandshake(HOST)];
      const hello = phone.hello();
      hello[1] = 1 - (hello[1] as number);
      const word = phone.answered(host.greeted(hello) as Uint8Array) as Uint8Array;
      expect(host.confirmed(word, ['a secret', ''])).toBeNull();
    }
  });

  it('[L3] never bears the secret', () => {
    const held = 'tell-nobody-of-me';
    const phone = new PhoneHandshake(HOST, held);
    const answer = new HostHandshake(HOST).greeted(phone.hello()) as Uint8Array;
    const sent = [phone.hello(), phone.answered(answer) as Uint8Array].map((bytes) => Buffer.from(bytes));
    for (const bytes of sent) expect(bytes.includes(held)).toBe(false);
  });

  it('[L3] takes whatever comes without a throw, and makes no link of it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ maxLength: 80 }), (first, second) => {
        const host = new HostHandshake(HOST);
        host.greeted(first);
        expect(host.confirmed(second, ['a secret'])).toBeNull();
        const phone = new PhoneHandshake(HOST, 'a secret');
        phone.answered(first);
        expect(phone.confirmed(second)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
