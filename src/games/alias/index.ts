import { PACKS } from './content/index.ts';
import { createAlias } from './rules.ts';

/** Alias, as the host plays it. */
export const alias = createAlias(PACKS);
