import type { Pack } from './pack.ts';
import { deutsch } from './packs/de-deutsch.ts';
import { actions } from './packs/en-actions.ts';
import { afterDark } from './packs/en-after-dark.ts';
import { animalsNature } from './packs/en-animals-nature.ts';
import { everyday } from './packs/en-everyday.ts';
import { feelingsIdeas } from './packs/en-feelings-ideas.ts';
import { food } from './packs/en-food.ts';
import { home } from './packs/en-home.ts';
import { idioms } from './packs/en-idioms.ts';
import { kids } from './packs/en-kids.ts';
import { peopleJobs } from './packs/en-people-jobs.ts';
import { places } from './packs/en-places.ts';
import { scienceTech } from './packs/en-science-tech.ts';
import { sportsGames } from './packs/en-sports-games.ts';
import { stageScreen } from './packs/en-stage-screen.ts';
import { espanol } from './packs/es-espanol.ts';
import { francais } from './packs/fr-francais.ts';

/** Every pack there is, in the order in which they are offered. */
export const PACKS: readonly Pack[] = [
  everyday,
  peopleJobs,
  home,
  food,
  animalsNature,
  actions,
  places,
  sportsGames,
  stageScreen,
  scienceTech,
  feelingsIdeas,
  idioms,
  afterDark,
  kids,
  deutsch,
  espanol,
  francais,
];
