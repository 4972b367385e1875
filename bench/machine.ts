import { cpus, totalmem, type } from 'node:os';

/** The machine a result was measured on, in one line. */
export const machine = (): string =>
  `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()}, Node ${process.version}`;

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const round = (value: number, digits = 1): string => value.toFixed(digits);
export const median = (values: readonly number[]): number => quantile(values, 0.5);
