import type { TeamId } from '../../../../kernel/ids.ts';
import type { StageOf } from './props.ts';

type Podium = StageOf<'podium'>;
type Standing = Podium['ranks'][number];

/** What the podium shows one after another. */
export type PodiumBeat = { readonly at: number; readonly endsAt: number } & (
  | { readonly kind: 'mask'; readonly index: number }
  /** Everybody of this rank steps up. */
  | { readonly kind: 'place'; readonly rank: number }
  | { readonly kind: 'ham' }
  /** From here on it stands: winners, confetti, buttons. */
  | { readonly kind: 'won' }
);

const BEGINS_MS = 600;
const MASK_MS = 3_600;
/** With many masks still on, each falls faster: nobody waits half a minute for a trophy. */
const MASKS_MS = 13_000;
const PLACE_MS = 1_900;
const HAM_MS = 7_500;

export const placed = (ranks: readonly Standing[], rank: number): readonly TeamId[] =>
  ranks.filter((standing) => standing.rank === rank).map((standing) => standing.team);

/** Masks, third, second, the ham on its rope, first: a plan in play time, so that a reopened TV finds its place in it. */
export function podiumBeats(stage: Podium): readonly PodiumBeat[] {
  const beats: PodiumBeat[] = [];
  let at = stage.beganAt + BEGINS_MS;
  const add = (
    ms: number,
    beat: { kind: 'mask'; index: number } | { kind: 'place'; rank: number } | { kind: 'ham' },
  ) => {
    beats.push({ ...beat, at, endsAt: at + ms });
    at += ms;
  };
  const each = Math.min(MASK_MS, MASKS_MS / Math.max(1, stage.masks.length));
  for (const index of stage.masks.keys()) add(each, { kind: 'mask', index });
  for (const rank of [3, 2]) if (placed(stage.ranks, rank).length > 0) add(PLACE_MS, { kind: 'place', rank });
  if (stage.ham) add(HAM_MS, { kind: 'ham' });
  beats.push({ kind: 'won', at, endsAt: Number.POSITIVE_INFINITY });
  return beats;
}
