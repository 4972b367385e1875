import type { Context, Decision } from '../../../kernel/game.ts';
import type { SeatId, TeamId } from '../../../kernel/ids.ts';
import { seatIn } from '../../../kernel/roster.ts';
import type { AliasReason } from '../commands.ts';
import type { Pack } from '../content/pack.ts';
import type { AliasEvent } from '../events.ts';
import { evolvePlaying } from '../evolve.ts';
import type { Playing } from '../state.ts';

export type Answer = Decision<AliasEvent, AliasReason>;

/** A decision in the making: events told so far, and the state as it is after them. */
export type Story = {
  state: Playing;
  readonly events: AliasEvent[];
  readonly context: Context;
  readonly packs: readonly Pack[];
};

export const storyOf = (state: Playing, context: Context, packs: readonly Pack[]): Story => ({
  state,
  events: [],
  context,
  packs,
});

export function tell(story: Story, event: Exclude<AliasEvent, { type: 'GameBegan' }>): void {
  story.events.push(event);
  story.state = evolvePlaying(story.state, event);
}

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
