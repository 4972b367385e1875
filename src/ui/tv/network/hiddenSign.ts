export type SignParts = {
  readonly setTitle: (title: string) => void;
  readonly setIcon: (lit: boolean) => void;
  readonly now: () => number;
  /** Calls again and again; returns how to stop. */
  readonly beat: (fn: () => void, ms: number) => () => void;
  /** Somebody came back after the room saw nothing for a while. */
  readonly onBack: () => void;
};

const BLINK_MS = 1_000;
/** Flipping through tabs is no absence. */
const NEWS_AFTER_MS = 3_000;

export type HiddenSign = { readonly seen: (visible: boolean) => void; readonly stop: () => void };

/** While the TV's tab is hidden its title and icon ask to be shown; both are as before as soon as it is, or the party ends. */
export function hiddenSign(asking: string, usual: string, parts: SignParts): HiddenSign {
  let since: number | null = null;
  let still: (() => void) | null = null;
  const rest = (): void => {
    still?.();
    still = null;
    since = null;
    parts.setTitle(usual);
    parts.setIcon(false);
  };
  return {
    seen: (visible) => {
      if (visible && since !== null) {
        const was = parts.now() - since;
        rest();
        if (was >= NEWS_AFTER_MS) parts.onBack();
      } else if (!visible && since === null) {
        since = parts.now();
        parts.setTitle(asking);
        let lit = false;
        still = parts.beat(() => {
          lit = !lit;
          parts.setIcon(lit);
        }, BLINK_MS);
      }
    },
    stop: () => {
      if (since !== null) rest();
    },
  };
}
