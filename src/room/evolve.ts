import type { SeatId } from '../kernel/ids.ts';
import { started, stopped } from '../kernel/playTime.ts';
import type { RoomEvent } from './events.ts';
import type { PauseReason, RoomSeat, RoomState } from './state.ts';

/** More kicks than an evening has. */
const PAST_SECRETS_MOST = 8;

/** Pauses during which absence does not grow: roles, captaincy and rotation wait with the room. */
const ABSENCE_STANDS: ReadonlySet<PauseReason> = new Set(['too-few', 'nobody', 'host-returned', 'storage']);

/** The state after an event. Total: never refuses, never draws, never reads a clock. `at` is play time, `wall` wall time. */
export function evolve(state: RoomState, event: RoomEvent, at: number, wall: number): RoomState {
  switch (event.type) {
    case 'RoomOpened':
      return {
        ...state,
        room: event.room,
        code: event.code,
        secret: event.secret,
        teams: event.teams,
        openedWall: wall,
        clock: { play: at, wall, running: true },
        rosterSince: wall,
      };
    case 'CodeChanged':
      return { ...state, code: event.code };
    case 'SecretChanged':
      return {
        ...state,
        secret: event.secret,
        pastSecrets: [state.secret, ...state.pastSecrets].slice(0, PAST_SECRETS_MOST),
      };
    case 'SeatTaken':
      return { ...state, seats: [...state.seats, newSeat(event, wall)], rosterSince: wall, goOnAnyway: false };
    case 'SeatLeft':
      return withoutSeat(state, event.seat, wall);
    case 'SeatKicked': {
      const bans = event.tokenHash === null ? state.bans : [...state.bans, event.tokenHash];
      return { ...withoutSeat(state, event.seat, wall), bans };
    }
    case 'FaceSet':
      return withSeat(state, event.seat, (seat) => ({
        ...seat,
        name: event.name,
        animal: event.animal,
        colour: event.colour,
      }));
    case 'SeatAway':
      return {
        ...withSeat(state, event.seat, (seat) => ({
          ...seat,
          here: false,
          away: 'short',
          awaySince: event.lastHeard,
        })),
        rosterSince: event.lastHeard,
        goOnAnyway: false,
      };
    case 'SeatFaded':
      return withSeat(state, event.seat, (seat) => (seat.here ? seat : { ...seat, away: event.away }));
    case 'SeatBack':
      return {
        ...withSeat(state, event.seat, (seat) => ({
          ...seat,
          here: true,
          away: null,
          awaySince: null,
          hereSince: wall,
        })),
        rosterSince: wall,
      };
    case 'TeamsSet':
      return {
        ...state,
        teams: event.teams,
        rosterSince: wall,
        seats: state.seats.map((seat) => {
          const team = event.members[seat.id] ?? null;
          return seat.team === team ? seat : { ...seat, team };
        }),
      };
    case 'CaptainSet':
      return { ...state, captain: event.seat };
    case 'DoorSet':
      return { ...state, door: event.door };
    case 'SettingsSet':
      return { ...state, settings: { ...state.settings, ...event.settings } };
    case 'WallWiped':
      return state;
    case 'ScreenHidden':
      return { ...state, unseenSince: wall };
    case 'ScreenSeen':
      return { ...state, unseenSince: null };
    case 'Paused':
      return {
        ...state,
        clock: stopped(state.clock, wall),
        countdownEndsAt: null,
        pauses: state.pauses.includes(event.reason) ? state.pauses : [...state.pauses, event.reason],
        waitingFor: event.waitingFor ?? state.waitingFor,
        absenceStands: state.absenceStands ?? (ABSENCE_STANDS.has(event.reason) ? wall : null),
      };
    case 'PauseLifted':
      return absenceGoesOn(
        {
          ...state,
          pauses: state.pauses.filter((reason) => reason !== event.reason),
          waitingFor: event.reason === 'host-returned' ? null : state.waitingFor,
          goOnAnyway: state.goOnAnyway || event.anyway,
        },
        wall,
      );
    case 'CountdownBegan':
      return { ...state, clock: stopped(state.clock, wall), countdownEndsAt: event.endsAt };
    case 'PlayResumed':
      return { ...state, countdownEndsAt: null, clock: started(state.clock, wall) };
    case 'HostReturned':
      return {
        ...state,
        // Play time stopped when the host was last alive; `at` says where.
        clock: { play: at, wall, running: state.game === null || state.game.ended },
        countdownEndsAt: null,
        waitingFor: null,
        absenceStands: null,
        pauses: state.pauses.filter((reason) => reason === 'asked'),
        resumed: { deadMs: event.deadMs, atWall: wall, lost: 0 },
        seats: state.seats.map((seat) =>
          event.away.includes(seat.id) ? { ...seat, here: false, away: 'short', awaySince: wall } : seat,
        ),
        rosterSince: wall,
        goOnAnyway: false,
      };
    case 'GameResumed':
      return { ...state, resumed: { deadMs: state.resumed?.deadMs ?? 0, atWall: wall, lost: event.lost } };
    case 'StorageReturned':
      return { ...state, clock: state.game && !state.game.ended ? { play: at, wall, running: false } : state.clock };
    case 'WallJumped':
      return jumped(state, event.byMs);
    case 'GameChosen':
      return { ...state, chosen: event.game };
    case 'GameSettingsSet':
      return {
        ...state,
        gameSettings: {
          ...state.gameSettings,
          [event.game]: { ...state.gameSettings[event.game], ...event.settings },
        },
      };
    case 'GameStarted':
      return {
        ...state,
        chosen: event.game,
        game: { id: event.game, settings: event.settings, ended: false },
        clock: started(state.clock, wall),
        pauses: [],
        countdownEndsAt: null,
        waitingFor: null,
        absenceStands: null,
        rosterSince: wall,
        goOnAnyway: false,
        resumed: null,
      };
    case 'GameEnded':
      return {
        ...state,
        game: state.game && { ...state.game, ended: true },
        pauses: [],
        countdownEndsAt: null,
        waitingFor: null,
        absenceStands: null,
        clock: started(state.clock, wall),
        night: nightAfter(state, event),
      };
    case 'GameClosed':
      return {
        ...state,
        game: null,
        chosen: null,
        clock: started(state.clock, wall),
        pauses: [],
        countdownEndsAt: null,
        waitingFor: null,
      };
    case 'RoomClosed':
      return { ...state, closed: true, clock: stopped(state.clock, wall), countdownEndsAt: null };
    default:
      return event satisfies never;
  }
}

