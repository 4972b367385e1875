import type { Entry } from '../../forms.ts';
import { ANIMALS } from './animals.ts';
import { BODY_OBJECTS } from './body-objects.ts';
import { CLOTHING } from './clothing.ts';
import { CREATURES } from './creatures.ts';
import { EVENTS } from './events.ts';
import { FEELINGS_IDEAS } from './feelings-ideas.ts';
import { FOOD } from './food.ts';
import { HOUSEHOLD } from './household.ts';
import { NATURE_WEATHER } from './nature-weather.ts';
import { NUMBERS_TIME } from './numbers-time.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { QUALITIES } from './qualities.ts';
import { TOOLS_MACHINES } from './tools-machines.ts';
import { VEHICLES } from './vehicles.ts';
import { VERBS_MAKE_MOVE_TALK_KEEP_RULE } from './verbs-make-move-talk-keep-rule.ts';
import { VERBS_TAKE_HIDE_EAT_LOVE_FIGHT } from './verbs-take-hide-eat-love-fight.ts';

/**
 * The words people really type, each with hand-written evidence. No word and no phrase stands twice, so a phrase
 * heard in a scene points at one owner.
 */
export const HAND: readonly Entry[] = [
  ...PEOPLE,
  ...ANIMALS,
  ...CREATURES,
  ...FOOD,
  ...CLOTHING,
  ...HOUSEHOLD,
  ...TOOLS_MACHINES,
  ...VEHICLES,
  ...PLACES,
  ...NATURE_WEATHER,
  ...BODY_OBJECTS,
  ...EVENTS,
  ...VERBS_TAKE_HIDE_EAT_LOVE_FIGHT,
  ...VERBS_MAKE_MOVE_TALK_KEEP_RULE,
  ...QUALITIES,
  ...NUMBERS_TIME,
  ...FEELINGS_IDEAS,
];
