/** Clues read out: what a crossword says, and nobody in a scene has a reason to say. */
export const CROSSWORD =
  /\b(?:(?:a |some )?(?:kind|type|sort) of|the opposite of|opposite of|rhymes? with|(?:begins|starts) with)\b/i;

/** Astonishment in place of a picture. */
export const BANNED =
  /\b(?:wow|amazing|amazed|crazy|oh no|what is going on|what's going on|i can(?:'t|not) believe|something strange|the thing)\b(?! (?:is|about|with)\b)/i;
