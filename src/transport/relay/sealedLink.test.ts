import { describe, expect, it } from 'vitest';
import { Opener, Sealer } from './seal.ts';
import { SealedLink } from './sealedLink.ts';

const KEY = new Uint8Array(32).fill(7);
const PIECE_BYTES = 100;

/** A link whose frames go nowhere but into `written`, and an end that reads or forges them. */
function lone() {
  const written: Uint8Array[] = [];
  const heard: { bytes: Uint8Array; fast: boolean }[] = [];
  const state = { waiting: 0, hungUp: 0, closes: 0 };
  const end = new SealedLink(
    {
      id: 'r0',
      sealer: new Sealer(KEY),
      opener: new Opener(KEY),
      carrier: {
        write: (frame) => void written.push(frame),
        buffered: () => state.waiting,
        bufferMostBytes: 50_000,
        fastBufferMostBytes: 16_000,
        pieceBytes: PIECE_BYTES,
        hangUp: () => {
          state.hungUp += 1;
        },
      },
    },
    () => ({
      onBytes: (bytes, fast) => void heard.push({ bytes, fast }),
      onClosed: () => {
        state.closes += 1;
      },
    }),
  );
  return { end, written, heard, state, forge: new Sealer(KEY) };
}

const plains = (frames: readonly Uint8Array[]): (Uint8Array | null)[] => {
  const opener = new Opener(KEY);
  return frames.map((frame) => opener.open(frame));
};
const counted = (length: number): Uint8Array => new Uint8Array(length).map((_, i) => i & 0xff);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('a sealed link', () => {
  it('[L6] sends a long message in parts, and hears parts as one message', () => {
    const near = lone();
    near.end.link.send(counted(250));
    expect(plains(near.written).map((plain) => plain?.[0])).toEqual([2, 2, 0]);
    const far = lone();
    for (const frame of near.written) far.end.take(frame);
    expect(far.heard).toEqual([{ bytes: counted(250), fast: false }]);
  });

  it('[L6] sends a message of exactly one part, and an empty one, whole', () => {
    const near = lone();
    near.end.link.send(counted(PIECE_BYTES));
    near.end.link.send(counted(0));
    const far = lone();
    for (const frame of near.written) far.end.take(frame);
    expect(near.written).toHaveLength(2);
    expect(far.heard.map(({ bytes }) => bytes.length)).toEqual([PIECE_BYTES, 0]);
  });

  it.each([
    ['of an unknown kind', [[9, 1]]],
    ['that is empty', [[]]],
    ['that confirms a second time', [[3]]],
    [
      'that is lossy amid the parts of a message',
      [
        [2, 1],
        [1, 1],
      ],
    ],
    ['that is a part of nothing', [[2]]],
  ])('[L7] ends at a frame %s, once, and hears nothing more', async (_, frames) => {
    const { end, heard, state, forge } = lone();
    for (const plain of frames) end.take(forge.seal(new Uint8Array(plain)));
    end.take(forge.seal(new Uint8Array([0, 1])));
    await settled();
    expect(heard).toEqual([]);
    expect(state).toMatchObject({ hungUp: 1, closes: 1 });
  });

  it('[L6] ends at a message that is longer than any may be, whose parts it does not go on keeping', async () => {
    const { end, heard, state, forge } = lone();
    const part = new Uint8Array(60_000);
    part[0] = 2;
    for (let n = 0; n < 6; n++) end.take(forge.seal(part));
    await settled();
    expect(heard).toEqual([]);
    expect(state).toMatchObject({ hungUp: 1, closes: 1 });
  });

  it('[L8] skips lossy messages while much waits to leave, and the next one still opens', () => {
    const { end, written, state } = lone();
    end.link.sendFast(counted(3));
    state.waiting = 20_000;
    end.link.sendFast(counted(4));
    state.waiting = 0;
    end.link.sendFast(counted(5));
    expect(plains(written).map((plain) => plain?.length)).toEqual([4, 6]);
  });

  it('queues nothing more when far too much waits, and the next one still opens', () => {
    const { end, written, state } = lone();
    end.link.send(counted(3));
    state.waiting = 60_000;
    end.link.send(counted(4));
    state.waiting = 40_000;
    end.link.send(counted(5));
    expect(plains(written).map((plain) => plain?.length)).toEqual([4, 6]);
  });

  it('[L8] skips lossy messages to a phone that does not keep up, and no reliable one', () => {
    const { end, written } = lone();
    end.isSlow = true;
    end.link.sendFast(counted(3));
    end.link.send(counted(4));
    end.isSlow = false;
    end.link.sendFast(counted(5));
    expect(plains(written).map((plain) => plain?.[0])).toEqual([0, 1]);
  });

  it('[L8] lets out no more lossy messages at once than the server takes', () => {
    const { end, written } = lone();
    for (let n = 0; n < 3_000; n++) end.link.sendFast(counted(5));
    expect(written.length).toBeGreaterThanOrEqual(100);
    expect(written.length).toBeLessThan(1_000);
  });

  it('hangs up once however often it is closed, and not at all when its carrier is gone', async () => {
    const closed = lone();
    closed.end.link.close();
    closed.end.link.close();
    closed.end.ended();
    const gone = lone();
    gone.end.ended();
    gone.end.link.close();
    gone.end.link.send(counted(3));
    await settled();
    expect(closed.state).toMatchObject({ hungUp: 1, closes: 1 });
    expect(gone.state).toMatchObject({ hungUp: 0, closes: 1 });
    expect(gone.written).toEqual([]);
  });
});
