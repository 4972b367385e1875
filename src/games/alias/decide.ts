import { accept, type Context, type RosterChanged, refuse } from '../../kernel/game.ts';
import { cardsAskId } from './asks.ts';
import type { AliasCommand, EngineCommand, OutsideCommand } from './commands.ts';
import type { Pack } from './content/pack.ts';
import { decideDirection, moveOn } from './decide/direction.ts';
import { decideExplaining } from './decide/explaining.ts';
import { afterDealing, endWritingIfDone } from './decide/flow.ts';
import { countVotes, decideFouls, settleFoul } from './decide/fouls.ts';
import { decideReview } from './decide/review.ts';
import { mindRoles, passAbsent, passRole } from './decide/roles.ts';
import { type Answer, type Story, storyOf, tell } from './decide/story.ts';
import { decideWriting } from './decide/writing.ts';
import { broughtCards } from './packs.ts';
import type { AliasState } from './state.ts';

/** Alias' rules; numbered in RULES.md. */
export function decide(
  state: AliasState,
  command: AliasCommand | RosterChanged,
  context: Context,
  packs: readonly Pack[],
): Answer {
  if (!state.begun) return refuse('too-late');
  const story = storyOf(state, context, packs);
  switch (command.type) {
    case 'RosterChanged':
      if (state.stage.phase === 'writing') endWritingIfDone(story);
      else mindRoles(story);
      return accept(...story.events);
    case 'SetWord':
    case 'SendWords':
      return decideWriting(story, command);
    case 'Swipe':
    case 'Undo':
    case 'GiveLast':
      return decideExplaining(story, command);
    case 'CallFoul':
    case 'AnswerFoul':
    case 'BreakTie':
      return decideFouls(story, command);
    case 'Dispute':
    case 'Flip':
      return decideReview(story, command);
    case 'PassRole':
      return passRole(story, command.round);
    case 'MoveOn':
    case 'EndGame':
      return decideDirection(story, command);
    case 'BringCards':
      return context.by.kind === 'outside' ? bringCards(story, command) : refuse('engine-only');
    case 'TimeUp':
    case 'FoulTimeUp':
    case 'GiveUpWaiting':
      return context.by.kind === 'engine' ? decideEngine(story, command) : refuse('engine-only');
    default:
      return command satisfies never;
  }
}

function decideEngine(story: Story, command: EngineCommand): Answer {
  const { stage } = story.state;
  if (command.round !== story.state.rounds) return refuse('too-late');
  switch (command.type) {
    case 'TimeUp':
      if (command.phase !== stage.phase || stage.phase === 'podium') return refuse('too-late');
      moveOn(story, stage.phase);
      return accept(...story.events);
    case 'FoulTimeUp': {
      const fits = stage.phase === 'explaining' && stage.table.card === command.card;
      if (!fits || stage.foul?.step !== command.step) return refuse('too-late');
      if (command.step === 'asked') countVotes(story);
      else settleFoul(story, false);
      return accept(...story.events);
    }
    case 'GiveUpWaiting':
      if (stage.phase !== 'starting' || stage.absentSince === null) return refuse('too-late');
      return passAbsent(story) ? accept(...story.events) : refuse('too-late');
    default:
      return command satisfies never;
  }
}

/** What the host's shelf has of the own packs; cards that are no good are left out. */
function bringCards(story: Story, { ask, answer }: OutsideCommand): Answer {
  const { state, context } = story;
  if (state.stage.phase !== 'dealing' || ask !== cardsAskId) return refuse('too-late');
  const { play: at } = context;
  if (answer.ok) tell(story, { type: 'CardsBrought', at, cards: broughtCards(answer.cards) });
  else tell(story, { type: 'CardsNotBrought', at, why: answer.why });
  afterDealing(story);
  return accept(...story.events);
}
