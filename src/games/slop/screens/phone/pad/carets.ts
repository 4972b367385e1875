/** A selection as a field takes it. */
export type Range = { readonly start: number; readonly end: number; readonly direction: 'forward' | 'backward' };

/** `head` is the end that moves; both are cut to the text. */
export function rangeOf({ anchor, head }: { readonly anchor: number; readonly head: number }, length: number): Range {
  const within = (at: number): number => Math.max(0, Math.min(at, length));
  return {
    start: within(Math.min(anchor, head)),
    end: within(Math.max(anchor, head)),
    direction: head < anchor ? 'backward' : 'forward',
  };
}

/** The window of a field through which its text is seen; all in px. */
export type Window = { readonly left: number; readonly width: number; readonly scroll: number };

/** Where in the field something stands that is `before` px into its text; what is scrolled out of sight waits at the edge. */
export const placeIn = (window: Window, before: number): number =>
  window.left + Math.max(0, Math.min(before - window.scroll, window.width));

/** A flag hangs over its caret's middle but never beyond the field. */
export const flagAt = (caret: number, flag: number, field: number): number =>
  Math.max(0, Math.min(caret - flag / 2, field - flag));

const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Does the room still have something else than what is on the pad, blanks and signs aside? */
export const isBehind = (room: string, pad: string, lengthMost: number): boolean =>
  pad.trim().length <= lengthMost && letters(room) !== letters(pad);
