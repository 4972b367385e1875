import { accept, type Decision, refuse } from '../../../kernel/game.ts';
import type { PeopleCommand, SlopReason } from '../commands.ts';
import type { SlopEvent } from '../events.ts';
import { updateSoon } from './answered.ts';
import { askingTeam, type Story, tell } from './story.ts';

type Answer = Decision<SlopEvent, SlopReason>;
type GuessCommand = Extract<PeopleCommand, { type: 'PickTile' | 'SetGuessSlot' | 'NameVoice' | 'SendGuess' }>;

/** What the other teams do: any teammate, until it is sent. */
export function decideGuess(story: Story, command: GuessCommand): Answer {
  const { state, context } = story;
  const { stage, turn } = state;
  if (stage.phase !== 'guess' || command.round !== turn?.round) return refuse('too-late');
  const team = askingTeam(context);
  if (!team) return refuse('no-team');
  const guess = stage.guesses[team];
  if (!guess) return refuse('not-yours');
  if (guess.sentAt !== null) return refuse('already-sent');
  const at = context.play;
  switch (command.type) {
    case 'PickTile': {
      const { tile, picked } = command;
      if (!stage.tiles) return refuse('wrong-mode');
      if (tile >= stage.tiles.length) return refuse('no-such-tile');
      if (guess.picks.includes(tile) === picked) return accept();
      if (picked && guess.picks.length >= stage.blanks) return refuse('all-blanks-full');
      return accept({ type: 'TilePicked', at, team, tile, picked });
    }
    case 'SetGuessSlot': {
      const { blank, text } = command;
      if (stage.tiles) return refuse('wrong-mode');
      if (blank >= stage.blanks) return refuse('no-such-slot');
      return guess.typed[blank] === text ? accept() : accept({ type: 'GuessSlotSet', at, team, blank, text });
    }
    case 'NameVoice': {
      const options = state.tie > 0 ? [] : (state.deals[turn.team]?.options ?? []);
      if (!options.includes(command.voice)) return refuse('no-such-voice');
      return guess.named === command.voice ? accept() : accept({ type: 'VoiceNamed', team, voice: command.voice });
    }
    case 'SendGuess':
      tell(story, { type: 'GuessSent', at, team });
      updateSoon(story);
      return accept(...story.events);
    default:
      return command satisfies never;
  }
}
