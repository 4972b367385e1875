import { checksum } from '../protocol/checksum.ts';
import { applied } from '../protocol/delta.ts';
import type { HostMessage, View } from '../protocol/messages.ts';
import { Dictionary, unpackValue } from '../protocol/values.ts';

export type Mirrored = {
  readonly epoch: number;
  readonly version: number;
  readonly seq: number;
  readonly everyone: View;
  readonly only: View;
};

/** What `apply` found. `gap`: a frame is missing or does not fit; only a fresh view helps. */
export type Applied = 'changed' | 'old' | 'gap';

/** This device's copy of what the host shows it. */
export class Mirror {
  private own: Dictionary;
  private dictionary: Dictionary;
  current: Mirrored | null = null;

  constructor(own: Dictionary) {
    this.own = own;
    this.dictionary = own;
  }

  /** A whole view. Throws RangeError when it cannot be read. */
  welcome(message: Extract<HostMessage, { type: 'welcome' }>): void {
    if (message.dictionary) this.dictionary = new Dictionary(message.dictionary);
    this.current = {
      epoch: message.epoch,
      version: message.version,
      seq: message.seq,
      everyone: unpackValue(message.everyone, this.dictionary) as View,
      only: unpackValue(message.only, this.dictionary) as View,
    };
  }

  frame(message: Extract<HostMessage, { type: 'frame' }>): Applied {
    const { current } = this;
    if (!current) return 'gap';
    if (message.seq <= current.seq) return 'old';
    if (message.seq !== current.seq + 1) return 'gap';
    try {
      this.current = {
        epoch: current.epoch,
        version: message.version,
        seq: message.seq,
        everyone:
          message.everyone === null
            ? current.everyone
            : (applied(current.everyone, message.everyone, this.dictionary) as View),
        only: message.only === null ? current.only : (applied(current.only, message.only, this.dictionary) as View),
      };
      return 'changed';
    } catch (error) {
      if (error instanceof RangeError) return 'gap';
      throw error;
    }
  }

  moments(packed: readonly unknown[]): unknown[] {
    return packed.map((moment) => unpackValue(moment, this.dictionary));
  }

  sums(): [number, number] | null {
    return this.current && [checksum(this.current.everyone), checksum(this.current.only)];
  }

  /** A new link begins with this page's own dictionary again. */
  reset(): void {
    this.dictionary = this.own;
  }
}
