import type { Moment } from '../../kernel/game.ts';
import { cardOf } from './cards.ts';
import { scriptOf } from './decide/performance.ts';
import type { SlopEvent } from './events.ts';
import type { Repertoire } from './repertoire.ts';
import { ranked } from './scoring.ts';
import type { SlopState } from './state.ts';
import type { SlopFact } from './view.ts';

const all = (fact: SlopFact): Moment<SlopFact> => ({ to: 'all', fact });
const screen = (fact: SlopFact): Moment<SlopFact> => ({ to: 'screen', fact });

/** Facts worth animating. None says more than the views of those it goes to. */
export function moments(
  before: SlopState,
  event: SlopEvent,
  after: SlopState,
  repertoire: Repertoire,
): readonly Moment<SlopFact>[] {
  if (!after.begun || !before.begun) return [];
  const team = after.turn?.team;
  switch (event.type) {
    case 'SlotSet':
      return [screen({ kind: 'slot', team: event.team })];
    case 'PromptSent':
      return [all({ kind: 'prompt-sent', team: event.team })];
    case 'ModelAnswered': {
      const gone = event.draft === null && !event.again && event.failure !== 'not-configured';
      return gone ? [screen({ kind: 'understudy', team: event.team })] : [];
    }
    case 'ModelClosed':
      return [screen({ kind: 'understudy', team: event.team })];
    case 'PerformanceBegan':
      return team ? [all({ kind: 'curtain', team })] : [];
    case 'VoiceGiven':
      return [all({ kind: 'lip-sync', seat: event.seat, given: event.given })];
    case 'DraftChosen':
      return team ? [{ to: 'team', team, fact: { kind: 'draft', draft: event.draft } }] : [];
    case 'LineBegan': {
      const everyone = scriptOf(after)?.lines[event.line]?.part === 'ALL';
      const fact: SlopFact = { kind: 'line', line: event.line, all: everyone };
      return [everyone ? all(fact) : screen(fact)];
    }
    case 'ReactionsCounted':
      return [screen({ kind: 'reactions', counts: event.counts })];
    case 'GuessSent':
      return [all({ kind: 'guess-sent', team: event.team })];
    case 'EncoreGiven':
      return [all({ kind: 'encore', line: event.line })];
    case 'GuessJudged':
      return event.accepted === 'none' ? [] : [all({ kind: 'accepted', team: event.accepted })];
    case 'ScriptSkipped':
      return [all({ kind: 'script-skipped' })];
    case 'RoundCompleted': {
      const skipped = event.skipped && team ? [all({ kind: 'team-skipped', team })] : [];
      const points = event.points.filter((one) => one.total > 0);
      const scored = points.map((one) => all({ kind: 'points', team: one.team, points: one.total }));
      return [...skipped, ...scored, ...fallen(before, after, repertoire)];
    }
    case 'PromptBegan':
      return event.tie > 0 ? [all({ kind: 'tie-break', teams: event.order })] : [];
    case 'FinaleCalled':
      return [all({ kind: 'finale' })];
    case 'PodiumReached': {
      const winners = ranked(after.teams, after.scores, after.tieScores).filter((standing) => standing.rank === 1);
      const podium = all({ kind: 'podium', winners: winners.map((standing) => standing.team) });
      return [...fallen(before, after, repertoire), podium];
    }
    default:
      return [];
  }
}

function fallen(before: SlopState, after: SlopState, repertoire: Repertoire): readonly Moment<SlopFact>[] {
  if (!before.begun || !after.begun) return [];
  return after.masks
    .filter((team) => !before.masks.includes(team))
    .map((team) => all({ kind: 'mask', team, name: cardOf(repertoire, after.deals[team]?.voice ?? '').name }));
}
