import { expect, test } from '@playwright/test';
import { setUpAlias, startAlias, toReviewSwipesOf } from '../fixtures/alias.ts';
import { Evening } from '../fixtures/evening.ts';
import { HeldLine } from '../fixtures/heldLine.ts';
import { Wiretap } from '../fixtures/wiretap.ts';
import { toBeOfOneMind, toPlayOver } from '../net/lab/evidence.ts';
import { AliasGuest } from '../pages/AliasGuest.ts';
import type { PhonePage } from '../pages/PhonePage.ts';
import type { TvPage } from '../pages/TvPage.ts';

test.describe.configure({ mode: 'serial' });

/** Words that stand nowhere else on a screen; the round is over when they are played. */
const WORDS = [
  'zanzibar',
  'gorgonzola',
  'escalator',
  'marmalade',
  'plumbing',
  'igloo',
  'yodelling',
  'xylophone',
  'tapioca',
  'pyjamas',
];

let evening: Evening;
let tv: TvPage;
/** Alice explains, Cleo guesses; Bob and Dan are the other team. */
let alice: AliasGuest;
let bob: AliasGuest;
let cleo: AliasGuest;
let dan: AliasGuest;
let bobsLine: HeldLine;
const wires = new Map<string, Wiretap>();

const phones = (): readonly PhonePage[] => [alice, bob, cleo, dan].map(({ phone }) => phone);
const unsettled = (): readonly string[] => WORDS.filter((word) => !alice.swipes.some((swipe) => swipe.word === word));
const onTv = (name: string | RegExp) => tv.page.getByRole('button', { name, exact: typeof name === 'string' });
const clock = () => tv.page.getByRole('timer', { name: /seconds$/ }).first();
const secondsLeft = async (): Promise<number> => Number(await clock().getAttribute('data-seconds'));
/** A settled word on the TV's wall, with the name of its mark. */
const slip = (word: string) => tv.page.getByRole('listitem').filter({ hasText: word });

test.beforeAll(async ({ browser }) => {
  evening = await Evening.open(browser);
  tv = evening.tv;
  const guests: AliasGuest[] = [];
  for (const name of ['Alice', 'Bob', 'Cleo', 'Dan']) {
    const phone = await evening.phone(name);
    wires.set(name, await Wiretap.on(phone.page));
    if (name === 'Bob') bobsLine = await HeldLine.on(phone.page);
    guests.push(new AliasGuest(phone));
  }
  [alice, bob, cleo, dan] = guests as [AliasGuest, AliasGuest, AliasGuest, AliasGuest];
  await setUpAlias(tv, { phones: phones(), roundSeconds: 180 });
  for (const phone of phones()) await toPlayOver(phone, 'direct');
});
test.afterAll(() => evening.end());

test('a pasted pack with bad lines is refused in words, and the mended one is what is played', async () => {
  await onTv(/^Words/).click();
  await onTv('Paste words').click();
  await tv.page.getByLabel('Name of the pack').fill('Odd things');
  const lines = tv.page.getByLabel('One word a line');
  await lines.fill([WORDS[0], '???', WORDS[0]].join('\n'));
  await onTv('Keep this pack').click();
  await expect(tv.page.getByText('Line 2: no letter in it')).toBeVisible();
  await expect(tv.page.getByText('Line 3: stands there twice')).toBeVisible();
  await lines.fill(WORDS.join('\n'));
  await onTv('Keep this pack').click();
  await onTv('Only these: Your own words').click();
  await onTv('Done').click();
  await expect(onTv(/^Words/)).toContainText(`${WORDS.length} cards`);
  await startAlias(tv);
  await expect(alice.card).toBeVisible();
  expect(WORDS).toContain(await alice.word());
});

test('the word is on the explainer’s phone only, until it is settled: then it is on the TV', async () => {
  const word = await alice.word();
  expect((await wires.get('Alice')?.texts())?.join()).toContain(word);
  const elsewhere = async (): Promise<string> => {
    const seen = [await tv.page.content()];
    for (const { phone } of [bob, cleo, dan]) {
      seen.push(await phone.page.content(), ...((await wires.get(phone.name)?.texts()) ?? []));
    }
    return seen.join('\n').toLowerCase();
  };
  await cleo.phone.toSay('Guess out loud!');
  await bob.phone.toSay('Listen closely');
  const before = await elsewhere();
  for (const secret of WORDS) expect(before).not.toContain(secret);
  await alice.flick('guessed');
  await expect(slip(word)).toBeVisible();
  await expect(alice.card).toBeVisible();
  const after = await elsewhere();
  for (const secret of unsettled()) expect(after).not.toContain(secret);
});

