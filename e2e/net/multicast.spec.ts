import type { Page } from '@playwright/test';
import { openShow } from '../fixtures/show.ts';
import { toBeOfOneMind, toPlayOver } from './lab/evidence.ts';
import { ADDRESS } from './lab/lan.ts';
import { expect, test } from './lab/lanParty.ts';
import { needs } from './lab/needs.ts';

needs('namespaces');

declare global {
  interface Window {
    /** Every candidate this page told somebody. */
    told?: string[];
  }
}

const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const told: string[] = [];
    window.told = told;
    const Native = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Native {
      constructor(config?: RTCConfiguration) {
        super(config);
        this.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate) told.push(candidate.candidate);
        });
      }
    };
  });
const hostCandidates = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window.told ?? []).filter((line) => / typ host/.test(line)));

test('where names of hidden addresses reach nobody, phones of the local network are linked directly all the same', async ({
  lanTv: tv,
  guest,
}) => {
  await listen(tv.page);
  const [alice, bob] = [await guest('Alice', listen), await guest('Bob', listen)];
  await tv.host();
  await openShow(tv, { phones: [alice, bob], bots: 2 });
  for (const phone of [alice, bob]) await toPlayOver(phone, 'direct');
  // Both sides did hide their addresses: it is the server that made them meet.
  for (const { page } of [tv, alice]) {
    const lines = await hostCandidates(page);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.includes('.local'))).toEqual([]);
  }
  await toBeOfOneMind(tv, [alice, bob]);
});

test.describe('a server on the internet', () => {
  test.use({ lanEnv: { PUBLIC_URL: `http://${ADDRESS.tv}:4747` } });

  test('gives nobody’s hidden address away: there the phone plays over the relay', async ({ lanTv: tv, guest }) => {
    const alice = await guest('Alice');
    await tv.host();
    await openShow(tv, { phones: [alice], bots: 3 });
    await toPlayOver(alice, 'relay');
    await toBeOfOneMind(tv, [alice]);
  });
});
