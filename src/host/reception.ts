import * as v from 'valibot';
import type { Asker, Typed } from '../kernel/game.ts';
import { commandId, type SeatId, seatId } from '../kernel/ids.ts';
import { encodeHostMessage, knownToPlayer } from '../protocol/codec.ts';
import {
  ACK_RESENDS_MOST,
  ACK_WITHIN_MS,
  BACKFILL_WITHIN_MS,
  HELLO_MOST_BYTES,
  HELLO_WITHIN_MS,
  PLAYER_MESSAGE_MOST_BYTES,
  SILENT_MS,
  WEAK_AFTER_MS,
} from '../protocol/limits.ts';
import type { Goodbye, HostMessage, PlayerMessage } from '../protocol/messages.ts';
import { parsePlayerMessage, protocolOfHello } from '../protocol/parse.ts';
import { hashOf, proofOf, sameBytes } from '../protocol/proof.ts';
import { PROTOCOL, spoken } from '../protocol/version.ts';
import { animalSchema, colourSchema, nameSchema } from '../room/commands.ts';
import * as room from '../room/index.ts';
import { AWAY_AFTER_MS } from '../room/limits.ts';
import type { Engine } from './engine.ts';
import type { Games } from './evening.ts';
import type { Missed, Publisher } from './publisher.ts';
import { randomHex } from './randomHex.ts';
import { framesAfter, newSession, type Session } from './session.ts';
import type { WordFilter } from './wordFilter.ts';

/** A phone that lost its place asks once, or with its next beat. */
const FRESH_VIEW_EVERY_MS = 900;

/** Messages that are none, before a link is closed. One may be a page of another build; three are not. */
const GARBAGE_MOST = 3;

export type ReceptionParts = {
  readonly engine: Engine;
  readonly publisher: Publisher;
  readonly games: Games;
  readonly build: string;
  readonly dictionaryHash: string;
  readonly epoch: number;
  readonly filter: () => WordFilter;
  /** Monotonic ms. */
  readonly now: () => number;
  readonly wall: () => number;
  readonly send: (link: string, bytes: Uint8Array) => void;
  readonly close: (link: string) => void;
  /** A page of another build came in. */
  readonly onOtherBuild: () => void;
  /** Shared writing: the bytes are the huddle's. */
  readonly onPad: (seat: SeatId, pad: Extract<PlayerMessage, { type: 'pad' }>) => void;
  /** A team's shared text must reach the rules before this command of one of them is decided. */
  readonly beforeCommand: (seat: SeatId) => void;
  /** A seat has a link. */
  readonly onLinked: (seat: SeatId) => void;
  /** A seat's link ended. */
  readonly onGone: (seat: SeatId) => void;
  /** A flooding command, counted and stored as one event a second. */
  readonly onReact: (seat: SeatId, command: Typed) => void;
};

/** How one seat's link is: `weak` when nothing was heard for 3 s, `unstable` when frames went unacknowledged. */
export type SeatLight = {
  readonly seat: SeatId;
  readonly link: string;
  readonly state: 'good' | 'weak' | 'unstable';
  readonly rttMs: number;
};

/**
 * From connections to seats. Who somebody is comes from the link they speak on, never from a field of a message. Everything that
 * arrives is `unknown` until parsed.
 */
export class Reception {
  /** By link. */
  readonly sessions = new Map<string, Session>();
  /** How often a view came out different from the host's, this lifetime of the host. */
  divergences = 0;
  /** Seats whose link has ended, with the session they may come back to. */
  private readonly lost = new Map<SeatId, Session>();
  private readonly parts: ReceptionParts;

  constructor(parts: ReceptionParts) {
    this.parts = parts;
  }

  opened(link: string): void {
    const nonce = crypto.getRandomValues(new Uint8Array(16));
    this.sessions.set(link, newSession(link, nonce, this.parts.now()));
    this.say(link, {
      type: 'challenge',
      protocol: PROTOCOL,
      build: this.parts.build,
      nonce,
      room: this.state.room,
      epoch: this.parts.epoch,
    });
  }

  /** The TV's own link: no handshake, since it is this page. */
  openedScreen(link: string): void {
    const session = newSession(link, new Uint8Array(16), this.parts.now());
    session.stage = 'greeted';
    session.viewer = { kind: 'screen' };
    session.version = PROTOCOL;
    this.sessions.set(link, session);
    this.parts.publisher.welcome(session, this.parts.engine.evening, false);
  }

