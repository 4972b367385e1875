import { foldedWord } from '../cards.ts';
import type { AliasEvent } from '../events.ts';
import type { Dealt, OnTable, Playing, Settled, Stage, Turn } from '../state.ts';

export type RoundEvent = Extract<
  AliasEvent,
  {
    type:
      | 'RoundBegan'
      | 'StartHeld'
      | 'StartRenewed'
      | 'ExplainingBegan'
      | 'CardDealt'
      | 'WordSettled'
      | 'VerdictUndone'
      | 'FoulCalled'
      | 'FoulAnswered'
      | 'FoulTied'
      | 'FoulSettled'
      | 'BellRang'
      | 'RoleForfeited'
      | 'RolePassed'
      | 'RoundEnded'
      | 'WordDisputed'
      | 'VerdictFlipped';
  }
>;

/** What happens in one round, from its 3-2-1 to the end of its review. */
export function evolveRound(state: Playing, event: RoundEvent): Playing {
  const { stage, turn } = state;
  if (event.type === 'RoundBegan') return roundBegan(state, event);
  if (!turn) return state;
  switch (event.type) {
    case 'StartHeld':
      return stage.phase === 'starting' ? at(state, { ...stage, absentSince: event.at }) : state;
    case 'StartRenewed':
      return at(state, { phase: 'starting', beganAt: event.at, endsAt: event.endsAt, absentSince: null });
    case 'ExplainingBegan': {
      const table = onTable(event.dealt, event.at, event.openAt);
      const next: Stage = { phase: 'explaining', beganAt: event.at, endsAt: event.endsAt, table, foul: null };
      return at(drawn(state, turn, event.dealt), next);
    }
    case 'CardDealt':
      if (stage.phase !== 'explaining') return state;
      return at(drawn(state, turn, event.dealt), {
        ...stage,
        table: onTable(event.dealt, event.at, event.openAt),
      });
    case 'WordSettled':
      return settled(state, turn, event);
    case 'VerdictUndone':
      return word(state, turn, event.card, (one) => ({ ...one, verdict: event.verdict, to: event.to, undone: true }));
    case 'BellRang': {
      if (stage.phase !== 'explaining') return state;
      const { at: beganAt, endsAt, teams } = event;
      return at(state, { phase: 'stealing', beganAt, endsAt, teams, table: stage.table });
    }
    case 'RoleForfeited':
      return { ...state, turn: { ...turn, forfeited: [...turn.forfeited, event.seat] } };
    case 'RolePassed':
      return rolePassed(state, turn, event);
    case 'RoundEnded': {
      const { at: beganAt, endsAt, why } = event;
      const exhausted = state.exhausted || (why === 'exhausted' && state.hat === null);
      return at({ ...state, exhausted }, { phase: 'review', beganAt, endsAt, why });
    }
    case 'WordDisputed':
      return word(state, turn, event.card, (one) => ({ ...one, disputed: [...one.disputed, event.seat] }));
    case 'VerdictFlipped':
      return word(state, turn, event.card, (one) => ({
        ...one,
        verdict: event.verdict,
        to: event.to,
        flipped: true,
      }));
    case 'FoulCalled':
    case 'FoulAnswered':
    case 'FoulTied':
    case 'FoulSettled':
      return foul(state, turn, event);
    default:
      return event satisfies never;
  }
}

const at = (state: Playing, stage: Stage): Playing => ({ ...state, stage });

const onTable = (dealt: Dealt, dealtAt: number, openAt: number): OnTable => ({ ...dealt, dealtAt, openAt });

function drawn(state: Playing, turn: Turn, dealt: Dealt): Playing {
  const used = dealt.hat === null ? [...state.used, foldedWord(dealt.face.word)] : state.used;
  const places = dealt.hat === null ? turn.drawn : [...turn.drawn, dealt.hat];
  return { ...state, used, turn: { ...turn, cards: dealt.card, drawn: places } };
}

function word(state: Playing, turn: Turn, card: number, change: (one: Settled) => Settled): Playing {
  return {
    ...state,
    turn: { ...turn, words: turn.words.map((one) => (one.card === card ? change(one) : one)) },
  };
}

function roundBegan(state: Playing, event: Extract<RoundEvent, { type: 'RoundBegan' }>): Playing {
  const { round, team, explainer, swiper } = event;
  const { at: beganAt, endsAt, absent } = event;
  return {
    ...state,
    rounds: round,
    turn: {
      round,
      team,
      explainer,
      swiper,
      forfeited: [],
      cards: 0,
      drawn: [],
      words: [],
      calls: {},
      remainingMs: state.settings.roundMs,
    },
    ...taken(state, round, explainer, swiper),
    stage: { phase: 'starting', beganAt, endsAt, absentSince: absent ? beganAt : null },
  };
}

/** Who has explained and judged, for the rotation. */
const taken = (
  { explained, judged }: Playing,
  round: number,
  explainer: string,
  swiper: string,
): Pick<Playing, 'explained' | 'judged'> => ({
  explained: { ...explained, [explainer]: round },
  judged: swiper === explainer ? judged : { ...judged, [swiper]: round },
});

function settled(state: Playing, turn: Turn, event: Extract<RoundEvent, { type: 'WordSettled' }>): Playing {
  const { card, word: text, hat, verdict, to, explainer, ms, swiped, last } = event;
  const one: Settled = {
    card,
    word: text,
    hat,
    verdict,
    to,
    explainer,
    ms,
    settledAt: event.at,
    swiped,
    undone: false,
    last,
    disputed: [],
    flipped: false,
  };
  return { ...state, turn: { ...turn, words: [...turn.words, one] } };
}

function rolePassed(state: Playing, turn: Turn, event: Extract<RoundEvent, { type: 'RolePassed' }>): Playing {
  const { explainer, swiper, remainingMs, absent, at: beganAt, endsAt } = event;
  return {
    ...state,
    ...taken(state, turn.round, explainer, swiper),
    turn: { ...turn, explainer, swiper, remainingMs },
    stage: { phase: 'starting', beganAt, endsAt, absentSince: absent ? beganAt : null },
  };
}

type FoulEvent = Extract<RoundEvent, { type: 'FoulCalled' | 'FoulAnswered' | 'FoulTied' | 'FoulSettled' }>;

function foul(state: Playing, turn: Turn, event: FoulEvent): Playing {
  const { stage } = state;
  if (stage.phase !== 'explaining') return state;
  if (event.type === 'FoulCalled') {
    const { by, team, remainingMs, at: beganAt, endsAt } = event;
    const calls = { ...turn.calls, [team]: (turn.calls[team] ?? 0) + 1 };
    const called = { by, team, step: 'asked', votes: {}, remainingMs, calledAt: beganAt, beganAt, endsAt } as const;
    return at({ ...state, turn: { ...turn, calls } }, { ...stage, foul: called });
  }
  if (!stage.foul) return state;
  switch (event.type) {
    case 'FoulAnswered':
      return at(state, {
        ...stage,
        foul: { ...stage.foul, votes: { ...stage.foul.votes, [event.seat]: event.fouled } },
      });
    case 'FoulTied':
      return at(state, {
        ...stage,
        foul: { ...stage.foul, step: 'tied', beganAt: event.at, endsAt: event.endsAt },
      });
    case 'FoulSettled': {
      // What the foul took is no time of the round, nor of the word.
      const stood = event.at - stage.foul.calledAt;
      const table = { ...stage.table, dealtAt: stage.table.dealtAt + stood, openAt: event.openAt };
      return at(state, { ...stage, endsAt: event.endsAt, table, foul: null });
    }
    default:
      return event satisfies never;
  }
}
