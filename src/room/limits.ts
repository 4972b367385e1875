/** Every number of the room, with its reason. Wall time in ms, counted from the last thing heard of a phone. */

/** Seats in a room: Slop's six teams of three. The next guest is a spectator. */
export const SEATS_MOST = 18;
export const TEAMS_LEAST = 2;
export const TEAMS_MOST = 6;
/** Teams the room makes by itself are of at most three, so that everybody is often on; people may pick bigger ones. */
export const TEAM_PLACED_MOST = 3;
/** Two teams of nine seat a full room. A game that wants smaller ones says so before it starts. */
export const TEAM_SIZE_MOST = 9;
export const NAME_LENGTH_MOST = 16;

/** A phone not heard for this long is away: twice the beats a phone that is only slow would miss. */
export const AWAY_AFTER_MS = 6_000;
/** With too few here the room pauses after this. */
export const TOO_FEW_AFTER_MS = 10_000;
/** An absence everybody is told of; one that costs a personal role; one that takes a seat out of the rotation. The seed's steps. */
export const ABSENCE_STEPS_MS = { missed: 15_000, long: 30_000, out: 60_000 } as const;
/** With somebody away whose role nobody else can play, the room pauses after this. */
export const ROLE_MISSED_AFTER_MS = 10_000;
/** Play that is followed by eye stands when the TV has been hidden for this long; a glance at another tab costs nothing. */
export const UNSEEN_AFTER_MS = 3_000;
/** An absent captain passes captaincy on after this. */
export const CAPTAIN_GONE_AFTER_MS = 60_000;
/** After its return the host waits for who was here at most this long. */
export const RETURN_WAIT_MS = 10_000;
/** 3-2-1. */
export const COUNTDOWN_MS = 3_000;
/** A room's code and log live for one evening. */
export const LIFETIME_MS = 24 * 60 * 60 * 1000;
