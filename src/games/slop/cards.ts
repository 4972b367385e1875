import type { Repertoire } from './repertoire.ts';
import type { Suspect, VoiceCard } from './view.ts';

/** A voice's card. A voice this build no longer has keeps its id for a name, so that a game begun under another one goes on. */
export function cardOf(repertoire: Repertoire, id: string): VoiceCard {
  const voice = repertoire.voices.find((other) => other.id === id);
  if (!voice) return { id, name: id.replaceAll('-', ' '), tier: 1, tells: [], never: '', signatures: [], beat: '' };
  const { name, tier, tells, never, signatures, beat } = voice;
  return { id, name, tier, tells, never, signatures, beat };
}

/** A voice among the four, with another of its three tells in each act. */
export function suspectOf(repertoire: Repertoire, id: string, act: number): Suspect {
  const card = cardOf(repertoire, id);
  return { id, name: card.name, tell: card.tells[(act - 1) % Math.max(1, card.tells.length)] ?? '' };
}
