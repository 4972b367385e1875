import * as v from 'valibot';
import type { Standing } from '../kernel/game.ts';
import type { GameId, SeatId, TeamId } from '../kernel/ids.ts';
import { type Colour, TEAM_SIGNS } from '../kernel/roster.ts';
import { NAME_LENGTH_MOST } from './limits.ts';
import type { Door, PauseReason, RoomSettings } from './state.ts';

/** What people ask of a room. Bounds are checked here, rights in `decide`. */
export type PeopleCommand =
  | { readonly type: 'SetFace'; readonly name: string; readonly animal: string; readonly colour: Colour }
  | { readonly type: 'PickTeam'; readonly team: TeamId }
  | { readonly type: 'NewTeam' }
  | { readonly type: 'MoveSeat'; readonly seat: SeatId; readonly team: TeamId }
  | { readonly type: 'Shuffle' }
  | { readonly type: 'AddBot' }
  | { readonly type: 'RemoveBot'; readonly seat: SeatId }
  | { readonly type: 'SetDoor'; readonly door: Door }
  | { readonly type: 'SetSettings'; readonly settings: Partial<RoomSettings> }
  | { readonly type: 'PassCaptain'; readonly seat: SeatId }
  /** The lobby's doodle wall is blank again. */
  | { readonly type: 'WipeWall' }
  | { readonly type: 'Kick'; readonly seat: SeatId }
  /** A set-up begins for this game, or (null) is cancelled. */
  | { readonly type: 'ChooseGame'; readonly game: GameId | null }
  /** Over what was set before; the game parses it. */
  | { readonly type: 'SetGameSettings'; readonly game: GameId; readonly settings: Readonly<Record<string, unknown>> }
  | { readonly type: 'StartGame'; readonly game: GameId; readonly settings: unknown }
  | { readonly type: 'CloseGame' }
  | { readonly type: 'Pause' }
  | { readonly type: 'Resume' }
  | { readonly type: 'Leave' }
  | { readonly type: 'CloseRoom' }
  /** The TV says whether its tab can be seen. */
  | { readonly type: 'SetSeen'; readonly seen: boolean };

/** Pauses that come and go by the room's own deadlines. */
export type LiftableReason = Extract<PauseReason, 'too-few' | 'nobody' | 'role' | 'unseen'>;

/** What reception, recovery and the room's own deadlines ask of it; never from the wire. */
export type EngineCommand =
  | {
      readonly type: 'OpenRoom';
      readonly room: string;
      readonly code: string;
      readonly secret: string;
    }
  | { readonly type: 'SetCode'; readonly code: string }
  | {
      readonly type: 'TakeSeat';
      readonly seat: SeatId;
      readonly name: string;
      readonly animal: string;
      readonly colour: Colour;
      readonly tokenHash: string;
    }
  | { readonly type: 'GoAway'; readonly seat: SeatId; readonly lastHeard: number }
  | { readonly type: 'ComeBack'; readonly seat: SeatId }
  /** A fresh secret, drawn from the device's own randomness, that a kick puts in the old one's place. */
  | { readonly type: 'ChangeSecret'; readonly secret: string }
  | { readonly type: 'PauseFor'; readonly reason: LiftableReason }
  /** An absence has grown by a step. */
  | { readonly type: 'FadeSeat'; readonly seat: SeatId; readonly away: 'missed' | 'long' | 'out' }
  | { readonly type: 'PassCaptaincyOn' }
  /** The wait for the phones after the host's return is over. */
  | { readonly type: 'StopWaiting' }
  /** What held up the room has passed. `countsIn`: the game counts 3-2-1 itself. */
  | { readonly type: 'LiftPause'; readonly reason: LiftableReason; readonly countsIn: boolean }
  | { readonly type: 'EndCountdown' }
  /** The game admits newcomers: whoever waits for a team gets one. */
  | { readonly type: 'PlaceNewcomers' }
  | { readonly type: 'HostReturned'; readonly deadMs: number }
  | { readonly type: 'GameResumed'; readonly from: number; readonly lost: number; readonly game: unknown }
  | { readonly type: 'StorageReturned'; readonly haltedMs: number }
  | { readonly type: 'WallJumped'; readonly byMs: number }
  | { readonly type: 'EndLifetime' }
  | { readonly type: 'GameOver'; readonly standings: readonly Standing[]; readonly memory: unknown };

