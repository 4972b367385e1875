import type { BenchStage } from './stage.ts';
import { hostParty } from './stage.ts';

const PLAY_MS = 120_000;

/** The longest task on the TV's main thread while six bots play. */
export async function longTask(stage: BenchStage): Promise<string[]> {
  const { tv } = await hostParty(stage, { motion: 'full' });
  for (let i = 0; i < 6; i++) await tv.getByRole('button', { name: 'Add a bot' }).click();
  await tv.getByRole('button', { name: /^Slop/ }).click();
  await tv.getByRole('button', { name: /Short game/ }).click();
  await tv.locator('[data-phase=opening], [data-phase=prompt]').first().waitFor();
  await tv.waitForTimeout(3_000);
  await tv.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  await tv.waitForTimeout(PLAY_MS);
  const tasks = await tv.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await tv.context().close();
  const longest = Math.max(0, ...tasks);
  return [
    `| longest task on the TV's main thread, ${PLAY_MS / 1_000} s of play | ${longest === 0 ? 'under 50' : Math.round(longest)} ms (${tasks.length} over 50 ms) | target 50 ms |`,
  ];
}
