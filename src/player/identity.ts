/** The face a phone offers before its first tap; kept on the device so that tomorrow's party knows it too. */
export type Face = { readonly name: string; readonly animal: string; readonly colour: string; readonly own: boolean };

const KEY = 'rumpus.face';

export function readFace(storage: Pick<Storage, 'getItem'>): Face | null {
  try {
    const face: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    if (typeof face !== 'object' || face === null) return null;
    const { name, animal, colour, own } = face as Record<string, unknown>;
    const whole = typeof name === 'string' && typeof animal === 'string' && typeof colour === 'string';
    return whole ? { name, animal, colour, own: own === true } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const keepFace = (storage: Pick<Storage, 'setItem'>, face: Face): void =>
  storage.setItem(KEY, JSON.stringify(face));
