import { createStore } from 'zustand/vanilla';
import type { Face } from '../player/identity.ts';
import { type Credentials, Player } from '../player/player.ts';
import type { HostAnswer } from '../player/reconnecting.ts';
import { Reconnector } from '../player/reconnecting.ts';
import type { RoomAnswer } from '../player/server.ts';
import { answerSeatTabs, seatedElsewhere } from '../player/tabs.ts';
import type { Goodbye } from '../protocol/messages.ts';
import { proofOf } from '../protocol/proof.ts';
import type { Dictionary } from '../protocol/values.ts';
import type { SeatTokens } from '../storage/seatTokens.ts';
import type { Dialer, Link, LinkHandlers } from '../transport/link.ts';
import { createPads, type PadsParts, type PadsStore } from './pads.ts';
import { bindParty, createPartyStore, type PartyActions, type PartyStore } from './partyStore.ts';

/** Where a phone stands outside the room's own view. */
export type PhoneState = {
  /** `asking`: another tab of this browser has the seat; the guest chooses. */
  readonly stage: 'finding' | 'no-room' | 'too-many-tries' | 'no-server' | 'connecting' | 'asking';
  readonly face: Face;
  readonly joining: boolean;
  /** Why the last try to join was refused. */
  readonly joinProblem: string | null;
  /** The host runs another build of the same protocol. */
  readonly otherBuild: boolean;
};

export type PhoneParts = {
  readonly code: string;
  /** The room's secret from the link's fragment; null for a guest who typed the code. */
  readonly secret: string | null;
  readonly build: string;
  readonly dictionary: Dictionary;
  readonly dictionaryHash: string;
  readonly face: Face;
  readonly keepFace: (face: Face) => void;
  readonly tokens: SeatTokens;
  readonly findRoom: (code: string) => Promise<RoomAnswer>;
  readonly askHost: (peerId: string) => Promise<HostAnswer>;
  readonly createDialer: (peerId: string, climb: (link: Link) => LinkHandlers) => Dialer;
  /** The shared documents' library, and how phones find each other directly. */
  readonly loadHuddle: PadsParts['load'];
  readonly direct: (peerId: string) => ReturnType<PadsParts['direct']>;
  readonly newId: () => string;
  readonly random: () => number;
};

export type { Face } from '../player/identity.ts';

export type Phone = {
  readonly code: string;
  readonly party: PartyStore;
  readonly store: ReturnType<typeof createPhoneState>;
  readonly actions: PartyActions;
  /** What this phone writes and draws together with others. */
  readonly pads: PadsStore;
  setFace(face: Face): void;
  join(): Promise<void>;
  leave(): Promise<void>;
  /** The button: dial now; after a goodbye, knock again. */
  retry(): void;
  /** The page is visible again, or the network is back. */
  wake(): void;
  bye(): void;
  /** The guest's choice when another tab has the seat. */
  choose(choice: 'move-here' | 'someone-else'): void;
};

const createPhoneState = (face: Face) =>
  createStore<PhoneState>(() => ({ stage: 'finding', face, joining: false, joinProblem: null, otherBuild: false }));

/** Asked again after this long when the server did not answer. */
const FIND_AGAIN_MS = 2_000;

/** Goodbyes after which the same page may knock again by itself. */
const KNOCK_AGAIN: ReadonlySet<Goodbye> = new Set(['moved', 'no-hello', 'garbage']);

