import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeHostMessage, encodePlayerMessage, knownToPlayer } from './codec.ts';
import { parseHostMessage, parsePlayerMessage, protocolOfHello } from './parse.ts';
import { PROTOCOL, spoken } from './version.ts';

type Recorded = { readonly player: Record<string, string>; readonly host: Record<string, string> };
const recorded = (name: string): Recorded =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as Recorded;
const bytesOf = (hex = ''): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

describe('a page of 1.0', () => {
  const old = recorded('1.0');
  const V10 = { major: 1, minor: 0 };

  it('[V2] is understood in every message it sends, what later minors added being null', () => {
    for (const [name, hex] of Object.entries(old.player)) {
      expect(parsePlayerMessage(bytesOf(hex)), name).not.toBeNull();
    }
    expect(parsePlayerMessage(bytesOf(old.player.hello))).toMatchObject({ protocol: V10, code: 'ABCD', resume: null });
  });

  it('[V2] is spoken to in the very bytes a host of 1.0 would have sent', () => {
    for (const [name, hex] of Object.entries(old.host)) {
      const message = parseHostMessage(bytesOf(hex));
      expect(message, name).not.toBeNull();
      if (message) expect(Buffer.from(encodeHostMessage(message, V10)).toString('hex'), name).toBe(hex);
    }
  });

  it('[V2] is spared the messages it does not know', () => {
    expect(knownToPlayer('pad', V10)).toBe(false);
    expect(knownToPlayer('resumed', V10)).toBe(false);
    expect(knownToPlayer('frame', V10)).toBe(true);
  });
});

describe('a page of a major to come', () => {
  const future = recorded('3.0');

  it('[V3] says its version where every page says it, and is not understood otherwise', () => {
    const hello = bytesOf(future.player.hello);
    expect(parsePlayerMessage(hello)).toBeNull();
    const version = protocolOfHello(hello);
    expect(version).toEqual({ major: 3, minor: 2 });
    expect(version && spoken(version)).toBeNull();
  });
});

describe('versions', () => {
  it('[V1] two sides speak the older minor of one major', () => {
    expect(spoken({ major: 1, minor: 7 }, { major: 1, minor: 1 })).toEqual({ major: 1, minor: 1 });
    expect(spoken({ major: 1, minor: 0 }, { major: 1, minor: 1 })).toEqual({ major: 1, minor: 0 });
  });

  it('[V3] a host accepts its own major and the one before, and no other', () => {
    const host = { major: 4, minor: 2 };
    expect(spoken({ major: 4, minor: 9 }, host)).toEqual({ major: 4, minor: 2 });
    expect(spoken({ major: 3, minor: 5 }, host)).toEqual({ major: 3, minor: 5 });
    for (const major of [0, 1, 2, 5, 99]) expect(spoken({ major, minor: 0 }, host)).toBeNull();
  });

  it('[V2] fields of a minor to come at the end of a message are left out', () => {
    const hello = encodePlayerMessage({
      type: 'hello',
      protocol: { major: 1, minor: 9 },
      build: 'b',
      dictionary: 'd',
      token: null,
      burned: [],
      proof: null,
      code: 'ABCD',
      resume: { session: 's', seq: 4 },
    });
    const later = new Uint8Array([...hello, 0xc3, 0x07]);
    expect(parsePlayerMessage(later)).toMatchObject({ code: 'ABCD', resume: { session: 's', seq: 4 } });
  });

  it('[V3] any bytes have a version or none, never a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        protocolOfHello(new Uint8Array([0, ...bytes]));
      }),
    );
    expect(protocolOfHello(encodePlayerMessage({ type: 'bye' }))).toBeNull();
    expect(PROTOCOL.major).toBe(1);
  });
});
