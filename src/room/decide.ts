import { type Asker, accept, type Context, type Decision, refuse } from '../kernel/game.ts';
import { type SeatId, seatId } from '../kernel/ids.ts';
import { type Colour, TEAM_SIGNS } from '../kernel/roster.ts';
import type { EngineCommand, PeopleCommand, RoomCommand } from './commands.ts';
import type { RoomEvent } from './events.ts';
import { COUNTDOWN_MS, RETURN_WAIT_MS, SEATS_MOST, TEAM_SIZE_MOST } from './limits.ts';
import type { PauseReason, RoomState } from './state.ts';
import { countIn, nextTeam, opening, placed, seatsOf, shuffled, teamOfSign, withoutEmpty } from './teams.ts';

/** Why a room refuses; every screen can word each. */
export type RoomReason =
  | 'not-allowed'
  | 'no-such-seat'
  | 'no-such-team'
  | 'team-full'
  | 'room-full'
  | 'in-game'
  | 'no-game'
  | 'not-ended'
  | 'nothing-to-do'
  | 'banned'
  | 'closed'
  | 'not-a-bot'
  | 'no-more-teams'
  | 'engine-only';

type Answer = Decision<RoomEvent, RoomReason>;

const ENGINE_COMMANDS: ReadonlySet<string> = new Set<EngineCommand['type']>([
  'OpenRoom',
  'SetCode',
  'TakeSeat',
  'GoAway',
  'ComeBack',
  'ChangeSecret',
  'PauseFor',
  'FadeSeat',
  'PassCaptaincyOn',
  'StopWaiting',
  'LiftPause',
  'EndCountdown',
  'PlaceNewcomers',
  'HostReturned',
  'GameResumed',
  'StorageReturned',
  'WallJumped',
  'EndLifetime',
  'GameOver',
]);

const isEngineCommand = (command: RoomCommand): command is EngineCommand => ENGINE_COMMANDS.has(command.type);

/** The captain's phone or the TV. */
const mayDirect = (state: RoomState, by: Asker): boolean =>
  by.kind === 'screen' || (by.kind === 'seat' && by.seat === state.captain);

/** Room rules; numbered in RULES.md. `StartGame` and `GameOver` are completed by whoever holds the game's rules. */
export function decide(state: RoomState, command: RoomCommand, context: Context): Answer {
  if (isEngineCommand(command)) {
    return context.by.kind === 'engine' ? decideForEngine(state, command, context) : refuse('engine-only');
  }
  if (state.closed) return refuse('closed');
  return decideForPeople(state, command, context);
}

