import { expect, test } from '@playwright/test';
import type { AliasOnly, AliasView, CardDesk } from '../../src/games/alias/view.ts';
import { startAlias } from '../fixtures/alias.ts';
import { HonestParty } from '../wire/honestParty.ts';
import { until, type WirePhone } from '../wire/wirePhone.ts';

/** The card that lies on this phone's desk, once a swipe of it is heard. */
async function cardInHand({ player }: WirePhone): Promise<CardDesk> {
  const desk = () => (player.mirror.current?.only.game as AliasOnly | null)?.desk;
  await until(() => {
    const now = desk();
    return now?.at === 'card' && player.time.playNow() >= now.openAt;
  });
  return desk() as CardDesk;
}

test('[E2] of two swipes that leave for one card at once the first counts, and the other is told too-late', async ({
  browser,
}) => {
  const party = await HonestParty.open(browser);
  try {
    const { tv, ana } = party;
    for (let bots = 0; bots < 2; bots += 1) await tv.addBot();
    await tv.choose('Alias');
    await startAlias(tv);
    const { card, word } = await cardInHand(ana);
    const round = (ana.player.mirror.current?.everyone.game as AliasView['everyone'] | null)?.round;
    const answers = await Promise.all(
      (['skipped', 'guessed'] as const).map((verdict) =>
        ana.player.outbox.add('game', { type: 'Swipe', round, card, verdict } as { type: 'Swipe' }),
      ),
    );
    expect(answers).toEqual([null, 'too-late']);
    const slip = tv.page.getByRole('listitem').filter({ hasText: word });
    await expect(slip).toHaveCount(1);
    await expect(slip.getByRole('img', { name: 'skipped' })).toBeVisible();
    const next = await cardInHand(ana);
    expect(next.card).toBe(card + 1);
    await party.playsOn();
  } finally {
    await party.end();
  }
});
