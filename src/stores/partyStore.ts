import { createStore } from 'zustand/vanilla';
import type { Light, MissedNews, Player } from '../player/player.ts';
import type { Reconnecting } from '../player/reconnecting.ts';
import type { Goodbye, View } from '../protocol/messages.ts';
import type { RoomEveryone, RoomOnly } from '../room/view.ts';
import type { Rung } from '../transport/link.ts';

/** What a screen can select from: the mirrored view, and how the link is. The TV's and the phones' alike. */
export type PartyState = {
  readonly version: number;
  readonly room: RoomEveryone | null;
  readonly roomOnly: RoomOnly | null;
  readonly game: unknown;
  readonly gameOnly: unknown;
  readonly light: Light;
  readonly rttMs: number;
  /** What carries this device's link. */
  readonly rung: Rung | null;
  /** The host got no acknowledgement of what everybody must see. */
  readonly unstable: boolean;
  /** After an absence of more than moments: what went by. */
  readonly missed: MissedNews | null;
  readonly reconnecting: Reconnecting;
  readonly goodbye: Goodbye | null;
  /** Commands to the game without an answer yet, oldest first. */
  readonly pending: readonly { readonly type: string }[];
  /** The latest refusal, for a toast; `n` tells two of one reason apart. */
  readonly refusal: { readonly reason: string; readonly n: number } | null;
};

const SHELL_REASONS: ReadonlySet<string> = new Set(['not-stored', 'fault', 'no-seat']);

export type PartyStore = ReturnType<typeof createPartyStore>;

export function createPartyStore() {
  return createStore<PartyState>(() => ({
    version: 0,
    room: null,
    roomOnly: null,
    game: null,
    gameOnly: null,
    light: 'none',
    rttMs: 0,
    rung: null,
    unstable: false,
    missed: null,
    reconnecting: { state: 'idle' },
    goodbye: null,
    pending: [],
    refusal: null,
  }));
}

/** What a party's screens do; commands resolve with null for accepted, else the reason. */
export type PartyActions = {
  readonly toRoom: (command: { readonly type: string }) => Promise<string | null>;
  readonly toGame: (command: { readonly type: string }) => Promise<string | null>;
  readonly react: (command: { readonly type: string }) => void;
  readonly playNow: () => number;
  readonly wallNow: () => number;
  /** `late`: it happened while this device was away for moments, and is played at double speed. */
  readonly onMoment: (listener: (moment: unknown, late: boolean) => void) => () => void;
};

/** Binds a player to a store: the player's callbacks, and the actions over it. */
export function bindParty(store: PartyStore) {
  const listeners = new Set<(moment: unknown, late: boolean) => void>();
  let refusals = 0;
  return {
    onView: (mirrored: { version: number; everyone: View; only: View }) =>
      store.setState({
        version: mirrored.version,
        room: mirrored.everyone.room as RoomEveryone,
        roomOnly: mirrored.only.room as RoomOnly,
        game: mirrored.everyone.game,
        gameOnly: mirrored.only.game,
        goodbye: null,
      }),
    onMoments: (moments: readonly unknown[], late: boolean) => {
      for (const moment of moments) for (const listener of listeners) listener(moment, late);
    },
    /** The link's light, and what is on its way. */
    refresh: (player: Player) => {
      const pending = player.outbox.pending.filter((entry) => entry.scope === 'game').map((entry) => entry.command);
      const before = store.getState();
      const same =
        pending.length === before.pending.length && pending.every((command, i) => command === before.pending[i]);
      store.setState({
        light: player.light(),
        rttMs: Math.round(player.rttMs),
        rung: player.rung,
        unstable: player.unstable,
        ...(same ? {} : { pending }),
      });
    },
    actions: (player: Player): PartyActions => {
      const send = async (scope: 'room' | 'game', command: { readonly type: string }) => {
        const reason = await player.outbox.add(scope, command);
        // A game words its own refusals where they happened; the shell words the room's, and what any scope may be told.
        if (reason !== null && (scope === 'room' || SHELL_REASONS.has(reason)))
          store.setState({ refusal: { reason, n: ++refusals } });
        return reason;
      };
      return {
        toRoom: (command) => send('room', command),
        toGame: (command) => send('game', command),
        react: (command) => player.react(command),
        playNow: () => player.time.playNow(),
        wallNow: () => player.time.wallNow(),
        onMoment: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
    },
  };
}
