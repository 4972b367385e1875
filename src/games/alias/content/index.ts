import type { Pack } from './pack.ts';
import { actions } from './packs/en-actions.ts';
import { animalsNature } from './packs/en-animals-nature.ts';
import { everyday } from './packs/en-everyday.ts';
import { food } from './packs/en-food.ts';
import { home } from './packs/en-home.ts';
import { peopleJobs } from './packs/en-people-jobs.ts';

/** Every pack there is, in the order in which they are offered. */
export const PACKS: readonly Pack[] = [everyday, peopleJobs, home, food, animalsNature, actions];
