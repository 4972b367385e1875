import { expect, test } from './fixtures/party.ts';
import { colourOnTv, Doodler, wallOn } from './pages/Doodler.ts';

test('two phones draw on the TV in their own colours; a wipe and the switch take it away', async ({
  tv,
  alice,
  bob,
}) => {
  await tv.host();
  const doodlers = [new Doodler(alice), new Doodler(bob)] as const;
  const [first, second] = doodlers;
  const colours: (string | null)[] = [];
  for (const { phone } of doodlers) {
    await phone.join(await tv.joinLink());
    colours.push(await phone.page.locator('header [data-animal]').first().getAttribute('data-colour'));
  }
  await first.open();
  await second.open();

  await test.step('both are seen everywhere', async () => {
    await first.draw([0.2, 0.2], [0.8, 0.2]);
    await second.draw([0.2, 0.8], [0.8, 0.8]);
    await expect.poll(() => colourOnTv(tv, [0.5, 0.2])).toBe(colours[0]);
    await expect.poll(() => colourOnTv(tv, [0.5, 0.8])).toBe(colours[1]);
    await expect.poll(() => first.colourAt([0.5, 0.8])).toBe(colours[1]);
    await expect.poll(() => second.colourAt([0.5, 0.2])).toBe(colours[0]);
    expect(await colourOnTv(tv, [0.5, 0.5])).toBeNull();
    await expect(wallOn(tv).getByRole('img', { name: 'Doodles by Alice, Bob' })).toBeVisible();
  });

  await test.step('the wall leaves the code and what starts a game alone', async () => {
    const wall = await wallOn(tv).boundingBox();
    const code = await tv.page.getByTestId('join-link').boundingBox();
    const bill = await tv.page.getByRole('button', { name: /Slop/ }).first().boundingBox();
    if (!wall || !code || !bill) throw new Error('something is not on the stage');
    expect(wall.x).toBeGreaterThan(code.x + code.width);
    expect(wall.x + wall.width).toBeLessThan(bill.x);
  });

  await test.step('only the captain can wipe it', async () => {
    const wipe = (doodler: Doodler) => doodler.phone.page.getByRole('button', { name: 'Wipe the wall' });
    await expect(wipe(second)).toBeHidden();
    await wipe(first).click();
    await expect(wallOn(tv)).toHaveAttribute('data-strokes', '0');
    await expect.poll(() => colourOnTv(tv, [0.5, 0.2])).toBeNull();
    await expect.poll(() => second.colourAt([0.5, 0.2])).toBeNull();
  });

  await test.step('off, it is nowhere; on again, it is blank', async () => {
    await second.draw([0.5, 0.4], [0.5, 0.6]);
    await expect.poll(() => colourOnTv(tv, [0.5, 0.5])).toBe(colours[1]);
    await tv.openSettings();
    await tv.page.getByRole('switch', { name: /^Doodle wall/ }).click();
    await tv.closeSettings();
    await expect(wallOn(tv)).toHaveCount(0);
    for (const { button, canvas } of doodlers) {
      await expect(canvas).toBeHidden();
      await expect(button).toBeHidden();
    }
    await tv.openSettings();
    await tv.page.getByRole('switch', { name: /^Doodle wall/ }).click();
    await tv.closeSettings();
    await expect(wallOn(tv)).toHaveAttribute('data-strokes', '0');
    await second.open();
    await second.draw([0.3, 0.3], [0.6, 0.3]);
    await expect.poll(() => colourOnTv(tv, [0.5, 0.3])).toBe(colours[1]);
  });
});
