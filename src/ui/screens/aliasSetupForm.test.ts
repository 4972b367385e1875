import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, MODES, parseSettings, SKIPS, SWIPERS } from '../../games/alias/settings.ts';
import {
  ALIAS_DEFAULTS,
  aliasSetupForm,
  CYCLE_STEPS,
  HAT_STEPS,
  OTHER_GOAL,
  POINT_STEPS,
  packsMeant,
  packsNamed,
  ROUND_STEPS,
  SETUP_MODES,
  SETUP_SKIPS,
  SETUP_SWIPERS,
} from './aliasSetupForm.ts';

it('[PL3] with nothing set, the set-up shows exactly what the game would play', () => {
  const { family: _, ...played } = DEFAULT_SETTINGS;
  expect(aliasSetupForm(null)).toEqual(played);
  expect(ALIAS_DEFAULTS).toEqual(played);
});

it('[PL3] the set-up offers every mode, skip rule and swiper the game has, and no other', () => {
  expect([SETUP_MODES, SETUP_SKIPS, SETUP_SWIPERS]).toEqual([MODES, SKIPS, SWIPERS]);
});

it('[PL3] both ends of every number are settings the game takes, and one step further is not', () => {
  const taken = (settings: object) => parseSettings(settings) !== null;
  const ends: readonly (readonly [typeof ROUND_STEPS, (value: number) => object])[] = [
    [ROUND_STEPS, (roundMs) => ({ roundMs })],
    [HAT_STEPS, (hatWords) => ({ hatWords })],
    [POINT_STEPS, (points) => ({ goal: { kind: 'target', points } })],
    [CYCLE_STEPS, (cycles) => ({ goal: { kind: 'rounds', cycles } })],
  ];
  for (const [{ least, most, step }, made] of ends) {
    expect([least, most].map((value) => taken(made(value)))).toEqual([true, true]);
    expect([least - step, most + step].map((value) => taken(made(value)))).toEqual([false, false]);
    expect((most - least) % step).toBe(0);
  }
  expect(Object.values(OTHER_GOAL).map((goal) => taken({ goal }))).toEqual([true, true]);
});

it('[PL3] whatever a room says is set, what the set-up would start is a setting the game takes', () => {
  const goal = fc.record({
    kind: fc.constantFrom('target', 'rounds', 'never'),
    points: fc.integer(),
    cycles: fc.float(),
  });
  const set = fc.record(
    {
      mode: fc.anything(),
      roundMs: fc.oneof(fc.integer(), fc.anything()),
      goal: fc.oneof(goal, fc.anything()),
      skips: fc.anything(),
      swiper: fc.anything(),
      hatWords: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.anything()),
      showToOthers: fc.anything(),
      packs: fc.array(fc.constantFrom('en-food', 'own:1a2b', 'de-deutsch')),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(set, (settings) => {
      expect(parseSettings(aliasSetupForm(settings))).not.toBeNull();
    }),
  );
});

it('[PL3] all the house’s English packs, ticked one by one, are the same as none named', () => {
  const standard = ['en-a', 'en-b'];
  expect(packsMeant([], standard)).toEqual(new Set(standard));
  expect(packsNamed(new Set(['en-b', 'en-a']), standard)).toEqual([]);
  expect(packsNamed(new Set(['en-a']), standard)).toEqual(['en-a']);
  expect(packsNamed(new Set(['en-a', 'en-b', 'own:1']), standard)).toEqual(['en-a', 'en-b', 'own:1']);
});
