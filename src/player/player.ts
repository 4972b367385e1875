import { encodePlayerMessage, knownToHost } from '../protocol/codec.ts';
import { BEAT_MS, UNANSWERED_MS, WEAK_AFTER_MS } from '../protocol/limits.ts';
import type { Goodbye, HostMessage, PlayerMessage } from '../protocol/messages.ts';
import { parseHostMessage } from '../protocol/parse.ts';
import type { Dictionary } from '../protocol/values.ts';
import { OLDEST, PROTOCOL, type ProtocolVersion, spoken } from '../protocol/version.ts';
import type { Link, LinkHandlers, Rung } from '../transport/link.ts';
import { HostTime } from './hostTime.ts';
import { Mirror, type Mirrored } from './mirror.ts';
import { Outbox } from './outbox.ts';

/** Without a first view this long after a link opened, it is dialled again. */
export const FIRST_VIEW_MS = 5_000;
/** Nothing heard for this long: the link is dead, whatever it says of itself. */
const DEAD_AFTER_MS = 8_000;
/** On waking: a ping unanswered for this long means a dead link. */
const WAKE_PONG_MS = 700;
/** After coming back, moments for so long are those that were missed: they are played at double speed. */
const CATCHING_UP_MS = 1_000;

/** How this player proves who it is, once the host has said which room this is. */
export type Credentials = {
  readonly token: string | null;
  readonly burned: readonly string[];
  readonly proof: Uint8Array | null;
  readonly code: string | null;
};

export type MissedNews = NonNullable<Extract<HostMessage, { type: 'welcome' }>['missed']>;

export type PlayerParts = {
  /** The protocol this page speaks, where that is not this build's. */
  readonly protocol?: ProtocolVersion;
  readonly build: string;
  readonly dictionary: Dictionary;
  readonly dictionaryHash: string;
  readonly local: () => number;
  readonly timers: { set(fn: () => void, ms: number): unknown; clear(timer: unknown): void };
  readonly newId: () => string;
  /** Null: not now; whoever said so has dropped the link. */
  readonly credentials: (room: string, nonce: Uint8Array) => Promise<Credentials | null>;
  readonly onSeated: (room: string, token: string) => void;
  readonly onGoodbye: (reason: Goodbye, room: string | null) => void;
  /** The link in use is gone or dead: dial again. */
  readonly onLinkLost: () => void;
  readonly onHostBuild: (build: string) => void;
  readonly onView: (mirrored: Mirrored) => void;
  /** `late`: they happened while this player was away for moments. */
  readonly onMoments: (moments: readonly unknown[], late: boolean) => void;
  /** Back after more than moments: how long it was, and what went by. */
  readonly onMissed: (missed: MissedNews) => void;
  /** Shared writing: the bytes are the huddle's. */
  readonly onPad: (pad: Extract<HostMessage, { type: 'pad' }>) => void;
  readonly onDraft: (ask: string, text: string) => void;
  readonly onChange: () => void;
};

export type Light = 'none' | 'opening' | 'good' | 'weak';

/** One player's end of the protocol, whatever carries it: a phone over any link, the TV over its own. */
export class Player {
  readonly time: HostTime;
  readonly outbox: Outbox;
  readonly mirror: Mirror;
  rttMs = 0;
  /** The host got no acknowledgement of what everybody must see. */
  unstable = false;
  room: string | null = null;
  private readonly parts: PlayerParts;
  private link: Link | null = null;
  /** A better way to the host that is being tried while the link in use goes on. */
  private beside: Link | null = null;
  /** How often the host has asked on this link. */
  private challenges = 0;
  private greeted = false;
  /** The form of the protocol both speak. */
  private version: ProtocolVersion = OLDEST;
  /** What this page can go on with on another link. */
  private session: string | null = null;
  private caughtUpAt = 0;
  private lastHeard = 0;
  private pinging: unknown = null;
  private watching: unknown = null;
  private waking: unknown = null;
  private lastLight: Light = 'none';

  constructor(parts: PlayerParts) {
    this.parts = parts;
    this.time = new HostTime(parts.local);
    this.mirror = new Mirror(parts.dictionary);
    this.outbox = new Outbox({
      send: ({ id, scope, command }) => this.say({ type: 'command', id, scope, command }),
      newId: parts.newId,
      now: parts.local,
      later: (fn, ms) => void parts.timers.set(fn, ms),
      onChange: parts.onChange,
    });
  }

  /** A link has opened; whatever was used before is dropped. */
  attach(link: Link): LinkHandlers {
    this.detach();
    this.link = link;
    this.challenges = 0;
    this.lastHeard = this.parts.local();
    this.awaitView(link);
    this.changed();
    return this.handlersOf(link);
  }

  /**
   * A better way to the host has opened while a link is in use: the session moves over once the host agrees, without losing or
   * doubling a frame; until then nothing changes, and if it comes to nothing, nothing has.
   */
  climb(link: Link): LinkHandlers {
    if (!this.link || !this.greeted) return this.attach(link);
    this.beside?.close();
    this.beside = link;
    return this.handlersOf(link);
  }

