import type { RoomSettings } from '../room/view.ts';

/**
 * The settings of a game that has been played, for the same game once more: what its view says, without what the room itself
 * governs and may have changed since.
 */
export function rematchSettings(game: unknown, room: RoomSettings): Readonly<Record<string, unknown>> {
  const { settings } = (typeof game === 'object' && game !== null ? game : {}) as { settings?: unknown };
  if (typeof settings !== 'object' || settings === null) return {};
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !(name in room)));
}
