import type { Ask } from '../../kernel/game.ts';
import type { TeamId } from '../../kernel/ids.ts';
import { deckFor } from './deal.ts';
import { linesFor } from './limits.ts';
import { contentWordsOf } from './match.ts';
import { thingsOf } from './remember.ts';
import type { Repertoire } from './repertoire.ts';
import type { ScriptRequest } from './script.ts';
import type { Pad, Playing, SlopState, Written } from './state.ts';
import type { ScriptTaskInput } from './tasks.ts';
import { MODEL_MS } from './timing.ts';

export const houseAskId = (act: number, team: TeamId, written: Written): string | null =>
  written.house ? `house:${act}:${team}:${written.house.rev}` : null;

export const modelAskId = (act: number, team: TeamId, written: Written): string | null =>
  written.model.kind === 'asked' ? `script:${act}:${team}:${written.model.attempt}` : null;

/**
 * What is being written. The house writer is asked for one team at a time, in the order of their turns: it takes milliseconds,
 * and each request remembers what the one before has used. The model is asked for all at once.
 */
export function asks(state: SlopState, repertoire: Repertoire): readonly Ask[] {
  if (!state.begun || state.stage.phase === 'podium') return [];
  const house: Ask[] = [];
  const model: Ask[] = [];
  for (const team of state.order) {
    const pad = state.pads[team];
    const { written } = pad ?? {};
    if (!pad || !written) continue;
    const houseId = houseAskId(state.act, team, written);
    if (houseId && written.house) {
      house.push({
        id: houseId,
        task: 'slop.house',
        input: requestFor(state, team, pad, written),
        by: written.house.by,
        drafts: [],
      });
    }
    const modelId = modelAskId(state.act, team, written);
    if (modelId) {
      const input = orderFor(state, team, pad, written, repertoire);
      if (input) model.push({ id: modelId, task: 'slop.script', input, by: written.sentAt + MODEL_MS, drafts: [] });
    }
  }
  return [...house.slice(0, 1), ...model];
}

/** Clues for words that still stand in the prompt. */
const cluesOf = (pad: Pad, written: Written): Readonly<Record<string, string>> => {
  const words = new Set(contentWordsOf(written.slots).map((word) => word.word));
  return Object.fromEntries(Object.entries(pad.clues).filter(([word]) => words.has(word)));
};

function requestFor(state: Playing, team: TeamId, pad: Pad, written: Written): ScriptRequest {
  const { night } = state;
  const all = (pick: (used: Playing['written'][number]) => string): readonly string[] =>
    state.written.map(pick).filter((text) => text !== '');
  return {
    slots: written.slots,
    clues: cluesOf(pad, written),
    voice: state.deals[team]?.voice ?? '',
    actors: written.actors,
    lines: linesFor(state.teams.length),
    family: state.settings.family,
    memory: {
      skeletons: [...night.skeletons, ...all((used) => used.skeleton)],
      turns: [...night.turns, ...all((used) => used.turn)],
      buttons: [...night.buttons, ...all((used) => used.button)],
      phrases: [...night.phrases, ...state.written.flatMap((used) => used.phrases)],
      callbacks: callbacksFor(state, written),
    },
    seed: written.seed,
  };
}

/** From act two on: revealed things of the night, but no word of the present prompt. */
function callbacksFor(state: Playing, written: Written): readonly string[] {
  if (state.act < 2) return [];
  const stems = new Set(contentWordsOf(written.slots).map((word) => word.stem));
  return thingsOf(state).filter((thing) => contentWordsOf([thing]).every((word) => !stems.has(word.stem)));
}

function orderFor(
  state: Playing,
  team: TeamId,
  pad: Pad,
  written: Written,
  repertoire: Repertoire,
): ScriptTaskInput | null {
  const voice = deckFor(repertoire.voices, state.settings.family).find(
    (other) => other.id === state.deals[team]?.voice,
  );
  if (!voice || written.model.kind !== 'asked') return null;
  return {
    slots: [...written.slots],
    words: contentWordsOf(written.slots).map((word) => word.word),
    clues: Object.entries(cluesOf(pad, written)).map(([word, clue]) => ({ word, clue })),
    voice: {
      name: voice.name,
      tells: [...voice.tells],
      never: voice.never,
      signatures: [...voice.signatures],
      beat: voice.beat,
    },
    actors: written.actors,
    lines: written.actors === 1 ? 8 : linesFor(state.teams.length),
    family: state.settings.family,
    callbacks: callbacksFor(state, written).slice(-12),
    broken: [...written.model.broken],
    tamer: written.model.tamer,
  };
}
