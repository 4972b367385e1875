import { decodeMulti } from '@msgpack/msgpack';
import { type RTCDataChannel, RTCPeerConnection } from 'werift';
import { dialPhone, until, type WirePhone } from '../e2e/wire/wirePhone.ts';
import { quantile, round } from './machine.ts';
import { type BenchStage, hostParty, lose } from './stage.ts';

/** Rounds of one kind in a row, and how often the two kinds take turns: noise of the machine falls on both alike. */
const BLOCK = 20;
const BLOCKS = 8;
const WARM_UP = 10;
/** How long a first view may take; a lost packet is sent again ever later. */
const WELCOME_MS = 15_000;
const LOSSY_WELCOME_MS = 60_000;

/**
 * A tap on one phone until the frame that bears its effect, stored in between, has reached every phone; beside a bare echo, and
 * beside one that a worker writes to IndexedDB on its way: no host that stores before it shows can be nearer to the bare one.
 * All phones share one process here, so what each does with the frame, at a party in parallel on a device of its own, is done
 * after the stopwatch and measured apart (`applying`).
 */
/** `packetLoss`: per cent, on the host's side of both kinds. */
export async function latency(stage: BenchStage, phones: number, packetLoss = 0): Promise<string[]> {
  const { tv, joinLink } = await hostParty(stage, { packetLoss });
  const guests: WirePhone[] = [];
  for (let i = 0; i < phones; i++) {
    const guest = await dialPhone({ joinLink });
    await until(() => guest.player.mirror.current !== null, packetLoss > 0 ? LOSSY_WELCOME_MS : WELCOME_MS);
    await guest.player.join(`P${i}`, 'otter', 'mint');
    guests.push(guest);
  }
  const bare = await bareChannels(stage, phones, packetLoss, 'unstored');
  const storing = await bareChannels(stage, phones, packetLoss, 'stored');

  const ours: number[] = [];
  const theirs: number[] = [];
  const floor: number[] = [];
  for (let i = 0; i < WARM_UP; i++) {
    await tap(guests, i);
    await bare.echo(i % phones);
    await storing.echo(i % phones);
  }
  const applying = await timeToApply(guests);
  for (let block = 0; block < BLOCKS; block++) {
    for (let i = 0; i < BLOCK; i++) ours.push(await tap(guests, i + block));
    for (let i = 0; i < BLOCK; i++) theirs.push(await bare.echo((i + block) % phones));
    for (let i = 0; i < BLOCK; i++) floor.push(await storing.echo((i + block) % phones));
  }
  for (const guest of guests) guest.close();
  await bare.close();
  await storing.close();
  await tv.context().close();
  const row = (name: string, values: number[]) =>
    `| ${phones} phones | ${name} | ${round(quantile(values, 0.5))} | ${round(quantile(values, 0.95))} |`;
  const ratio = (name: string, values: number[], to: number[]) =>
    `| ${phones} phones | ${name} | ${[0.5, 0.95].map((part) => round(quantile(values, part) / quantile(to, part), 2)).join(' | ')} |`;
  return [
    row('tap to every viewer, stored', ours),
    row('bare ordered channel, 100 bytes', theirs),
    `| ${phones} phones | one phone reading and applying a frame | ${round(quantile(applying, 0.5), 2)} | ${round(quantile(applying, 0.95), 2)} |`,
    row('bare channel with one bare IndexedDB write', floor),
    ratio('ratio to the bare channel (target 1.5)', ours, theirs),
    ratio('what one IndexedDB write alone makes of it', floor, theirs),
    ratio('ratio to the bare channel that stores', ours, floor),
  ];
}

/** What a phone does with a frame: decode, check, apply. */
async function timeToApply(guests: readonly WirePhone[]): Promise<number[]> {
  const times: number[] = [];
  const [phone] = guests;
  for (let i = 0; phone && i < 50; i++) {
    await tap(guests, i);
    await new Promise<void>((resolve) => {
      let begun = 0;
      phone.onArrival = () => {
        begun = performance.now();
        phone.onArrival = null;
        setImmediate(() => {
          begun = performance.now();
        });
      };
      phone.onView = () => {
        times.push(performance.now() - begun);
        phone.onView = null;
        resolve();
      };
      void phone.player.outbox.add('room', { type: 'SetFace', name: `M${i}`, animal: 'fox', colour: 'sky' } as {
        type: string;
      });
    });
  }
  return times;
}

