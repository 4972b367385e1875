import { expect } from 'vitest';
import type { Context, GameRules, RosterChanged, Typed } from '../game.ts';

type Rules<State, Command extends Typed, Event extends Typed> = Pick<
  // biome-ignore lint/suspicious/noExplicitAny: views and facts have no part in a specification.
  GameRules<State, Command, Event, string, any, any, any, any>,
  'decide' | 'evolve' | 'empty'
>;

/** Given what happened, when somebody asks for something, then that happens, or nothing, or it is refused. */
export const specificationOf = <State, Command extends Typed, Event extends Typed>(
  rules: Rules<State, Command, Event>,
) => ({
  given: (events: readonly Event[], from: State = rules.empty) => {
    const state = events.reduce((before, event) => rules.evolve(before, event), from);
    return {
      state,
      when: (command: Command | RosterChanged, context: Context) => {
        const decision = rules.decide(state, command, context);
        return {
          thenEvents: (...expected: readonly Event[]) => expect(decision).toEqual({ ok: true, events: expected }),
          thenTypes: (...types: readonly Event['type'][]) => {
            expect(decision.ok ? decision.events.map((event) => event.type) : decision).toEqual(types);
          },
          thenNothing: () => expect(decision).toEqual({ ok: true, events: [] }),
          thenRefused: (reason: string) => expect(decision).toEqual({ ok: false, reason }),
        };
      },
    };
  },
});
