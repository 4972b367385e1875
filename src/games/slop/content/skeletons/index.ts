import type { SkeletonText } from '../forms.ts';
import { EAT } from './eat.ts';
import { FIGHT } from './fight.ts';
import { HIDE } from './hide.ts';
import { KEEP } from './keep.ts';
import { LOVE } from './love.ts';
import { MAKE } from './make.ts';
import { MOVE } from './move.ts';
import { RULE } from './rule.ts';
import { TAKE } from './take.ts';
import { TALK } from './talk.ts';

/** The forty scenes, four to each verb family. */
export const SKELETONS: readonly SkeletonText[] = [
  ...TAKE,
  ...HIDE,
  ...EAT,
  ...LOVE,
  ...FIGHT,
  ...MAKE,
  ...MOVE,
  ...TALK,
  ...KEEP,
  ...RULE,
];
