import { type Roster, seatIn } from '../../../../kernel/roster.ts';
import type { Caption } from '../../../../ui/Captions.tsx';
import type { ScreenOnly } from '../../view.ts';

/** What the TV speaks, or else the line that trails, with its speaker's face. */
export function captionOf(screen: ScreenOnly | null, roster: Roster): Caption | null {
  const line = screen?.speak ?? screen?.caption ?? null;
  if (!line) return null;
  const seat = line.seat === null ? undefined : seatIn(roster, line.seat);
  return { id: line.id, text: line.text, speaker: seat ?? null };
}
