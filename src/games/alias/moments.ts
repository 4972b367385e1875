import type { Moment } from '../../kernel/game.ts';
import type { AliasEvent } from './events.ts';
import { PASSES } from './phases.ts';
import { backInHat, ranked } from './scoring.ts';
import type { AliasState, Playing } from './state.ts';
import type { AliasFact } from './view.ts';

const all = (fact: AliasFact): Moment<AliasFact> => ({ to: 'all', fact });

/** Facts worth animating. A word is in one only once it is settled, and not when it goes back into a hat. */
export function moments(before: AliasState, event: AliasEvent, after: AliasState): readonly Moment<AliasFact>[] {
  if (!before.begun || !after.begun) return [];
  switch (event.type) {
    case 'ExplainingBegan': {
      const { turn } = after;
      if (!turn) return [];
      const { round, team, explainer } = turn;
      return [all({ kind: 'round-started', round, team, explainer })];
    }
    case 'WordSettled': {
      const team = after.turn?.team;
      const word = backInHat(event) ? null : event.word;
      if (!team) return [];
      const { card, verdict } = event;
      const settled = all({ kind: 'settled', card, word, verdict, team });
      return verdict === 'stolen' && event.to ? [settled, all({ kind: 'stolen', team: event.to, word })] : [settled];
    }
    case 'VerdictUndone':
      return [all({ kind: 'undone', card: event.card, verdict: event.verdict })];
    case 'FoulCalled':
      return [all({ kind: 'foul-called', by: event.by, team: event.team })];
    case 'FoulSettled':
      return [all({ kind: 'foul-settled', fouled: event.fouled })];
    case 'RolePassed': {
      const what = before.turn?.explainer === event.explainer ? 'swiper' : 'explainer';
      return [all({ kind: 'role-passed', what, to: what === 'swiper' ? event.swiper : event.explainer })];
    }
    case 'BellRang':
      return [all({ kind: 'bell' })];
    case 'WordDisputed':
      return [all({ kind: 'disputed', card: event.card, by: event.seat })];
    case 'VerdictFlipped':
      return [all({ kind: 'flipped', card: event.card, verdict: event.verdict })];
    case 'RoundEnded':
      return after.turn ? [all({ kind: 'round-ended', round: after.turn.round, why: event.why })] : [];
    case 'RoundScored':
      return [...pointsOf(after), ...hatOf(before, after)];
    case 'TurnSkipped':
      return [all({ kind: 'team-skipped', team: event.team })];
    case 'CycleBegan':
      return event.tie > 0 ? [all({ kind: 'tie-break', teams: event.order })] : [];
    case 'PodiumReached': {
      const winners = ranked(after.teams, after.scores).filter((standing) => standing.rank === 1);
      return [all({ kind: 'game-ended', ended: event.ended, winners: winners.map((standing) => standing.team) })];
    }
    default:
      return [];
  }
}

function pointsOf({ teams, records }: Playing): readonly Moment<AliasFact>[] {
  const gained = records.at(-1)?.gained ?? {};
  return teams
    .filter((team) => (gained[team] ?? 0) > 0)
    .map((team) => all({ kind: 'points', team, points: gained[team] ?? 0 }));
}

/** The hat is empty and is played another way from now on. */
function hatOf(before: Playing, after: Playing): readonly Moment<AliasFact>[] {
  const pass = after.hat && after.hat.pass !== before.hat?.pass ? PASSES[after.hat.pass] : undefined;
  return pass ? [all({ kind: 'hat-pass', pass })] : [];
}
