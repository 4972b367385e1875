import type { AskAnswer } from '../kernel/game.ts';
import { encodeHostMessage } from '../protocol/codec.ts';
import type { Dialer, HostStatus, HostTransport, Link, LinkHandlers, Rung } from '../transport/link.ts';
import { createGuard } from './guard.ts';
import type { SeatLight } from './reception.ts';
import type { FromWorker, Report, ToWorker } from './wire.ts';

/** A worker mute for this long is dead; it is restarted from the log while the links stay. */
const MUTE_MS = 3_000;
/** A start may read a long log. */
const START_WITHIN_MS = 15_000;
const SCREEN_LINK = 'screen';

export type HostingState =
  | { readonly stage: 'starting' }
  | { readonly stage: 'nothing'; readonly expired: { readonly room: string; readonly code: string } | null }
  | { readonly stage: 'no-server' }
  | {
      readonly stage: 'hosting';
      readonly room: string;
      readonly code: string;
      readonly transport: HostStatus;
      /** Nothing can be stored right now: the room stands. */
      readonly halted: boolean;
    }
  | { readonly stage: 'ended'; readonly why: 'moved' | 'room-closed'; readonly code: string };

export type HostingParts = {
  readonly build: string;
  readonly createWorker: () => Worker;
  /** `secrets`: the room's join secret and those it had before, as they are when it is asked. */
  readonly createTransport: (peerId: string, hostKey: string, secrets: () => readonly string[]) => HostTransport;
  readonly secrets: () => readonly string[];
  readonly now: () => number;
  /** Runs the work just before the TV next draws. */
  readonly beforePaint: (work: () => void) => void;
  readonly onState: (state: HostingState) => void;
  readonly onReport: (report: Report) => void;
  readonly onLights: (lights: readonly Lamp[]) => void;
  readonly onStrokes: (strokes: readonly unknown[]) => void;
  readonly onExport: (json: string) => void;
  /** A phone runs another build than this page. */
  readonly onOtherBuild: () => void;
  readonly onFault: (what: string) => void;
};

/** A seat's link as the TV shows it. */
export type Lamp = SeatLight & { readonly rung: Rung };

/** The host's main thread: links' bytes on one side, the worker on the other. It decides nothing. */
export class Hosting {
  state: HostingState = { stage: 'starting' };
  private readonly parts: HostingParts;
  private worker: Worker;
  private wanted: string;
  private transport: HostTransport | null = null;
  private readonly links = new Map<string, Link>();
  private screen: LinkHandlers | null = null;
  private unread: Uint8Array[] = [];
  private packs = 0;
  private readonly packsWished = new Map<number, (answer: AskAnswer) => void>();
  private lastAlive: number;
  private watch: ReturnType<typeof setInterval>;

  constructor(parts: HostingParts, room: string | 'last' | 'new') {
    this.parts = parts;
    this.wanted = room;
    this.lastAlive = parts.now() + START_WITHIN_MS;
    this.worker = this.startWorker();
    this.watch = setInterval(() => {
      if (parts.now() - this.lastAlive > MUTE_MS) this.restart('mute');
    }, 500);
  }

  /** The TV's own link, for its player. */
  readonly screenDialer: Dialer = {
    dial: async (onLink) => {
      const link: Link = {
        id: SCREEN_LINK,
        send: (bytes) => this.tell({ type: 'bytes', link: SCREEN_LINK, bytes }),
        sendFast: (bytes) => this.tell({ type: 'bytes', link: SCREEN_LINK, bytes }),
        close: () => this.tell({ type: 'closed', link: SCREEN_LINK }),
        buffered: () => 0,
        rung: () => 'memory',
      };
      this.screen = onLink(link);
      if (this.state.stage === 'hosting') this.tell({ type: 'screen', link: SCREEN_LINK });
      return link;
    },
  };

  report(): void {
    this.tell({ type: 'report' });
  }

  export(): void {
    this.tell({ type: 'export' });
  }

  /** Asks the model for a pack of words. A worker that dies over it answers `unavailable`. */
  makePack(input: unknown): Promise<AskAnswer> {
    this.packs += 1;
    const id = this.packs;
    return new Promise((resolve) => {
      this.packsWished.set(id, resolve);
      this.tell({ type: 'make-pack', id, input });
    });
  }

  keep(on: boolean): void {
    this.tell({ type: 'keep', keep: on });
  }

  settle(room: string, keep: boolean): void {
    this.tell({ type: 'settle', room, keep });
  }

  stop(): void {
    clearInterval(this.watch);
    this.transport?.stop();
    this.worker.terminate();
  }

