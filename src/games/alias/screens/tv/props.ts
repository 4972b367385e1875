import type { ReactNode } from 'react';
import type { SeatId, TeamId } from '../../../../kernel/ids.ts';
import { membersHere, type Roster, type Seat, seatIn, type Team, teamIn } from '../../../../kernel/roster.ts';
import type { TvGameProps } from '../../../../ui/gameProps.ts';
import type { AliasEveryone, AliasFact, AliasOnly, PeopleCommand, Phase, Stage } from '../../view.ts';

export type AliasTvProps = TvGameProps<AliasEveryone, AliasOnly, PeopleCommand, AliasFact>;
export type StageOf<Name extends Phase> = Extract<Stage, { phase: Name }>;
export type SceneProps<Name extends Phase> = AliasTvProps & { readonly stage: StageOf<Name> };

/** How one phase looks and speaks. */
export type SetPiece<Name extends Phase> = {
  /** How the wall of lights behave: they rest, play, or celebrate. */
  readonly lights: 'rest' | 'play' | 'party';
  /** The quiet groove under waiting. */
  readonly groove: boolean;
  /** The sign in the valance: where the evening stands. */
  readonly sign: (props: SceneProps<Name>) => string;
  /** The one sentence on the rail while the host is silent; null for no rail. */
  readonly cue: ((props: SceneProps<Name>) => string) | null;
  /** What the host says as it begins. */
  readonly say: (props: SceneProps<Name>) => string | null;
  /** Label of the quiet button that ends the phase; null where there is none in that corner. */
  readonly moveOn: string | null;
  readonly Scene: (props: SceneProps<Name>) => ReactNode;
};

const NOBODY: Omit<Team, 'id'> = { name: '?', colour: 'lemon', shape: 'circle' };

/** A team that has gone from the roster still has a sign in what it left behind. */
export const teamOf = (roster: Roster, id: TeamId): Team => teamIn(roster, id) ?? { id, ...NOBODY };
export const faceOf = (roster: Roster, id: SeatId | null): Seat | null => (id && seatIn(roster, id)) || null;
export const nameOf = (roster: Roster, id: SeatId | null): string => faceOf(roster, id)?.name ?? '';

/** A team that plays by itself: everybody of it who is here is a robot. */
export function beeping(roster: Roster, team: TeamId): boolean {
  const here = membersHere(roster, team);
  return here.length > 0 && here.every((seat) => seat.bot);
}
