import type { TeamId } from '../../../../kernel/ids.ts';
import type { StageOf } from './props.ts';

type Ranks = StageOf<'podium'>['ranks'];

/** In play time: what is shown from `at` on. Ranks at or below `from` may be seen. */
export type PodiumBeat = { readonly at: number; readonly from: number };

const BEGINS_MS = 700;
const PLACE_MS = 1_700;
const BREATH_MS = 2_300;

export const placed = (ranks: Ranks, rank: number): readonly TeamId[] =>
  ranks.filter((standing) => standing.rank === rank).map((standing) => standing.team);

/** Third, second, a breath with a drum roll, first: a plan in play time, so that a reopened TV finds its place in it. */
export function podiumBeats({ ranks, beganAt }: Pick<StageOf<'podium'>, 'ranks' | 'beganAt'>): readonly PodiumBeat[] {
  let at = beganAt + BEGINS_MS;
  const beats: PodiumBeat[] = [];
  for (const rank of [3, 2]) {
    if (placed(ranks, rank).length === 0) continue;
    beats.push({ at, from: rank });
    at += PLACE_MS;
  }
  return [...beats, { at: at + BREATH_MS - PLACE_MS, from: 1 }];
}
