import { accept, type Decision, refuse } from '../../../kernel/game.ts';
import type { TeamId } from '../../../kernel/ids.ts';
import type { PeopleCommand, SlopReason } from '../commands.ts';
import type { SlopEvent } from '../events.ts';
import { CLUE_WORDS_MOST, REROLLS } from '../limits.ts';
import { contentWordsOf, stemsOf } from '../match.ts';
import type { Pad } from '../state.ts';
import { WRITING_MS } from '../timing.ts';
import { countWords, folded } from '../tokens.ts';
import { updateSoon } from './answered.ts';
import { sendPrompt, unfit } from './flow.ts';
import { askingTeam, type Story, tell } from './story.ts';

type Answer = Decision<SlopEvent, SlopReason>;
type PromptCommand = Extract<
  PeopleCommand,
  { type: 'SetSlot' | 'RerollSeed' | 'SetClue' | 'SendPrompt' | 'TakeSafetyPrompt' }
>;

/** Any teammate sets any slot, any sends. */
export function decidePrompt(story: Story, command: PromptCommand): Answer {
  const { state, context } = story;
  if (state.stage.phase !== 'prompt' || command.act !== state.act) return refuse('too-late');
  const team = askingTeam(context);
  if (!team) return refuse('no-team');
  const pad = state.pads[team];
  if (!pad) return refuse('not-yours');
  if (command.type === 'SetClue') return setClue(story, team, pad, command);
  if (pad.written) return refuse('already-sent');
  switch (command.type) {
    case 'SetSlot': {
      if (command.slot >= pad.slots.length) return refuse('no-such-slot');
      if (pad.slots[command.slot] === command.text) return accept();
      return accept({ type: 'SlotSet', team, slot: command.slot, text: command.text });
    }
    case 'RerollSeed':
      return pad.seed >= REROLLS ? refuse('no-rerolls-left') : accept({ type: 'SeedRerolled', team });
    case 'SendPrompt': {
      const why = unfit(pad.slots, state.tie);
      if (why) return refuse(why);
      sendPrompt(story, team, 'sent');
      updateSoon(story);
      return accept(...story.events);
    }
    case 'TakeSafetyPrompt':
      sendPrompt(story, team, 'asked');
      updateSoon(story);
      return accept(...story.events);
    default:
      return command satisfies never;
  }
}

/** While the others still write, also for a prompt that has been sent: the house writer is then asked anew. */
function setClue(story: Story, team: TeamId, pad: Pad, command: Extract<PromptCommand, { type: 'SetClue' }>): Answer {
  if (pad.written && pad.written.safety !== null) return refuse('already-sent');
  const content = contentWordsOf(pad.slots);
  const word = content.find((one) => one.word === folded(command.word));
  if (!word) return refuse('no-such-slot');
  if (story.repertoire.known(word.word)) return refuse('word-is-known');
  if (countWords([command.clue]) > CLUE_WORDS_MOST) return refuse('clue-too-long');
  const stems = stemsOf(command.clue);
  if (content.some((one) => stems.has(one.stem))) return refuse('clue-names-prompt');
  if ((pad.clues[word.word] ?? '') === command.clue) return accept();
  const by = pad.written ? story.context.play + WRITING_MS : null;
  tell(story, { type: 'ClueSet', team, word: word.word, clue: command.clue, by });
  return accept(...story.events);
}
