import type { LoggedEvent } from '../../kernel/event.ts';
import type { AnyGame } from '../../kernel/game.ts';
import { type MissedNews, Player } from '../../player/player.ts';
import { decodePlayerMessage } from '../../protocol/codec.ts';
import { dictionary, dictionaryHash } from '../../protocol/dictionary.ts';
import type { Goodbye } from '../../protocol/messages.ts';
import { proofOf } from '../../protocol/proof.ts';
import { PROTOCOL } from '../../protocol/version.ts';
import type { RoomEveryone } from '../../room/view.ts';
import { createMemoryStorage } from '../../storage/memory.ts';
import type { RoomRecord, Storage } from '../../storage/storage.ts';
import type { Link, LinkHandlers } from '../../transport/link.ts';
import type { AskRunner } from '../asks.ts';
import { createClock } from '../clock.ts';
import { Party } from '../party.ts';
import { tally } from './tally.ts';
import { VirtualTime } from './virtualTime.ts';

export const record: RoomRecord = {
  room: 'room1',
  epoch: 1,
  writer: 'w1',
  hostKey: 'k'.repeat(32),
  code: 'ABCD',
  seed: 42,
  createdWall: 1_000_000,
  closed: false,
  kept: false,
};

export type Guest = Player & {
  readonly goodbyes: Goodbye[];
  readonly moments: unknown[];
  /** Those that came after an absence of moments. */
  readonly lateMoments: unknown[];
  readonly missed: MissedNews[];
  token: string | null;
  /** Cuts the wire both ways; nobody is told. */
  cut(on: boolean): void;
  wireId: string;
  /** Messages of these types never leave. */
  mute: ((type: string) => boolean) | null;
  room_(): RoomEveryone;
};

/** An evening on memory and virtual time: a party, its storage, and guests that come and go. */
export class TestEvening {
  readonly time: VirtualTime;
  readonly storage: ReturnType<typeof createMemoryStorage>;
  readonly faults: string[] = [];
  readonly halts: boolean[] = [];
  party!: Party;
  lost = false;
  closed = false;
  runners: Record<string, AskRunner> = {};
  private readonly games: ReadonlyMap<string, AnyGame>;
  private readonly links = new Map<string, { bytes: (bytes: Uint8Array) => void; closed: () => void }>();
  private nextLink = 1;

  constructor(game: AnyGame = tally, time = new VirtualTime(), storage = createMemoryStorage()) {
    this.games = new Map([[game.id, game]]);
    this.time = time;
    this.storage = storage;
  }

  static async open(game?: AnyGame): Promise<TestEvening> {
    const evening = new TestEvening(game);
    await evening.storage.create(record);
    await evening.start(record);
    return evening;
  }

  async start(opened: RoomRecord): Promise<void> {
    const parties = Party.open({
      storage: this.storage as Storage,
      record: opened,
      games: this.games as never,
      clock: createClock(this.time.now, this.time.wall),
      timers: this.time.timers,
      dictionary,
      dictionaryHash,
      build: 'test',
      runners: this.runners,
      send: (link, bytes) => this.links.get(link)?.bytes(bytes),
      close: (link) => this.links.get(link)?.closed(),
      onHalted: (halted) => this.halts.push(halted),
      onLost: () => {
        this.lost = true;
      },
      onStuck: () => this.faults.push('stuck'),
      onClosed: () => {
        this.closed = true;
      },
      onFault: (what, error) => this.faults.push(`${what}: ${String(error)}`),
    });
    await this.time.settle();
    this.party = await parties;
  }

  /** Nothing is stored any more, nobody is told; then the same log is opened again after `deadMs`. */
  async killAndReopen(deadMs: number): Promise<void> {
    this.party.stop();
    this.links.clear();
    await this.time.advance(deadMs);
    const opened = await this.storage.takeOver(record.room, 'w-next');
    await this.start(opened as RoomRecord);
  }

