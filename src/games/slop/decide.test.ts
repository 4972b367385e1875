import { describe, it } from 'vitest';
import type { Asker, Context } from '../../kernel/game.ts';
import { randomFor } from '../../kernel/random.ts';
import { specificationOf } from '../../kernel/testing/decider.ts';
import { rosterOf, seat, team } from '../../kernel/testing/rosters.ts';
import type { SlopEvent } from './events.ts';
import { slop } from './testing/tableOf.ts';

const roster = rosterOf([2, 2]);
const asks = (by: Asker, play = 20_000): Context => ({ by, roster, play, wall: play, random: randomFor(1, 1) });
const orange1: Asker = { kind: 'seat', seat: seat('orange1') };
const blue2: Asker = { kind: 'seat', seat: seat('blue2') };
const engine: Asker = { kind: 'engine' };
const begun: readonly SlopEvent[] = slop.begin(slop.defaults, asks(engine, 10_000), { played: 1 });
const orange = team('orange');

const { given } = specificationOf(slop);

describe('given what happened, when somebody asks', () => {
  it('[PR2] a word in a slot is stored', () => {
    given(begun)
      .when({ type: 'SetSlot', act: 1, slot: 2, text: 'eats' }, asks(orange1))
      .thenEvents({ type: 'SlotSet', team: orange, slot: 2, text: 'eats' });
  });
  it('[PR2] the same word once more is nothing', () => {
    given([...begun, { type: 'SlotSet', team: orange, slot: 2, text: 'eats' }])
      .when({ type: 'SetSlot', act: 1, slot: 2, text: 'eats' }, asks(orange1))
      .thenNothing();
  });
  it('[PR1] a seventh slot is not there', () => {
    given(begun).when({ type: 'SetSlot', act: 1, slot: 6, text: 'eats' }, asks(blue2)).thenRefused('no-such-slot');
  });
  it('[C4] before a game has begun everything is too late', () => {
    given([]).when({ type: 'SendPrompt', act: 1 }, asks(orange1)).thenRefused('too-late');
  });
  it('[PR5] [A2] time at zero sends every prompt and begins the first turn', () => {
    given(begun)
      .when({ type: 'TimeUp', phase: 'prompt', round: 0 }, asks(engine))
      .thenTypes('PromptSent', 'PromptSent', 'TurnBegan');
  });
  it('[C4] the engine’s own commands are nobody else’s', () => {
    given(begun).when({ type: 'TimeUp', phase: 'prompt', round: 0 }, asks(orange1)).thenRefused('engine-only');
  });
  it('[PF6] a single press is the engine’s to gather', () => {
    given([...begun, { type: 'TurnBegan', at: 1, endsAt: 2, round: 1, team: orange, absent: false }])
      .when({ type: 'React', round: 1, kind: 'laugh' }, asks(blue2))
      .thenRefused('engine-only');
  });
});
