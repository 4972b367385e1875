import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePacket, encodePacket, type Packet } from './wire.ts';

const bytes = (maxLength: number) => fc.uint8Array({ minLength: 1, maxLength });
const packet: fc.Arbitrary<Packet> = fc.oneof(
  fc.record({ kind: fc.constant('sync1' as const), vector: bytes(200) }),
  fc.record({ kind: fc.constantFrom('sync2' as const, 'update' as const), update: bytes(2_000) }),
  fc.record({
    kind: fc.constant('presence' as const),
    seat: fc.string({ maxLength: 20 }),
    caret: fc.option(fc.record({ line: fc.nat(7), anchor: bytes(60), head: bytes(60) })),
  }),
);
const plain = (value: Packet | null) =>
  JSON.parse(JSON.stringify(value, (_, inner) => (inner instanceof Uint8Array ? [...inner] : inner)));

describe('packets', () => {
  test('[H12] arrive as they were sent', () => {
    fc.assert(
      fc.property(packet, (sent) => {
        expect(plain(decodePacket(encodePacket(sent)))).toEqual(plain(sent));
      }),
    );
  });

  test('[H16] whatever arrives instead is none, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (garbage) => {
        decodePacket(garbage);
      }),
      { numRuns: 2_000 },
    );
  });

  test('[H16] a caret cut anywhere is no caret', () => {
    const caret = { line: 1, anchor: Uint8Array.of(1, 2, 3), head: Uint8Array.of(4) };
    const whole = encodePacket({ kind: 'presence', seat: 'ann', caret });
    for (let length = 0; length < whole.length; length++) expect(decodePacket(whole.slice(0, length))).toBeNull();
    expect(decodePacket(Uint8Array.of(...whole, 0))).toBeNull();
  });

  test('[H12] more than a document could be is none', () => {
    expect(decodePacket(new Uint8Array(140_000))).toBeNull();
  });
});
