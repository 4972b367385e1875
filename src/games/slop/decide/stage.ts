import { accept, type Decision, refuse } from '../../../kernel/game.ts';
import type { PeopleCommand, SlopReason } from '../commands.ts';
import type { SlopEvent } from '../events.ts';
import { updateSoon } from './answered.ts';
import { beginLine } from './performance.ts';
import { askingSeat, askingTeam, type Story, tell } from './story.ts';

type Answer = Decision<SlopEvent, SlopReason>;
type StageCommand = Extract<
  PeopleCommand,
  { type: 'SwipeDraft' | 'GiveVoice' | 'Ready' | 'NextLine' | 'React' | 'Encore' | 'AcceptGuess' }
>;

/** What the acting team does, from rehearsal to judging. */
export function decideStage(story: Story, command: StageCommand): Answer {
  const { state, context } = story;
  const { turn, stage } = state;
  if (command.round !== turn?.round) return refuse('too-late');
  // The engine gathers these; one by one they have no effect.
  if (command.type === 'React') return refuse('engine-only');
  const screen = context.by.kind === 'screen';
  if (askingTeam(context) !== turn.team && !(screen && command.type === 'NextLine')) return refuse('not-yours');
  const { play } = turn;
  const seat = askingSeat(context);
  switch (command.type) {
    case 'SwipeDraft':
      if (stage.phase !== 'rehearsal' || !play) return refuse('too-late');
      if (play.swiped) return refuse('already-chosen');
      if (!play.offers[command.draft]) return refuse('no-such-draft');
      return accept({ type: 'DraftChosen', draft: command.draft });
    case 'GiveVoice': {
      if (stage.phase !== 'rehearsal' || !play) return refuse('too-late');
      if (!seat || !play.cast.some((role) => role.seat === seat)) return refuse('not-yours');
      if ((play.given[seat] ?? false) === command.given) return accept();
      return accept({ type: 'VoiceGiven', seat, given: command.given });
    }
    case 'Ready':
      if (stage.phase !== 'rehearsal' || !play) return refuse('too-late');
      if (!seat || !play.cast.some((role) => role.seat === seat)) return refuse('not-yours');
      if (stage.ready[seat]) return accept();
      tell(story, { type: 'ActorReady', seat });
      updateSoon(story);
      return accept(...story.events);
    case 'NextLine':
      if (stage.phase !== 'performance' || command.line !== stage.line) return refuse('too-late');
      beginLine(story, stage.line + 1);
      return accept(...story.events);
    case 'Encore':
      if (stage.phase !== 'guess' || !play) return refuse('too-late');
      if (stage.encore !== null) return refuse('encore-spent');
      if (command.line > play.reached) return refuse('no-such-line');
      return accept({ type: 'EncoreGiven', line: command.line });
    case 'AcceptGuess': {
      if (stage.phase !== 'judging') return refuse('too-late');
      if (stage.accepted !== null) return refuse('already-chosen');
      const known = command.team === null || stage.candidates.some((candidate) => candidate.team === command.team);
      if (!known) return refuse('no-such-guess');
      tell(story, { type: 'GuessJudged', accepted: command.team ?? 'none' });
      updateSoon(story);
      return accept(...story.events);
    }
    default:
      return command satisfies never;
  }
}
