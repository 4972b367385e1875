import type { Seat } from '../../kernel/roster.ts';
import { PARTS } from './checks.ts';
import type { Casting, Draft } from './script.ts';
import type { CastRole, Offer, Written } from './state.ts';

export type Actors = 1 | 2 | 3;

export const actorsOf = (here: number): Actors => (here >= 3 ? 3 : here === 2 ? 2 : 1);

/** The casting for so many actors; where the author wrote none, the nearest there is (the TV reads parts nobody has). */
export function castingFor(draft: Draft, actors: Actors): Casting | null {
  const nearest: Readonly<Record<Actors, readonly number[]>> = { 1: [0, 1, 2], 2: [1, 0, 2], 3: [2, 1, 0] };
  for (const index of nearest[actors]) {
    const casting = draft.castings[index];
    if (casting) return casting;
  }
  return null;
}

/**
 * The two drafts on offer: the model's in the first one's place if it passed and was written for so many actors, else the
 * house's, which carry a casting for each number.
 */
export function offersFor(written: Written, actors: Actors): readonly Offer[] {
  const model = written.model.kind === 'passed' ? written.model.draft : null;
  const [first, second] = written.drafts;
  const lead = model?.castings[actors - 1] ? model : first;
  const drafts = [lead, second].filter((draft): draft is Draft => draft !== undefined);
  const exact = drafts.filter((draft) => draft.castings[actors - 1]);
  return (exact.length > 0 ? exact : drafts).flatMap((draft) => {
    const casting = castingFor(draft, actors);
    const { title, premise, author, used } = draft;
    return casting ? [{ title, premise, author, used, lines: casting.lines }] : [];
  });
}

/** A wants, B hides, C interrupts: dealt in the order of joining to those here. */
export function rolesFor(here: readonly Seat[], offers: readonly Offer[]): readonly CastRole[] {
  const spoken = new Set(offers.flatMap((offer) => offer.lines.map((line) => line.part)));
  return PARTS[3]
    .filter((part, index) => spoken.has(part) || index < here.length)
    .map((part, index) => ({ part, seat: here[index]?.id ?? null }));
}
