import { accept, type Decision, refuse } from '../../../kernel/game.ts';
import type { PeopleCommand, SlopReason } from '../commands.ts';
import type { SlopEvent } from '../events.ts';
import type { Phase } from '../phases.ts';
import type { Adjustable } from '../settings.ts';
import {
  beginNextTurn,
  beginPrompt,
  beginRehearsal,
  closePrompt,
  completeRound,
  endRehearsal,
  reachPodium,
} from './flow.ts';
import { beginGuess } from './performance.ts';
import { beginReveal, closeGuess } from './reveal.ts';
import { directs, isReady, type Story, tell } from './story.ts';

type Answer = Decision<SlopEvent, SlopReason>;
type DirectionCommand = Extract<PeopleCommand, { type: 'MoveOn' | 'SkipScript' | 'CallFinale' | 'EndGame' | 'Adjust' }>;

/** What captain and TV may. */
export function decideDirection(story: Story, command: DirectionCommand): Answer {
  const { state, context } = story;
  const { stage, turn } = state;
  // A change of the room's settings comes through the engine.
  if (command.type === 'Adjust') {
    if (!directs(context) && context.by.kind !== 'engine') return refuse('not-allowed');
    return adjust(story, command.settings);
  }
  if (!directs(context)) return refuse('not-allowed');
  if (stage.phase === 'podium') return refuse('too-late');
  switch (command.type) {
    case 'MoveOn':
      if (command.phase !== stage.phase || command.round !== (turn?.round ?? 0)) return refuse('too-late');
      return moveOn(story, stage.phase) ? accept(...story.events) : refuse('not-yet');
    case 'SkipScript':
      return command.round === turn?.round ? skipScript(story) : refuse('too-late');
    case 'CallFinale':
      if (stage.phase !== 'scores' || command.act !== state.act) return refuse('too-late');
      if (!stage.finale) return refuse('not-yet');
      tell(story, { type: 'FinaleCalled', at: context.play });
      reachPodium(story, 'finale');
      return accept(...story.events);
    case 'EndGame':
      tell(story, { type: 'GameStopped', at: context.play });
      reachPodium(story, 'ended');
      return accept(...story.events);
    default:
      return command satisfies never;
  }
}

function adjust(story: Story, wanted: Partial<Adjustable>): Answer {
  const now = story.state.settings;
  const changed = Object.entries(wanted).filter(([key, value]) => now[key as keyof Adjustable] !== value);
  if (changed.length === 0) return accept();
  return accept({ type: 'SettingsAdjusted', settings: Object.fromEntries(changed) });
}

/** Ends the present step as its time would; false where there is nothing yet to go on to. */
export function moveOn(story: Story, phase: Phase): boolean {
  const { state } = story;
  switch (phase) {
    case 'opening':
      beginPrompt(story, 1, 0, state.teams);
      return true;
    case 'prompt':
      closePrompt(story);
      return true;
    case 'writing': {
      const absent = state.stage.phase === 'writing' && state.stage.absentSince !== null;
      if (absent || !isReady((state.turn && state.pads[state.turn.team]?.written) ?? null)) return false;
      beginRehearsal(story);
      return true;
    }
    case 'rehearsal':
      endRehearsal(story);
      return true;
    case 'performance':
      beginGuess(story);
      return true;
    case 'guess':
      closeGuess(story);
      return true;
    case 'judging':
      beginReveal(story);
      return true;
    case 'reveal':
      completeRound(story, false);
      return true;
    case 'scores':
      beginNextTurn(story);
      return true;
    case 'podium':
      return false;
    default:
      return phase satisfies never;
  }
}

/** Before the first line the other draft takes its place; later, or with none left, the round goes on to the guessing. */
function skipScript(story: Story): Answer {
  const { stage, turn } = story.state;
  const play = turn?.play;
  if (!play || (stage.phase !== 'rehearsal' && stage.phase !== 'performance')) return refuse('nothing-to-skip');
  const other = play.chosen === 0 ? 1 : 0;
  const left = stage.phase === 'rehearsal' && play.offers[other] && !play.thrown.includes(other);
  tell(story, { type: 'ScriptSkipped', at: story.context.play, next: left ? other : null });
  if (!left) beginGuess(story);
  return accept(...story.events);
}
