import { accept, refuse } from '../../../kernel/game.ts';
import type { TeamId } from '../../../kernel/ids.ts';
import type { PeopleCommand } from '../commands.ts';
import type { Verdict } from '../phases.ts';
import type { Playing, Settled } from '../state.ts';
import { type Answer, askingSeat, directs, type Story } from './story.ts';

/** Turn review: anyone marks a word, captain and TV say what it was. */
export function decideReview(story: Story, command: Extract<PeopleCommand, { type: 'Dispute' | 'Flip' }>): Answer {
  const { state, context } = story;
  const { stage, turn } = state;
  if (command.type === 'Flip' && !directs(context)) return refuse('not-allowed');
  const seat = askingSeat(context);
  if (command.type === 'Dispute' && !seat) return refuse('not-allowed');
  if (stage.phase !== 'review' || turn?.round !== command.round) return refuse('too-late');
  const word = turn.words.find((one) => one.card === command.card);
  if (!word) return refuse('no-such-word');
  if (command.type === 'Flip') return flip(state, word, command.verdict, command.team);
  if (!seat || word.disputed.includes(seat)) return accept();
  return accept({ type: 'WordDisputed', card: word.card, seat });
}

function flip(state: Playing, word: Settled, verdict: Verdict, team: TeamId | null): Answer {
  const { turn } = state;
  if (!turn) return refuse('too-late');
  const possible: readonly Verdict[] = word.last ? ['guessed', 'stolen', 'lost'] : ['guessed', 'skipped', 'fouled'];
  if (!possible.includes(verdict)) return refuse('no-such-verdict');
  if ((verdict === 'stolen') !== (team !== null)) return refuse('no-such-verdict');
  const thieves = (state.tie > 0 ? state.order : state.teams).filter((other) => other !== turn.team);
  if (team !== null && !thieves.includes(team)) return refuse('no-such-team');
  const to = verdict === 'guessed' ? turn.team : team;
  if (word.verdict === verdict && word.to === to) return accept();
  return accept({ type: 'VerdictFlipped', card: word.card, verdict, to });
}