  private startWorker(): Worker {
    const worker = this.parts.createWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.worker) this.heard(data);
    });
    worker.addEventListener('error', (event) => {
      this.parts.onFault(`worker: ${event.message}`);
    });
    worker.postMessage({ type: 'start', room: this.wanted, build: this.parts.build } satisfies ToWorker);
    return worker;
  }

  /** From the log: the same evening, the same links, new sessions over them. */
  private restart(why: string): void {
    this.parts.onFault(`worker restarted: ${why}`);
    this.worker.terminate();
    for (const answer of this.packsWished.values()) answer({ ok: false, why: 'unavailable' });
    this.packsWished.clear();
    this.lastAlive = this.parts.now() + START_WITHIN_MS;
    this.worker = this.startWorker();
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : []);
  }

  private become(state: HostingState): void {
    this.state = state;
    this.parts.onState(state);
  }

  private heard(message: FromWorker): void {
    this.lastAlive = Math.max(this.lastAlive, this.parts.now());
    switch (message.type) {
      case 'ready':
        return this.ready(message);
      case 'nothing':
        return this.become({ stage: 'nothing', expired: message.expired });
      case 'no-server':
        return this.become({ stage: 'no-server' });
      case 'send':
        for (const { link, bytes } of message.posts) if (link !== SCREEN_LINK) this.links.get(link)?.send(bytes);
        this.toScreen(message.posts.flatMap(({ link, bytes }) => (link === SCREEN_LINK ? [bytes] : [])));
        return;
      case 'close':
        this.links.get(message.link)?.close();
        return;
      case 'halted':
        if (this.state.stage === 'hosting') this.become({ ...this.state, halted: message.halted });
        return;
      case 'ended':
        return this.ended(message.why);
      case 'other-build':
        return this.parts.onOtherBuild();
      case 'stuck':
        return this.restart('storage is stuck');
      case 'alive':
        this.lastAlive = this.parts.now();
        return;
      case 'lights':
        return this.parts.onLights(
          message.lights.map((light) => ({ ...light, rung: this.links.get(light.link)?.rung() ?? 'direct' })),
        );
      case 'strokes':
        return this.parts.onStrokes(message.strokes);
      case 'report':
        return this.parts.onReport(message.report);
      case 'export':
        return this.parts.onExport(message.json);
      case 'pack-made':
        this.packsWished.get(message.id)?.(message.answer);
        this.packsWished.delete(message.id);
        return;
      case 'fault':
        return this.parts.onFault(message.what);
      default:
        return message satisfies never;
    }
  }

  /**
   * What the TV is shown it reads when it draws: until then the machine is busy getting the phones' frames out, and a burst of
   * them is drawn once.
   */
  private toScreen(bytes: readonly Uint8Array[]): void {
    if (bytes.length === 0) return;
    if (this.unread.length === 0) {
      this.parts.beforePaint(() => {
        const { unread } = this;
        this.unread = [];
        for (const one of unread) this.screen?.onBytes(one, false);
      });
    }
    this.unread.push(...bytes);
  }

  private ready(ready: Extract<FromWorker, { type: 'ready' }>): void {
    this.wanted = ready.room;
    const transport = this.state.stage === 'hosting' ? this.state.transport : 'starting';
    this.become({ stage: 'hosting', room: ready.room, code: ready.code, transport, halted: false });
    if (this.screen) this.tell({ type: 'screen', link: SCREEN_LINK });
    for (const id of this.links.keys()) this.tell({ type: 'opened', link: id });
    if (this.transport) return;
    this.transport = this.parts.createTransport(ready.peerId, ready.hostKey, this.parts.secrets);
    this.transport.start({
      onLink: (link) => this.linked(link),
      onStatus: (status) => {
        if (this.state.stage === 'hosting') this.become({ ...this.state, transport: status });
      },
    });
  }

  private linked(link: Link): LinkHandlers {
    this.links.set(link.id, link);
    const guard = createGuard(this.parts.now);
    this.tell({ type: 'opened', link: link.id });
    return {
      onBytes: (bytes) => {
        const verdict = guard(bytes);
        // A copy of its own: the transport's buffer may be part of a larger one, and this one is transferred.
        if (verdict === 'pass') this.tell({ type: 'bytes', link: link.id, bytes: bytes.slice() });
        else if (verdict !== 'drop') {
          link.send(encodeHostMessage({ type: 'goodbye', reason: verdict }));
          link.close();
        }
      },
      onClosed: () => {
        this.links.delete(link.id);
        this.tell({ type: 'closed', link: link.id });
      },
    };
  }

  private ended(why: 'moved' | 'room-closed'): void {
    const code = this.state.stage === 'hosting' ? this.state.code : '';
    clearInterval(this.watch);
    // Goodbyes are on their way to the phones; the links close behind them.
    setTimeout(() => this.transport?.stop(), 1_000);
    this.become({ stage: 'ended', why, code });
  }
}
