import type { SlopEvent } from '../events.ts';
import type { Pad, Playing, Written } from '../state.ts';
import { WRITING_MS } from '../timing.ts';

export type PromptEvent = Extract<
  SlopEvent,
  {
    type:
      | 'PromptBegan'
      | 'SlotSet'
      | 'SeedRerolled'
      | 'ClueSet'
      | 'PromptSent'
      | 'HouseDraftsStored'
      | 'HouseClosed'
      | 'ModelAnswered'
      | 'ModelClosed'
      | 'PromptReplaced';
  }
>;

/** What happens on the teams' desks, and at the writers'. */
export function evolvePrompt(state: Playing, event: PromptEvent): Playing {
  if (event.type === 'PromptBegan') return promptBegan(state, event);
  const pad = state.pads[event.team];
  if (!pad) return state;
  const next = evolvePad(pad, event);
  const pads = { ...state.pads, [event.team]: next };
  return event.type === 'HouseDraftsStored'
    ? { ...state, pads, written: [...state.written, ...event.drafts.map((draft) => draft.used)] }
    : { ...state, pads };
}

function promptBegan(state: Playing, event: Extract<SlopEvent, { type: 'PromptBegan' }>): Playing {
  const empty = (team: string): Pad => ({
    slots: Array.from({ length: event.slots }, () => ''),
    seeds: event.seeds[team] ?? [],
    seed: 0,
    clues: {},
    written: null,
  });
  return {
    ...state,
    act: event.act,
    tie: event.tie,
    order: event.order,
    pads: Object.fromEntries(event.order.map((team) => [team, empty(team)])),
    turn: null,
    tieScores: event.tie > 0 ? { ...Object.fromEntries(event.order.map((team) => [team, 0])), ...state.tieScores } : {},
    stage: { phase: 'prompt', beganAt: event.at, endsAt: event.endsAt, soon: null },
  };
}

function evolvePad(pad: Pad, event: Exclude<PromptEvent, { type: 'PromptBegan' }>): Pad {
  switch (event.type) {
    case 'SlotSet':
      return { ...pad, slots: pad.slots.map((slot, index) => (index === event.slot ? event.text : slot)) };
    case 'SeedRerolled':
      return { ...pad, seed: pad.seed + 1 };
    case 'ClueSet': {
      const clues = { ...pad.clues };
      if (event.clue === '') delete clues[event.word];
      else clues[event.word] = event.clue;
      const { written } = pad;
      if (!written || event.by === null) return { ...pad, clues };
      const rev = (written.house?.rev ?? written.revs) + 1;
      return { ...pad, clues, written: { ...written, revs: rev, house: { rev, by: event.by } } };
    }
    case 'PromptSent':
      return { ...pad, slots: event.slots, written: fresh(event) };
    default:
      return pad.written ? { ...pad, ...evolveWritten(pad.written, event) } : pad;
  }
}

function fresh(event: Extract<SlopEvent, { type: 'PromptSent' }>): Written {
  return {
    slots: event.slots,
    sentAt: event.at,
    actors: event.actors,
    seed: event.seed,
    safety: event.safety,
    drafts: [],
    revs: 1,
    house: { rev: 1, by: event.at + WRITING_MS },
    model: { kind: 'asked', attempt: 1, broken: [], tamer: false },
    readyAt: event.at,
  };
}

type WriterEvent = Extract<
  SlopEvent,
  { type: 'HouseDraftsStored' | 'HouseClosed' | 'ModelAnswered' | 'ModelClosed' | 'PromptReplaced' }
>;

function evolveWritten(written: Written, event: WriterEvent): Partial<Pad> {
  const readyAt = event.at;
  switch (event.type) {
    case 'HouseDraftsStored':
      return { written: { ...written, readyAt, drafts: event.drafts, house: null } };
    case 'HouseClosed':
      return { written: { ...written, readyAt, house: null } };
    case 'ModelAnswered': {
      const { draft, again, attempt, broken, failure } = event;
      if (draft) return { written: { ...written, readyAt, model: { kind: 'passed', draft } } };
      return again && attempt === 1
        ? { written: { ...written, model: { kind: 'asked', attempt: 2, broken, tamer: failure === 'refused' } } }
        : { written: { ...written, readyAt, model: { kind: 'closed' } } };
    }
    case 'ModelClosed':
      return { written: { ...written, readyAt, model: { kind: 'closed' } } };
    case 'PromptReplaced': {
      const { slots, safety, draft } = event;
      return {
        slots,
        clues: {},
        written: { ...written, readyAt, slots, safety, drafts: [draft], house: null, model: { kind: 'closed' } },
      };
    }
    default:
      return event satisfies never;
  }
}
