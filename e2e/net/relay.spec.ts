import { setUpAlias, startAlias, toReviewSwipesOf } from '../fixtures/alias.ts';
import { expect, test } from '../fixtures/party.ts';
import { openShow } from '../fixtures/show.ts';
import { AliasGuest } from '../pages/AliasGuest.ts';
import { allowDirect, forbidDirect, removeWebRtc } from './lab/directSwitch.ts';
import { toBeOfOneMind, toBeSaidToPlay, toPlayOver } from './lab/evidence.ts';
import { takeTime, Writing } from './lab/writing.ts';

/** The relay joins after 1.2 s; a guest who waits three has put the phone away. */
const IN_WITHIN_MS = 3_000;

test('a phone that no direct link reaches is in over the relay, and climbs in mid-round without a lost or doubled word', async ({
  tv,
  alice,
  bob,
  cleo,
}) => {
  await tv.host();
  const link = await tv.joinLink();
  await forbidDirect(alice.page);
  await alice.page.goto(link);
  await expect(alice.joinButton).toBeEnabled({ timeout: IN_WITHIN_MS });
  await alice.join(link);
  await toPlayOver(alice, 'relay');
  await toBeSaidToPlay(tv, 'Alice', 'over the relay');

  for (const phone of [bob, cleo]) await phone.join(link);
  await toPlayOver(bob, 'direct');
  await toBeSaidToPlay(tv, 'Bob', 'directly');
  await takeTime(tv);
  // Alice and Cleo share a team: newcomers are dealt out evenly.
  await openShow(tv, { phones: [], bots: 1 });
  const writing = await Writing.begin(alice);
  await writing.some(6);
  await writing.toHaveArrived(cleo);
  await toPlayOver(alice, 'relay');

  await allowDirect(alice.page);
  await expect(async () => {
    await writing.one();
    await toPlayOver(alice, 'direct', 50);
  }).toPass({ intervals: [50], timeout: 40_000 });
  await writing.some(6);
  await writing.toHaveArrived(cleo);
  await toBeOfOneMind(tv, [alice, bob, cleo]);
});

test('a browser without WebRTC plays over the relay, and is told nothing of it', async ({ tv, alice, bob }) => {
  await removeWebRtc(alice.page);
  await tv.host();
  await openShow(tv, { phones: [alice, bob], bots: 2 });
  await toPlayOver(alice, 'relay');
  await alice.page.getByRole('button', { name: 'Got it' }).click();
  await alice.page.getByRole('textbox', { name: 'Word 1' }).fill('pirate');
  await toBeOfOneMind(tv, [alice, bob]);
});

test('an explainer’s link climbs under the thumb: every swipe counts once', async ({ tv, alice }) => {
  await tv.host();
  await forbidDirect(alice.page);
  await setUpAlias(tv, { phones: [alice], bots: 3, roundSeconds: 45 });
  await toPlayOver(alice, 'relay');
  await startAlias(tv);
  const guest = new AliasGuest(alice);
  await guest.swipe('guessed');
  await allowDirect(alice.page);
  await expect(async () => {
    await guest.swipe('guessed');
    await toPlayOver(alice, 'direct', 50);
  }).toPass({ intervals: [50], timeout: 30_000 });
  for (let more = 0; more < 3; more += 1) await guest.swipe('guessed');
  // The card that lies there when the bell rings is in the review too.
  const last = await guest.word();
  await expect(alice.page.getByText(`${guest.swipes.length} points so far`)).toBeVisible();
  await alice.toBeIn('stealing', 60_000);
  await guest.button('Nobody had it').click();
  await toReviewSwipesOf(tv, guest, last);
  await toBeOfOneMind(tv, [alice]);
});
