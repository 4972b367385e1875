import { expect, test } from './fixtures/party.ts';

test('backstage shows the links with their round trips, the log and the storage', async ({
  tv,
  alice,
  server,
  complaints,
}) => {
  await tv.host();
  await alice.join(await tv.joinLink());
  const page = await tv.page.context().newPage();
  complaints.listen(page, 'backstage');
  await page.goto(`${server.origin}/backstage`);
  await expect(page.getByText(await tv.code())).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Alice' })).toContainText(/\d ms/);
  await expect(page.getByText('Views that came out different: 0')).toBeVisible();
  await expect(page.getByText('SeatTaken').first()).toBeVisible();
  await expect(page.getByText('No model is set up')).toBeVisible();
});