/** A phone's party: finds the room, keeps the link, holds the seat. */
export function createPhone(parts: PhoneParts): Phone {
  const party = createPartyStore();
  const store = createPhoneState(parts.face);
  const bound = bindParty(party);
  const timers = {
    set: (fn: () => void, ms: number) => setTimeout(fn, ms),
    clear: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  };
  let reconnector: Reconnector | null = null;
  let choice: 'move-here' | 'someone-else' | null = null;
  let stopAnswering: (() => void) | null = null;

  const credentials = async (room: string, nonce: Uint8Array): Promise<Credentials | null> => {
    let token = parts.tokens.token(room);
    if (token !== null && choice === null && stopAnswering === null && (await seatedElsewhere(room))) {
      player.detach();
      reconnector?.stop();
      store.setState({ stage: 'asking' });
      return null;
    }
    if (choice === 'someone-else' && stopAnswering === null) token = null;
    return {
      token,
      burned: parts.tokens.burned(),
      proof: parts.secret === null ? null : proofOf(parts.secret, nonce),
      code: parts.code,
    };
  };

  const player: Player = new Player({
    build: parts.build,
    dictionary: parts.dictionary,
    dictionaryHash: parts.dictionaryHash,
    timers,
    newId: parts.newId,
    credentials,
    local: () => performance.now(),
    onSeated: (room, token) => parts.tokens.keep(room, token),
    onGoodbye: (reason, room) => {
      if (room && reason === 'kicked') parts.tokens.burn(room);
      if (room && (reason === 'left' || reason === 'room-closed')) parts.tokens.forget(room);
      stopAnswering?.();
      stopAnswering = null;
      if (KNOCK_AGAIN.has(reason)) return reconnector?.restart();
      reconnector?.stop();
      player.outbox.clear();
      party.setState({ goodbye: reason });
    },
    onLinkLost: () => reconnector?.restart(),
    onHostBuild: (build) => store.setState({ otherBuild: build !== parts.build }),
    onView: (mirrored) => {
      bound.onView(mirrored);
      store.setState({ stage: 'connecting' });
      const seated = party.getState().roomOnly?.seat != null;
      if (seated && player.room) stopAnswering ??= answerSeatTabs(player.room);
    },
    onMoments: bound.onMoments,
    onMissed: (missed) => party.setState({ missed }),
    onPad: (pad) => pads.receive(pad),
    onDraft: () => undefined,
    onChange: () => bound.refresh(player),
  });

  let hostId = '';
  const pads = createPads({
    load: parts.loadHuddle,
    send: (pad, incarnation, bytes) => player.pad(pad, incarnation, bytes),
    direct: () => parts.direct(hostId),
    me: () => {
      const { room, roomOnly } = party.getState();
      const seat = room?.seats.find((other) => other.id === roomOnly?.seat);
      return seat ? { seat: seat.id, colour: seat.colour } : null;
    },
  });

  const find = async (): Promise<void> => {
    const answer = await parts.findRoom(parts.code);
    if (!answer.ok) {
      const stage = answer.why === 'no-such-room' ? 'no-room' : answer.why;
      store.setState({ stage });
      if (stage === 'no-server') setTimeout(() => void find(), FIND_AGAIN_MS);
      return;
    }
    store.setState({ stage: 'connecting' });
    hostId = answer.peerId;
    reconnector = new Reconnector({
      dialer: parts.createDialer(answer.peerId, (link) => player.climb(link)),
      isHostRegistered: () => parts.askHost(answer.peerId),
      attach: (link) => player.attach(link),
      now: Date.now,
      random: parts.random,
      timers,
      isVisible: () => document.visibilityState === 'visible',
      onChange: (reconnecting) => party.setState({ reconnecting }),
    });
    reconnector.now();
  };
  void find();

  return {
    code: parts.code,
    party,
    store,
    actions: bound.actions(player),
    pads,
    setFace: (face) => {
      store.setState({ face, joinProblem: null });
      parts.keepFace(face);
    },
    join: async () => {
      const { face } = store.getState();
      store.setState({ joining: true, joinProblem: null });
      const reason = await player.join(face.name.trim(), face.animal, face.colour);
      store.setState({ joining: false, joinProblem: reason });
    },
    leave: async () => {
      await player.outbox.add('room', { type: 'Leave' });
    },
    retry: () => {
      party.setState({ goodbye: null });
      if (reconnector) reconnector.restart();
      else void find();
    },
    wake: () => {
      player.wake();
      pads.resync();
      reconnector?.now();
    },
    bye: () => player.bye(),
    choose: (chosen) => {
      choice = chosen;
      store.setState({ stage: 'connecting' });
      reconnector?.restart();
    },
  };
}
