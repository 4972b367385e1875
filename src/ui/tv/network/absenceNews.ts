import type { SeatId } from '../../../kernel/ids.ts';
import type { Seat } from '../../../kernel/roster.ts';

export type AbsenceNews = { readonly kind: 'quiet' | 'back'; readonly seat: SeatId; readonly name: string };
/** Who everybody was told has gone quiet. Null before the first roster: what was so before this page opened is no news. */
export type ToldQuiet = ReadonlySet<SeatId> | null;

/** 15 s away is news, and so is the return of whom we missed; five seconds in the kitchen are neither. */
export function absenceNews(
  told: ToldQuiet,
  seats: readonly Seat[],
): { readonly told: ReadonlySet<SeatId>; readonly news: readonly AbsenceNews[] } {
  const quiet = seats.filter((seat) => !seat.here && seat.away !== null && seat.away !== 'short');
  const news = told === null ? [] : quiet.filter((seat) => !told.has(seat.id)).map(toNews('quiet'));
  const back = seats.filter((seat) => seat.here && told?.has(seat.id));
  // Somebody missed whose absence begins anew (the host came back) is still missed: no second "quiet" for one absence.
  const still = seats.filter((seat) => !seat.here && told?.has(seat.id));
  return {
    told: new Set([...quiet, ...still].map((seat) => seat.id)),
    news: [...news, ...back.map(toNews('back'))],
  };
}

const toNews =
  (kind: AbsenceNews['kind']) =>
  ({ id, name }: Seat): AbsenceNews => ({ kind, seat: id, name });
