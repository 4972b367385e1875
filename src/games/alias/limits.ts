/** Every number of Alias that is not a time, with its reason. */

export const TEAMS_LEAST = 2;
/** One explains, one guesses. */
export const TEAM_SIZE_LEAST = 2;
export const PLAYERS_LEAST = 4;
export const PLAYERS_MOST = 18;

export const POINTS_LEAST = 5;
export const POINTS_MOST = 200;
export const CYCLES_MOST = 10;
/** A game to a target that nobody reaches (or a Hat that nobody empties) ends after so many cycles. */
export const ENDLESS_CYCLES = 20;
/** A tie is played off at most so often; then it is a shared win. */
export const TIE_CYCLES_MOST = 3;

/** Fouls a team may call in one round. */
export const FOULS = 2;

/** A card: the longest that can be read at arm's length. */
export const WORD_LENGTH_MOST = 24;
export const FORBIDDEN_WORDS = 4;
export const HAT_WORDS_LEAST = 2;
export const HAT_WORDS_MOST = 6;
/** Packs one game may draw from. */
export const PACKS_MOST = 40;

/** An own pack. */
export const OWN_CARDS_MOST = 1_000;
export const OWN_PACK_BYTES = 200 * 1024;
export const PACK_NAME_LENGTH_MOST = 40;
/** Words an evening remembers; about four evenings' worth. */
export const REMEMBERED_MOST = 4_000;
/** A model's pack with fewer good cards is refused. */
export const MODEL_CARDS_LEAST = 40;
export const MODEL_CARDS_MOST = 120;