  private handlersOf(link: Link): LinkHandlers {
    return {
      onBytes: (bytes) => {
        if (this.link === link || this.beside === link) this.received(link, bytes);
      },
      onClosed: () => {
        if (this.link === link) this.lost(link);
        else if (this.beside === link) this.beside = null;
      },
    };
  }

  private awaitView(link: Link): void {
    this.greeted = false;
    this.parts.timers.clear(this.watching);
    this.watching = this.parts.timers.set(() => {
      if (this.link === link && !this.greeted) this.lost(link);
    }, FIRST_VIEW_MS);
  }

  /** The host speaks over the new link: it is the one in use from here on. */
  private moveTo(link: Link): void {
    if (this.beside !== link) return;
    const old = this.link;
    this.beside = null;
    this.link = link;
    this.greeted = false;
    this.parts.timers.clear(this.pinging);
    old?.close();
  }

  /** The other way came to nothing: whatever is still on its way over it is not heard. */
  private stay(link: Link): void {
    if (this.beside === link) this.beside = null;
    link.close();
  }

  detach(): void {
    const { link, beside } = this;
    this.link = null;
    this.beside = null;
    beside?.close();
    this.greeted = false;
    for (const timer of [this.pinging, this.watching, this.waking]) this.parts.timers.clear(timer);
    link?.close();
  }

  /** Asks for a seat; resolves with null or the reason. */
  join(name: string, animal: string, colour: string): Promise<string | null> {
    return new Promise((resolve) => {
      const id = this.parts.newId();
      this.joining = { id, resolve };
      this.say({ type: 'join', id, name, animal, colour });
    });
  }

  /** A tap worth counting, on the lossy channel; no answer comes. */
  react(command: { readonly type: string }): void {
    if (this.greeted) this.link?.sendFast(encodePlayerMessage({ type: 'react', command }));
  }

  /** Shared writing, as the huddle's bytes. */
  pad(pad: string, incarnation: string, bytes: Uint8Array): void {
    this.say({ type: 'pad', pad, incarnation, bytes });
  }

  /** Which rung of the ladder carries this player now. */
  get rung(): Rung | null {
    return this.link?.rung() ?? null;
  }

  /** The page is going away politely. */
  bye(): void {
    this.say({ type: 'bye' });
  }

  /** The device woke, or the network came back: is the link alive? If no answer comes at once it is given up. */
  wake(): void {
    const { link } = this;
    if (!link || !this.greeted) return;
    this.parts.timers.clear(this.waking);
    const asked = this.parts.local();
    this.ping();
    this.waking = this.parts.timers.set(() => {
      if (this.link === link && this.lastHeard < asked) this.lost(link);
    }, WAKE_PONG_MS);
  }

  light(): Light {
    if (!this.link) return 'none';
    if (!this.greeted) return 'opening';
    const silent = this.parts.local() - this.lastHeard > WEAK_AFTER_MS;
    return silent || this.unstable || this.outbox.oldestMs() > UNANSWERED_MS ? 'weak' : 'good';
  }

  private joining: { readonly id: string; readonly resolve: (reason: string | null) => void } | null = null;

  private say(message: PlayerMessage): void {
    if (this.greeted && knownToHost(message.type, this.version))
      this.link?.send(encodePlayerMessage(message, this.version));
  }

  private received(link: Link, bytes: Uint8Array): void {
    const message = parseHostMessage(bytes);
    if (!message) return;
    if (this.beside === link) {
      // Nothing else is said before the host has agreed.
      if (message.type === 'challenge') return void this.answerChallenge(link, message);
      if (message.type !== 'resumed' && message.type !== 'welcome') return this.stay(link);
      this.moveTo(link);
    }
    this.lastHeard = this.parts.local();
    switch (message.type) {
      case 'challenge':
        return void this.answerChallenge(link, message);
      case 'welcome':
        return this.welcomed(link, message);
      case 'frame':
        return this.frame(message);
      case 'resumed':
        return this.resumed(link, message);
      case 'pad':
        return this.parts.onPad(message);
      case 'seated':
        if (this.room) this.parts.onSeated(this.room, message.token);
        return;
      case 'pong':
        this.rttMs = this.time.measured(message.sent, message.time);
        this.unstable = message.unstable === true;
        return this.changed();
      case 'draft':
        return this.parts.onDraft(message.ask, message.text);
      case 'goodbye':
        // The host's worker was restarted in between, and has judged the answer to its forerunner's challenge: once more, afresh.
        if (message.reason === 'bad-proof' && this.challenges > 1) return this.lost(link);
        this.detach();
        this.joining?.resolve(message.reason);
        this.joining = null;
        return this.parts.onGoodbye(message.reason, this.room);
      default:
        return message satisfies never;
    }
  }

