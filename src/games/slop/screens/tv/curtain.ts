/** How long the cloth stays shut as a performance begins, before it opens: time for the sound, and for one breath. */
export const CURTAIN_UP_MS = 700;
/** Opening takes this long; nobody speaks into velvet. */
export const CURTAIN_OPEN_MS = 900;
