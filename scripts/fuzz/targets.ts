import { bytesTargets } from './bytes.ts';
import { commandTargets } from './commands.ts';
import { padTargets } from './pads.ts';
import { serverTargets } from './server.ts';
import type { Target } from './target.ts';
import { viewTargets } from './views.ts';

/** Everything that parses what others send. */
export const targets = (): readonly Target[] => [
  ...bytesTargets(),
  ...viewTargets(),
  ...padTargets(),
  ...serverTargets(),
  ...commandTargets(),
];
