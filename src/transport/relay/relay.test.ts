import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratch, startServer, type TestServer } from '../../../signaling/testing/startServer.ts';
import type { DialError } from '../link.ts';
import { HostHandshake, PhoneHandshake, type Sealed } from './handshake.ts';
import { type Meddling, type Middle, middleOf } from './testing/middle.ts';
import { roomAt, words } from './testing/rooms.ts';

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer;
let room: ReturnType<typeof roomAt>;
let middle: Middle | null = null;
beforeEach(async () => {
  root = await scratch();
  server = await startServer(root.path);
  room = roomAt(server.port);
});
afterEach(async () => {
  room.close();
  middle?.close();
  middle = null;
  await server.close();
  await root.remove();
});

const registered = async (host: ReturnType<typeof room.host>) => {
  await expect.poll(() => host.statuses.at(-1)).toBe('registered');
  return host;
};
const failure = (dialled: Promise<unknown>): Promise<string> =>
  dialled.then(
    () => 'a link',
    (error: DialError) => error.failure,
  );

describe('a host at the relay', () => {
  it('registers again by itself when the server died and came back; links end with it', async () => {
    const host = await registered(room.host());
    const phone = await room.dial(room.secrets[0] as string);
    const { port } = server;
    await server.close();
    await expect.poll(() => [host.statuses.at(-1), phone.closes, host.ends[0]?.closes]).toEqual(['unregistered', 1, 1]);
    expect(await failure(room.dial(null))).toBe('no-server');

    server = await startServer(root.path, { port });
    await expect
      .poll(() => host.statuses, { timeout: 10_000 })
      .toEqual(['starting', 'registered', 'unregistered', 'registered']);
    const again = await room.dial(room.secrets[0] as string);
    again.link.send(words('back'));
    await expect.poll(() => host.ends[1]?.heard).toEqual(['back']);
    expect(host.ends[1]?.link.id).not.toBe(host.ends[0]?.link.id);
  });

  it('[L1] gives way to a later one with the same key, is told, and does not take it back', async () => {
    const before = await registered(room.host());
    const phone = await room.dial(null);
    const after = await registered(room.host());
    await expect.poll(() => [before.statuses.at(-1), before.ends[0]?.closes, phone.closes]).toEqual(['id-taken', 1, 1]);
    const again = await room.dial(null);
    again.link.send(words('hello'));
    await expect.poll(() => after.ends[0]?.heard).toEqual(['hello']);
    expect(before.ends).toHaveLength(1);
    expect(after.statuses.at(-1)).toBe('registered');
  });

  it('registers when it was there before its server', async () => {
    const { port } = server;
    await server.close();
    const host = room.host();
    await expect.poll(() => host.statuses).toEqual(['starting', 'unregistered']);
    server = await startServer(root.path, { port });
    await registered(host);
  });
});

describe('a phone at the relay', () => {
  it('[L5] gets in with the secret it came with also after a kick changed it', async () => {
    const host = await registered(room.host());
    const held = room.secrets[0] as string;
    room.secrets.unshift('the-secret-after-the-kick');
    const phone = await room.dial(held);
    phone.link.send(words('still here'));
    await expect.poll(() => host.ends[0]?.heard).toEqual(['still here']);
  });

  it('[L5] with a secret the host never had gets no link, and neither does the host', async () => {
    const host = await registered(room.host());
    expect(await failure(room.dial('a-secret-of-elsewhere'))).toBe('no-host');
    await room.dial(null);
    expect(host.ends).toHaveLength(1);
  });

  it('[C1] hears a reliable message behind thousands of lossy ones', async () => {
    const host = await registered(room.host());
    const phone = await room.dial(null);
    await expect.poll(() => host.ends.length).toBe(1);
    for (let n = 0; n < 3_000; n++) host.ends[0]?.link.sendFast(new Uint8Array(1_100));
    host.ends[0]?.link.send(words('last'));
    await expect.poll(() => phone.heard.at(-1)).toBe('last');
    expect(phone.closes).toBe(0);
  });
});