  /** A link ended: lost, not left. Its session waits for its phone. */
  closed(link: string): void {
    const session = this.sessions.get(link);
    if (!session) return;
    this.sessions.delete(link);
    if (session.viewer.kind !== 'seat' || session.stage !== 'greeted') return;
    const { seat } = session.viewer;
    session.link = null;
    this.lost.set(seat, session);
    this.parts.onGone(seat);
  }

  /** Everybody a frame is made for: who is linked, and who may be back within moments. */
  *audience(): Iterable<Session> {
    yield* this.sessions.values();
    const since = this.parts.now() - BACKFILL_WITHIN_MS;
    for (const session of this.lost.values()) if (session.lastHeard >= since) yield session;
  }

  received(link: string, bytes: Uint8Array): void {
    const session = this.sessions.get(link);
    if (!session) return;
    const message = parsePlayerMessage(bytes, session.stage === 'new' ? HELLO_MOST_BYTES : PLAYER_MESSAGE_MOST_BYTES);
    if (!message) {
      // A page of a major to come may say hello in a form we cannot read, but for its first field.
      const theirs = session.stage === 'new' ? protocolOfHello(bytes) : null;
      if (theirs && spoken(theirs) === null) return this.goodbye(session, 'upgrade-required');
      session.garbage += 1;
      if (session.garbage >= GARBAGE_MOST || session.stage === 'new') this.goodbye(session, 'garbage');
      return;
    }
    this.heard(session);
    this.handle(session, message);
  }

  /** Called a few times a second: who has gone silent, who never said hello. */
  tick(): void {
    const now = this.parts.now();
    for (const session of [...this.sessions.values()]) {
      if (session.stage === 'new' && now - session.openedAt > HELLO_WITHIN_MS) this.goodbye(session, 'no-hello');
      else if (session.viewer.kind !== 'screen' && now - session.lastHeard > SILENT_MS && !session.silent) {
        session.silent = true;
      }
      if (!session.silent) this.remind(session, now);
    }
    for (const seat of this.lost.keys())
      if (!this.state.seats.some((other) => other.id === seat)) this.lost.delete(seat);
    for (const seat of this.state.seats) {
      if (!seat.here || seat.bot) continue;
      const session = this.sessionOf(seat.id);
      const lastHeard = session ? session.lastHeard : (this.lastHeards.get(seat.id) ?? now);
      if (!session && !this.lastHeards.has(seat.id)) this.lastHeards.set(seat.id, now);
      if (now - lastHeard > AWAY_AFTER_MS) {
        this.lastHeards.delete(seat.id);
        const wall = this.parts.wall() - (now - lastHeard);
        this.ask({ kind: 'engine' }, { type: 'GoAway', seat: seat.id, lastHeard: wall } as Typed);
      }
    }
  }

  /** An acknowledged frame without its answer is sent again, twice; then the connection is unstable, and the game goes on. */
  private remind(session: Session, now: number): void {
    for (const frame of [...session.unacked]) {
      if (now - frame.sentAt < ACK_WITHIN_MS) continue;
      if (frame.tries >= ACK_RESENDS_MOST) {
        session.unstable = true;
        session.unacked = session.unacked.filter((other) => other !== frame);
        continue;
      }
      frame.tries += 1;
      frame.sentAt = now;
      this.parts.publisher.again(session, frame.bytes);
    }
  }

  /** How each seat's link is, for the TV's lamps. */
  lights(): readonly SeatLight[] {
    const now = this.parts.now();
    return [...this.sessions.values()].flatMap((session): readonly SeatLight[] => {
      if (session.viewer.kind !== 'seat' || session.link === null) return [];
      const weak = now - session.lastHeard > WEAK_AFTER_MS;
      const state = weak ? 'weak' : session.unstable ? 'unstable' : 'good';
      return [{ seat: session.viewer.seat, link: session.link, state, rttMs: Math.round(session.rttMs) }];
    });
  }

  /** Everybody's way out: `moved` when another tab took the room, `room-closed` at the end of the night. */
  dismiss(reason: Goodbye): void {
    for (const session of [...this.sessions.values()])
      if (session.viewer.kind !== 'screen') this.goodbye(session, reason);
  }

  sessionOf(seat: SeatId): Session | undefined {
    for (const session of this.sessions.values()) {
      if (session.viewer.kind === 'seat' && session.viewer.seat === seat) return session;
    }
    return undefined;
  }

