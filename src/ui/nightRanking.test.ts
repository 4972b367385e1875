import { expect, it } from 'vitest';
import { guests } from './gallery/guests.ts';
import { nightRanking } from './nightRanking.ts';

const roster = guests(8, 2);

it('[R21] the night’s leaders come first, equal ones in the order of joining, and nobody without a point', () => {
  const ranking = nightRanking({ s3: 2, s1: 4, s5: 4, s0: 0 }, roster);
  expect(ranking.map(({ seat, points }) => [seat.id, points])).toEqual([
    ['s1', 4],
    ['s5', 4],
    ['s3', 2],
  ]);
});

it('[R21] whoever has left the room is not named, and never more than three are', () => {
  const points = Object.fromEntries([...roster.seats.map(({ id }, place) => [id, place + 1]), ['gone', 99]]);
  const ranking = nightRanking(points, roster);
  expect(ranking).toHaveLength(3);
  expect(ranking[0]?.seat.id).toBe('s7');
});
