/** The rules' own name of the phase, for `data-phase`: the lobby belongs to the room, the rest to the game's stage. */
export function phaseOf(room: { readonly game: { readonly id: string } | null }, game: unknown): string {
  if (!room.game) return 'lobby';
  return (game as { stage?: { phase?: string } } | null)?.stage?.phase ?? 'lobby';
}

/** For `data-paused`: why play time stands still, the 3-2-1 before it runs again among the reasons. Empty while it runs. */
export function standstillOf(room: { readonly pauses: readonly string[]; readonly countdownEndsAt: number | null }) {
  return room.countdownEndsAt === null ? room.pauses : [...room.pauses, 'countdown'];
}
