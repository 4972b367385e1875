import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type SeatId, seatId } from '../kernel/ids.ts';
import { HostWall, WALL } from './hostWall.ts';
import { STATE_MOST_BYTES } from './limits.ts';
import type { HuddleBytes, ToPhone } from './messages.ts';
import { PlayerWall } from './playerWall.ts';
import { HandClock } from './testing/handClock.ts';
import { keep, type Point, parseStroke, type Stroke, strokesIn } from './wall.ts';
import { encodePacket } from './wire.ts';

const COLOURS: Readonly<Record<string, string>> = { ann: 'red', bob: 'blue' };

/** A lobby of two, whose messages arrive at once. */
function lobby() {
  const clock = new HandClock();
  const walls = new Map<SeatId, PlayerWall>();
  const incarnations = new Map<SeatId, string>();
  const states = new Map<SeatId, Uint8Array>();
  const linked = new Set<SeatId>([seatId('ann'), seatId('bob')]);
  let shown: readonly Stroke[] = [];
  let words = 0;
  const send = (seat: SeatId, message: ToPhone): void => {
    if (!linked.has(seat)) return;
    if (message.type === 'opened') {
      incarnations.set(seat, message.incarnation);
      states.set(seat, message.state);
      const wall = walls.get(seat);
      if (wall) return wall.opened(message);
      const up = (bytes: HuddleBytes): void => {
        if (linked.has(seat)) host.receive(seat, bytes);
      };
      walls.set(seat, new PlayerWall(message, { send: up, timers: clock.timers, seat, colour: COLOURS[seat] ?? '' }));
    } else if (message.type === 'bytes') walls.get(seat)?.receive(message);
    else {
      walls.get(seat)?.leave();
      walls.delete(seat);
    }
  };
  const host = new HostWall({
    send,
    fresh: () => `word-${words++}`,
    colourOf: (seat) => COLOURS[seat] ?? null,
    onChange: () => {
      shown = host.strokes();
    },
  });
  const look = (on = true): void =>
    host.look(
      on,
      ['ann', 'bob'].map((name) => ({ seat: seatId(name), linked: linked.has(seatId(name)) })),
    );
  look();
  return {
    host,
    look,
    cut: (name: string) => {
      linked.delete(seatId(name));
      host.gone(seatId(name));
      look();
    },
    /** The link is back; the state that came with it. */
    heal: (name: string) => {
      linked.add(seatId(name));
      look();
      return states.get(seatId(name));
    },
    wall: (name: string) => walls.get(seatId(name)),
    shown: () => shown,
    /** What a phone that is none of ours would send. */
    forge: (name: string, write: (strokes: Y.Array<unknown>) => void, from?: Uint8Array) => {
      const doc = new Y.Doc();
      if (from) Y.applyUpdate(doc, from);
      const vector = Y.encodeStateVector(doc);
      write(strokesIn(doc));
      const bytes = encodePacket({ kind: 'update', update: Y.encodeStateAsUpdate(doc, vector) });
      return host.receive(seatId(name), {
        type: 'bytes',
        pad: WALL,
        incarnation: incarnations.get(seatId(name)) ?? '',
        bytes,
      });
    },
  };
}
const line = (length: number, y = 500): Point[] => Array.from({ length }, (_, x): Point => [x % 1_000, y]);