  /** When seats without a link were last heard. */
  private readonly lastHeards = new Map<SeatId, number>();

  private get state(): room.RoomState {
    return this.parts.engine.evening.room;
  }

  private heard(session: Session): void {
    const { lastHeard, heardIn } = session;
    session.lastHeard = this.parts.now();
    session.heardIn = this.parts.engine.evening;
    if (session.viewer.kind === 'seat') {
      const { seat } = session.viewer;
      this.lastHeards.set(seat, session.lastHeard);
      if (this.state.seats.find((other) => other.id === seat)?.here === false) {
        // Said once for each message until it is stored; in between the seat may have left.
        this.ask({ kind: 'engine' }, { type: 'ComeBack', seat } as Typed, () => undefined);
      }
    }
    if (session.silent && session.stage === 'greeted') this.speaksAgain(session, heardIn, lastHeard);
  }

  /** Silent on an open link, and heard again: nothing was sent meanwhile, pads neither. */
  private speaksAgain(session: Session, before: Session['heardIn'], since: number): void {
    const seat = session.viewer.kind === 'seat' ? session.viewer.seat : null;
    if (seat) this.parts.onGone(seat);
    this.freshView(session, before, since);
    if (seat) this.parts.onLinked(seat);
  }

  /** After an absence: the whole view, and in words what was missed since. */
  private freshView(session: Session, before: Session['heardIn'], since: number, withDictionary = false): void {
    const { publisher, engine, now } = this.parts;
    const missed = this.missed(before, now() - since);
    publisher.welcome(session, engine.evening, withDictionary, missed);
    if (before && missed) session.absence = { since, heardIn: before, seq: session.seq };
  }

  private missed(before: Session['heardIn'], awayMs: number): Missed {
    if (!before || awayMs < BACKFILL_WITHIN_MS) return null;
    const { game, room: state } = this.parts.engine.evening;
    const same = game && before.game?.id === game.id && before.room.game && state.game;
    const rules = same ? this.parts.games.get(game.id) : undefined;
    return { awayMs, facts: rules?.missed(before.game?.state, game?.state) ?? [] };
  }

  private handle(session: Session, message: PlayerMessage): void {
    if (session.stage === 'new') {
      if (message.type === 'hello') this.hello(session, message);
      else this.goodbye(session, 'no-hello');
      return;
    }
    switch (message.type) {
      case 'hello':
        return;
      case 'join':
        return this.join(session, message);
      case 'command':
        return this.command(session, message);
      case 'ping':
        return this.ping(session, message);
      case 'react':
        return this.react(session, message.command);
      case 'bye':
        return this.leave(session);
      case 'ack':
        session.unacked = session.unacked.filter((frame) => frame.seq > message.seq);
        session.unstable = false;
        return;
      case 'pad':
        if (session.viewer.kind === 'seat') this.parts.onPad(session.viewer.seat, message);
        return;
      default:
        return message satisfies never;
    }
  }

  /** Version, then token, then the door; only then does anybody else learn of it. */
  private hello(session: Session, hello: Extract<PlayerMessage, { type: 'hello' }>): void {
    const version = spoken(hello.protocol);
    if (!version) return this.goodbye(session, 'upgrade-required');
    session.version = version;
    const { closed, bans, door, secret, code, seats } = this.state;
    if (closed) return this.goodbye(session, 'room-closed');
    if (hello.burned.some((token) => bans.includes(hashOf(token)))) return this.goodbye(session, 'kicked');
    const hash = hello.token === null ? null : hashOf(hello.token);
    if (hash !== null && bans.includes(hash)) return this.goodbye(session, 'kicked');
    let before: Session['heardIn'] = null;
    let since = this.parts.now();
    const seat = hash === null ? undefined : seats.find((other) => other.tokenHash === hash);
    if (!seat) {
      const proven = hello.proof !== null && sameBytes(hello.proof, proofOf(secret, session.nonce));
      const typed = hello.code !== null && hello.code.toUpperCase() === code;
      if (door === 'closed') return this.goodbye(session, 'door-closed');
      if (!proven && door === 'link') return this.goodbye(session, 'link-only');
      if (!proven && !typed) return this.goodbye(session, 'bad-proof');
    } else {
      const older = this.sessionOf(seat.id) ?? this.lost.get(seat.id);
      if (older && this.resumed(older, session, hello)) return;
      // The same page over another link is no second device: its old link just ends.
      const named = hello.resume?.session ?? null;
      if (older && named !== null && (named === older.id || named === older.before)) this.drop(older);
      else if (older?.link) this.goodbye(older, 'replaced');
      this.lost.delete(seat.id);
      session.viewer = { kind: 'seat', seat: seat.id };
      session.token = hello.token;
      session.before = named;
      const last = older?.absence ?? (older && { heardIn: older.heardIn, since: older.lastHeard });
      before = last?.heardIn ?? null;
      since = last?.since ?? since;
    }
    session.stage = 'greeted';
    if (hello.build !== this.parts.build) this.parts.onOtherBuild();
    if (seat) this.heard(session);
    this.freshView(session, before, since, hello.dictionary !== this.parts.dictionaryHash);
    if (seat) this.parts.onLinked(seat.id);
  }

