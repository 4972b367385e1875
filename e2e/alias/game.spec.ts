import { setUpAlias, startAlias, toReviewSwipesOf } from '../fixtures/alias.ts';
import { expect, test } from '../fixtures/party.ts';
import { toBeOfOneMind } from '../net/lab/evidence.ts';
import { AliasGuest } from '../pages/AliasGuest.ts';
import type { TvPage } from '../pages/TvPage.ts';

test.setTimeout(5 * 60_000);

const teamOf = async (guest: AliasGuest, tv: TvPage): Promise<string> => {
  const sections = tv.page.getByRole('region', { name: /team$/ });
  const label = await sections.filter({ has: tv.seat(guest.phone.name) }).getAttribute('aria-label');
  return (label ?? '').replace(' team', '');
};

test('TV and four phones play Alias from the shelf to the podium, once more, and then Slop in the same room', async ({
  tv,
  alice,
  bob,
  cleo,
  dan,
}) => {
  const phones = [alice, bob, cleo, dan];
  const [a, b, c] = [new AliasGuest(alice), new AliasGuest(bob), new AliasGuest(cleo)];
  await setUpAlias(tv, { phones, roundSeconds: 15, rounds: 1 });
  const code = await tv.code();
  const [ours, theirs] = [await teamOf(a, tv), await teamOf(b, tv)];
  expect(await teamOf(c, tv)).toBe(ours);

  // Alice's round: three words, and Bob's team steals the last one.
  await startAlias(tv);
  for (let n = 0; n < 3; n += 1) await a.swipe('guessed');
  const stolen = await a.word();
  await alice.toBeIn('stealing', 30_000);
  await expect(tv.page.getByRole('heading', { name: 'Steal it!' })).toBeVisible();
  await bob.toSay('Shout!');
  await a.button(`${theirs} had it`).click();
  await toReviewSwipesOf(tv, a, stolen);
  await expect(b.button(`${stolen}: stolen by ${theirs}, 0`)).toBeVisible();
  await a.button('All fair, move on').click();
  await a.button('Move on').click();

  // Bob's round: one word, and nobody has the last one.
  await bob.toBeIn('explaining', 30_000);
  await b.swipe('guessed');
  const lost = await b.word();
  await bob.toBeIn('stealing', 30_000);
  await b.button('Nobody had it').click();
  await toReviewSwipesOf(tv, b, lost);
  await a.button('All fair, move on').click();
  await a.button('Move on').click();

  await tv.toBeIn('podium');
  await tv.page.getByRole('button', { name: /^To the winners/ }).click();
  await expect(tv.page.getByRole('heading', { name: `${ours} wins!` })).toBeVisible();
  const prize = (title: string) => tv.page.getByRole('listitem').filter({ hasText: title });
  await expect(prize('Best explainer')).toContainText('Alice');
  await expect(prize('Best explainer')).toContainText('3 words got through');
  const fastest = new RegExp([...a.swipes, ...b.swipes].map(({ word }) => word).join('|'));
  await expect(prize('Fastest word')).toContainText(fastest);
  for (const phone of [alice, cleo]) await phone.toSay('You won!');
  for (const phone of [bob, dan]) {
    await phone.toSay('Second place');
    await expect(phone.page.getByText('2 points').first()).toBeVisible();
  }
  await toBeOfOneMind(tv, phones);

  // Once more: the score is 0, and words of the first game do not come back.
  await a.button('Rematch').click();
  await alice.toBeIn('explaining', 30_000);
  const heard = [...a.swipes, ...b.swipes].map(({ word }) => word).concat(stolen, lost);
  const again = phones.map((phone) => new AliasGuest(phone));
  const explainer = await firstWithCard(again);
  expect(heard).not.toContain(await explainer.word());

  // To the shelf: the evening stays.
  await alice.openMenu();
  await alice.hold(a.button(/^End this game/));
  await alice.toBeIn('podium');
  await a.button('Change teams').click();
  await tv.toBeIn('lobby');
  const back = tv.page.getByRole('button', { name: 'Back to the shelf' });
  if (await back.isVisible()) await back.click();
  expect(await tv.code()).toBe(code);
  expect((await tv.seats()).map(({ name }) => name).sort()).toEqual(['Alice', 'Bob', 'Cleo', 'Dan']);
  expect([await teamOf(a, tv), await teamOf(b, tv), await teamOf(c, tv)]).toEqual([ours, theirs, ours]);
  await expect(tv.page.getByText(/^Tonight, after/)).toBeVisible();
  await tv.start('short');
  for (const phone of phones) {
    await phone.toBeIn('opening');
    await phone.toBeSeated();
  }
});

async function firstWithCard(guests: readonly AliasGuest[]): Promise<AliasGuest> {
  let found: AliasGuest | undefined;
  await expect(async () => {
    for (const guest of guests) if (await guest.card.isVisible()) found = guest;
    expect(found).toBeDefined();
  }).toPass();
  return found as AliasGuest;
}
