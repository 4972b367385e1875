import { setTimeout as sleep } from 'node:timers/promises';
import { expect, PHONE_SIZE, test } from '../fixtures/party.ts';
import { openShow } from '../fixtures/show.ts';
import { PhonePage } from '../pages/PhonePage.ts';
import { toBeOfOneMind } from './lab/evidence.ts';
import { takeTime, Writing } from './lab/writing.ts';

const MISSED = /Welcome back/;

for (const { awayMs, what, told } of [
  { awayMs: 3_000, what: 'it has every frame and not a word is said', told: false },
  { awayMs: 8_000, what: 'it has a fresh view and is told so', told: true },
]) {
  test(`a phone is locked for ${awayMs / 1_000} s in mid-round: ${what}`, async ({
    tv,
    bob,
    cleo,
    ownBrowser,
    complaints,
  }) => {
    // The library of the direct pads still signals to the locked phone when it has closed its socket.
    complaints.expect(/WebSocket is already in CLOSING or CLOSED state/);
    const browser = await ownBrowser();
    const alice = new PhonePage(await browser.page(PHONE_SIZE), 'Alice');
    await tv.host();
    await takeTime(tv);
    // Alice and Cleo share a team: newcomers are dealt out evenly.
    await openShow(tv, { phones: [alice, bob, cleo], bots: 1 });
    await alice.page.getByRole('button', { name: 'Got it' }).click();
    const writing = await Writing.begin(cleo);
    await writing.some(3);
    await writing.toHaveArrived(alice);
    const said = alice.page.waitForFunction((text) => document.body.textContent?.includes(text), 'Welcome back', {
      timeout: 120_000,
    });
    // It ends with the page where nothing is said.
    said.catch(() => undefined);

    browser.freeze();
    const frozenAt = Date.now();
    await writing.some(6);
    // The length of the absence is the claim itself.
    await sleep(awayMs - (Date.now() - frozenAt));
    browser.thaw();

    await writing.toHaveArrived(alice);
    await expect(tv.seat('Alice')).toHaveAttribute('data-connected', 'true');
    await toBeOfOneMind(tv, [alice, bob, cleo]);
    if (told) await said;
    else await expect(alice.page.getByText(MISSED)).toBeHidden();
    await expect(tv.page.getByTestId('seat')).toHaveCount(4);
  });
}
