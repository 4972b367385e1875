/** What the wire bears, with reasons. */

/** A message from a player: the largest is a hello with burned tokens, or a pasted text. Portable chunk of WebRTC: 16 KB. */
export const PLAYER_MESSAGE_MOST_BYTES = 8_192;
/** Before a hello was accepted: a hello is under 1 KB. */
export const HELLO_MOST_BYTES = 2_048;
/** A message to a player: Chromium announces 256 KiB; a fresh view of a full room is under 40 KB. */
export const HOST_MESSAGE_MOST_BYTES = 200_000;
/** Nesting of a value from a player; the deepest command has four levels. */
export const DEPTH_MOST = 12;

/** A phone beats this often; any message counts. */
export const BEAT_MS = 1_000;
/** The light turns weak when nothing was heard for this long. */
export const WEAK_AFTER_MS = 3_000;
/** A command without an answer for this long: the link is weak. */
export const UNANSWERED_MS = 5_000;
/** A session silent for this long is sent nothing more until it speaks. */
export const SILENT_MS = 5_000;
/** A player away for less gets every frame it missed; longer, a fresh view. The seed's limit. */
export const BACKFILL_WITHIN_MS = 5_000;
/** Frames kept for that, as they were sent: a little longer than the limit, for the way there and back. */
export const RING_MS = 6_000;
export const RING_MOST_BYTES = 65_536;
/** An acknowledged frame without its answer is sent again after this, so often; then the connection is unstable. The seed's. */
export const ACK_WITHIN_MS = 2_000;
export const ACK_RESENDS_MOST = 2;
/** First word on a new link within this, else it is closed. */
export const HELLO_WITHIN_MS = 3_000;
