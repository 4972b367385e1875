import type { PeopleCommand } from '../../../games/alias/commands.ts';
import { PHASES, VERDICTS } from '../../../games/alias/phases.ts';
import type { AliasEveryone, AliasOnly } from '../../../games/alias/view.ts';
import type { SeatId } from '../../../kernel/ids.ts';
import type { Random } from '../../../kernel/random.ts';

/** What a guest at Alias would do now, knowing its own view: mostly sense, some of it too late, not theirs, or twice. */
export function aliasWish(
  everyone: AliasEveryone,
  only: AliasOnly | null,
  seat: SeatId,
  random: Random,
  word: (what: string) => string,
): PeopleCommand | null {
  const { stage, turn, teams } = everyone;
  const round = everyone.round;
  const dice = random.unit();
  if (dice < 0.01) return { type: 'MoveOn', phase: random.pick(PHASES), round };
  if (dice < 0.015) return { type: 'PassRole', round };
  switch (stage.phase) {
    case 'writing':
      if (random.unit() < 0.15) return { type: 'SendWords' };
      return { type: 'SetWord', slot: random.int(0, 3), text: random.unit() < 0.1 ? '' : word(`hat ${seat}`) };
    case 'explaining': {
      const { card, foul } = stage;
      if (foul) {
        const fouled = random.unit() < 0.5;
        return random.unit() < 0.7
          ? { type: 'AnswerFoul', round, card: foul.card, fouled }
          : { type: 'BreakTie', round, card: foul.card, fouled };
      }
      const verdict = random.unit() < 0.7 ? 'guessed' : 'skipped';
      if (turn?.swiper === seat) {
        if (only?.undo && random.unit() < 0.1) return { type: 'Undo', round, card: only.undo.card };
        return { type: 'Swipe', round, card: random.unit() < 0.95 ? card : card - 1, verdict };
      }
      if (random.unit() < 0.05) return { type: 'Swipe', round, card, verdict };
      return random.unit() < 0.05 ? { type: 'CallFoul', round, card } : null;
    }
    case 'stealing':
      if (turn?.explainer !== seat && turn?.swiper !== seat && random.unit() < 0.9) return null;
      return { type: 'GiveLast', round, card: stage.card, team: random.pick([null, ...stage.teams]) };
    case 'review': {
      const words = turn?.words ?? [];
      if (words.length === 0 || random.unit() < 0.5) return null;
      const { card } = random.pick(words);
      if (random.unit() < 0.5) return { type: 'Dispute', round, card };
      const verdict = random.pick(VERDICTS);
      return { type: 'Flip', round, card, verdict, team: verdict === 'stolen' ? random.pick(teams) : null };
    }
    case 'dealing':
    case 'starting':
    case 'next':
    case 'podium':
      return null;
    default:
      return stage satisfies never;
  }
}
