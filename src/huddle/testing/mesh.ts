import * as Y from 'yjs';
import type { JoinDirectly } from '../sideDoc.ts';

type Peer = { readonly side: Y.Doc; readonly topic: string; readonly name: string };

/** Phones that reach each other directly, as y-webrtc does it: whoever has the topic is synced, and every update goes to everybody. */
export class Mesh {
  cut = new Set<string>();
  readonly topics = new Set<string>();
  private readonly peers = new Set<Peer>();
  private readonly waiting: (() => void)[] = [];

  joinAs =
    (name: string): JoinDirectly =>
    (side, topic) => {
      const peer: Peer = { side, topic, name };
      this.topics.add(topic);
      this.peers.add(peer);
      for (const other of this.near(peer)) {
        this.carry(peer, other, Y.encodeStateAsUpdate(side));
        this.carry(other, peer, Y.encodeStateAsUpdate(other.side));
      }
      side.on('update', (update: Uint8Array) => {
        for (const other of this.near(peer)) this.carry(peer, other, update);
      });
      return { leave: () => this.peers.delete(peer), refresh: () => undefined };
    };

  /** Somebody with the topic who is no phone of ours. */
  intrude(topic: string, update: Uint8Array): void {
    for (const peer of this.peers) if (peer.topic === topic) Y.applyUpdate(peer.side, update, this);
  }

  get size(): number {
    return this.peers.size;
  }

  /** Carries one message, the one at that place of those on their way. */
  step(which: number): void {
    const [carried] = this.waiting.splice(which % Math.max(1, this.waiting.length), 1);
    carried?.();
  }

  settle(): void {
    while (this.waiting.length > 0) this.waiting.shift()?.();
  }

  private near(peer: Peer): Peer[] {
    return [...this.peers].filter((other) => other !== peer && other.topic === peer.topic);
  }

  private carry(from: Peer, to: Peer, update: Uint8Array): void {
    this.waiting.push(() => {
      if (this.cut.has(from.name) || this.cut.has(to.name) || !this.peers.has(to)) return;
      Y.applyUpdate(to.side, update, this);
    });
  }
}
