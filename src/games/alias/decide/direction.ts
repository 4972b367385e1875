import { accept, refuse } from '../../../kernel/game.ts';
import type { PeopleCommand } from '../commands.ts';
import type { Phase } from '../phases.ts';
import { beginExplaining, endReview, endStealing, ringBell } from './explaining.ts';
import { afterDealing, endWriting, goOn, reachPodium } from './flow.ts';
import { passAbsent } from './roles.ts';
import { type Answer, directs, type Story, tell } from './story.ts';

/** What captain and TV may. */
export function decideDirection(story: Story, command: Extract<PeopleCommand, { type: 'MoveOn' | 'EndGame' }>): Answer {
  const { state, context } = story;
  const { stage } = state;
  if (!directs(context)) return refuse('not-allowed');
  if (stage.phase === 'podium') return refuse('too-late');
  switch (command.type) {
    case 'MoveOn':
      if (command.phase !== stage.phase || command.round !== state.rounds) return refuse('too-late');
      // The clock of a round is nobody's to cut short.
      if (stage.phase === 'explaining') return refuse('not-yet');
      moveOn(story, stage.phase);
      return accept(...story.events);
    case 'EndGame':
      tell(story, { type: 'GameStopped', at: context.play });
      reachPodium(story, 'ended');
      return accept(...story.events);
    default:
      return command satisfies never;
  }
}

/** Ends the present phase as its time would. */
export function moveOn(story: Story, phase: Exclude<Phase, 'podium'>): void {
  switch (phase) {
    case 'writing':
      return endWriting(story);
    case 'dealing':
      tell(story, { type: 'CardsNotBrought', at: story.context.play, why: 'timeout' });
      return afterDealing(story);
    case 'starting':
      if (!passAbsent(story)) beginExplaining(story);
      return;
    case 'explaining':
      return ringBell(story);
    case 'stealing':
      return endStealing(story, null);
    case 'review':
      return endReview(story);
    case 'next':
      return goOn(story);
    default:
      return phase satisfies never;
  }
}
