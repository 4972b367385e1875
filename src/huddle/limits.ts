/** What a shared document bears, with reasons. */

/** A pad or a wall, encoded with all its tombstones. y-webrtc sends it as one message, which fails silently above 256 KiB. */
export const STATE_MOST_BYTES = 65_536;
/** One message of bytes: a player's message is 8,192 bytes whole, and its envelope (pad, incarnation) takes some. */
export const UPDATE_MOST_BYTES = 7_680;
export const LINES_MOST = 8;
/** Visible characters of a line that reach the rules, unless the pad says fewer. */
export const LINE_MOST = 64;
/** A text is brought to the rules when nobody has typed in its line for this long. */
export const REST_MS = 300;
/** And so long before its pad closes; from then on every letter at once. */
export const CLOSING_MS = 50;
/** How often a seat may begin a pad anew after bytes no page of ours sends; then it is closed for that seat. */
export const REFUSALS_MOST = 5;
/** Phones that talk directly with each other: seven links each is what a phone bears; above, the host alone carries. */
export const DIRECT_MEMBERS_MOST = 8;
/** After letters that came directly, a phone asks the host whether both have the same. */
export const RECONCILE_MS = 1_000;
/** A caret is told at most this often. */
export const CARET_EVERY_MS = 100;
/** No phone types so much: a clock beyond it would break the arithmetic of whoever reads it. */
export const CLOCK_MOST = 10_000_000;
export const STROKE_POINTS_MOST = 200;
/** Points lie on a grid from 0 to this, both ways. */
export const GRID = 1_000;
/** A wall above this loses its oldest strokes, so that one more message of a phone always fits... */
export const WALL_MOST_BYTES = STATE_MOST_BYTES - UPDATE_MOST_BYTES;
/** ...down to this, so that not every further stroke has to push one out. */
export const WALL_TRIMMED_BYTES = 49_152;
