import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kids } from './packs/en-kids.ts';

const PICTURES = new URL('../../../../public/pictures/', import.meta.url);
/** A phone fetches a picture while its card is being looked at. */
const LARGEST_BYTES = 8192;

const wanted = kids.cards.map((card) => `${card.picture}.svg`);
const there = readdirSync(PICTURES);

test('every card for kids has a picture, and its file is there', () => {
  expect(wanted.filter((file) => !there.includes(file))).toEqual([]);
});

test('no picture is there without a card for kids', () => {
  expect(there.filter((file) => !wanted.includes(file))).toEqual([]);
});

test('no two cards for kids show the same picture', () => {
  expect(wanted.filter((file, index) => wanted.indexOf(file) !== index)).toEqual([]);
});

test('every picture is an SVG of at most 8 kB', () => {
  const odd = there.filter((file) => {
    const svg = readFileSync(new URL(file, PICTURES));
    return !svg.toString().startsWith('<svg ') || svg.byteLength > LARGEST_BYTES;
  });
  expect(odd).toEqual([]);
});
