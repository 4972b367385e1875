import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHASES } from './phases.ts';
import {
  SEED_EVENTS,
  SEED_STATES,
  type SeedEvent,
  type SeedState,
  seedState,
  seedTransition,
  TRANSITIONS,
} from './seedStates.ts';
import { SeedWorld, WORLDS } from './testing/seedWorld.ts';

type Seen = { readonly to: Set<SeedState>; readonly reasons: Set<string>; tried: number };

/** Every room of every shape meets every event once, whoever it hits. */
function walked(): ReadonlyMap<string, Seen> {
  const all = new Map<string, Seen>();
  for (const world of WORLDS) {
    for (const event of SEED_EVENTS) {
      for (const luck of [0, 1] as const) {
        const tried = world();
        const from = tried.state();
        const key = `${from} ${event}`;
        const seen = all.get(key) ?? { to: new Set(), reasons: new Set(), tried: 0 };
        all.set(key, seen);
        seen.tried++;
        const attempt = tried.attempt(event, luck);
        if (attempt.ok) seen.to.add(tried.state());
        else {
          seen.reasons.add(attempt.reason);
          // What is refused changes nothing.
          expect(tried.state()).toBe(from);
        }
      }
    }
  }
  return all;
}

describe('the seed’s thirteen states', () => {
  const all = walked();
  const seen = (state: SeedState, event: SeedEvent): Seen => {
    const found = all.get(`${state} ${event}`);
    if (!found) throw new Error(`no room was ever in ${state}`);
    return found;
  };
  for (const state of SEED_STATES) {
    for (const event of SEED_EVENTS) {
      const transition = seedTransition(state, event);
      if (transition.ok) {
        it(`[ST2] ${state} by ${event} becomes ${transition.to.join(' or ')}`, () => {
          expect([...seen(state, event).to].sort()).toEqual([...transition.to].sort());
        });
      } else {
        it(`[ST2] ${state} refuses ${event}: ${transition.reason}`, () => {
          const { to, reasons, tried } = seen(state, event);
          expect(tried).toBeGreaterThan(0);
          expect([...to]).toEqual([]);
          expect([...reasons]).toContain(transition.reason);
        });
      }
    }
  }

  it('[ST1] every room and game is in one of the thirteen, and all thirteen there are', () => {
    const found = new Set<SeedState>();
    const game = fc.option(fc.record({ phase: fc.constantFrom(...PHASES), last: fc.boolean() }));
    const room = fc.record({
      seats: fc.nat({ max: 18 }),
      chosen: fc.boolean(),
      missing: fc.boolean(),
      closed: fc.boolean(),
      paused: fc.boolean(),
      game,
    });
    fc.assert(
      fc.property(room, (input) => {
        const state = seedState(input);
        expect(SEED_STATES).toContain(state);
        found.add(state);
      }),
      { numRuns: 2_000 },
    );
    expect(found.size).toBe(13);
    expect(Object.keys(TRANSITIONS)).toEqual([...SEED_STATES]);
  });
  it('[ST1] a paused room in a round is ROUND_PAUSED, a paused review is a review', () => {
    const input = { seats: 4, chosen: true, missing: false, closed: false, paused: true };
    const paused = PHASES.filter((phase) => seedState({ ...input, game: { phase, last: false } }) === 'ROUND_PAUSED');
    expect(paused).toEqual(['writing', 'dealing', 'starting', 'explaining', 'stealing']);
  });
  it('[ST2] a whole evening by the table, from an empty room to its end', () => {
    const world = new SeedWorld({ seats: 0 });
    const path: SeedState[] = [world.state()];
    const go = (...events: readonly SeedEvent[]): void => {
      for (const event of events) {
        const from = world.state();
        const attempt = world.attempt(event, 1);
        expect(attempt).toMatchObject({ ok: true });
        const transition = seedTransition(from, event);
        expect(transition.ok && transition.to).toContain(world.state());
        if (path.at(-1) !== world.state()) path.push(world.state());
      }
    };
    go('PLAYER_JOINED', 'PLAYER_JOINED', 'PLAYER_JOINED', 'HOST_START_SETUP', 'HOST_CANCEL_SETUP');
    go('HOST_START_SETUP', 'PLAYER_JOINED', 'TEAMS_BALANCED', 'HOST_CONFIRM_START', 'ROUND_STARTED', 'WORD_SWIPED');
    go('HOST_PAUSE', 'HOST_RESUME', 'ROUND_TIMEOUT', 'WORD_SWIPED', 'SCORES_CALCULATED', 'NEXT_ROUND_READY');
    go('GAME_COMPLETE', 'HOST_RESTART', 'ROOM_CLOSE');
    expect(path).toEqual([
      'ROOM_CREATED',
      'LOBBY',
      'TEAM_SETUP',
      'LOBBY',
      'TEAM_SETUP',
      'READY_TO_START',
      'ROUND_STARTING',
      'ROUND_ACTIVE',
      'ROUND_PAUSED',
      'ROUND_ACTIVE',
      'ROUND_ENDED',
      'SCORE_REVIEW',
      'READY_FOR_NEXT',
      'ROUND_STARTING',
      'FINAL_RESULTS',
      'ROUND_STARTING',
      'ROOM_CLOSED',
    ]);
  });
});
