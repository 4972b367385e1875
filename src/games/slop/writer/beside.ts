const KEEPS_CAPITAL = /^(?:I\b|["']|\p{Lu}{2}|\p{N})/u;

/** Puts bits before and after a line: a bit without a full stop runs on into it. */
export function beside(before: string, line: string, after: string): string {
  let text = line;
  if (before !== '') {
    const runsOn = !/[.!?…]["']?$/.test(before.trim());
    const rest = runsOn && !KEEPS_CAPITAL.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
    text = `${before.trim()} ${rest}`;
  }
  if (after !== '') {
    const tail = after.trim();
    const joins = /^[,\p{Ll}]/u.test(tail) && !/[!?"]$/.test(text);
    const head = joins ? text.replace(/\.+$/, '') : text;
    const comma = joins && !tail.startsWith(',') ? ', ' : tail.startsWith(',') ? '' : ' ';
    text = joins
      ? `${head}${comma}${tail}`
      : `${head} ${tail.replace(/^,\s*/, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}`;
    if (!/[.!?…]["']?$/.test(text)) text += '.';
  }
  return text;
}
