import { expect, test } from './fixtures/party.ts';
import { PhonePage } from './pages/PhonePage.ts';

test('a second tab of one phone can take the seat over', async ({ tv, alice, complaints }) => {
  await tv.host();
  await alice.join(await tv.joinLink());
  const page = await alice.page.context().newPage();
  complaints.listen(page, 'second tab');
  const second = new PhonePage(page, 'Alice');
  await page.goto(await tv.joinLink());
  await second.toSay('Two of you?');
  await page.getByRole('button', { name: 'Move it here' }).click();
  await second.toBeSeated();
  await alice.toSay('You are playing elsewhere');
  await expect(tv.page.getByTestId('seat')).toHaveCount(1);
});

test('a second tab of one phone can be somebody else', async ({ tv, alice, complaints }) => {
  await tv.host();
  await alice.join(await tv.joinLink());
  const page = await alice.page.context().newPage();
  complaints.listen(page, 'second tab');
  const second = new PhonePage(page, 'Sister');
  await page.goto(await tv.joinLink());
  await second.toSay('Two of you?');
  await page.getByRole('button', { name: 'Join as someone else' }).click();
  await second.nameField.fill('Sister');
  await second.joinButton.click();
  await second.toBeSeated();
  await alice.toBeSeated();
  await tv.toSeat(2);
});

test('a tab that was closed leaves its seat to the next one without asking', async ({ tv, alice, complaints }) => {
  await tv.host();
  await alice.join(await tv.joinLink());
  const page = await alice.page.context().newPage();
  complaints.listen(page, 'next tab');
  await alice.page.close();
  await page.goto(await tv.joinLink());
  await new PhonePage(page, 'Alice').toBeSeated();
  await tv.toSeat(1);
});
