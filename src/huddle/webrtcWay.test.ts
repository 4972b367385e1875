import { beforeEach, expect, test, vi } from 'vitest';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { joinByWebrtc } from './webrtcWay.ts';

type Made = { readonly topic: string; readonly options: Record<string, unknown>; readonly calls: string[] };
const made: Made[] = vi.hoisted(() => []);

vi.mock('y-webrtc', () => ({
  WebrtcProvider: class {
    readonly calls: string[] = [];
    constructor(topic: string, _doc: unknown, options: Record<string, unknown>) {
      made.push({ topic, options, calls: this.calls });
    }
    connect(): void {
      this.calls.push('connect');
    }
    disconnect(): void {
      this.calls.push('disconnect');
    }
    destroy(): void {
      this.calls.push('destroy');
    }
  },
}));

const options = { signaling: 'ws://tv.example/yjs', iceServers: [{ urls: 'stun:tv.example' }] };
beforeEach(() => {
  made.length = 0;
});

test('[H9] asks no server but the ones it was given, and needs no secure page', () => {
  joinByWebrtc(new Y.Doc(), 'topic', options);
  expect(made[0]).toMatchObject({
    topic: 'topic',
    options: {
      signaling: ['ws://tv.example/yjs'],
      peerOpts: { config: { iceServers: [{ urls: 'stun:tv.example' }] } },
    },
  });
  expect(made[0]?.options).not.toHaveProperty('password');
  expect(made[0]?.options.maxConns).toBeGreaterThanOrEqual(7);
});

test("[H17] tells nobody of a presence of its own by the library's way", () => {
  joinByWebrtc(new Y.Doc(), 'topic', options);
  const awareness = made[0]?.options.awareness as Awareness | undefined;
  expect(awareness?.getLocalState()).toBeNull();
});

test('[H9] left, it closes its socket too', () => {
  joinByWebrtc(new Y.Doc(), 'topic', options).leave();
  expect(made[0]?.calls).toEqual(['disconnect', 'destroy']);
});

test('[H9] a phone that woke comes as a newcomer, since those it was connected with do not answer its old name', () => {
  const way = joinByWebrtc(new Y.Doc(), 'topic', options);
  way.refresh();
  expect(made).toHaveLength(2);
  expect(made[0]?.calls).toEqual(['disconnect', 'destroy']);
  way.leave();
  expect(made[1]?.calls).toEqual(['disconnect', 'destroy']);
});
