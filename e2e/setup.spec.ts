import { expect, test } from './fixtures/party.ts';

test('with everybody in place, two presses of Enter on the TV begin a game', async ({ tv, alice }) => {
  await tv.host();
  await alice.join(await tv.joinLink());
  for (let bots = 0; bots < 3; bots += 1) await tv.addBot();
  // Reopened, as by a fresh pair of hands: nothing has been pressed on this page.
  await tv.open();
  await tv.toBeIn('lobby');
  await expect(tv.page.getByRole('button', { name: /^Slop/ })).toBeFocused();
  await tv.page.keyboard.press('Enter');
  await expect(tv.page.getByRole('button', { name: /^Full game/ })).toBeFocused();
  await tv.page.keyboard.press('Enter');
  await tv.toBeIn('opening');
  await alice.toBeIn('opening');
});

test('words pasted on the TV outlive a reload, and are the words that are explained', async ({ tv, alice }) => {
  const OWN = ['Aunt Hilda', 'the broken gate', 'Thursday soup'];
  await tv.host();
  await alice.join(await tv.joinLink());
  for (let bots = 0; bots < 3; bots += 1) await tv.addBot();
  await tv.choose('Alias');
  const button = (name: string | RegExp) => tv.page.getByRole('button', { name });
  await button(/^Words/).click();
  await button('Paste words').click();
  await tv.page.getByLabel('Name of the pack').fill('Our village');
  const words = tv.page.getByLabel('One word a line');
  await words.fill([OWN[0], '???', OWN[0]].join('\n'));
  await button('Keep this pack').click();
  await expect(tv.page.getByText('Line 2: no letter in it')).toBeVisible();
  await expect(tv.page.getByText('Line 3: stands there twice')).toBeVisible();
  await words.fill(OWN.join('\n'));
  await button('Keep this pack').click();
  await expect(button(/^Our village/)).toHaveAttribute('aria-pressed', 'true');
  await tv.open();
  await tv.toBeIn('lobby');
  await button(/^Words/).click();
  await button('Only these: Your own words').click();
  await button('Done').click();
  await expect(button(/^Words/)).toContainText('3 cards');
  await button(/^Start/).click();
  await tv.toBeIn('explaining', 30_000);
  // Alice joined first: she explains for the first team, alone with the card.
  await expect(alice.page.getByText(new RegExp(OWN.join('|'))).first()).toBeVisible();
});

test('the captain’s phone takes a game from the shelf, sets it up and begins it; the others see which', async ({
  tv,
  alice,
  bob,
}) => {
  await tv.host();
  const link = await tv.joinLink();
  await alice.join(link);
  await bob.join(link);
  const button = (name: string | RegExp) => alice.page.getByRole('button', { name, exact: typeof name === 'string' });
  await button('Alias').click();
  await expect(bob.page.getByText('Next: Alias')).toBeVisible();
  await expect(bob.page.getByText('2 more players, or bots.')).toBeVisible();
  await expect(button(/^Start the show/)).toBeDisabled();
  await button('Add a bot').click();
  await button('Add a bot').click();
  await button('Settings').click();
  await button('Kids').click();
  await alice.page.getByRole('slider', { name: 'A round' }).fill('30000');
  await button('Close').click();
  await expect(tv.page.getByRole('button', { name: 'Kids' })).toHaveAttribute('aria-pressed', 'true');
  await expect(tv.page.getByText('30 s')).toBeVisible();
  await button('Other game').click();
  await expect(tv.page.getByRole('region', { name: 'What shall it be?' })).toBeVisible();
  await expect(bob.page.getByText('Alice picks the game.')).toBeVisible();
  await button('Alias').click();
  await expect(tv.page.getByText('30 s')).toBeVisible();
  await button(/^Start the show/).click();
  await tv.toBeIn('explaining', 30_000);
  await bob.toBeIn('explaining');
});
