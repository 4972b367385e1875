import { expect, test } from './fixtures/party.ts';
import { openShow, whoever } from './fixtures/show.ts';
import { Wiretap } from './fixtures/wiretap.ts';
import { Guest } from './pages/Guest.ts';
import type { PhonePage } from './pages/PhonePage.ts';

test.setTimeout(5 * 60_000);

/** Words that stand in no voice's card, no face and no opening number. */
const MARKED = {
  alice: ['zanzibar', 'walrus', 'juggles', 'lavender', 'marmalade', 'trombones'],
  bob: ['gelatinous', 'plumber', 'yodels', 'beneath', 'crooked', 'escalators'],
} as const;

test('what one team writes and rehearses is in no other phone’s frames, and not on the TV', async ({
  tv,
  alice,
  bob,
}) => {
  const wires = { alice: await Wiretap.on(alice.page), bob: await Wiretap.on(bob.page) };
  await openShow(tv, { phones: [alice, bob], bots: 2 });
  const guests = { alice: new Guest(alice, { prompt: MARKED.alice }), bob: new Guest(bob, { prompt: MARKED.bob }) };
  await Promise.all([guests.alice.playUntil('rehearsal'), guests.bob.playUntil('rehearsal')]);

  // Whoever is on first reads a script of which the others have not a line.
  const choose = (phone: PhonePage) => phone.page.getByRole('heading', { name: 'Which one do you play?' });
  const actor = await whoever([alice, bob], choose);
  const watcher = actor === alice ? wires.bob : wires.alice;
  const titles = await actor.drafts.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  await actor.drafts.first().click();
  await expect(actor.page.getByRole('button', { name: 'Ready' })).toBeVisible();
  const lines = await actor.root.locator('ol > li span:last-child').allTextContents();
  expect(lines.length).toBeGreaterThanOrEqual(8);

  const read = async (wire: Wiretap): Promise<string> => (await wire.texts()).join('\n').toLowerCase();
  // The tap works: each hears its own team's words.
  const heard = { alice: await read(wires.alice), bob: await read(wires.bob) };
  for (const word of MARKED.alice) expect(heard.alice).toContain(word);
  for (const word of MARKED.bob) expect(heard.bob).toContain(word);
  for (const word of MARKED.alice) expect(heard.bob).not.toContain(word);
  for (const word of MARKED.bob) expect(heard.alice).not.toContain(word);
  const shown = (await tv.page.content()).toLowerCase();
  for (const word of [...MARKED.alice, ...MARKED.bob]) expect(shown).not.toContain(word);

  const overheard = await read(watcher);
  for (const secret of [...lines, ...titles].filter((text) => text !== '')) {
    expect(overheard).not.toContain(secret.toLowerCase());
  }
});