/**
 * A pause between taps, the same for both kinds: all phones have read the last frame before the next tap, and neither kind
 * finds the machine warmer than the other.
 */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

let taps = 0;

async function tap(guests: readonly WirePhone[], turn: number): Promise<number> {
  const guest = guests[turn % guests.length] as WirePhone;
  const versions = guests.map((other) => other.player.mirror.current?.version ?? 0);
  for (const other of guests) other.unread = [];
  const begun = performance.now();
  const seen = Promise.all(
    guests.map(
      (other, i) =>
        new Promise<void>((resolve) => {
          other.onArrival = (bytes) => {
            if (versionOf(bytes) <= (versions[i] ?? 0)) return;
            other.onArrival = null;
            resolve();
          };
        }),
    ),
  );
  const answer = guest.player.outbox.add('room', {
    type: 'SetFace',
    name: `N${taps++ % 90}`,
    animal: 'fox',
    colour: 'sky',
  } as { type: string });
  void answer.then((reason) => {
    if (reason !== null) throw new Error(`a tap was refused: ${reason}`);
  });
  await seen;
  const ms = performance.now() - begun;
  for (const other of guests) {
    for (const read of other.unread ?? []) read();
    other.unread = null;
  }
  await answer;
  await breath();
  return ms;
}

/** The room's version in a frame's head, or -1: what the stopwatch needs to know and no more. */
function versionOf(bytes: Uint8Array): number {
  // Frame or welcome: both have it in second place.
  if (bytes[0] !== 3 && bytes[0] !== 1) return -1;
  const [, version] = decodeMulti(bytes.subarray(1)) as Iterable<unknown>;
  return typeof version === 'number' ? version : -1;
}

/** The same journey with nothing of ours in it: one phone sends 100 bytes, the host page sends them to all. */
async function bareChannels(
  { browser, origin }: BenchStage,
  phones: number,
  packetLoss: number,
  kind: 'stored' | 'unstored',
) {
  // A page of the server's, since a blank one has no storage; what it may run is for the bench to say.
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  if (packetLoss > 0) await lose(page, packetLoss);
  await page.goto(`${origin}/health`);
  await page.addScriptTag({ path: 'bench/page/bare.js' });
  if (kind === 'stored') await page.evaluate(() => (window as unknown as { store(): Promise<void> }).store());
  const ends: { connection: RTCPeerConnection; channel: RTCDataChannel }[] = [];
  for (let i = 0; i < phones; i++) {
    const connection = new RTCPeerConnection({ iceServers: [] });
    const channel = connection.createDataChannel('bare', { ordered: true });
    const gathered = new Promise<void>((resolve) => {
      connection.iceGatheringStateChange.subscribe((state) => state === 'complete' && resolve());
    });
    await connection.setLocalDescription(await connection.createOffer());
    if (connection.iceGatheringState !== 'complete') await gathered;
    const sdp = connection.localDescription?.sdp ?? '';
    const answer = await page.evaluate(
      (offer) => (window as unknown as { accept(sdp: string): Promise<string> }).accept(offer),
      sdp,
    );
    await connection.setRemoteDescription({ type: 'answer', sdp: answer });
    if (channel.readyState !== 'open') {
      await new Promise<void>((resolve) => channel.stateChanged.subscribe((state) => state === 'open' && resolve()));
    }
    ends.push({ connection, channel });
  }
  const waiting = new Map<number, () => void>();
  for (const [i, { channel }] of ends.entries()) channel.onMessage.subscribe(() => waiting.get(i)?.());
  const payload = Buffer.alloc(100, 7);
  return {
    echo: async (from: number): Promise<number> => {
      const begun = performance.now();
      const all = Promise.all(ends.map((_, i) => new Promise<void>((resolve) => waiting.set(i, resolve))));
      ends[from]?.channel.send(payload);
      await all;
      const ms = performance.now() - begun;
      await breath();
      return ms;
    },
    close: async () => {
      for (const { connection } of ends) void connection.close();
      await page.context().close();
    },
  };
}
