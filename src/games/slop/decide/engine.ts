import { accept, type Decision, refuse } from '../../../kernel/game.ts';
import type { EngineCommand, SlopReason } from '../commands.ts';
import type { SlopEvent } from '../events.ts';
import { PRESSES_MOST } from '../limits.ts';
import type { Reaction } from '../phases.ts';
import { watchersOf } from '../watchers.ts';
import { moveOn } from './direction.ts';
import { skipTeam } from './flow.ts';
import { moveOpening } from './opening.ts';
import { beginLine, tvTakesLine } from './performance.ts';
import { isHere, type Story, tell } from './story.ts';
import { closeHouse } from './writers.ts';

type Answer = Decision<SlopEvent, SlopReason>;

/** Times that are up, and a second's worth of reactions. Each names what it was meant for. */
export function decideEngine(story: Story, command: EngineCommand): Answer {
  const { state, context } = story;
  const { stage, turn } = state;
  switch (command.type) {
    case 'Reactions':
      return reactions(story, command);
    case 'TimeUp':
      if (command.phase !== stage.phase || command.round !== (turn?.round ?? 0)) return refuse('too-late');
      return moveOn(story, stage.phase) ? accept(...story.events) : refuse('not-yet');
    case 'OpeningLineOver':
      if (stage.phase !== 'opening' || stage.line !== command.line) return refuse('too-late');
      moveOpening(story);
      return accept(...story.events);
    case 'LineOver':
      if (stage.phase !== 'performance' || turn?.round !== command.round || stage.line !== command.line) {
        return refuse('too-late');
      }
      beginLine(story, stage.line + 1);
      return accept(...story.events);
    case 'TvReads':
      if (stage.phase !== 'performance' || turn?.round !== command.round || stage.line !== command.line) {
        return refuse('too-late');
      }
      tvTakesLine(story);
      return accept(...story.events);
    case 'CloseModel': {
      const written = state.pads[command.team]?.written;
      if (command.act !== state.act || written?.model.kind !== 'asked') return refuse('too-late');
      return accept({ type: 'ModelClosed', at: context.play, team: command.team });
    }
    case 'CloseWriting': {
      const written = state.pads[command.team]?.written;
      if (command.act !== state.act || !written?.house) return refuse('too-late');
      closeHouse(story, command.team, 'overdue');
      return accept(...story.events);
    }
    case 'SkipTeam':
      if (stage.phase !== 'writing' || turn?.round !== command.round || isHere(context.roster, turn.team)) {
        return refuse('too-late');
      }
      skipTeam(story);
      return accept(...story.events);
    default:
      return command satisfies never;
  }
}

/** Presses of those who watch: counted, and never more than a thumb can do. */
function reactions(story: Story, command: Extract<EngineCommand, { type: 'Reactions' }>): Answer {
  const { stage, turn } = story.state;
  if (stage.phase !== 'performance' || turn?.round !== command.round) return refuse('too-late');
  const watchers = watchersOf(story.context.roster, turn.team);
  const bySeat = new Map<string, number>();
  const counts: Partial<Record<Reaction, number>> = {};
  for (const { seat, kind, count } of command.presses) {
    if (!watchers.some((watcher) => watcher.id === seat)) continue;
    const before = bySeat.get(seat) ?? 0;
    const counted = Math.min(count, PRESSES_MOST - before);
    if (counted <= 0) continue;
    bySeat.set(seat, before + counted);
    counts[kind] = (counts[kind] ?? 0) + counted;
  }
  if (bySeat.size === 0) return accept();
  const presses = [...bySeat.values()].reduce((sum, count) => sum + count, 0);
  tell(story, {
    type: 'ReactionsCounted',
    at: story.context.play,
    line: stage.line,
    counts,
    height: Math.round((presses / watchers.length) * 100) / 100,
    holds: bySeat.size * 3 >= watchers.length,
  });
  return accept(...story.events);
}