function newSeat(event: Extract<RoomEvent, { type: 'SeatTaken' }>, wall: number): RoomSeat {
  return {
    id: event.seat,
    name: event.name,
    animal: event.animal,
    colour: event.colour,
    bot: event.bot,
    here: true,
    away: null,
    team: event.team,
    tokenHash: event.tokenHash,
    joinedWall: wall,
    hereSince: wall,
    awaySince: null,
    mayBeCaptain: !event.bot,
  };
}

function withSeat(state: RoomState, id: SeatId, change: (seat: RoomSeat) => RoomSeat): RoomState {
  return { ...state, seats: state.seats.map((seat) => (seat.id === id ? change(seat) : seat)) };
}

function withoutSeat(state: RoomState, id: SeatId, wall: number): RoomState {
  return {
    ...state,
    seats: state.seats.filter((seat) => seat.id !== id),
    rosterSince: wall,
    goOnAnyway: false,
    waitingFor: state.waitingFor && {
      ...state.waitingFor,
      seats: state.waitingFor.seats.filter((seat) => seat !== id),
    },
  };
}

/** When the last absence-stopping pause has gone, whoever is still away has been away for less: that pause does not count. */
function absenceGoesOn(state: RoomState, wall: number): RoomState {
  if (state.absenceStands === null || state.pauses.some((reason) => ABSENCE_STANDS.has(reason))) return state;
  const stood = wall - state.absenceStands;
  return {
    ...state,
    absenceStands: null,
    rosterSince: state.rosterSince + stood,
    seats: state.seats.map((seat) => (seat.awaySince === null ? seat : { ...seat, awaySince: seat.awaySince + stood })),
  };
}

/** The wall was set to another time: every kept wall time moves with it, so that nothing seems to have passed. */
function jumped(state: RoomState, byMs: number): RoomState {
  const moved = (wall: number | null) => (wall === null ? null : wall + byMs);
  return {
    ...state,
    openedWall: state.openedWall + byMs,
    rosterSince: state.rosterSince + byMs,
    clock: { ...state.clock, wall: state.clock.wall + byMs },
    countdownEndsAt: moved(state.countdownEndsAt),
    unseenSince: moved(state.unseenSince),
    absenceStands: moved(state.absenceStands),
    waitingFor: state.waitingFor && { ...state.waitingFor, until: state.waitingFor.until + byMs },
    seats: state.seats.map((seat) => ({
      ...seat,
      joinedWall: seat.joinedWall + byMs,
      hereSince: seat.hereSince + byMs,
      awaySince: moved(seat.awaySince),
    })),
  };
}

/** Each member of a team gets a point for every team it left behind, so that shuffling teams keeps the night's score. */
function nightAfter(state: RoomState, event: Extract<RoomEvent, { type: 'GameEnded' }>): RoomState['night'] {
  const points: Record<string, number> = { ...state.night.points };
  for (const seat of state.seats) {
    const mine = event.standings.find((standing) => standing.team === seat.team);
    if (!mine) continue;
    const behind = event.standings.filter((standing) => standing.rank > mine.rank).length;
    points[seat.id] = (points[seat.id] ?? 0) + behind;
  }
  const memory = state.game ? { ...state.night.memory, [state.game.id]: event.memory } : state.night.memory;
  return { games: state.night.games + 1, points, last: event.standings, memory };
}
