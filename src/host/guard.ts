import { PLAYER_MESSAGE_MOST_BYTES } from '../protocol/limits.ts';

/** Messages a second of one link, and how many may come at once: typing sends 3, a thumb on the pad 12. */
const MESSAGES_PER_SECOND = 40;
const MESSAGES_BURST = 120;
const BYTES_PER_SECOND = 65_536;
const BYTES_BURST = 131_072;
/** Messages over the rate before the link is closed; until then they are dropped. */
const STRIKES_MOST = 200;
/** Messages no page of ours sends, by their size alone, before the link is closed. */
const MISFITS_MOST = 3;

/** `pass` on to the worker, `drop` in silence; the others end the link, are said once, and all that follows is dropped. */
export type Verdict = 'pass' | 'drop' | 'garbage' | 'too-much';

/** Size and rate of one link, judged on the main thread before anything is parsed. */
export function createGuard(now: () => number): (bytes: Uint8Array) => Verdict {
  let messages = MESSAGES_BURST;
  let bytes = BYTES_BURST;
  let last = now();
  let strikes = 0;
  let misfits = 0;
  let isOver = false;
  const ended = (verdict: 'garbage' | 'too-much'): Verdict => {
    isOver = true;
    return verdict;
  };
  return (message) => {
    if (isOver) return 'drop';
    if (message.length === 0 || message.length > PLAYER_MESSAGE_MOST_BYTES) {
      misfits += 1;
      return misfits >= MISFITS_MOST ? ended('garbage') : 'drop';
    }
    const at = now();
    const seconds = Math.max(0, at - last) / 1_000;
    last = at;
    messages = Math.min(MESSAGES_BURST, messages + seconds * MESSAGES_PER_SECOND);
    bytes = Math.min(BYTES_BURST, bytes + seconds * BYTES_PER_SECOND);
    if (messages < 1 || bytes < message.length) {
      strikes += 1;
      return strikes > STRIKES_MOST ? ended('too-much') : 'drop';
    }
    messages -= 1;
    bytes -= message.length;
    return 'pass';
  };
}