test('two thumbs on one card in the same moment are one swipe', async () => {
  const [word, number] = [await alice.word(), await alice.cardNumber()];
  const presses = alice.page.evaluate(
    () =>
      new Promise<void>((done) => {
        // As soon as the card has landed.
        const card = document.querySelector('[data-card]')?.getAttribute('data-card');
        const press = () => {
          for (const name of ['Got it!', 'Skip']) {
            document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();
          }
          if (document.querySelector(`[data-card="${card}"]`)) requestAnimationFrame(press);
          else done();
        };
        press();
      }),
  );
  await presses;
  alice.swipes.push({ word, verdict: 'guessed' });
  await expect(alice.page.locator(`[data-card="${number + 1}"]`)).toBeVisible();
  await expect(slip(word)).toHaveCount(1);
  await expect(slip(word).getByRole('img', { name: 'guessed' })).toBeVisible();
});

test('of a thumb and a whistle on one card at once the first counts, and the other is told', async () => {
  await bobsLine.hold();
  await bob.button(/^Foul!/).click();
  const word = await alice.swipe('guessed');
  await expect(slip(word)).toBeVisible();
  await bobsLine.letGo();
  await expect(bob.page.getByText('A blink too late: that card is off the table.')).toBeVisible();
  await expect(bob.button('Foul! 2 calls left')).toBeEnabled();
  await expect(tv.page.getByRole('alert')).toBeHidden();
});

test('undo turns the verdict round and brings no card back', async () => {
  const word = await alice.swipe('skipped');
  await alice.button(/^No wait, guessed!/).click();
  alice.swipes.splice(-1, 1, { word, verdict: 'guessed' });
  await expect(slip(word).getByRole('img', { name: 'guessed' })).toBeVisible();
  await expect(alice.button(/^No wait/)).toBeHidden();
  expect(unsettled()).toContain(await alice.word());
});

test('a foul stops the clock, the team answers, the card goes at −1, and the clock goes on', async () => {
  const word = await alice.word();
  const play = async (): Promise<number> => (await wires.get('Dan')?.clocks())?.at(-1)?.play ?? 0;
  await dan.button(/^Foul!/).click();
  await expect(tv.page.getByRole('alert')).toContainText('Dan of');
  const [stood, since] = [await secondsLeft(), await play()];
  await expect(bob.button(/^Foul!/)).toBeHidden();
  await expect(alice.card).toBeHidden();
  await cleo.button('Yes, guilty').click();
  await expect.poll(play).toBeGreaterThan(since + 2_000);
  expect(await secondsLeft()).toBe(stood);
  await alice.button('Yes, guilty').click();
  alice.swipes.push({ word, verdict: 'skipped' });
  await expect(tv.page.getByText('Foul! −1')).toBeVisible();
  await expect(slip(word)).toContainText('−1');
  await expect(alice.card).toBeVisible();
  expect(unsettled()).toContain(await alice.word());
  await expect(dan.button('Foul! One call left')).toBeVisible();
  await expect.poll(secondsLeft).toBeLessThan(stood);
});

test('the explainer’s page opened twice asks, and the card moves over', async () => {
  const word = await alice.word();
  const second = await evening.tab(alice.phone);
  await second.page.goto(await tv.joinLink());
  await second.toSay('Two of you?');
  await second.page.getByRole('button', { name: 'Move it here' }).click();
  await alice.phone.toSay('You are playing elsewhere');
  const moved = new AliasGuest(second);
  await expect(moved.card).toBeVisible();
  expect(await moved.word()).toBe(word);
  moved.swipes.push(...alice.swipes);
  await alice.page.close();
  alice = moved;
});

test('in the review the words are those swiped, anyone objects, the captain flips, and only then the score moves', async () => {
  while (unsettled().length > 2) await alice.swipe('guessed');
  const skipped = await alice.swipe('skipped');
  const last = await alice.swipe('guessed');
  await toReviewSwipesOf(tv, alice);
  const guessed = alice.swipes.filter(({ verdict }) => verdict === 'guessed').length;
  const gain = (points: number) => tv.page.getByRole('listitem').filter({ hasText: new RegExp(`\\+${points}$`) });
  // One foul; the first skip is free.
  await expect(gain(guessed - 1).first()).toBeVisible();
  await expect(alice.button(new RegExp(`^${skipped}: skipped, 0$`))).toBeVisible();

  await bob.button(new RegExp(`^${last}: guessed`)).click();
  await expect(onTv(new RegExp(`^${last}:.*disputed by Bob`))).toBeVisible();
  await expect(gain(guessed - 1).first()).toBeVisible();
  await alice.button(new RegExp(`^${last}: guessed`)).click();
  await alice.button('skipped').click();
  // The second skip costs.
  await expect(gain(guessed - 3).first()).toBeVisible();
  await expect(bob.button(new RegExp(`^${last}: skipped, changed.*−1$`))).toBeVisible();
  await alice.button('All fair, move on').click();
  for (const guest of [alice, cleo]) await expect(guest.page.getByText(`${guessed - 3} of 40`)).toBeVisible();
  await toBeOfOneMind(tv, phones());
});
