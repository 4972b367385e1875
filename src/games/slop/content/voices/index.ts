import type { Voice } from '../forms.ts';
import { alienTourist } from './alien-tourist.ts';
import { cabinCrew } from './cabin-crew.ts';
import { conspiracyUncle } from './conspiracy-uncle.ts';
import { divorceLawyerAtLastOrders } from './divorce-lawyer-at-last-orders.ts';
import { estateAgentWithNoShame } from './estate-agent-with-no-shame.ts';
import { fiveYearOld } from './five-year-old.ts';
import { fortuneTeller } from './fortune-teller.ts';
import { gymCoach } from './gym-coach.ts';
import { hungoverWeddingDj } from './hungover-wedding-dj.ts';
import { kitchenGodmother } from './kitchen-godmother.ts';
import { longStoryGrandparent } from './long-story-grandparent.ts';
import { movieTrailer } from './movie-trailer.ts';
import { natureNarrator } from './nature-narrator.ts';
import { noirDetective } from './noir-detective.ts';
import { operaStar } from './opera-star.ts';
import { overPoliteButler } from './over-polite-butler.ts';
import { overconfidentFirstDate } from './overconfident-first-date.ts';
import { passiveAggressiveFlatmate } from './passive-aggressive-flatmate.ts';
import { pirateCaptain } from './pirate-captain.ts';
import { realityShowVillain } from './reality-show-villain.ts';
import { sincereRobot } from './sincere-robot.ts';
import { smallPrintLawyer } from './small-print-lawyer.ts';
import { soapStar } from './soap-star.ts';
import { sofaTeenager } from './sofa-teenager.ts';
import { spoiledInfluencer } from './spoiled-influencer.ts';
import { sportsCommentator } from './sports-commentator.ts';
import { teleshopper } from './teleshopper.ts';
import { tiredParent } from './tired-parent.ts';
import { townCrier } from './town-crier.ts';
import { tvChef } from './tv-chef.ts';
import { weatherPresenter } from './weather-presenter.ts';
import { yogaTeacher } from './yoga-teacher.ts';

const LOUD = [sportsCommentator, gymCoach, pirateCaptain, fiveYearOld];
const GRAND = [operaStar, soapStar, movieTrailer, townCrier];
const SMILE = [teleshopper, cabinCrew, weatherPresenter, tvChef];
const HUSH = [natureNarrator, yogaTeacher, fortuneTeller, conspiracyUncle];
const FLAT = [sincereRobot, sofaTeenager, tiredParent, noirDetective];
const WORDY = [smallPrintLawyer, overPoliteButler, longStoryGrandparent, alienTourist];
const CHEEKY = [
  divorceLawyerAtLastOrders,
  overconfidentFirstDate,
  hungoverWeddingDj,
  estateAgentWithNoShame,
  realityShowVillain,
  passiveAggressiveFlatmate,
  kitchenGodmother,
  spoiledInfluencer,
];

/** Every voice, group by group; a team's four suspects come from four different groups. */
export const VOICES: readonly Voice[] = [...LOUD, ...GRAND, ...SMILE, ...HUSH, ...FLAT, ...WORDY, ...CHEEKY];

const byId: ReadonlyMap<string, Voice> = new Map(VOICES.map((voice) => [voice.id, voice]));

export const voiceById = (id: string): Voice | undefined => byId.get(id);
