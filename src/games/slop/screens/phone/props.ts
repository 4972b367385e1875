import type { ReactNode } from 'react';
import type { SeatId, TeamId } from '../../../../kernel/ids.ts';
import { type Roster, seatIn, teamIn } from '../../../../kernel/roster.ts';
import type { PhoneGameProps } from '../../../../ui/gameProps.ts';
import type { PeopleCommand, Phase, SeatOnly, SlopEveryone, SlopFact, SlopOnly, Stage } from '../../view.ts';

export type SlopPhoneProps = PhoneGameProps<SlopEveryone, SlopOnly, PeopleCommand, SlopFact>;

export type StageOf<Name extends Phase> = Extract<Stage, { phase: Name }>;

/** What a phase's screen is given: the phone's props with pending commands already folded in, and its own stage. */
export type PhaseProps<Name extends Phase> = SlopPhoneProps & {
  readonly stage: StageOf<Name>;
  /** What this seat alone sees; null for spectators. */
  readonly me: SeatOnly | null;
};

export type PhaseScreen<Name extends Phase> = (props: PhaseProps<Name>) => ReactNode;

export const nameOf = (roster: Roster, seat: SeatId | null): string => (seat && seatIn(roster, seat)?.name) || '';
export const teamName = (roster: Roster, team: TeamId | null): string => (team && teamIn(roster, team)?.name) || '';

/** Is a command of this type and content on its way? Until its answer it counts as done. */
export const underway = <Type extends PeopleCommand['type']>(
  pending: readonly PeopleCommand[],
  type: Type,
  is: (command: Extract<PeopleCommand, { type: Type }>) => boolean = () => true,
): boolean => pending.some((command) => command.type === type && is(command as Extract<PeopleCommand, { type: Type }>));
