import { soak } from '../src/host/testing/soak.ts';

/**
 * Hundreds of games by phones and bots on a bad network, in virtual time: `npm run soak -- --games 300 --seed 1 --game alias`.
 * Each evening has a seed of its own and up to four games; one that fails is printed with the command that plays it again.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const games = Number(option('games') ?? 300);
const first = Number(option('seed') ?? 1);
const game = option('game') as 'slop' | 'alias' | undefined;
const GAMES_AN_EVENING = 2;
const SAY_EVERY = 5;

const totals = new Map<string, number>();
const failed: string[] = [];
let played = 0;
for (let seed = first; played < games; seed++) {
  const wanted = Math.min(GAMES_AN_EVENING, games - played);
  const { broken, counts } = await soak({ seed, games: wanted, game });
  for (const [what, count] of counts) totals.set(what, (totals.get(what) ?? 0) + count);
  played += wanted;
  if (broken.length > 0) {
    const again = `npm run soak -- --seed ${seed} --games ${wanted}${game ? ` --game ${game}` : ''}`;
    failed.push(again);
    console.log(`seed ${seed} failed: ${broken.join('; ')}\n    ${again}`);
  }
  if ((seed - first + 1) % SAY_EVERY === 0)
    console.log(`${played} of ${games} games, ${failed.length} evenings failed`);
}
for (const [what, count] of [...totals].sort(([a], [b]) => a.localeCompare(b))) console.log(`  ${what}: ${count}`);
console.log(`${played} games, ${failed.length} evenings failed`);
if (failed.length > 0) process.exitCode = 1;
