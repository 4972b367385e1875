/**
 * MAJOR.MINOR of the wire between host and player. A changed meaning raises MAJOR; an added field or message raises MINOR, and
 * stands behind the older ones (`fields.ts`), so that a host can speak an older minor's form.
 */
export const PROTOCOL = { major: 1, minor: 1 } as const;

export type ProtocolVersion = { readonly major: number; readonly minor: number };

/** How many majors are understood: this one and the one before. */
const MAJORS_SPOKEN = 2;

/**
 * The form two sides speak: the older of their minors. Null: they do not understand each other (`upgrade-required`). A peer of a
 * newer major is asked to speak ours and has to know it; one that is two majors behind has to reload.
 */
export function spoken(theirs: ProtocolVersion, ours: ProtocolVersion = PROTOCOL): ProtocolVersion | null {
  if (theirs.major > ours.major || theirs.major <= ours.major - MAJORS_SPOKEN || theirs.major < 1) return null;
  if (theirs.major < ours.major) return theirs;
  return { major: ours.major, minor: Math.min(theirs.minor, ours.minor) };
}

/** The oldest form there is: what is said before versions are known. */
export const OLDEST: ProtocolVersion = { major: 1, minor: 0 };
