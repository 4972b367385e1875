import { accept, refuse } from '../../../kernel/game.ts';
import { seatIn } from '../../../kernel/roster.ts';
import type { PeopleCommand } from '../commands.ts';
import { endWritingIfDone } from './flow.ts';
import { type Answer, askingSeat, type Story, tell } from './story.ts';

/** Everybody's own words for a Hat. */
export function decideWriting(
  story: Story,
  command: Extract<PeopleCommand, { type: 'SetWord' | 'SendWords' }>,
): Answer {
  const { state, context } = story;
  if (state.stage.phase !== 'writing') return refuse('too-late');
  const seat = askingSeat(context);
  if (!seat) return refuse('not-allowed');
  if (!seatIn(context.roster, seat)?.team) return refuse('no-team');
  const desk = state.desks[seat];
  switch (command.type) {
    case 'SetWord':
      if (command.slot >= state.settings.hatWords) return refuse('no-such-slot');
      if ((desk?.words[command.slot] ?? '') === command.text && !desk?.sent) return accept();
      return accept({ type: 'WordSet', seat, slot: command.slot, text: command.text });
    case 'SendWords':
      if (desk?.sent) return accept();
      tell(story, { type: 'WordsSent', seat });
      endWritingIfDone(story);
      return accept(...story.events);
    default:
      return command satisfies never;
  }
}
