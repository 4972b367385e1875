import { tasks as alias } from '../../src/games/alias/tasks.ts';
import { tasks as slop } from '../../src/games/slop/tasks.ts';
import type { ModelTask } from '../../src/kernel/modelTask.ts';

/** Every task of every game: what this process is willing to ask a model at all. */
export const tasks: readonly ModelTask[] = [...slop, ...alias];