  private async answerChallenge(link: Link, challenge: Extract<HostMessage, { type: 'challenge' }>): Promise<void> {
    const protocol = this.parts.protocol ?? PROTOCOL;
    const version = spoken(challenge.protocol, protocol);
    const climbing = this.beside === link;
    if (climbing) {
      if (!version || challenge.room !== this.room || challenge.epoch !== this.mirror.current?.epoch)
        return this.stay(link);
    } else {
      this.room = challenge.room;
      this.challenges += 1;
      // On a link in use: the host's worker was restarted, and asks everybody anew.
      this.greeted = false;
      this.parts.timers.clear(this.pinging);
      this.parts.onHostBuild(challenge.build);
      if (!version) {
        this.detach();
        this.parts.onGoodbye('upgrade-required', challenge.room);
        return;
      }
      // A lower epoch than one already seen is a host that has lost the room and does not know it yet.
      if (this.mirror.current && challenge.epoch < this.mirror.current.epoch) return this.lost(link);
    }
    const credentials = await this.parts.credentials(challenge.room, challenge.nonce);
    if ((this.link !== link && this.beside !== link) || !credentials) return;
    this.version = version;
    const { current } = this.mirror;
    const { build, dictionaryHash } = this.parts;
    const resume = this.session && current ? { session: this.session, seq: current.seq } : null;
    const hello = { protocol, build, dictionary: dictionaryHash, ...credentials, resume };
    link.send(encodePlayerMessage({ type: 'hello', ...hello }, version));
  }

  /** The session goes on over this link; frames missed follow by themselves. */
  private resumed(link: Link, message: Extract<HostMessage, { type: 'resumed' }>): void {
    if (message.session !== this.session) return this.lost(link);
    this.time.said(message.time);
    this.caughtUpAt = this.parts.local() + CATCHING_UP_MS;
    this.begin(link);
    this.changed();
  }

  /** From here on the host listens: what has no answer yet goes out, and the heart beats. */
  private begin(link: Link): void {
    this.greeted = true;
    this.parts.timers.clear(this.watching);
    this.parts.timers.clear(this.pinging);
    this.outbox.resend();
    this.beat(link);
  }

  private welcomed(link: Link, welcome: Extract<HostMessage, { type: 'welcome' }>): void {
    const first = !this.greeted;
    if (this.mirror.current && welcome.epoch !== this.mirror.current.epoch) this.time.forget();
    try {
      // A new handshake speaks by this page's own dictionary, unless the host brings its own.
      if (first) this.mirror.reset();
      this.mirror.welcome(welcome);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return this.lost(link);
    }
    this.session = welcome.session;
    this.time.said(welcome.time);
    if (first) this.begin(link);
    if (welcome.missed) this.parts.onMissed(welcome.missed);
    this.shown();
  }

  private frame(frame: Extract<HostMessage, { type: 'frame' }>): void {
    const epoch = this.mirror.current?.epoch ?? frame.epoch;
    // Of a host that has lost the room; one that has taken it over greets anew.
    if (frame.epoch !== null && epoch !== null && frame.epoch < epoch) return;
    const result = frame.epoch === epoch || frame.epoch === null ? this.mirror.frame(frame) : 'gap';
    if (frame.ack && result !== 'gap') this.say({ type: 'ack', seq: frame.seq });
    if (frame.time) this.time.said(frame.time);
    if (result === 'gap') {
      // Sums that cannot be right bring a fresh view at once.
      this.say({
        type: 'ping',
        sent: this.parts.local(),
        seen: this.mirror.current?.seq ?? 0,
        sums: [0, 0],
        rttMs: this.rttMs,
      });
    } else if (result === 'changed') {
      if (frame.moments.length > 0)
        this.parts.onMoments(this.mirror.moments(frame.moments), this.parts.local() < this.caughtUpAt);
      this.shown();
    }
    const { joining } = this;
    const joined = frame.answers.find((answer) => answer.id === joining?.id);
    if (joining && joined) {
      this.joining = null;
      joining.resolve(joined.reason);
    }
    this.outbox.answered(frame.answers);
  }

  private shown(): void {
    if (this.mirror.current) this.parts.onView(this.mirror.current);
    this.changed();
  }

  /** Once a second: any message counts as a sign of life, both ways. */
  private beat(link: Link): void {
    this.ping();
    this.pinging = this.parts.timers.set(() => {
      if (this.link !== link) return;
      if (this.parts.local() - this.lastHeard > DEAD_AFTER_MS) return this.lost(link);
      if (this.light() !== this.lastLight) this.changed();
      this.beat(link);
    }, BEAT_MS);
  }

  private ping(): void {
    this.say({
      type: 'ping',
      sent: this.parts.local(),
      seen: this.mirror.current?.seq ?? 0,
      sums: this.mirror.sums(),
      rttMs: this.rttMs,
    });
  }

  private lost(link: Link): void {
    if (this.link !== link) return;
    const { beside } = this;
    if (beside) {
      // The better way is all there is now.
      this.beside = null;
      link.close();
      this.link = beside;
      this.parts.timers.clear(this.pinging);
      this.awaitView(beside);
      return this.changed();
    }
    this.detach();
    this.changed();
    this.parts.onLinkLost();
  }

  private changed(): void {
    this.lastLight = this.light();
    this.parts.onChange();
  }
}
