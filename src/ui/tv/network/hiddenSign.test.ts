import { describe, expect, it } from 'vitest';
import { hiddenSign } from './hiddenSign.ts';

function tab() {
  const seen = { title: 'Rumpus', lit: false, backs: 0, now: 0, beat: null as (() => void) | null };
  const sign = hiddenSign('Show me!', 'Rumpus', {
    setTitle: (title) => {
      seen.title = title;
    },
    setIcon: (lit) => {
      seen.lit = lit;
    },
    now: () => seen.now,
    beat: (fn) => {
      seen.beat = fn;
      return () => {
        seen.beat = null;
      };
    },
    onBack: () => {
      seen.backs += 1;
    },
  });
  return { seen, sign };
}

describe('the tab of a hidden TV', () => {
  it('asks to be shown by title and blinking icon, and is as before once it is', () => {
    const { seen, sign } = tab();
    sign.seen(false);
    expect(seen.title).toBe('Show me!');
    seen.beat?.();
    expect(seen.lit).toBe(true);
    seen.beat?.();
    expect(seen.lit).toBe(false);
    seen.beat?.();
    seen.now = 60_000;
    sign.seen(true);
    expect(seen).toMatchObject({ title: 'Rumpus', lit: false, backs: 1, beat: null });
  });

  it('makes no news of a look at another tab, nor of becoming visible twice', () => {
    const { seen, sign } = tab();
    sign.seen(true);
    sign.seen(false);
    seen.now = 2_999;
    sign.seen(true);
    sign.seen(true);
    expect(seen.backs).toBe(0);
    sign.seen(false);
    seen.now = 6_000;
    sign.seen(true);
    sign.seen(true);
    expect(seen.backs).toBe(1);
  });

  it('counts one absence from its beginning, however often it is told of it', () => {
    const { seen, sign } = tab();
    sign.seen(false);
    seen.now = 2_000;
    sign.seen(false);
    seen.now = 3_000;
    sign.seen(true);
    expect(seen.backs).toBe(1);
  });

  it('is as before when the party ends while it is hidden', () => {
    const { seen, sign } = tab();
    sign.seen(false);
    seen.beat?.();
    sign.stop();
    expect(seen).toMatchObject({ title: 'Rumpus', lit: false, backs: 0, beat: null });
  });
});
