import { once } from 'node:events';
import { WebSocket } from 'ws';
import { hostIdOf } from '../hostKey.ts';
import { hostFrame, KIND } from '../relay/frames.ts';
import { newHostKey } from './startServer.ts';

/** A socket at the relay that says what it is told to, and keeps what it hears. */
export class RawRelaySocket {
  readonly socket: WebSocket;
  readonly heard: Buffer[] = [];
  /** Close code and reason. */
  readonly closed: Promise<string>;

  constructor(ws: string, search: string, options: { readonly autoPong?: boolean } = {}) {
    this.socket = new WebSocket(`${ws}/relay?${search}`, options);
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data: Buffer) => this.heard.push(data));
    this.closed = once(this.socket, 'close').then(([code, reason]) => `${code} ${reason}`.trim());
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  async opened(): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING) await once(this.socket, 'open');
    return this;
  }

  say(frame: Uint8Array | string): void {
    this.socket.send(frame);
  }

  /** Straight onto the connection, past the library. */
  write(bytes: Uint8Array): void {
    (this.socket as unknown as { _socket: { write(bytes: Uint8Array): void } })._socket.write(bytes);
  }

  /** Reads nothing any more. */
  stall(): void {
    this.socket.pause();
  }

  /** Resolves when something that was heard is so. */
  async hears(what: (frame: Buffer) => boolean): Promise<Buffer> {
    for (;;) {
      const at = this.heard.findIndex(what);
      if (at >= 0) return this.heard.splice(at, 1)[0] as Buffer;
      await once(this.socket, 'message');
    }
  }
}

export class RawHost extends RawRelaySocket {
  readonly id: string;
  readonly hostKey: string;

  constructor(ws: string, hostKey: string = newHostKey(), options: { readonly autoPong?: boolean } = {}) {
    super(ws, 'host', options);
    this.hostKey = hostKey;
    this.id = hostIdOf(hostKey) ?? '';
  }

  async registered(): Promise<this> {
    await this.opened();
    this.tell(KIND.register, 0, this.hostKey);
    await this.told(KIND.registered);
    return this;
  }

  tell(kind: number, link = 0, body: string | Buffer = ''): void {
    this.say(hostFrame(kind, link, Buffer.from(body)));
  }

  /** The link and body of the next frame of this kind. */
  async told(kind: number, link?: number): Promise<{ readonly link: number; readonly body: string }> {
    const frame = await this.hears((one) => one[0] === kind && (link === undefined || one.readUInt32BE(1) === link));
    return { link: frame.readUInt32BE(1), body: frame.subarray(5).toString() };
  }
}

export const rawPhone = (ws: string, hostId: string, options: { readonly autoPong?: boolean } = {}): RawRelaySocket =>
  new RawRelaySocket(ws, `to=${hostId}`, options);
