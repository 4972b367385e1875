import { NO_NIGHT, type SlopNight } from './night.ts';
import type { Playing, SlopState } from './state.ts';

/** Words of revealed prompts that a scene may bring back on stage: the prompt's nouns are among them, and are the funny ones. */
export function thingsOf(state: Playing): readonly string[] {
  const revealed = state.records.flatMap((record) => record.things);
  return [...new Set([...state.night.things, ...revealed])];
}

/** What the room keeps of this game for the rest of the evening: what was performed, not what was only written. */
export function remember(state: SlopState): SlopNight {
  if (!state.begun) return NO_NIGHT;
  const { night, records } = state;
  const used = records.flatMap((record) => record.used ?? []);
  const filled = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];
  return {
    played: night.played + 1,
    skeletons: filled([...night.skeletons, ...used.map((one) => one.skeleton)]),
    turns: filled([...night.turns, ...used.map((one) => one.turn)]),
    buttons: filled([...night.buttons, ...used.map((one) => one.button)]),
    phrases: filled([...night.phrases, ...used.flatMap((one) => one.phrases)]),
    things: thingsOf(state),
    openings: filled([...night.openings, state.opened ?? '']),
    safety: filled([...night.safety, ...records.flatMap((record) => record.safety ?? [])]),
    voices: filled([...night.voices, ...Object.values(state.deals).map((deal) => deal.voice)]),
  };
}
