import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from './checksum.ts';
import { assembleFrame, decodeHostMessage, encodeHostMessage, encodePlayerMessage, encodeValue } from './codec.ts';
import { applied } from './delta.ts';
import { difference } from './difference.ts';
import type { PlayerMessage } from './messages.ts';
import { parseHostMessage, parsePlayerMessage } from './parse.ts';
import { Dictionary, packValue, unpackValue } from './values.ts';

const dictionary = new Dictionary(['seats', 'name', 'here', 'score', 'id']);
const key = fc
  .oneof(fc.constantFrom('seats', 'name', 'here', 'score'), fc.string({ minLength: 1, maxLength: 4 }))
  .filter((name) => !['__proto__', 'constructor', 'prototype', 'id'].includes(name));
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ maxLength: 6 }),
    tie('list'),
    tie('object'),
  ),
  list: fc.oneof(
    fc.array(tie('value'), { maxLength: 5 }),
    fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 9 }), score: fc.integer() }), {
      selector: (item) => item.id,
      maxLength: 6,
    }),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
})).value;

describe('values and changes', () => {
  it('[W1] any JSON value arrives as it was sent', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(unpackValue(packValue(value, dictionary), dictionary)).toEqual(value);
      }),
    );
  });

  it('[W2] a change applied to the view before gives the view after, and leaves the one before as it was', () => {
    fc.assert(
      fc.property(fc.record({ root: json }), fc.record({ root: json }), (before, after) => {
        const kept = structuredClone(before);
        const change = difference(before, after, dictionary);
        const travelled = change === null ? null : structuredClone(change);
        expect(travelled === null ? before : applied(before, travelled, dictionary)).toEqual(after);
        expect(before).toEqual(kept);
      }),
      { numRuns: 3_000 },
    );
  });

  it('[W3] what a change does not reach stays the same object', () => {
    const before = {
      seats: [
        { id: 'a', name: 'Ana' },
        { id: 'b', name: 'Bo' },
      ],
      score: { red: 1 },
    };
    const after = { ...before, score: { red: 2 } };
    const result = applied(before, difference(before, after, dictionary), dictionary) as typeof before;
    expect(result.seats).toBe(before.seats);
    expect(result.score).toEqual({ red: 2 });
  });

  it('[W4] what stood there before does not travel again', () => {
    const change = difference({ name: 'a secret gone' }, { name: 'new' }, dictionary);
    expect(JSON.stringify(change)).not.toContain('secret');
  });

  it('[W5] equal views have equal checksums whatever the order of their fields', () => {
    expect(checksum({ a: 1, b: [2, { c: 3 }] })).toBe(checksum({ b: [2, { c: 3 }], a: 1 }));
    expect(checksum({ a: 1 })).not.toBe(checksum({ a: 2 }));
  });

  it('[W6] rubbish in place of a change throws RangeError and nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), json, (rubbish, view) => {
        try {
          applied(view, rubbish, dictionary);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

describe('messages', () => {
  const hello: PlayerMessage = {
    type: 'hello',
    protocol: { major: 1, minor: 0 },
    build: 'b',
    dictionary: 'd',
    token: null,
    burned: [],
    proof: new Uint8Array(32),
    code: null,
    resume: null,
  };

  it('[M1] every message arrives as it was sent', () => {
    const messages: PlayerMessage[] = [
      hello,
      { type: 'join', id: 'x', name: 'Ana', animal: 'otter', colour: 'mint' },
      { type: 'command', id: 'c1', scope: 'game', command: { type: 'SetSlot', slot: 1, text: 'hi' } },
      { type: 'ping', sent: 1.5, seen: 3, sums: [1, 4294967295], rttMs: 12 },
      { type: 'react', command: { type: 'React', kind: 'laugh' } },
      { type: 'bye' },
    ];
    for (const message of messages) expect(parsePlayerMessage(encodePlayerMessage(message))).toEqual(message);
    const goodbye = { type: 'goodbye', reason: 'kicked' } as const;
    expect(parseHostMessage(encodeHostMessage(goodbye))).toEqual(goodbye);
  });

  it('[M2] a frame put together from parts reads like a frame encoded whole', () => {
    const whole = {
      type: 'frame',
      seq: 7,
      version: 9,
      time: null,
      everyone: [0, 1, [2, 3]],
      only: null,
      moments: [],
      answers: [],
      ack: false,
      epoch: 3,
    } as const;
    const parts = {
      seq: 7,
      version: 9,
      time: null,
      everyone: encodeValue([0, 1, [2, 3]]),
      only: null,
      moments: null,
      answers: null,
      ack: false,
      epoch: 3,
    };
    expect(assembleFrame(parts)).toEqual(encodeHostMessage(whole));
    expect(decodeHostMessage(assembleFrame(parts))).toEqual(whole);
  });

  it('[M3] any bytes are a message or null, never a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        parsePlayerMessage(bytes);
        parseHostMessage(bytes);
      }),
      { numRuns: 2_000 },
    );
  });

  it('[M4] prototype keys, deep nesting, oversize and a tail of rubbish are no message', () => {
    const command = (value: unknown) =>
      encodePlayerMessage({ type: 'command', id: 'c', scope: 'room', command: value });
    expect(parsePlayerMessage(command(JSON.parse('{"__proto__":{"isAdmin":true}}')))).toBeNull();
    expect(parsePlayerMessage(command(JSON.parse('{"a":{"constructor":1}}')))).toBeNull();
    let deep: unknown = 1;
    for (let i = 0; i < 40; i++) deep = [deep];
    expect(parsePlayerMessage(command(deep))).toBeNull();
    expect(parsePlayerMessage(command('x'.repeat(20_000)))).toBeNull();
    const rubbish = new Uint8Array([...encodePlayerMessage({ type: 'bye' }), ...Array(9).fill(0xc0)]);
    expect(parsePlayerMessage(rubbish)).toBeNull();
  });

  it('[M5] a length that promises more than there is allocates nothing and is no message', () => {
    expect(parsePlayerMessage(new Uint8Array([2, 0xdd, 0xff, 0xff, 0xff, 0xff]))).toBeNull();
    expect(parsePlayerMessage(new Uint8Array([2, 0xdf, 0xff, 0xff, 0xff, 0xff]))).toBeNull();
  });
});
