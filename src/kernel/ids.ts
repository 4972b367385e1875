/** Branded ids: a string that says what it identifies, so that a seat is never passed where a team is meant. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** A player's place in the room. Outlives devices and connections. */
export type SeatId = Id<'seat'>;
export type TeamId = Id<'team'>;
/** Chosen by whoever sends a command; the same id twice has one effect and one answer. */
export type CommandId = Id<'command'>;
/** Which of the five games. */
export type GameId = 'slop' | 'alias' | 'score' | 'quest' | 'monkeytown';

export const seatId = (text: string): SeatId => text as SeatId;
export const teamId = (text: string): TeamId => text as TeamId;
export const commandId = (text: string): CommandId => text as CommandId;