describe('the wall', () => {
  test('[H21] shows what everybody draws, on the TV and on every phone, oldest first', () => {
    const { wall, shown } = lobby();
    wall('ann')?.draw(line(3));
    wall('bob')?.draw(line(2, 7));
    expect(shown()).toEqual([
      { seat: 'ann', colour: 'red', points: line(3) },
      { seat: 'bob', colour: 'blue', points: line(2, 7) },
    ]);
    for (const name of ['ann', 'bob']) expect(wall(name)?.strokes()).toEqual(shown());
  });

  test('[H21] a long line is several strokes that touch', () => {
    const { wall, shown } = lobby();
    wall('ann')?.draw(line(450));
    expect(shown().map(({ points }) => points.length)).toEqual([200, 200, 52]);
    expect(shown()[1]?.points[0]).toEqual(shown()[0]?.points.at(-1));
  });

  test.each<[string, unknown]>([
    ["somebody else's name", keep({ seat: 'bob', colour: 'blue', points: line(2) })],
    ["somebody else's colour", keep({ seat: 'ann', colour: 'blue', points: line(2) })],
    ['more than 200 points', { s: 'ann', c: 'red', p: new Uint8Array(804) }],
    ['points beyond the grid', { s: 'ann', c: 'red', p: Uint8Array.of(255, 255, 0, 0) }],
    ['half a point', { s: 'ann', c: 'red', p: new Uint8Array(6) }],
    ['a text', 'hello'],
    ['more than a stroke has', { ...keep({ seat: 'ann', colour: 'red', points: line(2) }), x: 1 }],
    ['a shared type', new Y.Map()],
  ])('[H21] takes no stroke with %s', (_, value) => {
    const { forge, shown, wall } = lobby();
    wall('bob')?.draw(line(2));
    const before = shown();
    expect(forge('ann', (strokes) => strokes.push([value]))).toBe('bad');
    expect(shown()).toEqual(before);
    wall('ann')?.draw(line(2));
    expect(wall('bob')?.strokes()).toHaveLength(2);
  });

  test('[H21] a phone takes no stroke away, not even its own', () => {
    const { cut, heal, forge, shown, wall } = lobby();
    wall('ann')?.draw(line(2));
    cut('ann');
    const state = heal('ann');
    expect(forge('ann', (strokes) => strokes.delete(0, 1), state)).toBe('bad');
    expect(shown()).toHaveLength(1);
  });

  test('[H7] what was drawn without a link is on the wall when it is back', () => {
    const { cut, heal, wall, shown } = lobby();
    cut('ann');
    for (let i = 0; i < 20; i++) wall('ann')?.draw(line(200, i));
    expect(shown()).toHaveLength(0);
    heal('ann');
    expect(shown()).toHaveLength(20);
    expect(wall('bob')?.strokes()).toEqual(shown());
  });

  test('[H22] the oldest strokes go, the newest always has room, however long the evening', () => {
    const { wall, shown, cut, heal } = lobby();
    for (let i = 0; i < 900; i++) {
      wall(i % 3 ? 'ann' : 'bob')?.draw(line(1 + (i % 90), i % 1_000));
      expect(shown().at(-1)?.points[0]?.[1]).toBe(i % 1_000);
    }
    expect(shown().length).toBeGreaterThan(150);
    for (const name of ['ann', 'bob']) expect(wall(name)?.strokes()).toEqual(shown());
    cut('bob');
    expect(heal('bob')?.length).toBeLessThanOrEqual(STATE_MOST_BYTES);
  });

  test('[H23] a wipe leaves a blank wall to everybody, and what was still on its way to the old one does not come', () => {
    const { host, wall, shown, cut, heal } = lobby();
    wall('ann')?.draw(line(3));
    cut('bob');
    wall('bob')?.draw(line(4));
    host.wipe();
    heal('bob');
    expect(shown()).toEqual([]);
    for (const name of ['ann', 'bob']) expect(wall(name)?.strokes()).toEqual([]);
    wall('bob')?.draw(line(2));
    expect(wall('ann')?.strokes()).toEqual(shown());
    expect(shown()).toHaveLength(1);
  });

  test('[H23] switched off there is no wall, switched on again it is blank', () => {
    const { wall, shown, look } = lobby();
    wall('ann')?.draw(line(3));
    look(false);
    expect(shown()).toEqual([]);
    expect(wall('ann')).toBeUndefined();
    look(true);
    expect(wall('ann')?.strokes()).toEqual([]);
  });

  test('[H16] a stroke is kept to the grid, and whatever is none is none', () => {
    const point = fc.tuple(fc.double(), fc.double());
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 250 }), (points) => {
        const stroke = parseStroke(keep({ seat: 'ann', colour: 'red', points }));
        expect(stroke?.points.length).toBe(Math.min(200, points.length));
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => parseStroke(value) === null));
  });
});
