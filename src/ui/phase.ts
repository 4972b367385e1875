/** The rules' own name of the phase, for `data-phase`: the lobby belongs to the room, the rest to the game's stage. */
export function phaseOf(room: { readonly game: { readonly id: string } | null }, game: unknown): string {
  if (!room.game) return 'lobby';
  return (game as { stage?: { phase?: string } } | null)?.stage?.phase ?? 'lobby';
}
