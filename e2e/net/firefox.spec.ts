import { firefox, type Locator } from '@playwright/test';
import { expect, PHONE_SIZE, test } from '../fixtures/party.ts';
import { openShow } from '../fixtures/show.ts';
import { PhonePage } from '../pages/PhonePage.ts';
import { toBeOfOneMind, toPlayOver } from './lab/evidence.ts';
import { firefoxPath, needs } from './lab/needs.ts';
import { takeTime, Writing } from './lab/writing.ts';

needs('firefox');

/** Playwright's `fill` sets the value where React looks for changes, so that in Firefox none is seen: here keys are pressed. */
async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('Control+a');
  await field.pressSequentially(text);
}

test('a Firefox phone plays at a Chromium TV: directly, through a reload, and as one of its team', async ({
  tv,
  bob,
  cleo,
  complaints,
}) => {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath });
  try {
    const page = await browser.newPage({ viewport: PHONE_SIZE });
    complaints.listen(page, 'Alice');
    const alice = new PhonePage(page, 'Alice');
    await tv.host();
    await alice.open(await tv.joinLink());
    await type(alice.nameField, 'Alice');
    await alice.joinButton.click();
    await alice.toBeSeated();
    await takeTime(tv);
    await openShow(tv, { phones: [bob, cleo], bots: 1 });
    await toPlayOver(alice, 'direct');
    // Firefox and Chromium share a team.
    const writing = await Writing.begin(alice, type);
    await writing.some(6);
    await writing.toHaveArrived(cleo);
    await page.reload();
    await alice.toBeSeated();
    await toPlayOver(alice, 'direct');
    await writing.some(6);
    await writing.toHaveArrived(cleo);
    await expect(tv.page.getByTestId('seat')).toHaveCount(4);
    await toBeOfOneMind(tv, [alice, bob, cleo]);
  } finally {
    await browser.close();
  }
});