function decideForPeople(state: RoomState, command: PeopleCommand, context: Context): Answer {
  const mine = context.by.kind === 'seat' ? context.by.seat : null;
  const directs = mayDirect(state, context.by);
  switch (command.type) {
    case 'SetFace':
      return mine
        ? accept({ type: 'FaceSet', seat: mine, name: command.name, animal: command.animal, colour: command.colour })
        : refuse('not-allowed');
    case 'PickTeam':
      return mine ? move(state, mine, command.team) : refuse('not-allowed');
    case 'MoveSeat':
      return directs || command.seat === mine ? move(state, command.seat, command.team) : refuse('not-allowed');
    case 'NewTeam': {
      if (!mine) return refuse('not-allowed');
      if (state.game) return refuse('in-game');
      const team = nextTeam(state.teams);
      if (!team) return refuse('no-more-teams');
      const members = { ...seatsOf(state.seats), [mine]: team.id };
      return accept({ type: 'TeamsSet', teams: withoutEmpty([...state.teams, team], members), members });
    }
    case 'Shuffle':
      if (!mine && !directs) return refuse('not-allowed');
      if (state.game) return refuse('in-game');
      return accept({ type: 'TeamsSet', ...shuffled(state, context.random) });
    case 'AddBot':
      return directs ? addBot(state, context) : refuse('not-allowed');
    case 'RemoveBot': {
      const seat = state.seats.find((other) => other.id === command.seat);
      if (!directs) return refuse('not-allowed');
      if (!seat) return refuse('no-such-seat');
      return seat.bot ? accept<RoomEvent>({ type: 'SeatLeft', seat: seat.id }) : refuse('not-a-bot');
    }
    case 'SetDoor':
      if (!directs) return refuse('not-allowed');
      return command.door === state.door ? refuse('nothing-to-do') : accept({ type: 'DoorSet', door: command.door });
    case 'SetSettings':
      return directs ? accept({ type: 'SettingsSet', settings: command.settings }) : refuse('not-allowed');
    case 'PassCaptain': {
      const heir = state.seats.find((seat) => seat.id === command.seat);
      if (!directs) return refuse('not-allowed');
      if (!heir) return refuse('no-such-seat');
      return heir.mayBeCaptain && heir.here
        ? accept<RoomEvent>({ type: 'CaptainSet', seat: heir.id })
        : refuse('not-allowed');
    }
    case 'WipeWall':
      return directs ? accept({ type: 'WallWiped' }) : refuse('not-allowed');
    case 'Kick':
      return kick(state, command.seat, directs);
    case 'ChooseGame':
      if (!directs) return refuse('not-allowed');
      if (state.game) return refuse('in-game');
      return command.game === state.chosen
        ? refuse('nothing-to-do')
        : accept<RoomEvent>({ type: 'GameChosen', game: command.game });
    case 'SetGameSettings':
      if (!directs) return refuse('not-allowed');
      if (state.game) return refuse('in-game');
      return accept({ type: 'GameSettingsSet', game: command.game, settings: command.settings });
    case 'StartGame':
      if (!directs) return refuse('not-allowed');
      if (state.game && !state.game.ended) return refuse('in-game');
      return accept({ type: 'GameStarted', game: command.game, settings: command.settings });
    case 'CloseGame':
      if (!directs) return refuse('not-allowed');
      if (!state.game) return refuse('no-game');
      return state.game.ended ? accept<RoomEvent>({ type: 'GameClosed' }) : refuse('not-ended');
    case 'Pause':
      if (!directs) return refuse('not-allowed');
      if (!state.game || state.game.ended) return refuse('no-game');
      return state.pauses.includes('asked')
        ? refuse('nothing-to-do')
        : accept<RoomEvent>({ type: 'Paused', reason: 'asked' });
    case 'Resume':
      return directs ? resume(state, context) : refuse('not-allowed');
    case 'Leave':
      return mine ? accept(...leaving(state, mine, { type: 'SeatLeft', seat: mine })) : refuse('not-allowed');
    case 'CloseRoom':
      return directs ? accept({ type: 'RoomClosed' }) : refuse('not-allowed');
    case 'SetSeen':
      if (context.by.kind !== 'screen') return refuse('not-allowed');
      return command.seen === (state.unseenSince === null)
        ? accept()
        : accept<RoomEvent>({ type: command.seen ? 'ScreenSeen' : 'ScreenHidden' });
    default:
      return command satisfies never;
  }
}

function decideForEngine(state: RoomState, command: EngineCommand, context: Context): Answer {
  switch (command.type) {
    case 'OpenRoom':
      return accept({
        type: 'RoomOpened',
        room: command.room,
        code: command.code,
        secret: command.secret,
        teams: [teamOfSign(0), teamOfSign(1)],
      });
    case 'SetCode':
      return command.code === state.code ? accept() : accept({ type: 'CodeChanged', code: command.code });
    case 'TakeSeat':
      return takeSeat(state, command);
    case 'GoAway': {
      const seat = state.seats.find((other) => other.id === command.seat);
      return seat?.here && !seat.bot
        ? accept({ type: 'SeatAway', seat: seat.id, lastHeard: command.lastHeard })
        : accept();
    }
    case 'ComeBack': {
      const seat = state.seats.find((other) => other.id === command.seat);
      if (!seat) return refuse('no-such-seat');
      const orphaned = state.captain === null && seat.mayBeCaptain;
      return accept(
        ...(seat.here ? [] : [{ type: 'SeatBack', seat: seat.id } as const]),
        ...(orphaned ? [{ type: 'CaptainSet', seat: seat.id } as const] : []),
      );
    }
    case 'ChangeSecret':
      return accept({ type: 'SecretChanged', secret: command.secret });
    case 'PauseFor':
      return state.pauses.includes(command.reason) ? accept() : accept({ type: 'Paused', reason: command.reason });
    case 'LiftPause':
      return accept(...lift(state, command.reason, context.wall, false, command.countsIn));
    case 'StopWaiting':
      return accept(...lift(state, 'host-returned', context.wall, false));
    case 'EndCountdown':
      return accept({ type: 'PlayResumed' });
    case 'FadeSeat':
      return accept({ type: 'SeatFaded', seat: command.seat, away: command.away });
    case 'PassCaptaincyOn': {
      const heir = heirOf(state, state.captain);
      return heir ? accept({ type: 'CaptainSet', seat: heir }) : accept();
    }
    case 'PlaceNewcomers':
      return placeNewcomers(state);
    case 'HostReturned':
      return hostReturned(state, command.deadMs, context.wall);
    case 'GameResumed':
      return accept({ type: 'GameResumed', from: command.from, lost: command.lost, game: command.game });
    case 'StorageReturned':
      return accept(
        { type: 'StorageReturned', haltedMs: command.haltedMs },
        ...(running(state) && state.pauses.length === 0 ? [countdown(context.wall)] : []),
      );
    case 'WallJumped':
      return accept({ type: 'WallJumped', byMs: command.byMs });
    case 'EndLifetime':
      return accept({ type: 'RoomClosed' });
    case 'GameOver':
      return accept({ type: 'GameEnded', standings: command.standings, memory: command.memory });
    default:
      return command satisfies never;
  }
}

