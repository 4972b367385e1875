import { membersOf, type Roster, type Seat, type Team } from '../kernel/roster.ts';
import css from './Footlights.module.css';
import type { LinkState } from './LinkLight.tsx';
import { Puppet } from './Puppet.tsx';
import { TeamSign } from './TeamSign.tsx';

export type FootlightsProps = {
  readonly roster: Roster;
  /** Points by team; without them the plaques show names only. */
  readonly scores?: Readonly<Record<string, number>>;
  /** The team in the spotlight now. */
  readonly acting?: string | null;
  /** Only those without a team: for the lobby, where teams stand on the stage itself. */
  readonly only?: 'teamless' | 'all';
  readonly links?: Readonly<Record<string, LinkState>>;
  /** Counts a seat's jumps; a change makes its animal jump. */
  readonly jumps?: Readonly<Record<string, number>>;
  readonly onSeat?: (seat: Seat) => void;
};

/** More than this and name tags hang on two levels; more than that and they are cut to a first name. */
const MANY = 6;
const CROWD = 12;
/** A plaque needs the width of so many puppets, however few stand on it. */
const PLAQUE = 2.4;
/** From so many teams on a plaque has room for sign and score only. */
const MANY_TEAMS = 5;

/** The strip at the edge of the stage where everybody's animal sits all night, team by team, with the score below. */
export function Footlights(props: FootlightsProps) {
  const { roster, scores, acting = null, only = 'all', links = {}, jumps = {}, onSeat } = props;
  const loose = roster.seats.filter((seat) => seat.team === null);
  const teams = only === 'all' ? roster.teams.filter((team) => membersOf(roster, team.id).length > 0) : [];
  const tag = roster.seats.length > CROWD ? 'first' : roster.seats.length > MANY ? 'levels' : 'full';
  const puppet = (seat: Seat) => (
    <Puppet
      key={seat.id}
      seat={seat}
      captain={seat.id === roster.captain}
      link={links[seat.id]}
      jump={jumps[seat.id]}
      tag={tag}
      onSelect={onSeat}
    />
  );
  const group = (team: Team) => (
    <div
      key={team.id}
      className={css.group}
      data-colour={team.colour}
      data-acting={team.id === acting}
      style={{ flexGrow: Math.max(PLAQUE, membersOf(roster, team.id).length) }}
    >
      <div className={css.puppets}>{membersOf(roster, team.id).map(puppet)}</div>
      <div className={css.plaque}>
        <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.team} />
        {scores && (
          <span key={scores[team.id] ?? 0} className={css.score}>
            {scores[team.id] ?? 0}
          </span>
        )}
      </div>
    </div>
  );
  return (
    <div className={css.footlights} data-tight={teams.length >= MANY_TEAMS}>
      {teams.map(group)}
      {loose.length > 0 && (
        <div className={css.group} style={{ flexGrow: loose.length }}>
          <div className={css.puppets}>{loose.map(puppet)}</div>
        </div>
      )}
    </div>
  );
}
