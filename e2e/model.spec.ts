import type { Behaviour } from '../signaling/testing/fakeUpstream.ts';
import { expect } from './fixtures/party.ts';
import { allUntil, openShow, PROMPTS, whoever } from './fixtures/show.ts';
import { PENGUIN, PENGUIN_SCRIPT, test } from './fixtures/upstream.ts';
import { Guest } from './pages/Guest.ts';

test.setTimeout(4 * 60_000);
// Each has a party and a server of its own.
test.describe.configure({ mode: 'parallel' });

test('a script a model wrote takes the place of the house writer’s first one', async ({ tv, alice, bob, upstream }) => {
  await openShow(tv, { phones: [alice, bob], bots: 2 });
  const guests = [alice, bob].map((phone) => new Guest(phone, { prompt: PENGUIN }));
  await allUntil(guests, 'writing', 'rehearsal');
  await tv.toBeIn('rehearsal');
  const actor = await whoever([alice, bob], (phone) => phone.drafts.first());
  await expect(actor.drafts.first()).toHaveAccessibleName(PENGUIN_SCRIPT.title);
  await actor.drafts.first().click();
  await expect(actor.page.getByText(PENGUIN_SCRIPT.lines[5]?.text ?? '')).toBeVisible();
  expect(upstream.requests.length).toBeGreaterThan(0);
  // The key stays in the server: no page has it.
  expect(await tv.page.content()).not.toContain('a-key-that-opens-nothing');
});

const BAD: Readonly<Record<string, Behaviour>> = {
  'drips a character now and then': { kind: 'drip', gapMs: 200 },
  'is slower than a party can wait': { kind: 'answer', firstAfterMs: 11_000 },
  'sends what is no JSON': { kind: 'malformed' },
  'sends a script that breaks the rules': {
    kind: 'answer',
    text: '{"title":"?","premise":"?","lines":[],"carriers":[]}',
  },
  refuses: { kind: 'refusal' },
  'is cut off in mid-stream': { kind: 'cut', share: 0.5 },
  'has had enough for a minute': { kind: 'status', status: 429, retryAfter: '60' },
};

for (const [what, behaviour] of Object.entries(BAD)) {
  test(`a model that ${what} holds up nobody: the house writer's scripts are played`, async ({
    tv,
    alice,
    bob,
    upstream,
  }) => {
    upstream.always(behaviour);
    await tv.host();
    await tv.hurry();
    await openShow(tv, { phones: [alice, bob], bots: 2 });
    await allUntil(
      [new Guest(alice, { prompt: PENGUIN }), new Guest(bob, { prompt: PROMPTS[1] })],
      'writing',
      'rehearsal',
    );
    // Ten seconds for the writers, however the model behaves.
    await tv.toBeIn('rehearsal', 20_000);
    expect(upstream.requests.length).toBeGreaterThan(0);
    if (behaviour.kind === 'status') expect(upstream.requests.length).toBeLessThanOrEqual(2);
    // One of the two is on first.
    const actor = await whoever([alice, bob], (phone) => phone.drafts.first());
    await expect(actor.drafts).toHaveCount(2);
    expect(await actor.drafts.first().getAttribute('aria-label')).not.toBe(PENGUIN_SCRIPT.title);
  });
}
