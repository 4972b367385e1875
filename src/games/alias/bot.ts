import type { BotMind } from '../../kernel/game.ts';
import { membersHere } from '../../kernel/roster.ts';
import type { AliasCommand, PeopleCommand } from './commands.ts';
import type { AliasEveryone, AliasOnly, CardDesk } from './view.ts';

/** How long a robot beeps at a card, by its level, and how often in ten it gives up. */
const BEEPS_MS = { 1: [2_000, 4_000], 2: [3_000, 5_500], 3: [4_500, 7_000] } as const;
const GIVES_UP = { 1: 1, 2: 2, 3: 4 } as const;

type Plan = { readonly command: PeopleCommand; readonly delayMs: number } | null;

/** A team of robots: its explainer beeps and swipes by itself. Beside people a bot has nothing to do but cheer. */
export const botMind: BotMind<AliasEveryone, AliasOnly | null, AliasCommand> = ({
  seat,
  everyone,
  only,
  play,
  roster,
  random,
}): Plan => {
  const { turn, stage } = everyone;
  if (!turn || !only) return null;
  const { round } = turn;
  if (stage.phase === 'explaining' && stage.foul) {
    // Robots do not cheat, they say.
    const alone = membersHere(roster, turn.team).every((other) => other.bot);
    const asked = only.team === turn.team && alone && stage.foul.step === 'asked';
    if (!asked || stage.foul.votes[seat] !== undefined) return null;
    const { card } = stage.foul;
    return { command: { type: 'AnswerFoul', round, card, fouled: false }, delayMs: random.int(1_000, 3_000) };
  }
  const { desk } = only;
  if (desk?.at !== 'card') return null;
  if (stage.phase === 'stealing' && turn.explainer === seat) {
    const team = random.unit() < 0.3 ? turn.team : null;
    return { command: { type: 'GiveLast', round, card: desk.card, team }, delayMs: random.int(2_000, 4_000) };
  }
  if (stage.phase !== 'explaining' || desk.role !== 'both') return null;
  return {
    command: { type: 'Swipe', round, card: desk.card, ...swipe(desk, random) },
    delayMs: beep(desk, play, random),
  };
};

const swipe = (desk: CardDesk, random: { int(low: number, high: number): number }) => ({
  verdict: random.int(1, 10) <= GIVES_UP[desk.level] ? ('skipped' as const) : ('guessed' as const),
});

/** Counted from when the card came. */
function beep(desk: CardDesk, play: number, random: { int(low: number, high: number): number }): number {
  const [least, most] = BEEPS_MS[desk.level];
  return Math.max(desk.openAt - play, desk.dealtAt + random.int(least, most) - play, 50);
}
