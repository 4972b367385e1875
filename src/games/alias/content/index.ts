import type { Pack } from './pack.ts';
import { deutsch } from './packs/de-deutsch.ts';
import { everyday } from './packs/en-everyday.ts';
import { kids } from './packs/en-kids.ts';
import { peopleJobs } from './packs/en-people-jobs.ts';
import { espanol } from './packs/es-espanol.ts';
import { francais } from './packs/fr-francais.ts';

/** Every pack there is, in the order in which they are offered. */
export const PACKS: readonly Pack[] = [everyday, peopleJobs, kids, deutsch, espanol, francais];
