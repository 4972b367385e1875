import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEAM_SIGNS } from '../kernel/roster.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const colours = new Map([...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, hex]) => [name, hex]));

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}

function contrast(one: string, other: string): number {
  const [a, b] = [colours.get(one), colours.get(other)].map((hex) => {
    if (!hex) throw new Error(`no colour --${one} or --${other} in tokens.css`);
    return luminance(hex);
  });
  const [light, dark] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG AA for text of any size. */
const AA = 4.5;

describe('colours', () => {
  it.each(TEAM_SIGNS.map((sign) => sign.colour))('ink on the team colour %s passes AA', (colour) => {
    expect(contrast('ink', colour)).toBeGreaterThanOrEqual(AA);
  });

  it.each([
    ['ink', 'paper'],
    ['ink', 'paper-2'],
    ['ink-soft', 'paper'],
    ['alarm', 'paper'],
    ['paper', 'night'],
    ['paper', 'night-3'],
    ['paper', 'velvet'],
    ['lemon', 'night-3'],
    ['ink', 'gilt'],
  ])('%s on %s passes AA', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(AA);
  });
});
