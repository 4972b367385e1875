import { describe, expect, it } from 'vitest';
import { teamId } from '../../../../kernel/ids.ts';
import { podiumBeats } from './podium.ts';

const ranks = (...places: number[]) =>
  places.map((rank, index) => ({ team: teamId(`team-${index}`), rank, score: 50 - rank }));

describe('The plan of the podium', () => {
  it('[G3] shows third, second and first in this order, each later than the one before', () => {
    const beats = podiumBeats({ ranks: ranks(1, 2, 3, 4), beganAt: 5_000 });
    expect(beats.map(({ from }) => from)).toEqual([3, 2, 1]);
    expect([...beats].sort((one, other) => one.at - other.at)).toEqual(beats);
    expect(beats[0]?.at).toBeGreaterThan(5_000);
  });

  it('[G2] leaves out a place that nobody has because the place above is shared', () => {
    expect(podiumBeats({ ranks: ranks(1, 1, 3), beganAt: 0 }).map(({ from }) => from)).toEqual([3, 1]);
    expect(podiumBeats({ ranks: ranks(1, 1), beganAt: 0 }).map(({ from }) => from)).toEqual([1]);
  });
});
