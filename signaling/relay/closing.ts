/** Why the relay ends a socket: its close code (4000-4999 are free for applications) and the words that go with it. */
export const CLOSING = {
  'by-host': 4000,
  malformed: 4400,
  'not-your-id': 4403,
  'no-such-host': 4404,
  idle: 4408,
  replaced: 4409,
  'host-gone': 4410,
  'too-slow': 4413,
  'too-much': 4429,
  full: 4503,
} as const;

export type Closing = keyof typeof CLOSING;
