import type { TeamId } from '../../../kernel/ids.ts';
import { membersHere, membersOf } from '../../../kernel/roster.ts';
import { actorsOf, offersFor, rolesFor } from '../casting.ts';
import { namedPoints } from '../evolve.ts';
import { CONTENT_WORDS_LEAST, PROMPT_WORDS_MOST, REROLLS, TIE_BREAKS_MOST, TIE_WORDS } from '../limits.ts';
import { contentWordsOf } from '../match.ts';
import {
  ABSENT_OF_TWO_MS,
  ABSENT_TEAM_MS,
  LIGHTS_MS,
  PROMPT_MS,
  REHEARSAL_MS,
  scaled,
  TABLE_MS,
  WRITING_MS,
} from '../timing.ts';
import { countWords } from '../tokens.ts';
import type { Ham } from '../view.ts';
import { beginPerformance } from './performance.ts';
import { isHere, isReady, type Story, tell } from './story.ts';
import { drawSafety } from './writers.ts';

/** The show from step to step. Each function tells what begins next, at the play time of the story's context. */

const LARGEST_SEED = 0x7fffffff;

export function beginPrompt(story: Story, act: number, tie: number, order: readonly TeamId[]): void {
  const { context, repertoire, state } = story;
  const nouns = context.random.shuffle(repertoire.seeds);
  const each = 1 + REROLLS;
  tell(story, {
    type: 'PromptBegan',
    at: context.play,
    endsAt: context.play + scaled(PROMPT_MS, state.settings.dial),
    act,
    tie,
    order,
    slots: tie > 0 ? TIE_WORDS : PROMPT_WORDS_MOST,
    seeds: Object.fromEntries(order.map((team, i) => [team, nouns.slice(i * each, (i + 1) * each)])),
  });
}

export type Unfit = 'too-few-content-words' | 'too-many-words' | 'three-words';

/** Why these slots are no prompt; null when they are. */
export function unfit(slots: readonly string[], tie: number): Unfit | null {
  const words = countWords(slots);
  if (tie > 0 && words !== TIE_WORDS) return 'three-words';
  if (words > PROMPT_WORDS_MOST) return 'too-many-words';
  return contentWordsOf(slots).length < CONTENT_WORDS_LEAST ? 'too-few-content-words' : null;
}

export function sendPrompt(story: Story, team: TeamId, why: 'sent' | 'zero' | 'asked' | 'unfit'): void {
  const { context, state } = story;
  const own = why === 'sent' || why === 'zero';
  const safety = own ? null : drawSafety(story);
  const here = membersHere(context.roster, team).length;
  tell(story, {
    type: 'PromptSent',
    at: context.play,
    team,
    slots: safety?.prompt ?? state.pads[team]?.slots ?? [],
    why,
    safety: safety?.id ?? null,
    actors: actorsOf(here > 0 ? here : membersOf(context.roster, team).length),
    seed: context.random.int(1, LARGEST_SEED),
  });
}

/** The slots count as they stand; an unfit prompt becomes a safety prompt. */
export function closePrompt(story: Story): void {
  for (const team of story.state.order) {
    const pad = story.state.pads[team];
    if (pad && !pad.written) sendPrompt(story, team, unfit(pad.slots, story.state.tie) === null ? 'zero' : 'unfit');
  }
  beginNextTurn(story);
}

const playedInAct = (story: Story): number =>
  story.state.records.filter((record) => record.act === story.state.act).length;

export function beginNextTurn(story: Story): void {
  const { state, context } = story;
  const team = state.order[playedInAct(story)];
  if (!team) return endAct(story);
  const absent = !isHere(context.roster, team);
  const written = state.pads[team]?.written ?? null;
  const endsAt = absent ? context.play + absenceMs(story) : Math.max(context.play, (written?.sentAt ?? 0) + WRITING_MS);
  tell(story, { type: 'TurnBegan', at: context.play, endsAt, round: state.rounds + 1, team, absent });
  if (!absent && isReady(written)) beginRehearsal(story);
}

const absenceMs = (story: Story): number => (story.state.teams.length > 2 ? ABSENT_TEAM_MS : ABSENT_OF_TWO_MS);

/** The cast is counted now: as many roles as actors are here. */
export function beginRehearsal(story: Story): void {
  const { state, context } = story;
  const { turn } = state;
  const written = turn && state.pads[turn.team]?.written;
  if (!turn || !written) return;
  const here = membersHere(context.roster, turn.team).slice(0, 3);
  const actors = actorsOf(here.length);
  // Another one leads in each act.
  const lead = here.length === 0 ? 0 : (state.act - 1) % here.length;
  const offers = offersFor(written, actors);
  tell(story, {
    type: 'RehearsalBegan',
    at: context.play,
    endsAt: context.play + scaled(REHEARSAL_MS, state.settings.dial),
    cast: rolesFor([...here.slice(lead), ...here.slice(0, lead)], offers),
    offers,
  });
}

export const endRehearsal = (story: Story): void => beginPerformance(story);

/** Nobody of the team came: the round counts as played with nothing. */
export function skipTeam(story: Story): void {
  completeRound(story, true);
}

export function completeRound(story: Story, skipped: boolean): void {
  const { state, context } = story;
  const { stage, settings, act } = state;
  const table = playedInAct(story) + 1 >= state.order.length;
  tell(story, {
    type: 'RoundCompleted',
    at: context.play,
    endsAt: context.play + scaled(table ? TABLE_MS : LIGHTS_MS, settings.dial),
    skipped,
    points: skipped || stage.phase !== 'reveal' ? [] : stage.outcome.points,
    table,
    finale: table && act < settings.acts,
  });
}

function endAct(story: Story): void {
  const { state } = story;
  if (state.act < state.settings.acts) return beginPrompt(story, state.act + 1, 0, state.teams);
  const tied = tiedAtTheTop(story);
  if (tied.length > 1 && state.tie < TIE_BREAKS_MOST) beginPrompt(story, state.act + 1, state.tie + 1, tied);
  else reachPodium(story, 'played');
}

/** Ties are judged by all points, those too that fall with a mask at the podium: who has won must not change there. */
function tiedAtTheTop(story: Story): readonly TeamId[] {
  const { state } = story;
  const total: Record<string, number> = { ...state.scores };
  for (const team of state.teams.filter((one) => !state.masks.includes(one))) {
    for (const [guesser, points] of Object.entries(namedPoints(state.records, team))) {
      total[guesser] = (total[guesser] ?? 0) + points;
    }
  }
  const best = Math.max(...state.teams.map((team) => total[team] ?? 0));
  const top = state.teams.filter((team) => (total[team] ?? 0) === best);
  const bestTie = Math.max(...top.map((team) => state.tieScores[team] ?? 0));
  return top.filter((team) => (state.tieScores[team] ?? 0) === bestTie);
}

export function reachPodium(story: Story, why: 'played' | 'finale' | 'ended'): void {
  const { state, context } = story;
  tell(story, {
    type: 'PodiumReached',
    at: context.play,
    why,
    masks: state.teams.filter((team) => !state.masks.includes(team)),
    ham: hamOf(story),
  });
}

/** The line with the highest peak of the night's curve; of two equal ones the first. */
function hamOf(story: Story): Ham | null {
  let best: Ham | null = null;
  for (const { peak, team, round } of story.state.records) {
    if (peak && peak.peak > (best?.peak ?? 0)) best = { ...peak, team, round };
  }
  return best;
}