  /**
   * The same page is back within moments, or has found a better way here: its session goes on over the new link, and what it has
   * not applied follows as it was first sent.
   */
  private resumed(older: Session, session: Session, hello: Extract<PlayerMessage, { type: 'hello' }>): boolean {
    const { resume } = hello;
    const now = this.parts.now();
    const awayMs = now - older.lastHeard;
    if (!resume || resume.session !== older.id || hello.token !== older.token || session.link === null) return false;
    const frames = awayMs < BACKFILL_WITHIN_MS && !older.silent ? framesAfter(older, resume.seq) : null;
    if (!frames || older.viewer.kind !== 'seat') return false;
    if (older.link !== null) {
      this.sessions.delete(older.link);
      this.parts.close(older.link);
    }
    this.lost.delete(older.viewer.seat);
    older.link = session.link;
    older.version = session.version;
    this.sessions.set(session.link, older);
    this.heard(older);
    this.parts.publisher.resume(older, this.parts.engine.evening, frames, awayMs);
    this.parts.onGone(older.viewer.seat);
    return true;
  }

  private join(session: Session, join: Extract<PlayerMessage, { type: 'join' }>): void {
    const answer = (reason: string | null) => this.answer(session, join.id, reason);
    if (session.viewer.kind === 'seat') return answer(null);
    if (this.state.door === 'closed') return answer('door-closed');
    const name = v.safeParse(nameSchema, join.name);
    const animal = v.safeParse(animalSchema, join.animal);
    const colour = v.safeParse(colourSchema, join.colour);
    if (!name.success || !animal.success || !colour.success) return answer('unknown-command');
    if (!this.parts.filter().check(name.output).ok) return answer('not-nice');
    const token = randomHex(16);
    const seat = seatId(`s${randomHex(6)}`);
    const command = {
      type: 'TakeSeat',
      seat,
      name: name.output,
      animal: animal.output,
      colour: colour.output,
      tokenHash: hashOf(token),
    } as Typed;
    this.ask({ kind: 'engine' }, command, (reason) => {
      if (reason === null) {
        session.viewer = { kind: 'seat', seat };
        session.token = token;
        this.lastHeards.set(seat, this.parts.now());
        this.tell(session, { type: 'seated', seat, token });
        this.parts.onLinked(seat);
      }
      answer(reason);
    });
  }

  private command(session: Session, message: Extract<PlayerMessage, { type: 'command' }>): void {
    const answer = (reason: string | null) => this.answer(session, message.id, reason);
    const by = this.asker(session);
    if (!by) {
      const leaves = isLeave(message.scope, room.parseRoomCommand(message.command));
      return leaves ? this.letGo(session, answer) : answer('no-seat');
    }
    const parsed = this.parsed(message.scope, message.command, by);
    if (!parsed) return answer('unknown-command');
    const filter = this.parts.filter();
    if (parsed.texts.some((text) => !filter.check(text).ok)) return answer('not-nice');
    const kicked = parsed.command.type === 'Kick' ? (parsed.command as unknown as { seat: SeatId }).seat : null;
    if (by.kind === 'seat' && message.scope === 'game') this.parts.beforeCommand(by.seat);
    this.parts.engine.submit(
      { by, id: commandId(message.id), scope: message.scope, command: parsed.command },
      (reason) => {
        if (reason === null && isLeave(message.scope, parsed.command)) return this.letGo(session, answer);
        answer(reason);
        const gone = reason === null && kicked ? this.sessionOf(kicked) : undefined;
        if (gone) this.goodbye(gone, 'kicked');
      },
    );
  }