const running = (state: RoomState): boolean => state.game !== null && !state.game.ended;
const countdown = (wall: number): RoomEvent => ({ type: 'CountdownBegan', endsAt: wall + COUNTDOWN_MS });

/** Lifts one reason; when none is left the 3-2-1 begins, unless the game counts itself in. */
function lift(state: RoomState, reason: PauseReason, wall: number, anyway: boolean, countsIn = false): RoomEvent[] {
  if (!state.pauses.includes(reason)) return [];
  const last = state.pauses.length === 1;
  const next: RoomEvent = countsIn ? { type: 'PlayResumed' } : countdown(wall);
  return [{ type: 'PauseLifted', reason, anyway }, ...(last && running(state) ? [next] : [])];
}

/** Captain and TV may lift every reason but `storage`, whose cause is not theirs, and `nobody`, which nobody can ask. */
function resume(state: RoomState, context: Context): Answer {
  const liftable = state.pauses.filter(
    (reason) =>
      reason === 'asked' ||
      reason === 'host-returned' ||
      ((reason === 'too-few' || reason === 'role') && context.by.kind === 'screen'),
  );
  if (liftable.length === 0) return refuse('nothing-to-do');
  const left = state.pauses.length - liftable.length;
  return accept(
    ...liftable.map(
      (reason): RoomEvent => ({ type: 'PauseLifted', reason, anyway: reason === 'too-few' || reason === 'role' }),
    ),
    ...(left === 0 && running(state) ? [countdown(context.wall)] : []),
  );
}

function hostReturned(state: RoomState, deadMs: number, wall: number): Answer {
  const away = state.seats.filter((seat) => seat.here && !seat.bot).map((seat) => seat.id);
  const events: RoomEvent[] = [{ type: 'HostReturned', deadMs, away }];
  if (running(state)) {
    if (away.length > 0) {
      events.push({
        type: 'Paused',
        reason: 'host-returned',
        waitingFor: { seats: away, until: wall + RETURN_WAIT_MS },
      });
    } else if (state.pauses.length === 0) events.push(countdown(wall));
  }
  return accept(...events);
}

function move(state: RoomState, seat: SeatId, team: string): Answer {
  if (state.game) return refuse('in-game');
  const target = state.teams.find((other) => other.id === team);
  if (!target) return refuse('no-such-team');
  const members = seatsOf(state.seats);
  if (!(seat in members)) return refuse('no-such-seat');
  if (members[seat] === target.id) return refuse('nothing-to-do');
  if (countIn(members, target.id) >= TEAM_SIZE_MOST) return refuse('team-full');
  members[seat] = target.id;
  return accept({ type: 'TeamsSet', teams: withoutEmpty(state.teams, members), members });
}

