import { expect, test } from './fixtures/party.ts';
import { PROMPTS } from './fixtures/show.ts';
import { Guest } from './pages/Guest.ts';

test.setTimeout(8 * 60_000);

test('TV and four phones play a short game to the podium, and then another one', async ({
  tv,
  alice,
  bob,
  cleo,
  dan,
}) => {
  await tv.host();
  await tv.hurry();
  const link = await tv.joinLink();
  const phones = [alice, bob, cleo, dan];
  for (const phone of phones) await phone.join(link);
  await tv.start('short');
  await tv.toBeIn('opening');
  await alice.page.getByRole('button', { name: 'Skip the opening' }).click();

  const guests = [
    new Guest(alice, { prompt: PROMPTS[0], knows: PROMPTS[1] }),
    new Guest(bob, { prompt: PROMPTS[1] }),
    // Of Alice's team: newcomers are dealt out evenly.
    new Guest(cleo, { knows: PROMPTS[1] }),
    new Guest(dan),
  ];
  // What they wrote is what was played: no ready-made prompt had to step in.
  const revealed = ['pirate', 'bakery'].map((word) =>
    expect(tv.page.getByText(word).first()).toBeVisible({ timeout: 6 * 60_000 }),
  );
  await Promise.all([...guests.map((guest) => guest.playUntil('podium')), ...revealed]);
  await tv.toBeIn('podium');
  for (const { seen } of guests) {
    expect(seen.join(' ')).toMatch(/prompt.* rehearsal.* performance.* guess.* reveal.* scores.* rehearsal.* podium/);
  }
  for (const phone of phones) {
    await phone.page.getByRole('button', { name: 'Open the envelope' }).click();
    await expect(phone.page.getByText(/You won!|Second!|You share it!/)).toBeVisible();
  }

  await alice.page.getByRole('button', { name: 'Rematch' }).click();
  // Who has sung tonight writes at once.
  await tv.toBeIn('prompt');
  for (const phone of phones) await phone.toBeIn('prompt');
});
