import type { Minutes } from '../../kernel/game.ts';
import { NEXT_MS, ROUND_MS, STARTING_MS } from './timing.ts';

/** Cycles a team needs to the default target at some eight words a round; and of a short game. */
const FULL_CYCLES = 5;
const SHORT_CYCLES = 2;
/** A review seldom takes its whole time; the last word does not either. */
const TALK_MS = 18_000;

/** Minutes with the usual round. The dial scales nothing here. */
export function minutesOf(teams: number): Minutes {
  const turn = ROUND_MS + STARTING_MS + NEXT_MS + TALK_MS;
  const minutes = (cycles: number): number => Math.max(1, Math.round((cycles * Math.max(2, teams) * turn) / 60_000));
  return { full: minutes(FULL_CYCLES), short: minutes(SHORT_CYCLES) };
}
