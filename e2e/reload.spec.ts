import { expect, test } from './fixtures/party.ts';
import { allUntil, openShow, PROMPTS, whoever } from './fixtures/show.ts';
import { Guest } from './pages/Guest.ts';
import type { PhonePage } from './pages/PhonePage.ts';

test.setTimeout(5 * 60_000);

test('a phone reloaded while it guesses finds its seat and its picks again', async ({ tv, alice, bob }) => {
  await tv.host();
  await tv.hurry();
  await openShow(tv, { phones: [alice, bob], bots: 2 });
  await allUntil([new Guest(alice, { prompt: PROMPTS[0] }), new Guest(bob, { prompt: PROMPTS[1] })], 'performance');
  await tv.moveOnTo('guess');
  // One of the two acts and the other guesses.
  const voices = (phone: PhonePage) => phone.page.getByRole('group', { name: 'Whose voice was that?' });
  const guesser = await whoever([alice, bob], voices);
  const voice = voices(guesser).getByRole('button').first();
  const named = (await voice.getAttribute('aria-label')) ?? '';
  await voice.click();
  const tile = guesser.page.getByRole('group', { name: 'Tiles' }).getByRole('button').nth(3);
  await tile.click();
  const picked = guesser.page.getByRole('group', { name: 'Tiles' }).getByRole('button', { pressed: true });
  await expect(picked).toHaveCount(1);
  const word = await picked.textContent();
  await guesser.toCatchUpWith(tv);

  await guesser.page.reload();
  await guesser.toBeSeated();
  await guesser.toBeIn('guess');
  await expect(picked).toHaveText(word ?? '');
  await expect(guesser.page.getByRole('button', { name: /^The voice/ })).toContainText(named);
  await expect(tv.page.getByTestId('seat')).toHaveCount(4);
});
