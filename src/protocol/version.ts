/** MAJOR.MINOR of the wire between host and player. A changed meaning raises MAJOR; an added optional field raises MINOR. */
export const PROTOCOL = { major: 1, minor: 0 } as const;

export type ProtocolVersion = { readonly major: number; readonly minor: number };

/** An old page is told in words to reload. */
export const speaksWith = (theirs: ProtocolVersion): boolean => theirs.major === PROTOCOL.major;
