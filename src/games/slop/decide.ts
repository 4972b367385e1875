import { accept, type Context, type Decision, type RosterChanged, refuse } from '../../kernel/game.ts';
import type { SlopCommand, SlopReason } from './commands.ts';
import { updateSoon } from './decide/answered.ts';
import { decideDirection } from './decide/direction.ts';
import { decideEngine } from './decide/engine.ts';
import { decideGuess } from './decide/guess.ts';
import { decideOpening } from './decide/opening.ts';
import { decidePrompt } from './decide/prompt.ts';
import { decideStage } from './decide/stage.ts';
import { isHere, type Story, storyOf, tell } from './decide/story.ts';
import { decideWriters } from './decide/writers.ts';
import type { SlopEvent } from './events.ts';
import type { Repertoire } from './repertoire.ts';
import type { SlopState } from './state.ts';

type Answer = Decision<SlopEvent, SlopReason>;

/** Slop's rules; numbered in RULES.md. */
export function decide(
  state: SlopState,
  command: SlopCommand | RosterChanged,
  context: Context,
  repertoire: Repertoire,
): Answer {
  if (!state.begun) return refuse('too-late');
  const story = storyOf(state, context, repertoire);
  switch (command.type) {
    case 'RosterChanged':
      rosterChanged(story);
      return accept(...story.events);
    case 'SkipOpening':
    case 'NextOpeningLine':
      return decideOpening(story, command);
    case 'SetSlot':
    case 'RerollSeed':
    case 'SetClue':
    case 'SendPrompt':
    case 'TakeSafetyPrompt':
      return decidePrompt(story, command);
    case 'SwipeDraft':
    case 'GiveVoice':
    case 'Ready':
    case 'NextLine':
    case 'React':
    case 'Encore':
    case 'AcceptGuess':
      return decideStage(story, command);
    case 'PickTile':
    case 'SetGuessSlot':
    case 'NameVoice':
    case 'SendGuess':
      return decideGuess(story, command);
    case 'MoveOn':
    case 'SkipScript':
    case 'CallFinale':
    case 'EndGame':
    case 'Adjust':
      return decideDirection(story, command);
    case 'HouseDrafts':
    case 'ModelScript':
      return context.by.kind === 'outside' ? decideWriters(story, command) : refuse('engine-only');
    case 'Reactions':
    case 'TimeUp':
    case 'OpeningLineOver':
    case 'LineOver':
    case 'TvReads':
    case 'CloseModel':
    case 'CloseWriting':
    case 'SkipTeam':
      return context.by.kind === 'engine' ? decideEngine(story, command) : refuse('engine-only');
    default:
      return command satisfies never;
  }
}

/** Who is here has changed: a turn may find its team or lose it, and "everybody" is somebody else. */
function rosterChanged(story: Story): void {
  const { state, context } = story;
  const { stage, turn } = state;
  if (stage.phase === 'writing' && turn) {
    const absent = !isHere(context.roster, turn.team);
    if (absent && stage.absentSince === null) tell(story, { type: 'TeamLeft', at: context.play });
    if (!absent && stage.absentSince !== null) tell(story, { type: 'TeamCame', at: context.play });
  }
  updateSoon(story);
}
