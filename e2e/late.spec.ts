import { expect, test } from './fixtures/party.ts';
import { openShow } from './fixtures/show.ts';

test.setTimeout(6 * 60_000);

test('a late guest has a seat at once, reacts, and has a team from the next act on', async ({
  tv,
  alice,
  bob,
  cleo,
}) => {
  await openShow(tv, { phones: [alice, bob], bots: 2, length: 'full' });
  await tv.moveOnTo('rehearsal');
  await cleo.join(await tv.joinLink());
  await expect(tv.seat('Cleo')).toHaveAttribute('data-connected', 'true');
  await tv.moveOnTo('performance');
  await cleo.toBeIn('performance');
  await cleo.page.getByRole('button', { name: 'Bravo' }).click();

  await tv.moveOnTo('prompt');
  await expect(cleo.page.getByRole('textbox', { name: 'Word 1' })).toBeVisible();
});
