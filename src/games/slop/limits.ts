/** Every number of Slop that is not a time or a score, with its reason. */

/** Words in a prompt: the seed's number. */
export const PROMPT_WORDS_MOST = 6;
/** A tie-break's prompt has exactly this many. */
export const TIE_WORDS = 3;
/** Different content words a prompt needs: one would be a coin toss. */
export const CONTENT_WORDS_LEAST = 2;
/** One slot is meant for one word; the longest people type ("rollercoasters") twice over. */
export const SLOT_LENGTH_MOST = 28;
export const CLUE_WORDS_MOST = 4;
export const CLUE_LENGTH_MOST = 48;
/** Seed nouns shown one after another: the first and three rerolls. */
export const REROLLS = 3;
export const TILES = 14;
/** The prompt's options for the voice: its own and three more. */
export const OPTIONS = 4;
export const TEAMS_LEAST = 2;
export const TEAMS_MOST = 6;
export const TEAM_SIZE_MOST = 3;
export const PLAYERS_LEAST = 4;
export const PLAYERS_MOST = 18;
/** A tie at the top is played off at most this often. */
export const TIE_BREAKS_MOST = 2;
/** One phone's presses that count in a second: faster than a thumb. */
export const PRESSES_MOST = 8;
/** Guesses above which all headlines land together and only the best and the strangest are read. */
export const HEADLINES_MOST = 3;

export const WORDS_A_LINE_MOST = 12;
/** At most one line in this many has a stage direction. */
export const LINES_A_DIRECTION = 3;
export const SOLO_LINES = 8;

/** Lines of a script for two or three actors, by the number of teams: long shows need short scenes. */
export const linesFor = (teams: number): number => Math.max(8, 14 - Math.max(2, teams));
