import type { Intent } from '../content/forms.ts';
import type { Evidence } from './evidence.ts';
import type { Segment } from './join.ts';
import type { Skeleton, SkeletonPart } from './notation.ts';

export type SceneLine = {
  readonly part: SkeletonPart;
  readonly intent?: Intent;
  readonly business?: string;
  readonly segments: readonly Segment[];
  /** What this line is here for beside the skeleton's own twelve. */
  readonly extra: 'evidence' | 'callback' | 'voice' | null;
};

/** A scene before any voice has spoken it. */
export type Scene = {
  readonly skeleton: Skeleton;
  readonly turn: number;
  readonly button: number;
  readonly lines: readonly SceneLine[];
  readonly phrases: readonly string[];
  readonly score: number;
};

export type ScenePlan = {
  readonly skeleton: Skeleton;
  readonly turn: number;
  readonly button: number;
  readonly evidence: readonly Evidence[];
  readonly forbidden: ReadonlySet<string>;
  /** Lines wanted, 8 to 12. */
  readonly length: number;
  /** With three actors, C's lines are kept where they can be. */
  readonly actors: 1 | 2 | 3;
  /** A sentence that calls back something of the night; null where there is none. */
  readonly callback: string | null;
  /** Extra lines that this room has heard. */
  readonly stale: ReadonlySet<string>;
};
