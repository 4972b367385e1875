import { accept, type Decision, refuse } from '../../../kernel/game.ts';
import type { PeopleCommand, SlopReason } from '../commands.ts';
import type { SlopEvent } from '../events.ts';
import { SHOUT_MS, scaled } from '../timing.ts';
import { beginPrompt } from './flow.ts';
import { askingSeat, askingTeam, type Story, tell } from './story.ts';

type OpeningCommand = Extract<PeopleCommand, { type: 'SkipOpening' | 'NextOpeningLine' }>;

export function decideOpening(story: Story, command: OpeningCommand): Decision<SlopEvent, SlopReason> {
  const { state, context } = story;
  const { stage } = state;
  if (stage.phase !== 'opening') return refuse('too-late');
  const seat = askingSeat(context);
  const screen = context.by.kind === 'screen';
  if (command.type === 'SkipOpening') {
    if (!screen && askingTeam(context) === null) return refuse('not-allowed');
    beginPrompt(story, 1, 0, state.teams);
    return accept(...story.events);
  }
  const line = stage.lines[stage.line];
  if (command.line !== stage.line || !line) return refuse('too-late');
  const mine = seat !== null && (line.part === 'ALL' || line.who.includes(seat));
  if (!screen && !mine) return refuse('not-yours');
  moveOpening(story);
  return accept(...story.events);
}

/** The next line; after the last one the six words, shouted; after these the first prompt. */
export function moveOpening(story: Story): void {
  const { state, context } = story;
  const { stage } = state;
  if (stage.phase !== 'opening') return;
  const line = stage.line + 1;
  if (line > stage.lines.length) return beginPrompt(story, 1, 0, state.teams);
  const ms = stage.lines[line]?.ms ?? scaled(SHOUT_MS, state.settings.dial);
  tell(story, { type: 'OpeningMoved', at: context.play, line, lineEndsAt: Math.min(context.play + ms, stage.endsAt) });
}