export type RoomCommand = PeopleCommand | EngineCommand;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const seat = v.pipe(
  id,
  v.transform((text) => text as SeatId),
);
const team = v.pipe(
  id,
  v.transform((text) => text as TeamId),
);
/** Control, bidirectional and zero-width characters: they hide or reorder what others read. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
export const nameSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform((text) =>
    [...text.normalize('NFC').replace(UNPRINTABLE, '').replace(/\s+/gu, ' ').trim()]
      .slice(0, NAME_LENGTH_MOST)
      .join('')
      .trim(),
  ),
  v.minLength(1),
);
export const animalSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,30}$/));

export const colourSchema = v.picklist(TEAM_SIGNS.map((sign) => sign.colour));

const game = v.picklist(['slop', 'alias', 'score', 'quest', 'monkeytown']);
/** More settings than any game has. */
const GAME_SETTINGS_MOST = 20;

const peopleCommand = v.variant('type', [
  v.strictObject({ type: v.literal('SetFace'), name: nameSchema, animal: animalSchema, colour: colourSchema }),
  v.strictObject({ type: v.literal('PickTeam'), team }),
  v.strictObject({ type: v.literal('NewTeam') }),
  v.strictObject({ type: v.literal('MoveSeat'), seat, team }),
  v.strictObject({ type: v.literal('Shuffle') }),
  v.strictObject({ type: v.literal('AddBot') }),
  v.strictObject({ type: v.literal('RemoveBot'), seat }),
  v.strictObject({ type: v.literal('SetDoor'), door: v.picklist(['open', 'link', 'closed']) }),
  v.strictObject({
    type: v.literal('SetSettings'),
    settings: v.partial(
      v.strictObject({
        captions: v.boolean(),
        reducedMotion: v.boolean(),
        family: v.boolean(),
        wall: v.boolean(),
        dial: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
        guessing: v.picklist(['tiles', 'typing']),
      }),
    ),
  }),
  v.strictObject({ type: v.literal('PassCaptain'), seat }),
  v.strictObject({ type: v.literal('WipeWall') }),
  v.strictObject({ type: v.literal('Kick'), seat }),
  v.strictObject({ type: v.literal('ChooseGame'), game: v.nullable(game) }),
  v.strictObject({
    type: v.literal('SetGameSettings'),
    game,
    settings: v.pipe(v.record(v.pipe(v.string(), v.maxLength(20)), v.unknown()), v.maxEntries(GAME_SETTINGS_MOST)),
  }),
  v.strictObject({ type: v.literal('StartGame'), game, settings: v.unknown() }),
  v.strictObject({ type: v.literal('CloseGame') }),
  v.strictObject({ type: v.literal('Pause') }),
  v.strictObject({ type: v.literal('Resume') }),
  v.strictObject({ type: v.literal('Leave') }),
  v.strictObject({ type: v.literal('CloseRoom') }),
  v.strictObject({ type: v.literal('SetSeen'), seen: v.boolean() }),
]);

/** A command from a phone or the TV, or null for anything else. */
export function parseRoomCommand(input: unknown): PeopleCommand | null {
  const result = v.safeParse(peopleCommand, input);
  return result.success ? (result.output as PeopleCommand) : null;
}

/** Player text in a command, for the word filter that runs before `decide`. */
export const roomTexts = (command: PeopleCommand): readonly string[] =>
  command.type === 'SetFace' ? [command.name] : [];
