import { type SeatId, seatId, teamId } from '../../kernel/ids.ts';
import type { Member, Receipt } from '../gathering.ts';
import { HostPads, type WantedPad } from '../hostPads.ts';
import type { HuddleBytes, Opened, ToPhone } from '../messages.ts';
import { PlayerPad } from '../playerPad.ts';
import { HandClock } from './handClock.ts';
import { Mesh } from './mesh.ts';

export type Brought = { readonly pad: string; readonly line: number; readonly text: string; readonly seat: string };

/** A phone at the table: what is on its way each way, and its pad while one is open. */
export class Phone {
  readonly seat: SeatId;
  linked = true;
  up: HuddleBytes[] = [];
  down: ToPhone[] = [];
  pad: PlayerPad | null = null;
  opened: Opened | null = null;
  /** Kinds of messages it was sent. */
  heard: string[] = [];
  private readonly table: Table;

  constructor(name: string, table: Table) {
    this.seat = seatId(name);
    this.table = table;
  }

  get lines(): readonly string[] {
    return this.pad?.view().lines ?? [];
  }

  /** Types at the end of a line, or wherever. */
  write(line: number, text: string, at = this.lines[line]?.length ?? 0, remove = 0): void {
    const old = this.lines[line] ?? '';
    const caret = Math.min(at, old.length) + text.length;
    this.pad?.type(line, old.slice(0, at) + text + old.slice(at + remove), caret, caret);
  }

  take(message: ToPhone): void {
    this.heard.push(message.type);
    if (message.type === 'closed') {
      this.pad?.leave();
      this.pad = null;
      return;
    }
    if (message.type === 'bytes') return this.pad?.receive(message);
    this.opened = message;
    if (this.pad) return this.pad.opened(message);
    this.pad = new PlayerPad(message, {
      timers: this.table.clock.timers,
      join: this.table.mesh?.joinAs(this.seat) ?? null,
      send: (bytes) => {
        if (this.linked) this.up.push(bytes);
      },
    });
  }
}

/** A team of phones around one host, over links that delay, lose what was on its way when they are cut, and repeat themselves. */
export class Table {
  readonly clock = new HandClock();
  readonly mesh: Mesh | null;
  readonly phones: readonly Phone[];
  host: HostPads;
  wanted: WantedPad[];
  play = (): number => this.clock.now;
  brought: Brought[] = [];
  private readonly untaken: Brought[] = [];
  private lives = 0;
  receipts: Receipt[] = [];
  private words = 0;

  constructor({ texts = [''], phones = ['ann', 'bob', 'cem'], direct = false, closesAt = 60_000 } = {}) {
    this.mesh = direct ? new Mesh() : null;
    this.phones = phones.map((name) => new Phone(name, this));
    this.wanted = [{ id: 'prompt:1:red', team: teamId('red'), texts, closesAt }];
    this.host = this.newHost();
    this.look();
    this.settle();
  }

  phone(name: string): Phone {
    const phone = this.phones.find((other) => other.seat === name);
    if (!phone) throw new Error(`nobody called ${name}`);
    return phone;
  }

  members = (): readonly Member[] => this.phones.map(({ seat, linked }) => ({ seat, linked }));

  look(): void {
    this.host.look(this.wanted, this.members);
  }

  /** The state has these texts now. */
  set(...texts: string[]): void {
    this.wanted = this.wanted.map((pad) => ({ ...pad, texts }));
    this.look();
  }

  /** The rules take up what was brought, `most` of it, in order. */
  obey(most = Number.POSITIVE_INFINITY): void {
    for (const { line, text } of this.untaken.splice(0, most)) {
      this.set(...(this.wanted[0]?.texts ?? []).map((old, index) => (index === line ? text : old)));
    }
  }

  /** The host's worker died with all it had not brought; another reads the state, while the links stay. */
  kill(): void {
    this.obey();
    this.host = this.newHost();
    this.look();
  }

  cut(phone: Phone): void {
    if (!phone.linked) return;
    this.drop(phone);
    this.host.gone(phone.seat);
    this.look();
  }

  heal(phone: Phone): void {
    phone.linked = true;
    this.look();
  }

  stepUp(phone: Phone, again = false): void {
    const message = again ? phone.up[0] : phone.up.shift();
    if (message) this.receipts.push(this.host.receive(phone.seat, message));
  }

  stepDown(phone: Phone, again = false): void {
    const message = again ? phone.down[0] : phone.down.shift();
    if (message) phone.take(message);
  }

  /** Everything that is on its way arrives. */
  settle(): void {
    while (this.phones.some(({ up, down }) => up.length + down.length > 0)) {
      for (const phone of this.phones) {
        this.stepUp(phone);
        this.stepDown(phone);
      }
    }
  }

  /** What the host's copy reads. */
  hostLines(): readonly string[] {
    return this.host.texts(this.wanted[0]?.id ?? '');
  }

  private drop(phone: Phone): void {
    phone.linked = false;
    phone.up = [];
    phone.down = [];
  }

  private newHost(): HostPads {
    this.lives += 1;
    const life = this.lives;
    return new HostPads({
      timers: this.clock.timers,
      play: () => this.play(),
      fresh: () => `word-${this.words++}`,
      send: (seat, message) => {
        const phone = this.phones.find((other) => other.seat === seat);
        if (phone?.linked) phone.down.push(message);
      },
      onText: (pad, line, text, seat) => {
        // A dead worker's timers run no more.
        if (life !== this.lives) return;
        this.brought.push({ pad, line, text, seat });
        this.untaken.push({ pad, line, text, seat });
      },
    });
  }
}