  /** Also whoever is gone already and says so again, since the first answer was lost on the way. */
  private letGo(session: Session, answer: (reason: null) => void): void {
    answer(null);
    // Its answer leaves with it: there will be no next frame.
    this.parts.publisher.answer(session, this.parts.engine.evening);
    this.goodbye(session, 'left');
  }

  /** A command in its game's or the room's form, with the player text in it. */
  parsed(
    scope: 'room' | 'game',
    input: unknown,
    by: Asker,
  ): { readonly command: Typed; readonly texts: readonly string[] } | null {
    if (scope === 'room') {
      const command = room.parseRoomCommand(input);
      return command && { command, texts: room.roomTexts(command) };
    }
    const { game } = this.parts.engine.evening;
    const rules = game && this.parts.games.get(game.id);
    const command: Typed | null = rules ? rules.parseCommand(input) : null;
    if (!game || !rules || !command) return null;
    return { command, texts: rules.texts(command, game.state, by, room.rosterOf(this.state)) };
  }

  private react(session: Session, input: unknown): void {
    if (session.viewer.kind !== 'seat') return;
    if (this.state.game === null) {
      // The lobby's one toy: a tap on one's own face makes it jump on the TV.
      const fact = { kind: 'jump', seat: session.viewer.seat };
      return this.parts.publisher.whisper(this.sessions.values(), this.parts.engine.evening, fact);
    }
    const parsed = this.parsed('game', input, { kind: 'seat', seat: session.viewer.seat });
    if (parsed) this.parts.onReact(session.viewer.seat, parsed.command);
  }

  private ping(session: Session, ping: Extract<PlayerMessage, { type: 'ping' }>): void {
    session.rttMs = ping.rttMs;
    if (session.absence && ping.seen >= session.absence.seq) session.absence = null;
    const { engine, publisher } = this.parts;
    const time = publisher.time(engine.evening);
    this.tell(session, { type: 'pong', sent: ping.sent, time, unstable: session.unstable });
    const now = this.parts.now();
    if (ping.sums && !publisher.agrees(session, ping.seen, ping.sums as [number, number])) {
      // A page that never agrees gets no more than one whole view a second.
      if (now - session.freshAt < FRESH_VIEW_EVERY_MS) return;
      session.freshAt = now;
      this.divergences += 1;
      publisher.welcome(session, engine.evening, false);
    }
  }

  private asker(session: Session): Asker | null {
    switch (session.viewer.kind) {
      case 'screen':
        return { kind: 'screen' };
      case 'seat':
        return { kind: 'seat', seat: session.viewer.seat };
      case 'spectator':
        return null;
      default:
        return session.viewer satisfies never;
    }
  }

  private ask(by: Asker, command: Typed, answer: ((reason: string | null) => void) | null = null): void {
    this.parts.engine.submit({ by, id: null, scope: 'room', command }, answer);
  }

  /** Answers travel in the session's next frame: the one that bears the effect, where there is one. */
  private answer(session: Session, id: string, reason: string | null): void {
    session.answers.push({ id, reason });
    queueMicrotask(() => this.parts.publisher.answer(session, this.parts.engine.evening));
  }

  private goodbye(session: Session, reason: Goodbye): void {
    this.tell(session, { type: 'goodbye', reason });
    this.drop(session);
  }

  /** Gone for good, as far as this session goes. */
  private drop(session: Session): void {
    if (session.link === null) return;
    this.sessions.delete(session.link);
    this.parts.close(session.link);
    if (session.viewer.kind === 'seat') this.parts.onGone(session.viewer.seat);
  }

  /** A page going away politely: the seat is kept, and the session too, since a reload says goodbye as well. */
  private leave(session: Session): void {
    const { link } = session;
    if (link === null) return;
    this.closed(link);
    this.parts.close(link);
  }

  /** Something beside the frames, in the form this session speaks; nothing where that form does not know it. */
  tell(session: Session, message: HostMessage): void {
    if (session.link === null || !knownToPlayer(message.type, session.version)) return;
    this.parts.send(session.link, this.parts.publisher.encoded(session, message));
  }

  private say(link: string, message: HostMessage): void {
    this.parts.send(link, encodeHostMessage(message));
  }
}

const isLeave = (scope: 'room' | 'game', command: Typed | null): boolean =>
  scope === 'room' && command?.type === 'Leave';
