import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { Roster, Seat } from '../../kernel/roster.ts';
import type { Press, SlopCommand } from './commands.ts';
import { PRESSES_MOST } from './limits.ts';
import type { Reaction } from './phases.ts';

/** The people here who do not act; bots only where no person watches. */
export function watchersOf(roster: Roster, acting: TeamId): readonly Seat[] {
  const watching = roster.seats.filter((seat) => seat.here && seat.team !== acting);
  const people = watching.filter((seat) => !seat.bot);
  return people.length > 0 ? people : watching;
}

/** A second's presses as the one command the engine runs for them. All belong to the latest round any of them names. */
export function gather(pressed: readonly { readonly seat: SeatId; readonly command: SlopCommand }[]): SlopCommand {
  const reacts = pressed.flatMap(({ seat, command }) =>
    command.type === 'React' ? [{ seat, round: command.round, kind: command.kind }] : [],
  );
  const round = Math.max(0, ...reacts.map((react) => react.round));
  const presses = new Map<string, { seat: SeatId; kind: Reaction; count: number }>();
  for (const { seat, kind, round: named } of reacts) {
    if (named !== round) continue;
    const key = `${seat} ${kind}`;
    const press = presses.get(key) ?? { seat, kind, count: 0 };
    press.count = Math.min(press.count + 1, PRESSES_MOST);
    presses.set(key, press);
  }
  return { type: 'Reactions', round, presses: [...presses.values()] satisfies Press[] };
}
