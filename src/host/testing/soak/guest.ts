import { PlayerPad } from '../../../huddle/playerPad.ts';
import { PlayerWall } from '../../../huddle/playerWall.ts';
import type { Random } from '../../../kernel/random.ts';
import { createLadder } from '../../../player/ladder.ts';
import { Player } from '../../../player/player.ts';
import { Reconnector } from '../../../player/reconnecting.ts';
import { dictionary, dictionaryHash } from '../../../protocol/dictionary.ts';
import type { Goodbye, HostMessage } from '../../../protocol/messages.ts';
import { proofOf } from '../../../protocol/proof.ts';
import { PROTOCOL } from '../../../protocol/version.ts';
import type { RoomEveryone } from '../../../room/view.ts';
import type { VirtualTime } from '../virtualTime.ts';
import type { Air } from './air.ts';
import type { Watch } from './watch.ts';

export type GuestParts = {
  readonly name: string;
  readonly minor: number;
  readonly time: VirtualTime;
  readonly random: Random;
  readonly air: Air;
  readonly watch: Watch;
  /** The secret in the square this guest came by. */
  readonly secret: string;
  readonly token: string | null;
  readonly isHostThere: () => boolean;
  /** True when no other page was opened with this one's token. */
  readonly isAlone: (guest: Guest) => boolean;
};

/** Goodbyes after which a page knocks again by itself. */
const KNOCK_AGAIN: ReadonlySet<Goodbye> = new Set(['moved', 'no-hello', 'garbage']);

/** A phone as it is put together for the browser, but for its screen: player, ladder, reconnecting, pads. */
export class Guest {
  readonly name: string;
  readonly parts: GuestParts;
  readonly player: Player;
  readonly pads = new Map<string, PlayerPad>();
  wall: PlayerWall | null = null;
  token: string | null;
  /** Why it is out, for good. */
  gone: Goodbye | 'reloaded' | null = null;
  private readonly reconnector: Reconnector;
  private lastId = '';
  private ids = 0;

  constructor(parts: GuestParts) {
    const { name, minor, time, random, air, watch } = parts;
    this.parts = parts;
    this.name = name;
    this.token = parts.token;
    this.player = new Player({
      protocol: { ...PROTOCOL, minor },
      build: 'soak',
      dictionary,
      dictionaryHash,
      local: time.now,
      timers: time.timers,
      newId: () => {
        this.lastId = `${name}.${this.ids++}`;
        return this.lastId;
      },
      credentials: async (_room, nonce) => ({
        token: this.token,
        burned: [],
        proof: proofOf(parts.secret, nonce),
        code: null,
      }),
      onSeated: (_room, token) => {
        this.token = token;
      },
      onGoodbye: (reason) => {
        watch.goodbye(this, reason, parts.isAlone(this));
        if (KNOCK_AGAIN.has(reason)) return this.reconnector.restart();
        this.reconnector.stop();
        this.player.outbox.clear();
        this.gone = reason;
      },
      onLinkLost: () => this.reconnector.restart(),
      onHostBuild: () => undefined,
      onView: (mirrored) => watch.viewed(this, mirrored),
      onMoments: (moments, late) => watch.moved(this, moments, late),
      onMissed: () => watch.count('summaries'),
      onPad: (pad) => this.padded(pad),
      onDraft: () => undefined,
      onChange: () => undefined,
    });
    const { mirror } = this.player;
    const welcome = mirror.welcome.bind(mirror);
    mirror.welcome = (message) => {
      welcome(message);
      watch.welcomed(this);
    };
    const frame = mirror.frame.bind(mirror);
    mirror.frame = (message) => {
      const result = frame(message);
      watch.count(`frames ${result}`);
      return result;
    };
    this.reconnector = new Reconnector({
      // A page of 1.0 knows one way only.
      dialer:
        minor === 0
          ? air.dialer('relay')
          : createLadder({
              direct: air.dialer('direct'),
              relay: async () => air.dialer('relay'),
              climb: (link) => this.player.climb(link),
              timers: time.timers,
            }),
      isHostRegistered: async () => (air.cut ? 'no-server' : parts.isHostThere() ? 'registered' : 'not-registered'),
      attach: (link) => this.player.attach(link),
      now: time.now,
      random: () => random.unit(),
      timers: time.timers,
      isVisible: () => true,
      onChange: () => undefined,
    });
    this.reconnector.now();
  }

  /** Its seat, as far as it knows. */
  get seat(): string | null {
    const room = this.player.mirror.current?.only.room as { readonly seat: string | null } | undefined;
    return room?.seat ?? null;
  }

  get room(): RoomEveryone | null {
    return (this.player.mirror.current?.everyone.room as RoomEveryone | undefined) ?? null;
  }

  get team(): string | null {
    return this.room?.seats.find((other) => other.id === this.seat)?.team ?? null;
  }

  get isCaptain(): boolean {
    return this.seat !== null && this.room?.captain === this.seat;
  }

  ask(scope: 'room' | 'game', command: { readonly type: string }): void {
    const { seat } = this;
    const answer = this.player.outbox.add(scope, command);
    const id = this.lastId;
    this.parts.watch.asked(id);
    void answer.then((reason) => this.parts.watch.answered(this, seat, id, command.type, reason));
  }

  join(): void {
    void this.player.join(this.name, 'otter', 'mint');
  }

  /** The button, and all that makes a page look for its host at once. */
  knock(): void {
    if (this.gone) return;
    this.player.wake();
    for (const pad of this.pads.values()) pad.resync();
    this.reconnector.now();
  }

  /** A link beside the one in use, as when the network has changed. */
  climb(): void {
    if (!this.gone && !this.parts.air.cut && this.parts.minor > 0)
      this.parts.air.open('direct', (link) => this.player.climb(link));
  }

  /** The page goes away; its seat stays. `politely`: it said so. */
  unload(politely: boolean): void {
    this.gone = 'reloaded';
    if (politely) this.player.bye();
    this.reconnector.stop();
    this.player.detach();
    for (const pad of this.pads.values()) pad.leave();
    this.wall?.leave();
  }

  private padded(message: Extract<HostMessage, { type: 'pad' }>): void {
    const { pad, incarnation, what, kind, lines, topic, bytes } = message;
    const wall = pad === 'wall';
    if (what === 'closed') {
      if (wall) this.wall?.leave();
      if (wall) this.wall = null;
      this.pads.get(pad)?.leave();
      this.pads.delete(pad);
      return;
    }
    if (!bytes) return;
    if (what === 'bytes') {
      const told = { type: 'bytes', pad, incarnation, bytes } as const;
      if (wall) this.wall?.receive(told);
      else this.pads.get(pad)?.receive(told);
      return;
    }
    if (kind === null) return;
    const opened = { type: 'opened', pad, incarnation, kind, lines: lines ?? 0, topic, state: bytes } as const;
    const open = wall ? this.wall : this.pads.get(pad);
    if (open) return open.opened(opened);
    const own = {
      timers: this.parts.time.timers,
      send: (told: { pad: string; incarnation: string; bytes: Uint8Array }) =>
        this.player.pad(told.pad, told.incarnation, told.bytes),
    };
    const seat = this.room?.seats.find((other) => other.id === this.seat);
    if (!wall) this.pads.set(pad, new PlayerPad(opened, { ...own, join: null }));
    else if (seat) this.wall = new PlayerWall(opened, { ...own, seat: seat.id, colour: seat.colour });
  }
}
