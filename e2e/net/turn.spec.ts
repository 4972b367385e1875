import { test as party } from '../fixtures/party.ts';
import { openShow } from '../fixtures/show.ts';
import { forceTurn } from './lab/directSwitch.ts';
import { toBeOfOneMind, toBeSaidToPlay, toPlayOver } from './lab/evidence.ts';
import { needs } from './lab/needs.ts';
import { startTurn, type Turn } from './lab/turn.ts';
import { takeTime, Writing } from './lab/writing.ts';

const test = party.extend<{ turn: Turn }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  turn: async ({}, use) => {
    const turn = await startTurn();
    await use(turn);
    await turn.end();
  },
  serverEnv: async ({ turn }, use) => use({ TURN_URLS: turn.url, TURN_SECRET: turn.secret }),
});

needs('coturn');

test('where only the TURN server can be reached phones play through it, and the TV says so', async ({
  tv,
  alice,
  bob,
  cleo,
}) => {
  for (const { page } of [tv, alice, bob, cleo]) await forceTurn(page);
  await tv.host();
  const link = await tv.joinLink();
  for (const phone of [alice, bob, cleo]) await phone.join(link);
  for (const phone of [alice, bob, cleo]) await toPlayOver(phone, 'turn');
  await toBeSaidToPlay(tv, 'Alice', 'over the TURN server');
  await takeTime(tv);
  await openShow(tv, { phones: [], bots: 1 });
  const writing = await Writing.begin(alice);
  await writing.some(12);
  await writing.toHaveArrived(cleo);
  for (const phone of [alice, bob, cleo]) await toPlayOver(phone, 'turn');
  await toBeOfOneMind(tv, [alice, bob, cleo]);
});
