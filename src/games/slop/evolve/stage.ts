import type { SlopEvent } from '../events.ts';
import type { Guess, Play, Playing, Stage } from '../state.ts';

export type StageEvent = Extract<
  SlopEvent,
  {
    type:
      | 'OpeningBegan'
      | 'OpeningMoved'
      | 'CountdownBegan'
      | 'CountdownStopped'
      | 'TurnBegan'
      | 'TeamLeft'
      | 'TeamCame'
      | 'RehearsalBegan'
      | 'DraftChosen'
      | 'VoiceGiven'
      | 'ActorReady'
      | 'ScriptSkipped'
      | 'PerformanceBegan'
      | 'LineBegan'
      | 'TvTookLine'
      | 'ReactionsCounted'
      | 'GuessBegan'
      | 'TilePicked'
      | 'GuessSlotSet'
      | 'VoiceNamed'
      | 'GuessSent'
      | 'EncoreGiven'
      | 'JudgingBegan'
      | 'GuessJudged'
      | 'RevealBegan';
  }
>;

/** What happens on stage, from the opening number to the reveal. */
export function evolveStage(state: Playing, event: StageEvent): Playing {
  const { stage } = state;
  const at = (next: Stage): Playing => ({ ...state, stage: next });
  switch (event.type) {
    case 'OpeningBegan': {
      const { id, lines, prompt, lineEndsAt, at: beganAt, endsAt } = event;
      const next: Stage = { phase: 'opening', id, lines, prompt, line: 0, lineEndsAt, beganAt, endsAt };
      return { ...state, opened: id, stage: next };
    }
    case 'OpeningMoved':
      return stage.phase === 'opening' ? at({ ...stage, line: event.line, lineEndsAt: event.lineEndsAt }) : state;
    case 'CountdownBegan':
      return 'soon' in stage ? at({ ...stage, soon: event.endsAt }) : state;
    case 'CountdownStopped':
      return 'soon' in stage ? at({ ...stage, soon: null }) : state;
    case 'TurnBegan':
      return {
        ...state,
        rounds: event.round,
        turn: { round: event.round, team: event.team, play: null },
        stage: {
          phase: 'writing',
          beganAt: event.at,
          endsAt: event.endsAt,
          absentSince: event.absent ? event.at : null,
        },
      };
    case 'TeamLeft':
      return stage.phase === 'writing' ? at({ ...stage, absentSince: event.at }) : state;
    case 'TeamCame':
      return stage.phase === 'writing' ? at({ ...stage, beganAt: event.at, absentSince: null }) : state;
    case 'RehearsalBegan': {
      const play: Play = {
        cast: event.cast,
        offers: event.offers,
        chosen: 0,
        swiped: false,
        thrown: [],
        given: {},
        reached: -1,
        startedAt: event.at,
        bursts: [],
      };
      const next: Stage = { phase: 'rehearsal', beganAt: event.at, endsAt: event.endsAt, soon: null, ready: {} };
      return { ...state, turn: state.turn && { ...state.turn, play }, stage: next };
    }
    case 'DraftChosen':
      return played(state, (play) => ({ ...play, chosen: event.draft, swiped: true }));
    case 'VoiceGiven':
      return played(state, (play) => {
        const given = { ...play.given };
        if (event.given) given[event.seat] = true;
        else delete given[event.seat];
        return { ...play, given };
      });
    case 'ActorReady':
      return stage.phase === 'rehearsal' ? at({ ...stage, ready: { ...stage.ready, [event.seat]: true } }) : state;
    case 'ScriptSkipped':
      return played(state, (play) => ({
        ...play,
        thrown: [...play.thrown, play.chosen],
        chosen: event.next ?? play.chosen,
        swiped: true,
      }));
    case 'PerformanceBegan': {
      const { at: beganAt, endsAt } = event;
      const next: Stage = {
        phase: 'performance',
        beganAt,
        endsAt,
        line: -1,
        lineBeganAt: beganAt,
        due: endsAt,
        tv: false,
        away: false,
      };
      return played({ ...state, stage: next }, (play) => ({ ...play, startedAt: beganAt }));
    }
    case 'LineBegan': {
      if (stage.phase !== 'performance') return state;
      const { line, at: lineBeganAt, due, tv, away } = event;
      return played(at({ ...stage, line, lineBeganAt, due, tv, away }), (play) => ({ ...play, reached: line }));
    }
    case 'TvTookLine':
      return stage.phase === 'performance' ? at({ ...stage, tv: true, away: false, due: event.due }) : state;
    case 'ReactionsCounted': {
      const { at: when, line, counts, height, holds } = event;
      return played(state, (play) => ({
        ...play,
        bursts: [...play.bursts, { at: when, line, counts, height, holds }],
      }));
    }
    case 'GuessBegan':
      return at(guessBegan(event));
    case 'TilePicked':
      return guessed(state, event.team, (guess) => {
        const others = guess.picks.filter((pick) => pick !== event.tile);
        return { ...guess, changedAt: event.at, picks: event.picked ? [...others, event.tile] : others };
      });
    case 'GuessSlotSet':
      return guessed(state, event.team, (guess) => ({
        ...guess,
        changedAt: event.at,
        typed: guess.typed.map((text, blank) => (blank === event.blank ? event.text : text)),
      }));
    case 'VoiceNamed':
      return guessed(state, event.team, (guess) => ({ ...guess, named: event.voice }));
    case 'GuessSent':
      return guessed(state, event.team, (guess) => ({ ...guess, sentAt: event.at }));
    case 'EncoreGiven':
      return stage.phase === 'guess' ? at({ ...stage, encore: event.line }) : state;
    case 'JudgingBegan': {
      if (stage.phase !== 'guess') return state;
      const { tiles, guesses } = stage;
      const { at: beganAt, endsAt, candidates } = event;
      return at({ phase: 'judging', beganAt, endsAt, soon: null, tiles, guesses, candidates, accepted: null });
    }
    case 'GuessJudged':
      return stage.phase === 'judging' ? at({ ...stage, accepted: event.accepted }) : state;
    case 'RevealBegan': {
      const { at: beganAt, endsAt, beats, outcome } = event;
      return at({ phase: 'reveal', beganAt, endsAt, beats, outcome });
    }
    default:
      return event satisfies never;
  }
}

const played = (state: Playing, change: (play: Play) => Play): Playing =>
  state.turn?.play ? { ...state, turn: { ...state.turn, play: change(state.turn.play) } } : state;

function guessed(state: Playing, team: string, change: (guess: Guess) => Guess): Playing {
  const { stage } = state;
  if (stage.phase !== 'guess') return state;
  const guess = stage.guesses[team];
  return guess ? { ...state, stage: { ...stage, guesses: { ...stage.guesses, [team]: change(guess) } } } : state;
}

function guessBegan(event: Extract<SlopEvent, { type: 'GuessBegan' }>): Stage {
  const empty: Guess = {
    picks: [],
    typed: Array.from({ length: event.tiles ? 0 : event.blanks }, () => ''),
    named: null,
    changedAt: event.at,
    sentAt: null,
  };
  return {
    phase: 'guess',
    beganAt: event.at,
    endsAt: event.endsAt,
    soon: null,
    tiles: event.tiles,
    blanks: event.blanks,
    guesses: Object.fromEntries(event.teams.map((team) => [team, empty])),
    encore: null,
  };
}
