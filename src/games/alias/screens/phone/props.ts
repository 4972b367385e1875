import type { ReactNode } from 'react';
import type { SeatId, TeamId } from '../../../../kernel/ids.ts';
import { type Roster, seatIn, teamIn } from '../../../../kernel/roster.ts';
import type { PhoneGameProps } from '../../../../ui/gameProps.ts';
import type { AliasEveryone, AliasFact, AliasOnly, CardDesk, PeopleCommand, Phase, Stage, Turn } from '../../view.ts';

export type AliasPhoneProps = PhoneGameProps<AliasEveryone, AliasOnly, PeopleCommand, AliasFact>;

export type StageOf<Name extends Phase> = Extract<Stage, { phase: Name }>;

/** What a phase's screen is given: the phone's props with pending commands already folded in, and its own stage. */
export type PhaseProps<Name extends Phase> = AliasPhoneProps & { readonly stage: StageOf<Name> };

export type PhaseScreen<Name extends Phase> = (props: PhaseProps<Name>) => ReactNode;

export const nameOf = (roster: Roster, seat: SeatId | null): string => (seat && seatIn(roster, seat)?.name) || '';
export const teamName = (roster: Roster, team: TeamId | null): string => (team && teamIn(roster, team)?.name) || '';

/** What this phone is to the turn. `judge` swipes without explaining; `guest` has no team, or no seat. */
export type Part = 'explainer' | 'judge' | 'mate' | 'other' | 'guest';

export function partOf(turn: Turn | null, { seat }: Pick<AliasPhoneProps, 'seat'>): Part {
  if (!turn || !seat) return 'guest';
  if (seat.id === turn.explainer) return 'explainer';
  if (seat.id === turn.swiper) return 'judge';
  if (seat.team === null) return 'guest';
  return seat.team === turn.team ? 'mate' : 'other';
}

/** The card on the table, if this phone may see it. */
export const cardOf = (only: AliasOnly | null): CardDesk | null => (only?.desk?.at === 'card' ? only.desk : null);

/** Is a command of this type on its way? Until its answer it counts as done. */
export const underway = <Type extends PeopleCommand['type']>(
  pending: readonly PeopleCommand[],
  type: Type,
): Extract<PeopleCommand, { type: Type }> | undefined =>
  pending.findLast((command): command is Extract<PeopleCommand, { type: Type }> => command.type === type);