function takeSeat(state: RoomState, command: Extract<EngineCommand, { type: 'TakeSeat' }>): Answer {
  if (state.closed) return refuse('closed');
  if (state.bans.includes(command.tokenHash)) return refuse('banned');
  const events: RoomEvent[] = [];
  if (state.seats.length >= SEATS_MOST) {
    const bot = state.seats.find((seat) => seat.bot);
    if (!bot || running(state)) return refuse('room-full');
    events.push({ type: 'SeatLeft', seat: bot.id });
  }
  events.push({
    type: 'SeatTaken',
    seat: command.seat,
    name: uniqueName(state, command.name),
    animal: command.animal,
    colour: command.colour,
    bot: false,
    tokenHash: command.tokenHash,
    team: null,
  });
  if (!state.game) events.push({ type: 'TeamsSet', ...placed(state, command.seat) });
  if (state.captain === null) events.push({ type: 'CaptainSet', seat: command.seat });
  return accept(...events);
}

/** Two guests of one name: the second gets a number, so that a room can tell them apart. */
export function uniqueName(state: RoomState, name: string): string {
  const taken = new Set(state.seats.map((seat) => seat.name.toLowerCase()));
  if (!taken.has(name.toLowerCase())) return name;
  for (let k = 2; ; k++) if (!taken.has(`${name} ${k}`.toLowerCase())) return `${name} ${k}`;
}

const BOT_NAMES = [
  'Beep',
  'Gizmo',
  'Toaster',
  'Pixel',
  'Sprocket',
  'Widget',
  'Bolt',
  'Diode',
  'Kettle',
  'Cog',
  'Fuse',
  'Dongle',
  'Blip',
  'Servo',
  'Modem',
  'Rivet',
  'Turbo',
  'Hinge',
] as const;

function addBot(state: RoomState, context: Context): Answer {
  if (state.game) return refuse('in-game');
  if (state.seats.length >= SEATS_MOST) return refuse('room-full');
  const taken = new Set(state.seats.map((seat) => seat.name));
  const free = BOT_NAMES.filter((name) => !taken.has(name));
  const name = free.length > 0 ? context.random.pick(free) : uniqueName(state, 'Beep');
  const seat = seatId(`b${context.random.int(0x10000000, 0x7fffffff).toString(36)}`);
  return accept(
    {
      type: 'SeatTaken',
      seat,
      name,
      animal: 'robot',
      colour: colourFor(state),
      bot: true,
      tokenHash: null,
      team: null,
    },
    { type: 'TeamsSet', ...placed(state, seat) },
  );
}

/** Colours go round, so that neighbours differ. */
const colourFor = (state: RoomState): Colour =>
  TEAM_SIGNS[state.seats.length % TEAM_SIGNS.length]?.colour ?? 'tangerine';

/** Who is captain after this one: the human who has been here longest and may be. */
export function heirOf(state: RoomState, gone: SeatId | null): SeatId | null {
  const heirs = state.seats.filter((seat) => seat.here && seat.mayBeCaptain && seat.id !== gone);
  return [...heirs].sort((a, b) => a.hereSince - b.hereSince)[0]?.id ?? null;
}

function leaving(state: RoomState, seat: SeatId, how: RoomEvent): RoomEvent[] {
  return state.captain === seat ? [how, { type: 'CaptainSet', seat: heirOf(state, seat) }] : [how];
}

function kick(state: RoomState, seat: SeatId, directs: boolean): Answer {
  if (!directs) return refuse('not-allowed');
  const target = state.seats.find((other) => other.id === seat);
  if (!target) return refuse('no-such-seat');
  const events = leaving(state, seat, { type: 'SeatKicked', seat, tokenHash: target.tokenHash });
  return accept(
    ...events,
    ...(state.door === 'open' && !target.bot ? [{ type: 'DoorSet', door: 'link' } as const] : []),
  );
}

function placeNewcomers(state: RoomState): Answer {
  const waiting = state.seats.find((seat) => seat.team === null && !seat.bot && seat.here);
  const place = waiting && opening(state);
  if (!waiting || !place) return accept();
  const left: RoomEvent[] = place.bot ? [{ type: 'SeatLeft', seat: place.bot }] : [];
  const members = { ...seatsOf(state.seats), [waiting.id]: place.team };
  if (place.bot) delete members[place.bot];
  return accept(...left, { type: 'TeamsSet', teams: state.teams, members });
}
