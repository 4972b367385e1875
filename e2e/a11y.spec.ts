import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/party.ts';

async function check(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html.slice(0, 200)) })),
  ).toEqual([]);
}

test('the screens before a game pass WCAG 2.1 AA as far as a program can tell', async ({ tv, alice, server }) => {
  await alice.page.goto(server.origin);
  await expect(alice.page.getByRole('textbox', { name: 'Room code' })).toBeVisible();
  await check(alice.page);
  await tv.open();
  await expect(tv.page.getByRole('button', { name: 'Host a party' })).toBeVisible();
  await check(tv.page);
  await tv.host();
  await alice.open(await tv.joinLink());
  await check(alice.page);
  await alice.join(await tv.joinLink());
  await check(alice.page);
  await check(tv.page);
  await alice.openMenu();
  await check(alice.page);
  await tv.openSettings();
  await check(tv.page);
  await tv.closeSettings();
  await tv.choose('Alias');
  await check(tv.page);
  await tv.page.getByRole('button', { name: /^Words/ }).click();
  await check(tv.page);
  // The menu covers what alice's phone shows of the set-up.
  await alice.page.keyboard.press('Escape');
  await check(alice.page);
});

test('a phone of 320 px, or with letters twice as large, is not cut off at its side', async ({ tv, alice }) => {
  await tv.host();
  await alice.page.setViewportSize({ width: 320, height: 568 });
  const fits = () => alice.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await alice.open(await tv.joinLink());
  expect(await fits()).toBe(true);
  await alice.join(await tv.joinLink());
  expect(await fits()).toBe(true);
  await alice.page.setViewportSize({ width: 390, height: 844 });
  await alice.page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  expect(await fits()).toBe(true);
  await expect(alice.page.getByRole('button', { name: 'Menu' })).toBeInViewport();
});
