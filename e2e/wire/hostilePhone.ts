import { setTimeout as sleep } from 'node:timers/promises';
import { encodePlayerMessage } from '../../src/protocol/codec.ts';
import { dictionaryHash } from '../../src/protocol/dictionary.ts';
import type { Goodbye, HostMessage, PlayerMessage } from '../../src/protocol/messages.ts';
import { parseHostMessage } from '../../src/protocol/parse.ts';
import { proofOf } from '../../src/protocol/proof.ts';
import { PROTOCOL } from '../../src/protocol/version.ts';
import { createWeriftDialer, type Offer, OURS, type WireLink } from './weriftDialer.ts';

type Said<T extends HostMessage['type']> = Extract<HostMessage, { type: T }>;
export type Hello = Partial<Extract<PlayerMessage, { type: 'hello' }>> & { readonly secret?: string };

const HEARD_WITHIN_MS = 15_000;
const LOOK_MS = 20;
/** What waits to be sent costs this stack its square, and who drowns in it hears no goodbye: a flood keeps its own queue short. */
const FLOOD_WAITS_MOST_BYTES = 16 * 1024;

/** The host behind a join link, as a stranger finds it. */
export async function found(joinLink: string): Promise<{ origin: string; hostId: string; secret: string }> {
  const { origin, pathname, hash } = new URL(joinLink);
  const room = await (await fetch(`${origin}/api/rooms/${pathname.split('/').at(-1)}`)).json();
  return { origin, hostId: (room as { peerId: string }).peerId, secret: hash.slice(1) };
}

/** Somebody with a data channel and no manners: speaks the protocol by hand, well or badly, and beats only when told to. */
export class HostilePhone {
  readonly heard: HostMessage[] = [];
  closed = false;
  private readonly link: WireLink;
  private readonly secret: string;
  private commands = 0;

  private constructor(link: WireLink, secret: string) {
    this.link = link;
    this.secret = secret;
  }

  static async dial(joinLink: string, offer: Partial<Offer> = {}, signal?: AbortSignal): Promise<HostilePhone> {
    const { origin, hostId, secret } = await found(joinLink);
    let phone: HostilePhone | null = null;
    await createWeriftDialer(origin, hostId, { ...OURS, ...offer }).dial((link) => {
      const made = new HostilePhone(link as WireLink, secret);
      phone = made;
      return {
        onBytes: (bytes) => {
          const message = parseHostMessage(bytes);
          if (message) made.heard.push(message);
        },
        onClosed: () => {
          made.closed = true;
        },
      };
    }, signal ?? AbortSignal.timeout(HEARD_WITHIN_MS));
    if (!phone) throw new Error('dialled without a link');
    return phone;
  }

  /** In, as a guest without a seat. */
  static async greeted(joinLink: string, hello: Hello = {}): Promise<HostilePhone> {
    const phone = await HostilePhone.dial(joinLink);
    await phone.hello(hello);
    await phone.next('welcome');
    return phone;
  }

  /** In, on a seat of its own. */
  static async seated(joinLink: string, name: string): Promise<HostilePhone & { token: string; seat: string }> {
    const phone = await HostilePhone.greeted(joinLink);
    const reason = await phone.join(name);
    if (reason !== null) throw new Error(`${name} was not seated: ${reason}`);
    const { token, seat } = await phone.next('seated');
    return Object.assign(phone, { token, seat });
  }

  say(bytes: Uint8Array): void {
    this.link.send(bytes);
  }

  sayFast(bytes: Uint8Array): void {
    this.link.sendFast(bytes);
  }

  sayText(text: string): void {
    this.link.sendText(text);
  }

  tell(message: PlayerMessage): void {
    this.say(encodePlayerMessage(message));
  }

  /** A hello as a page of ours would say it, but for what is given. */
  async hello({ secret = this.secret, ...hello }: Hello = {}): Promise<void> {
    const { nonce } = await this.next('challenge');
    this.tell({
      type: 'hello',
      protocol: PROTOCOL,
      build: 'hostile',
      dictionary: dictionaryHash,
      token: null,
      burned: [],
      proof: proofOf(secret, nonce),
      code: null,
      resume: null,
      ...hello,
    });
  }

  async join(name: string): Promise<string | null> {
    const id = this.newId();
    this.tell({ type: 'join', id, name, animal: 'fox', colour: 'mint' });
    return this.answerTo(id);
  }

  /** Resolves with null when it was accepted, else the reason. */
  async command(scope: 'room' | 'game', command: unknown): Promise<string | null> {
    const id = this.newId();
    this.tell({ type: 'command', id, scope, command });
    return this.answerTo(id);
  }

  /** The first message of this type, also one that came before it was asked for. */
  async next<T extends HostMessage['type']>(type: T): Promise<Said<T>> {
    const isIt = (message: HostMessage): message is Said<T> => message.type === type;
    return this.wait(`a ${type}`, () => this.heard.find(isIt));
  }

  /** How the host let this one go: its last word, if it had one, once the channel is closed. */
  async refusal(): Promise<Goodbye | null> {
    await this.wait('an end', () => this.closed || undefined);
    return this.goodbyes.at(-1) ?? null;
  }

  get goodbyes(): readonly Goodbye[] {
    return this.heard.flatMap((message) => (message.type === 'goodbye' ? [message.reason] : []));
  }

  /** Messages as evenly as timers allow and the link takes them, until it is closed. */
  async flood(seconds: number, say: (n: number) => void, perSecond = 1_000): Promise<void> {
    const began = performance.now();
    let said = 0;
    while (!this.closed && performance.now() - began < seconds * 1_000) {
      for (const due = ((performance.now() - began) * perSecond) / 1_000; said < due && !this.closed; said++) {
        if (this.link.buffered() <= FLOOD_WAITS_MOST_BYTES) say(said);
      }
      await sleep(5);
    }
  }

  leave(): void {
    this.link.close();
  }

  /** Out of the room, for the next one to find it as it was. The goodbye is the answer. */
  async giveUpSeat(): Promise<void> {
    this.tell({ type: 'command', id: this.newId(), scope: 'room', command: { type: 'Leave' } });
    const refusal = await this.refusal();
    if (refusal !== 'left') throw new Error(`wanted to leave, and was told ${refusal}`);
  }

  private newId(): string {
    this.commands += 1;
    return `hostile-${this.commands}`;
  }

  private async answerTo(id: string): Promise<string | null> {
    const answer = await this.wait(`an answer to ${id}`, () =>
      this.heard.flatMap((message) => (message.type === 'frame' ? message.answers : [])).find((one) => one.id === id),
    );
    return answer.reason;
  }

  private async wait<T>(what: string, look: () => T | undefined): Promise<T> {
    for (let waited = 0; waited < HEARD_WITHIN_MS; waited += LOOK_MS) {
      const seen = look();
      if (seen !== undefined) return seen;
      await sleep(LOOK_MS);
    }
    throw new Error(`waited for ${what} in vain; last heard: ${this.heard.at(-1)?.type ?? 'nothing'}`);
  }
}
