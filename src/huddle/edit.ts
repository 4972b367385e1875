/** One splice: at UTF-16 index `at`, `remove` units go and `insert` comes. */
export type Edit = { readonly at: number; readonly remove: number; readonly insert: string };

const isHigh = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLow = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xdc00;

/**
 * The smallest splice that makes `after` of `before`; null when they are alike. Where several fit ("aa" to "aaa"), the one that ends
 * at the caret, which is where somebody typed. Never splits a surrogate pair.
 */
export function minimalEdit(before: string, after: string, caret: number = after.length): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let suffix = 0;
  const sameFromEnd = () => before[before.length - 1 - suffix] === after[after.length - 1 - suffix];
  const behindCaret = Math.min(shorter, Math.max(0, after.length - caret));
  while (suffix < behindCaret && sameFromEnd()) suffix++;
  let prefix = 0;
  while (prefix < shorter - suffix && before[prefix] === after[prefix]) prefix++;
  // A change before the caret (a word corrected behind one's back): what follows it stays too.
  while (suffix < shorter - prefix && sameFromEnd()) suffix++;
  if (prefix > 0 && isHigh(after, prefix - 1)) prefix--;
  if (suffix > 0 && isLow(after, after.length - suffix)) suffix--;
  return {
    at: prefix,
    remove: before.length - prefix - suffix,
    insert: after.slice(prefix, after.length - suffix),
  };
}

/**
 * What makes of `text` what an edit from `was` to `now` would have made, `text` having been typed on since `was`: the letters typed
 * meanwhile stay where that can be told, else `now` wins.
 */
export function followingEdit(was: string, now: string, text: string): Edit | null {
  const edit = minimalEdit(was, now);
  if (!edit || text === now) return null;
  const behind = was.length - edit.at - edit.remove;
  if (text.startsWith(was.slice(0, edit.at + edit.remove))) return edit;
  if (text.endsWith(was.slice(edit.at))) return { ...edit, at: text.length - behind - edit.remove };
  return minimalEdit(text, now);
}
