export { parseRoomCommand, type RoomCommand, roomTexts } from './commands.ts';
export { deadlines } from './deadlines.ts';
export { decide } from './decide.ts';
export { changesRoster, ROOM_EVENT_TYPES, type RoomEvent } from './events.ts';
export { evolve } from './evolve.ts';
export { EMPTY_ROOM, type RoomState } from './state.ts';
export { everyone, only, type RoomEveryone, rosterOf } from './view.ts';

/** Raised whenever `evolve` gives another state for the same events. */
export const ROOM_VERSION = 3;
