import { expect, it } from 'vitest';
import type { Link } from './link.ts';
import { createMemoryNetwork, type Wire } from './memory.ts';
import { transportContract } from './transport.contract.ts';

transportContract(
  'memory',
  () => {
    const { host, dialer } = createMemoryNetwork();
    return { host, dialer: dialer() };
  },
  it,
);

async function overWire(wire: Wire): Promise<{ player: Link; arrived: string[] }> {
  const { host, dialer } = createMemoryNetwork();
  const arrived: string[] = [];
  const hears = (who: string) => ({
    onBytes: (bytes: Uint8Array, fast: boolean) => void arrived.push(`${who} ${fast ? 'fast' : 'slow'} ${bytes[0]}`),
    onClosed: () => void arrived.push(`${who} closed`),
  });
  host.start({ onLink: () => hears('host'), onStatus: () => undefined });
  const player = await dialer(wire).dial(() => hears('player'), AbortSignal.timeout(1_000));
  return { player, arrived };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

it('memory: a cut wire passes nothing and tells nobody, and goes on when it is whole again', async () => {
  const wire = { cut: false, dropFast: false };
  const { player, arrived } = await overWire(wire);
  player.send(new Uint8Array([1]));
  wire.cut = true;
  await settled();
  player.send(new Uint8Array([2]));
  await settled();
  expect(arrived).toEqual([]);
  wire.cut = false;
  player.send(new Uint8Array([3]));
  await settled();
  expect(arrived).toEqual(['host slow 3']);
});

it('memory: a wire that drops lossy messages passes reliable ones', async () => {
  const { player, arrived } = await overWire({ cut: false, dropFast: true });
  player.sendFast(new Uint8Array([1]));
  player.send(new Uint8Array([2]));
  await settled();
  expect(arrived).toEqual(['host slow 2']);
});

it('memory: a message is delivered after the call that sent it, so that neither side runs inside the other’s', async () => {
  const { player, arrived } = await overWire({ cut: false, dropFast: false });
  player.send(new Uint8Array([1]));
  expect(arrived).toEqual([]);
  await settled();
  expect(arrived).toEqual(['host slow 1']);
});
