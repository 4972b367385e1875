import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { REASONS } from '../../commands.ts';
import { PhoneStand } from './gallery/PhoneStand.tsx';
import { VIEWS } from './gallery/views.ts';
import { wordSwipeRefused, words } from './words.ts';

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
const WORD = 'lighthouse keeper';

test.each(Object.keys(VIEWS))('%s bears its phase, version and pause, and says something', (name) => {
  const view = VIEWS[name];
  expect(html(name)).toContain(
    `data-phase="${view?.everyone.stage.phase}" data-version="48" data-paused="${view?.paused?.join(' ') ?? ''}"`,
  );
  if (name !== 'card-between') expect(html(name)).toMatch(/<h1/);
});

test('[E2] whoever swipes has the card and both buttons; nobody else has either button', () => {
  for (const name of ['card', 'card-judge']) {
    expect(html(name)).toContain(WORD);
    expect(buttons(name)).toEqual(expect.arrayContaining(['Skip', 'Got it!']));
  }
  for (const name of ['card-judged', 'mate', 'police', 'police-watcher', 'spectator', 'explaining-late']) {
    expect(buttons(name)).not.toContain('Got it!');
  }
});

test('[SW1] an explainer who does not swipe has the word and nothing to press', () => {
  expect(html('card-judged')).toContain(WORD);
  expect(buttons('card-judged')).toEqual([MENU]);
});

test('[E2] between a swipe and its answer no card stands there to be swiped again', () => {
  expect(html('card-between')).not.toContain('data-card');
});

test('[E4] the chip says what the word would become', () => {
  expect(buttons('card-undo')).toContain('No wait, skipped! Changes snowman.');
  expect(buttons('card-undo-skipped').join()).toContain('No wait, guessed!');
  expect(buttons('card').join()).not.toContain('No wait');
});

test('[F1] the other teams have a whistle, the explainer’s own team has none', () => {
  expect(buttons('police')).toEqual([MENU, 'Foul! 2 calls left']);
  expect(buttons('card-judge')).toContain('Foul! 2 calls left');
  expect(buttons('mate')).toEqual([MENU]);
  expect(buttons('card').join()).not.toContain('Foul');
});

test('[F1] a whistle that is spent, or blown just now, cannot be blown', () => {
  for (const name of ['police-spent', 'police-called']) expect(html(name)).toMatch(/aria-label="Foul![^>]*disabled/);
  expect(html('police')).not.toMatch(/aria-label="Foul![^>]*disabled/);
});

test('[F3] only the explainer’s team is asked, and of a tie only the captain', () => {
  const asked = ['No, fair play', 'Yes, guilty'];
  for (const name of ['foul-asked', 'foul-voted', 'foul-tied']) {
    expect(buttons(name)).toEqual(expect.arrayContaining(asked));
  }
  for (const name of ['foul-caller', 'foul-wait', 'foul-tied-wait', 'foul-tied-screen']) {
    expect(buttons(name)).toEqual([MENU]);
  }
});

test('[F2] while a foul is open nobody can swipe', () => {
  expect(buttons('foul-asked')).not.toContain('Got it!');
});

test('[L1] whoever explains gives the last word to a team or to nobody, everybody else shouts', () => {
  expect(buttons('stealing-explainer')).toEqual([
    MENU,
    'Orange had it',
    'Blue had it',
    'Green had it',
    'Nobody had it',
  ]);
  expect(buttons('stealing-shout')).toEqual([MENU]);
});

test('[RV1] everybody seated may object to a word, a spectator may not', () => {
  expect(buttons('review')).toContain('mango: guessed, you and 1 more object, +1');
  expect(html('review')).not.toMatch(/aria-label="mango[^>]*disabled/);
  expect(html('review-spectator')).toMatch(/aria-label="mango[^>]*disabled/);
});

test('[RV4] only the captain moves on', () => {
  expect(buttons('review-captain')).toContain('All fair, move on');
  expect(buttons('review')).not.toContain('All fair, move on');
  expect(buttons('next-captain')).toContain('Move on');
  expect(buttons('next-gained')).toEqual([MENU]);
});

test('[H6] a word that went back into the hat is not named', () => {
  expect(buttons('review-hat')).toContain('back in the hat: skipped, 0');
});

test('[H1] there is a line for each word, and none once they are in the hat', () => {
  expect(fields('writing-empty')).toEqual(['Word 1', 'Word 2', 'Word 3', 'Word 4']);
  expect(fields('writing-done')).toEqual([]);
  expect(buttons('writing-done')).toContain('Change a word');
});

test('[T1] who watches sees what is forbidden', () => {
  for (const name of ['card-taboo', 'police-watcher']) expect(html(name)).toContain('getting older');
  expect(html('police')).not.toContain('getting older');
});

test('[K1] a card for kids shows its picture', () => {
  expect(html('card-kids')).toContain('/pictures/butterfly.svg');
});

test('[D8] whoever explains is told how many cards are left, and which is the last', () => {
  expect(html('card')).toContain('41 more cards');
  expect(html('card-last')).toContain('Last card!');
});

test('[AB3] the captain may pass on the role of somebody missing', () => {
  expect(buttons('starting-absent')).toContain('Captain’s strings');
});

test('after the podium the captain goes on', () => {
  expect(buttons('podium-first')).toEqual(expect.arrayContaining(['Rematch', 'Change teams']));
  expect(buttons('podium-mine')).toEqual([MENU]);
});

test('a refused swipe is worded whatever the reason, and a lost race says that somebody was faster', () => {
  for (const reason of REASONS) expect(wordSwipeRefused(reason)).toBeTruthy();
  expect(wordSwipeRefused('too-late')).toBe(words.card.faster);
});
