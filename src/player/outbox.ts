import type { Answer } from '../protocol/messages.ts';

export type Outgoing = {
  readonly id: string;
  readonly scope: 'room' | 'game';
  readonly command: { readonly type: string };
};

type Waiting = Outgoing & { readonly since: number; retries: number; readonly settle: (reason: string | null) => void };

/** `not-stored` is the one refusal an outbox sends again by itself, this often, this far apart. */
const STORE_RETRIES = 8;
const STORE_RETRY_MS = 1_500;

/**
 * Commands on their way. Each gets exactly one answer; one without it is sent again, under the same id, on the next link, so
 * that it has one effect. Order is kept.
 */
export class Outbox {
  private waiting: Waiting[] = [];
  private readonly send: (outgoing: Outgoing) => void;
  private readonly newId: () => string;
  private readonly now: () => number;
  private readonly later: (fn: () => void, ms: number) => void;
  private readonly onChange: () => void;

  constructor(parts: {
    send: (outgoing: Outgoing) => void;
    newId: () => string;
    now: () => number;
    later: (fn: () => void, ms: number) => void;
    onChange: () => void;
  }) {
    this.send = parts.send;
    this.newId = parts.newId;
    this.now = parts.now;
    this.later = parts.later;
    this.onChange = parts.onChange;
  }

  /** Resolves with null for accepted, else the reason. */
  add(scope: 'room' | 'game', command: { readonly type: string }): Promise<string | null> {
    return new Promise((settle) => {
      const entry: Waiting = { id: this.newId(), scope, command, since: this.now(), retries: 0, settle };
      this.waiting.push(entry);
      this.send(entry);
      this.onChange();
    });
  }

  answered(answers: readonly Answer[]): void {
    for (const { id, reason } of answers) {
      const entry = this.waiting.find((other) => other.id === id);
      if (!entry) continue;
      if (reason === 'not-stored' && entry.retries < STORE_RETRIES) {
        entry.retries += 1;
        this.later(() => {
          if (this.waiting.includes(entry)) this.send(entry);
        }, STORE_RETRY_MS);
        continue;
      }
      this.waiting = this.waiting.filter((other) => other !== entry);
      entry.settle(reason);
    }
    if (answers.length > 0) this.onChange();
  }

  /** A new link: whatever has no answer yet goes out again. */
  resend(): void {
    for (const entry of this.waiting) this.send(entry);
  }

  /** The seat is gone: nothing of this will ever be answered. */
  clear(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const entry of waiting) entry.settle('gone');
    this.onChange();
  }

  get pending(): readonly Outgoing[] {
    return this.waiting;
  }

  /** How long the oldest has been waiting, ms. */
  oldestMs(): number {
    const [first] = this.waiting;
    return first ? this.now() - first.since : 0;
  }
}
