import type { Pack } from './pack.ts';

/** Every pack there is, in the order in which they are offered. */
export const PACKS: readonly Pack[] = [];