describe('a server in the middle', () => {
  /** Frames 0 and 1 of either direction are the handshake. */
  const FIRST_MESSAGE = 2;
  const flip = (bytes: Buffer): Buffer => {
    const changed = Buffer.from(bytes);
    changed[changed.length >> 1] = (changed[changed.length >> 1] as number) ^ 1;
    return changed;
  };
  let kept: Buffer = Buffer.alloc(0);
  const at = (place: number, change: (frame: Buffer) => readonly Uint8Array[]): Meddling => {
    return (frame, n) => (n === place ? change(frame) : [frame]);
  };
  const MEDDLING: readonly (readonly [string, Meddling])[] = [
    ['changes one bit', at(FIRST_MESSAGE + 1, (frame) => [flip(frame)])],
    ['repeats a frame', at(FIRST_MESSAGE, (frame) => [frame, frame])],
    ['drops a frame', at(FIRST_MESSAGE + 1, () => [])],
    ['adds a frame of its own', at(FIRST_MESSAGE, (frame) => [frame, Buffer.alloc(40)])],
    [
      'swaps two frames',
      (frame, n) => {
        if (n !== FIRST_MESSAGE + 1 && n !== FIRST_MESSAGE + 2) return [frame];
        if (n === FIRST_MESSAGE + 2) return [frame, kept];
        kept = frame;
        return [];
      },
    ],
  ];

  it.each(MEDDLING)('[L7] that %s on the way to the host ends the link, and is not believed', async (_, toHost) => {
    const host = await registered(room.host());
    middle = await middleOf(server.port, { toHost });
    const phone = await room.dial(room.secrets[0] as string, middle.port);
    for (const text of ['one', 'two', 'three', 'four']) phone.link.send(words(text));
    await expect.poll(() => [phone.closes, host.ends[0]?.closes]).toEqual([1, 1]);
    expect(host.ends[0]?.heard).toEqual(['one']);
  });

  it.each(MEDDLING)('[L7] that %s on the way to the phone ends the link, and is not believed', async (_, toPhone) => {
    const host = await registered(room.host());
    middle = await middleOf(server.port, { toPhone });
    const phone = await room.dial(room.secrets[0] as string, middle.port);
    await expect.poll(() => host.ends.length).toBe(1);
    for (const text of ['one', 'two', 'three', 'four']) host.ends[0]?.link.send(words(text));
    await expect.poll(() => [phone.closes, host.ends[0]?.closes]).toEqual([1, 1]);
    expect(phone.heard).toEqual(['one']);
  });

  it('[L2] reads nothing of what is said, and sees the length of it', async () => {
    const host = await registered(room.host());
    const seen: Buffer[] = [];
    const note: Meddling = (frame) => {
      seen.push(frame);
      return [frame];
    };
    middle = await middleOf(server.port, { toHost: note, toPhone: note });
    const phone = await room.dial(room.secrets[0] as string, middle.port);
    phone.link.send(words('the penguin did it'));
    await expect.poll(() => host.ends[0]?.heard).toEqual(['the penguin did it']);
    host.ends[0]?.link.send(words('the penguin did it'));
    await expect.poll(() => phone.heard).toEqual(['the penguin did it']);
    const secret = room.secrets[0] as string;
    for (const frame of seen) expect([frame.includes('penguin'), frame.includes(secret)]).toEqual([false, false]);
    expect(seen).toHaveLength(6);
  });

  /** Plays the host to the phone and a guest by code to the host, with keys of its own on both sides. */
  function impostor(hostId: string, overheard: string[]): { toHost: Meddling; toPhone: Meddling } {
    const [asHost, asPhone] = [new HostHandshake(hostId), new PhoneHandshake(hostId, null)];
    let near: Sealed | null = null;
    let far: Sealed | null = null;
    let answer: Uint8Array | null = null;
    let confirm: Uint8Array | null = null;
    let word: Uint8Array | null = null;
    return {
      toHost: (frame, n) => {
        if (n === 0) {
          answer = asHost.greeted(frame);
          return [asPhone.hello()];
        }
        if (n === 1) {
          const agreed = asHost.confirmed(frame, []);
          near = agreed?.sealed ?? null;
          confirm = agreed?.confirm ?? Buffer.alloc(17);
          return word ? [word] : [];
        }
        const plain = near?.opener.open(frame);
        if (!plain || !far) return [];
        overheard.push(new TextDecoder().decode(plain.subarray(1)));
        return [far.sealer.seal(plain)];
      },
      toPhone: (frame, n) => {
        if (n === 0) {
          word = asPhone.answered(frame);
          return answer ? [answer] : [];
        }
        if (n === 1) {
          far = asPhone.confirmed(frame);
          return confirm ? [confirm] : [];
        }
        return [];
      },
    };
  }
  it('[L10] with keys of its own gets no link out of a guest with the link', async () => {
    const host = await registered(room.host());
    const overheard: string[] = [];
    middle = await middleOf(server.port, impostor(room.id, overheard));
    expect(await failure(room.dial(room.secrets[0] as string, middle.port))).toBe('no-host');
    expect(overheard).toEqual([]);
    for (const end of host.ends) expect(end.heard).toEqual([]);
  });

  it('[L10] with keys of its own reads a guest by code alone, who trusts it', async () => {
    const host = await registered(room.host());
    const overheard: string[] = [];
    middle = await middleOf(server.port, impostor(room.id, overheard));
    const phone = await room.dial(null, middle.port);
    phone.link.send(words('between us'));
    await expect.poll(() => host.ends[0]?.heard).toEqual(['between us']);
    expect(overheard).toEqual(['between us']);
  });
});
