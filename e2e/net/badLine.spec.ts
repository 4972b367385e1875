import { setTimeout as sleep } from 'node:timers/promises';
import { openShow } from '../fixtures/show.ts';
import { toBeOfOneMind, toPlayOver } from './lab/evidence.ts';
import { expect, test } from './lab/lanParty.ts';
import { needs } from './lab/needs.ts';
import { takeTime, Writing } from './lab/writing.ts';

needs('namespaces');
test.setTimeout(5 * 60_000);

/** A crowded Wi-Fi, each way. */
const CROWDED = { delayMs: 50, jitterMs: 20, loss: 0.05 };
/** Longer than any link of WebRTC survives. */
const PARTED_MS = 25_000;

test('over a late and lossy line a round is played, and after 25 s without any line the phones are back with all they wrote', async ({
  lan,
  lanTv: tv,
  guest,
}) => {
  await lan.line(CROWDED);
  const [alice, bob, cleo] = [await guest('Alice'), await guest('Bob'), await guest('Cleo')];
  const phones = [alice, bob, cleo];
  await tv.host();
  const link = await tv.joinLink();
  for (const phone of phones) await phone.join(link);
  // A try that a busy machine was too slow for is followed by another, ever later.
  for (const phone of phones) await toPlayOver(phone, 'direct', 100_000);
  await takeTime(tv);
  await openShow(tv, { phones: [], bots: 1 });
  const writing = await Writing.begin(alice);
  await writing.some(12);
  await writing.toHaveArrived(cleo);

  await lan.line({ cut: true });
  const cutAt = Date.now();
  // Into the dead line: nobody knows yet.
  await writing.some(3);
  await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'false');
  // The length of the silence is the claim itself.
  await sleep(PARTED_MS - (Date.now() - cutAt));
  await lan.line({ cut: false });

  for (const { name } of phones)
    await expect(tv.seat(name)).toHaveAttribute('data-connected', 'true', { timeout: 40_000 });
  await tv.toRun();
  await writing.some(3);
  await writing.toHaveArrived(cleo);
  await toBeOfOneMind(tv, phones);
});
