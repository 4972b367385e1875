import type { Context } from '../../../kernel/game.ts';
import type { SeatId, TeamId } from '../../../kernel/ids.ts';
import { membersHere, type Roster, seatIn } from '../../../kernel/roster.ts';
import type { SlopEvent } from '../events.ts';
import { evolvePlaying } from '../evolve.ts';
import type { Repertoire } from '../repertoire.ts';
import type { Playing, Written } from '../state.ts';

/** A decision in the making: events told so far, and the state as it is after them. */
export type Story = {
  state: Playing;
  readonly events: SlopEvent[];
  readonly context: Context;
  readonly repertoire: Repertoire;
};

export const storyOf = (state: Playing, context: Context, repertoire: Repertoire): Story => ({
  state,
  events: [],
  context,
  repertoire,
});

export function tell(story: Story, event: Exclude<SlopEvent, { type: 'GameBegan' }>): void {
  story.events.push(event);
  story.state = evolvePlaying(story.state, event);
}

export const isHere = (roster: Roster, team: TeamId): boolean => membersHere(roster, team).length > 0;

/** The seat that asks, whether a person's or a bot's. */
export const askingSeat = (context: Context): SeatId | null =>
  context.by.kind === 'seat' || context.by.kind === 'bot' ? context.by.seat : null;

export const askingTeam = (context: Context): TeamId | null => {
  const seat = askingSeat(context);
  return (seat && seatIn(context.roster, seat)?.team) ?? null;
};

/** The captain's phone or the TV. */
export const directs = (context: Context): boolean =>
  context.by.kind === 'screen' || (context.by.kind === 'seat' && context.by.seat === context.roster.captain);

/** Nothing is waited for any more: both drafts stand, and the model has answered or been given up. */
export const isReady = (written: Written | null): written is Written =>
  written !== null && written.drafts.length > 0 && written.house === null && written.model.kind !== 'asked';
