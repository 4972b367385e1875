import { expect, it } from 'vitest';
import { rematchSettings } from './rematch.ts';

const room = { captions: true, reducedMotion: false, family: true, dial: 2, guessing: 'tiles' as const, wall: true };

it('[R21] a rematch is played with the settings of the game before it, whichever game that was', () => {
  expect(rematchSettings({ settings: { mode: 'hat', hatWords: 5, family: true } }, room)).toEqual({
    mode: 'hat',
    hatWords: 5,
  });
});

it('[R21] what the room governs is the room’s as it is now, not as it was when the last game began', () => {
  expect(rematchSettings({ settings: { acts: 1, dial: 1, captions: false, guessing: 'typing' } }, room)).toEqual({
    acts: 1,
  });
});

it('[R21] a view without settings asks for the game as it is set tonight', () => {
  expect([rematchSettings(null, room), rematchSettings({}, room), rematchSettings({ settings: 7 }, room)]).toEqual([
    {},
    {},
    {},
  ]);
});
