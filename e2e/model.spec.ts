import type { Behaviour } from '../signaling/testing/fakeUpstream.ts';
import { expect } from './fixtures/party.ts';
import { allUntil, openShow, PROMPTS } from './fixtures/show.ts';
import { PENGUIN, PENGUIN_SCRIPT, test } from './fixtures/upstream.ts';
import { Guest } from './pages/Guest.ts';

test.setTimeout(4 * 60_000);
// Each has a party and a server of its own.
test.describe.configure({ mode: 'parallel' });

test('a script a model wrote takes the place of the house writer’s first one', async ({ tv, alice, upstream }) => {
  await openShow(tv, { phones: [alice], bots: 3 });
  await new Guest(alice, { prompt: PENGUIN }).playUntil('rehearsal');
  // Her team may be on second.
  await expect(async () => {
    if (!(await alice.drafts.first().isVisible())) {
      await tv.page.getByRole('button', { name: /^Move on/ }).click({ timeout: 1_000 });
    }
    await expect(alice.drafts.first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
  await expect(alice.drafts.first()).toHaveAccessibleName(PENGUIN_SCRIPT.title);
  await alice.drafts.first().click();
  await expect(alice.page.getByText(PENGUIN_SCRIPT.lines[5]?.text ?? '')).toBeVisible();
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
    await expect(async () => {
      if (!(await alice.drafts.first().isVisible())) {
        await tv.page.getByRole('button', { name: /^Move on/ }).click({ timeout: 1_000 });
      }
      await expect(alice.drafts).toHaveCount(2, { timeout: 1_000 });
    }).toPass({ timeout: 90_000 });
    expect(await alice.drafts.first().getAttribute('aria-label')).not.toBe(PENGUIN_SCRIPT.title);
  });
}
