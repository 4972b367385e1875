import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures/party.ts';
import type { openShow } from './fixtures/show.ts';
import type { PhonePage } from './pages/PhonePage.ts';

test.setTimeout(4 * 60_000);

const slot = (phone: PhonePage, n: number): Locator => phone.page.getByRole('textbox', { name: `Word ${n}` });
const caretOf = (phone: PhonePage, of: PhonePage): Locator =>
  phone.page.locator(`[data-caret][data-name="${of.name}"] > :last-child`);
const send = (phone: PhonePage): Locator => phone.page.getByRole('button', { name: 'Send', exact: true });

/** Alice and Bob of one team before an empty prompt; a bot makes the other team. */
async function atTheDesk(tv: Parameters<typeof openShow>[0], alice: PhonePage, bob: PhonePage): Promise<void> {
  await tv.host();
  await alice.join(await tv.joinLink());
  await bob.join(await tv.joinLink());
  const team = await alice.page.locator('button[aria-pressed=true][data-colour]').getAttribute('data-colour');
  await bob.page.locator(`button[aria-pressed][data-colour=${team}]`).click();
  await openShowOnwards(tv);
  for (const phone of [alice, bob]) {
    await phone.page.getByRole('button', { name: 'Got it' }).click();
    await expect(slot(phone, 1)).toBeVisible();
  }
}

async function openShowOnwards(tv: Parameters<typeof openShow>[0]): Promise<void> {
  await tv.addBot();
  await tv.addBot();
  await tv.start('short');
  await tv.toBeIn('opening');
  await tv.page.getByRole('button', { name: /^Skip the opening/ }).click();
  await tv.toBeIn('prompt');
}

test('two phones of a team write at once: no letter is lost, each sees the other’s caret, the TV sees nothing', async ({
  tv,
  alice,
  bob,
}) => {
  await atTheDesk(tv, alice, bob);

  await test.step('in different slots', async () => {
    await slot(alice, 1).focus();
    await slot(bob, 2).focus();
    await Promise.all([
      alice.page.keyboard.type('nervous', { delay: 40 }),
      bob.page.keyboard.type('zanzibar', { delay: 30 }),
    ]);
    for (const phone of [alice, bob]) {
      await expect(slot(phone, 1)).toHaveValue('nervous');
      await expect(slot(phone, 2)).toHaveValue('zanzibar');
    }
    await expect(caretOf(alice, bob)).toHaveCount(1);
    await expect(caretOf(bob, alice)).toHaveCount(1);
  });

  await test.step('in the same slot, at its two ends', async () => {
    await slot(alice, 3).fill('cake');
    await expect(slot(bob, 3)).toHaveValue('cake');
    await slot(bob, 3).focus();
    await slot(bob, 3).press('Home');
    await Promise.all([alice.page.keyboard.type('walk', { delay: 40 }), bob.page.keyboard.type('pan', { delay: 55 })]);
    for (const phone of [alice, bob]) await expect(slot(phone, 3)).toHaveValue('pancakewalk');
    // Both still write where they were.
    await alice.page.keyboard.type('s');
    await bob.page.keyboard.type('s');
    for (const phone of [alice, bob]) await expect(slot(phone, 3)).toHaveValue('panscakewalks');
    await expect(slot(alice, 3)).toBeFocused();
    await expect(slot(bob, 3)).toBeFocused();
    await expect(caretOf(alice, bob)).toBeVisible();
  });

  await test.step('a caret goes with its field', async () => {
    await slot(bob, 3).press('Enter');
    await expect(slot(bob, 4)).toBeFocused();
    await bob.page.keyboard.type('trombones');
    await expect(slot(alice, 4)).toHaveValue('trombones');
    await slot(bob, 4).blur();
    await expect(caretOf(alice, bob)).toHaveCount(0);
  });

  await test.step('a phone that reloads finds what was written', async () => {
    await bob.page.reload();
    await expect(slot(bob, 3)).toHaveValue('panscakewalks');
    await slot(bob, 5).pressSequentially('escalators');
    await expect(slot(alice, 5)).toHaveValue('escalators');
  });

  const shown = (await tv.page.content()).toLowerCase();
  for (const word of ['zanzibar', 'cakewalk', 'trombones', 'escalators']) expect(shown).not.toContain(word);

  await test.step('what is sent is what both saw, letters of a moment ago included', async () => {
    await slot(bob, 6).pressSequentially('marmalade');
    await expect(slot(alice, 6)).toHaveValue('marmalade');
    await send(alice).click();
    for (const phone of [alice, bob]) {
      await expect(phone.page.getByText('nervous zanzibar panscakewalks trombones escalators marmalade')).toBeVisible();
    }
  });
});