  /** A guest with the link's secret (or a token, or only the code), connected but not seated. */
  async guest(
    how: {
      token?: string | null;
      secret?: string | null;
      code?: string | null;
      burned?: readonly string[];
      minor?: number;
    } = {},
  ): Promise<Guest> {
    const goodbyes: Goodbye[] = [];
    const moments: unknown[] = [];
    const lateMoments: unknown[] = [];
    const missed: MissedNews[] = [];
    let ids = 0;
    const prefix = `c${this.nextLink}-`;
    const secret = how.secret === undefined ? this.party.engine.evening.room.secret : how.secret;
    const guest = Object.assign(
      new Player({
        protocol: { ...PROTOCOL, minor: how.minor ?? PROTOCOL.minor },
        build: 'test',
        dictionary,
        dictionaryHash,
        local: this.time.now,
        timers: this.time.timers,
        newId: () => `${prefix}${ids++}`,
        credentials: async (_room, nonce) => ({
          token: guest.token,
          burned: how.burned ?? [],
          proof: secret === null ? null : proofOf(secret, nonce),
          code: how.code ?? null,
        }),
        onSeated: (_room, token) => {
          guest.token = token;
        },
        onGoodbye: (reason) => goodbyes.push(reason),
        onLinkLost: () => undefined,
        onHostBuild: () => undefined,
        onView: () => undefined,
        onMoments: (facts, late) => {
          moments.push(...facts);
          if (late) lateMoments.push(...facts);
        },
        onMissed: (news) => missed.push(news),
        onPad: () => undefined,
        onDraft: () => undefined,
        onChange: () => undefined,
      }),
      {
        goodbyes,
        moments,
        lateMoments,
        missed,
        token: how.token ?? null,
        wireId: '',
        mute: null,
        cut: (on: boolean) => {
          cut.on = on;
        },
        room_: () => guest.mirror.current?.everyone.room as RoomEveryone,
      },
    ) as Guest;
    const cut = { on: false };
    this.connect(guest, cut);
    await this.time.settle();
    return guest;
  }

  /** A new link for a guest that has lost its old one. */
  async reconnect(guest: Guest): Promise<void> {
    guest.detach();
    this.connect(guest, { on: false });
    await this.time.settle();
  }

  /** A better link opens while the one in use goes on. */
  async climb(guest: Guest): Promise<void> {
    this.connect(guest, { on: false }, 'climb');
    await this.time.settle();
  }

  async seated(name: string): Promise<Guest> {
    const guest = await this.guest();
    const joining = guest.join(name, 'otter', 'mint');
    await this.time.settle();
    const reason = await joining;
    if (reason !== null) throw new Error(`${name} was not seated: ${reason}`);
    return guest;
  }

  async ask(
    guest: Guest,
    scope: 'room' | 'game',
    command: { readonly type: string; readonly [field: string]: unknown },
  ): Promise<string | null> {
    const answer = guest.outbox.add(scope, command);
    await this.time.settle();
    return answer;
  }

  async log(): Promise<readonly LoggedEvent[]> {
    return this.storage.read(record.room, 1, 100_000);
  }

  private connect(guest: Guest, cut: { on: boolean }, how: 'attach' | 'climb' = 'attach'): void {
    const id = `l${this.nextLink++}`;
    guest.wireId = id;
    let handlers: LinkHandlers | null = null;
    const link: Link = {
      id,
      send: (bytes) => {
        const copy = bytes.slice();
        const type = String(decodePlayerMessage(copy)?.type);
        if (guest.mute?.(type)) return;
        queueMicrotask(() => {
          if (!cut.on) this.party.reception.received(id, copy);
        });
      },
      sendFast: (bytes) => link.send(bytes),
      close: () => this.links.delete(id),
      buffered: () => 0,
      rung: () => 'memory',
    };
    handlers = guest[how](link);
    this.links.set(id, {
      bytes: (bytes) => {
        const copy = bytes.slice();
        queueMicrotask(() => {
          if (!cut.on) handlers?.onBytes(copy, false);
        });
      },
      closed: () => {
        this.links.delete(id);
        queueMicrotask(() => {
          if (!cut.on) handlers?.onClosed();
        });
      },
    });
    guest.cut = (on) => {
      cut.on = on;
    };
    this.party.reception.opened(id);
  }
}
