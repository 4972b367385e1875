/** Every number of the room, with its reason. Wall time in ms, counted from the last thing heard of a phone. */

/** Seats in a room: Slop's six teams of three. The next guest is a spectator. */
export const SEATS_MOST = 18;
export const TEAMS_LEAST = 2;
export const TEAMS_MOST = 6;
export const TEAM_SIZE_MOST = 3;
export const NAME_LENGTH_MOST = 16;

/** A phone not heard for this long is away: twice the beats a phone that is only slow would miss. */
export const AWAY_AFTER_MS = 6_000;
/** With too few here the room pauses after this. */
export const TOO_FEW_AFTER_MS = 10_000;
/** An absent captain passes captaincy on after this. */
export const CAPTAIN_GONE_AFTER_MS = 60_000;
/** After its return the host waits for who was here at most this long. */
export const RETURN_WAIT_MS = 10_000;
/** 3-2-1. */
export const COUNTDOWN_MS = 3_000;
/** A room's code and log live for one evening. */
export const LIFETIME_MS = 24 * 60 * 60 * 1000;
