import type { ReactNode } from 'react';
import type { SeatId, TeamId } from '../../../../kernel/ids.ts';
import { type Roster, seatIn, type Team, teamIn } from '../../../../kernel/roster.ts';
import type { BackdropSet } from '../../../../ui/Backdrop.tsx';
import type { TvGameProps } from '../../../../ui/gameProps.ts';
import type { SoundName } from '../../../../ui/sound/effects.ts';
import type { PeopleCommand, Phase, ScreenOnly, SlopEveryone, SlopFact, SlopOnly, Stage } from '../../view.ts';

export type SlopTvProps = TvGameProps<SlopEveryone, SlopOnly, PeopleCommand, SlopFact>;
export type StageOf<Name extends Phase> = Extract<Stage, { phase: Name }>;

/** What a phase's set is given: the TV's props, its own stage, and what the TV alone may see. */
export type SceneProps<Name extends Phase> = SlopTvProps & {
  readonly stage: StageOf<Name>;
  readonly screen: ScreenOnly | null;
  /** Teams whose writer fainted in this act, so that a mouse writes for them. */
  readonly mice: ReadonlySet<TeamId>;
};

/** How one phase looks, sounds and speaks. */
export type SetPiece<Name extends Phase> = {
  readonly backdrop: BackdropSet;
  /** Behind the scene, closed: it plays on the rug in front of it. */
  readonly cloth: 'open' | 'closed';
  readonly light: 'house' | 'show';
  /** The quiet groove under waiting. */
  readonly groove: boolean;
  readonly sound: SoundName | null;
  /** The sign in the valance: where the evening stands. */
  readonly sign: (props: SceneProps<Name>) => string;
  /** The one sentence on the rail while the host is silent; null for no rail. */
  readonly cue: ((props: SceneProps<Name>) => string) | null;
  /** What the host says as it begins. */
  readonly say: (props: SceneProps<Name>) => string | null;
  /** Label of the quiet button that ends the phase; null where it cannot be ended. */
  readonly moveOn: string | null;
  readonly Scene: (props: SceneProps<Name>) => ReactNode;
};

const NOBODY: Omit<Team, 'id'> = { name: '?', colour: 'lemon', shape: 'circle' };

/** A team that has gone from the roster still has a sign in what it left behind. */
export const teamOf = (roster: Roster, id: TeamId): Team => teamIn(roster, id) ?? { id, ...NOBODY };
export const nameOf = (roster: Roster, id: SeatId | null): string => (id && seatIn(roster, id)?.name) || '';
