import type { TeamId } from '../../../kernel/ids.ts';
import { membersHere } from '../../../kernel/roster.ts';
import { beatsOf, headlineOf } from '../beats.ts';
import { cardOf } from '../cards.ts';
import { namedPoints } from '../evolve.ts';
import { contentWordsOf, frameOf } from '../match.ts';
import { acceptable, namingPoints, type ReadGuess, readGuess, roundPoints } from '../scoring.ts';
import type { Guess, Outcome, Play, Playing, Turn, Written } from '../state.ts';
import { JUDGING_MS, scaled } from '../timing.ts';
import { wordsOf } from '../tokens.ts';
import type { Mask, PeakLine, Poster } from '../view.ts';
import { scriptOf } from './performance.ts';
import { type Story, tell } from './story.ts';

type Guessed = {
  readonly turn: Turn;
  readonly written: Written;
  readonly guesses: Readonly<Record<string, Guess>>;
  readonly read: readonly ReadGuess[];
};

function guessedIn(state: Playing): Guessed | null {
  const { stage, turn } = state;
  const written = turn && state.pads[turn.team]?.written;
  if (!turn || !written || (stage.phase !== 'guess' && stage.phase !== 'judging')) return null;
  const content = contentWordsOf(written.slots);
  const read = state.teams.flatMap((team) => {
    const guess = stage.guesses[team];
    return guess ? [readGuess(team, guess, stage.tiles, content)] : [];
  });
  return { turn, written, guesses: stage.guesses, read };
}

/** Guesses count as they stand. There is something to judge only if one misses one word, and a person of the cast is here. */
export function closeGuess(story: Story): void {
  const { state, context } = story;
  const guessed = guessedIn(state);
  if (!guessed) return;
  const { turn, written, read } = guessed;
  const content = contentWordsOf(written.slots);
  const frame = frameOf(written.slots);
  const counting = state.tie > 0 ? state.order : state.teams;
  const candidates = read
    .filter((guess) => counting.includes(guess.team) && acceptable(guess, content))
    .map((guess) => ({ team: guess.team, words: headlineOf(frame, guess.words) }));
  const judges = membersHere(context.roster, turn.team).some((seat) => !seat.bot);
  if (candidates.length === 0 || !judges) return beginReveal(story);
  tell(story, {
    type: 'JudgingBegan',
    at: context.play,
    endsAt: context.play + scaled(JUDGING_MS, state.settings.dial),
    candidates,
  });
}

export function beginReveal(story: Story): void {
  const { state, context, repertoire } = story;
  const guessed = guessedIn(state);
  if (!guessed) return;
  const { turn, written, read } = guessed;
  const content = contentWordsOf(written.slots);
  const accepted = state.stage.phase === 'judging' && state.stage.accepted !== 'none' ? state.stage.accepted : null;
  const points = roundPoints({
    acting: turn.team,
    content,
    guesses: read,
    accepted,
    safety: written.safety !== null,
    teams: state.teams.length,
    counting: state.tie > 0 ? state.order : state.teams,
  });
  const outcome: Outcome = {
    points,
    namings: namingsOf(state, turn.team, guessed.guesses),
    peak: turn.play ? peakOf(state, turn.play) : null,
    poster: posterOf(state, turn, written),
    things: content
      .map((word) => word.word)
      .filter((word) => repertoire.known(word) && repertoire.classOf(word).part === 'noun'),
    mask: state.tie === 0 && state.act === state.settings.acts,
  };
  const { beats, endsAt } = beatsOf({
    at: context.play,
    dial: state.settings.dial,
    frame: frameOf(written.slots),
    content,
    guesses: read,
    peak: outcome.peak,
    poster: outcome.poster ?? posterOf(state, turn, written),
    mask: outcome.mask ? maskOf(story, turn.team, outcome.namings) : null,
    points,
  });
  tell(story, { type: 'RevealBegan', at: context.play, endsAt, beats, outcome });
}

/** What naming the voice is worth in this round, if it was right. */
function namingsOf(
  state: Playing,
  acting: TeamId,
  guesses: Readonly<Record<string, Guess>>,
): Readonly<Record<string, number>> {
  const voice = state.deals[acting]?.voice;
  if (state.tie > 0) return {};
  const right = Object.entries(guesses).filter(([, guess]) => guess.named !== null && guess.named === voice);
  return Object.fromEntries(right.map(([team]) => [team, namingPoints(state.act)]));
}

function maskOf(story: Story, team: TeamId, now: Readonly<Record<string, number>>): Mask {
  const named: Record<string, number> = { ...namedPoints(story.state.records, team) };
  for (const [guesser, points] of Object.entries(now)) named[guesser] = (named[guesser] ?? 0) + points;
  return { team, voice: cardOf(story.repertoire, story.state.deals[team]?.voice ?? ''), named };
}

const posterOf = (state: Playing, turn: Turn, written: Written): Poster => ({
  round: turn.round,
  team: turn.team,
  words: written.slots.flatMap(wordsOf),
  title: scriptOf(state)?.title ?? '',
  safety: written.safety !== null,
  cast: (turn.play?.cast ?? []).flatMap((role) => role.seat ?? []),
});

/** The line during which the pads were pressed hardest; null when nobody pressed. */
function peakOf(state: Playing, play: Play): PeakLine | null {
  const best = [...play.bursts].sort((a, b) => b.height - a.height)[0];
  const line = best && scriptOf(state)?.lines[best.line];
  if (!best || !line || best.height <= 0) return null;
  const seat = play.cast.find((role) => role.part === line.part)?.seat ?? null;
  return { line: best.line, text: line.text, part: line.part, seat, peak: best.height };
}
