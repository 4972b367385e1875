import type { Context } from '../../../kernel/game.ts';
import { membersOf } from '../../../kernel/roster.ts';
import type { Pack } from '../content/pack.ts';
import type { AliasEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { parseNight } from '../night.ts';
import { type AliasSettings, OWN_PACK } from '../settings.ts';
import { EMPTY_ALIAS } from '../state.ts';
import { DEALING_MS } from '../timing.ts';
import { afterDealing } from './flow.ts';
import { storyOf, tell } from './story.ts';

/** The events that begin a game: own packs are fetched first, a Hat is written, else the first round starts. */
export function begin(
  settings: AliasSettings,
  context: Context,
  night: unknown,
  packs: readonly Pack[],
): readonly AliasEvent[] {
  const { roster, play } = context;
  const teams = roster.teams.map((team) => team.id).filter((team) => membersOf(roster, team).length > 0);
  const began: AliasEvent = { type: 'GameBegan', at: play, settings, teams, night: parseNight(night) };
  const state = evolve(EMPTY_ALIAS, began);
  if (!state.begun) return [began];
  const story = storyOf(state, context, packs);
  if (settings.packs.some((id) => id.startsWith(OWN_PACK))) {
    tell(story, { type: 'DealingBegan', at: play, endsAt: play + DEALING_MS });
  } else afterDealing(story);
  return [began, ...story.events];
}
