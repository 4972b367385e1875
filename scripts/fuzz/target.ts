import type { Random } from '../../src/kernel/random.ts';

/** One parser under test. */
export type Target = {
  readonly name: string;
  /** How often it comes, among the others. */
  readonly weight: number;
  /** The longest one input may take, ms, on a machine that does other things too; and why so long. */
  readonly boundMs: number;
  readonly why: string;
  readonly make: (random: Random) => unknown;
  /** Throws what the claim forbids; says no more than that. */
  readonly run: (input: never) => void;
  /** Documented throws. */
  readonly mayThrow?: (error: unknown) => boolean;
};

export const target = <Input>(
  one: Omit<Target, 'make' | 'run'> & { make: (random: Random) => Input; run: (input: Input) => void },
): Target => one as unknown as Target;

export const isRangeError = (error: unknown): boolean => error instanceof RangeError;
