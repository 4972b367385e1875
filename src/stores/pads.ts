import { createStore } from 'zustand/vanilla';
import type { DirectOptions } from '../huddle/directly.ts';
import type { ToPhone } from '../huddle/messages.ts';
import type { PlayerPad } from '../huddle/playerPad.ts';
import type { PlayerWall } from '../huddle/playerWall.ts';
import type { HostMessage } from '../protocol/messages.ts';

type PadMessage = Extract<HostMessage, { type: 'pad' }>;

/** What a screen needs of a pad: the lines, everybody's carets, and what its own field does. */
export type PadHandle = Pick<
  PlayerPad,
  'id' | 'subscribe' | 'view' | 'type' | 'select' | 'blur' | 'compose' | 'composed'
>;
/** What a screen needs of the lobby's wall. Points lie on a grid of 0 to 1,000 both ways. */
export type WallHandle = Pick<PlayerWall, 'subscribe' | 'strokes' | 'draw'>;

/** A piece of a line on the wall, in the name and colour of whoever drew it. */
export type Stroke = ReturnType<WallHandle['strokes']>[number];
export type Point = Stroke['points'][number];

/** Pads by their ids; a pad that is not here is not open (yet): its text is typed as a command instead. */
export type PadsState = { readonly pads: Readonly<Record<string, PadHandle>>; readonly wall: WallHandle | null };

export type PadsParts = {
  /** The shared documents' library, loaded when the first one opens. */
  readonly load: () => Promise<typeof import('../huddle/phone.ts')>;
  readonly send: (pad: string, incarnation: string, bytes: Uint8Array) => void;
  readonly me: () => { readonly seat: string; readonly colour: string } | null;
  readonly direct: () => Promise<DirectOptions>;
};

/** The wall's pad id, as the host names it. */
const WALL = 'wall';

export type PadsStore = ReturnType<typeof createPads>;

/** A phone's shared documents, as the host opens and closes them. What comes while the library is on its way waits. */
export function createPads(parts: PadsParts) {
  const store = createStore<PadsState>(() => ({ pads: {}, wall: null }));
  const pads = new Map<string, PlayerPad>();
  let wall: PlayerWall | null = null;
  let library: Promise<typeof import('../huddle/phone.ts')> | null = null;
  let inOrder: Promise<void> = Promise.resolve();
  let isIdle: () => void = () => undefined;
  /** The wall can wait: its library must not stand in the way of a newcomer's first screen. */
  const idle = new Promise<void>((resolve) => {
    isIdle = resolve;
  });
  const timers = {
    set: (fn: () => void, ms: number) => setTimeout(fn, ms),
    clear: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  };
  const send = ({ pad, incarnation, bytes }: { pad: string; incarnation: string; bytes: Uint8Array }) =>
    parts.send(pad, incarnation, bytes);
  const show = () => store.setState({ pads: Object.fromEntries(pads), wall });

  const receive = async (message: ToPhone): Promise<void> => {
    library ??= parts.load();
    const { PlayerPad, PlayerWall, directly } = await library;
    switch (message.type) {
      case 'opened': {
        const me = parts.me();
        if (message.kind === 'wall') {
          if (wall) wall.opened(message);
          else if (me) wall = new PlayerWall(message, { send, timers, ...me });
          return show();
        }
        const open = pads.get(message.pad);
        if (open) return open.opened(message);
        pads.set(message.pad, new PlayerPad(message, { send, timers, join: directly(parts.direct) }));
        return show();
      }
      case 'bytes':
        if (message.pad === WALL) wall?.receive(message);
        else pads.get(message.pad)?.receive(message);
        return;
      case 'closed':
        if (message.pad === WALL) {
          wall?.leave();
          wall = null;
        }
        pads.get(message.pad)?.leave();
        pads.delete(message.pad);
        return show();
      default:
        return message satisfies never;
    }
  };

  return {
    store,
    /** From the host. */
    receive: (message: PadMessage): void => {
      const told = asToPhone(message);
      if (!told) return;
      const take = () => {
        inOrder = inOrder
          .then(() => receive(told))
          // Without the library (the server is gone) texts are typed as commands; the next pad tries again.
          .catch(() => {
            library = null;
          });
      };
      if (told.pad === WALL && library === null) void idle.then(take);
      else take();
    },
    /** The page was hidden, or the link stalled. */
    resync: (): void => {
      for (const pad of pads.values()) pad.resync();
      wall?.resync();
    },
    /** A seated phone with nothing to do: the library may be out of reach when it is needed. */
    prefetch: (): void => {
      isIdle();
      library ??= parts.load();
      library.catch(() => {
        library = null;
      });
    },
  };
}

function asToPhone({ what, pad, incarnation, kind, lines, topic, bytes }: PadMessage): ToPhone | null {
  if (what === 'closed') return { type: 'closed', pad };
  if (!bytes) return null;
  if (what === 'bytes') return { type: 'bytes', pad, incarnation, bytes };
  return kind === null ? null : { type: 'opened', pad, incarnation, kind, lines: lines ?? 0, topic, state: bytes };
}
