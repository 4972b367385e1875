import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { PhoneStand } from './gallery/PhoneStand.tsx';
import { VIEWS } from './gallery/views.ts';

beforeAll(() => {
  const seen = new Map<string, string>();
  Object.assign(globalThis, {
    sessionStorage: { getItem: (key: string) => seen.get(key) ?? null, setItem: seen.set.bind(seen) },
  });
});

const html = (name: string): string => {
  const view = VIEWS[name];
  if (!view) throw new Error(`no view ${name}`);
  return renderToStaticMarkup(createElement(PhoneStand, { view }));
};
const buttons = (name: string): string[] =>
  [...html(name).matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(
    ([, attributes = '', inside = '']) =>
      attributes.match(/aria-label="([^"]*)"/)?.[1] ?? inside.replace(/<[^>]*>/g, ' ').trim(),
  );
const fields = (name: string): string[] =>
  [...html(name).matchAll(/<label[^>]*>(.*?)<\/label><input/gs)].map(([, label = '']) => label);

const MENU = 'Menu';
const PAD = ['Ha!', 'Bravo', 'Gasp', 'Love'];

test.each(Object.keys(VIEWS))('%s bears its phase, version and pause', (name) => {
  const view = VIEWS[name];
  expect(html(name)).toContain(
    `data-phase="${view?.everyone.stage.phase}" data-version="48" data-paused="${view?.paused?.join(' ') ?? ''}"`,
  );
});

test.each(['pad', 'pad-spectator'])('while others act, %s is a reaction pad and nothing else', (name) => {
  expect(buttons(name)).toEqual([MENU, ...PAD]);
});

test('the everyone line lights every phone and leaves nothing to press but, for the cast, the next line', () => {
  expect(buttons('stage-all')).toContain('Next line');
  expect(html('stage-all')).toContain('data-lit="lemon"');
  expect(html('pad-all')).toContain('data-lit="lemon"');
  expect(html('opening-all')).toContain('data-lit="lemon"');
});

test('only who has the line may call the next one', () => {
  expect(buttons('stage-mine')).toContain('Next line');
  expect(buttons('stage-other')).not.toContain('Next line');
  expect(buttons('stage-mimed')).not.toContain('Next line');
});

test('six slots are named by their place, in a tie-break three', () => {
  expect(fields('prompt-empty')).toEqual(['Word 1', 'Word 2', 'Word 3', 'Word 4', 'Word 5', 'Word 6']);
  expect(fields('prompt-tie')).toEqual(['Word 1', 'Word 2', 'Word 3']);
});

test('a word the house does not know asks for a clue, before and after it was sent', () => {
  expect(fields('prompt-half')).toContain('Clue for klaus');
  expect(fields('prompt-sent-clue')).toEqual(['Clue for klaus', 'Clue for dieter']);
});

test('a sent prompt leaves no slot to write in and nothing to send', () => {
  expect(fields('prompt-sent')).toEqual([]);
  expect(buttons('prompt-sent')).not.toContain('Send');
});

test('two drafts are offered by title before anything is read; once one is chosen there is a Ready', () => {
  expect(buttons('rehearsal-drafts')).toEqual(expect.arrayContaining(['Nothing to Declare', 'The Alibi']));
  expect(buttons('rehearsal-drafts')).not.toContain('Ready');
  expect(buttons('rehearsal-cast')).toContain('Ready');
});

test('an actor in the wings has no voice to give and nobody to be ready for', () => {
  expect(buttons('rehearsal-wings').join()).not.toMatch(/Ready|voice to the TV/);
});

test('guessers see words for tiles, and no blank is a field unless guesses are typed', () => {
  expect(buttons('guess-tiles')).toEqual(expect.arrayContaining(['grandma', 'penguin', 'Send']));
  expect(fields('guess-tiles')).toEqual([]);
  expect(fields('guess-typed')).toEqual(['Blank 1', 'Blank 2', 'Blank 3', 'Blank 4']);
});

test('the cast gives an encore of its own lines only, and once', () => {
  const lines = buttons('encore-pick').filter((name) => ![MENU, 'Captain’s strings'].includes(name));
  expect(lines).toHaveLength(6);
  expect(buttons('encore-other')).toEqual([MENU]);
});

test('judges accept a headline or none; the others have nothing to press', () => {
  expect(buttons('judging-cast')).toEqual(
    expect.arrayContaining(['Accept Blue: bishop steals a penguin at midnight', 'None of these']),
  );
  expect(buttons('judging-watch')).toEqual([MENU]);
});

test('points are kept quiet until the TV tells them', () => {
  expect(html('reveal-eyes')).not.toContain('+9');
});

test('what moves the show on is the captain’s alone', () => {
  expect(buttons('scores-captain')).toEqual(expect.arrayContaining(['Call the finale', 'Move on']));
  expect(buttons('scores-table')).toEqual([MENU]);
  expect(buttons('rehearsal-cast')).toContain('Captain’s strings');
  expect(buttons('rehearsal-ready')).not.toContain('Captain’s strings');
});

test('after the podium the captain goes on, and nobody’s place is told before they open it', () => {
  expect(buttons('podium-captain')).toEqual(expect.arrayContaining(['Rematch', 'Change teams', 'Open the envelope']));
  expect(html('podium-won')).not.toMatch(/You won|61/);
});

test('a late guest and a spectator have something to look at in every phase', () => {
  for (const name of [
    'prompt-late',
    'rehearsal-spectator',
    'guess-spectator',
    'scores-spectator',
    'podium-spectator',
  ]) {
    expect(html(name)).toMatch(/<h1/);
  }
});
