import { randomBytes } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

const COOKIE = Buffer.from('2112a442', 'hex');
export const BINDING_REQUEST = 0x0001;

export type Attribute = { readonly type: number; readonly value: Buffer };

/** A STUN message written by hand, with whatever is wrong about it. */
export function stunPacket(
  type: number,
  attributes: readonly Attribute[] = [],
  { id = randomBytes(12), cookie = COOKIE, length = null as number | null } = {},
): Buffer {
  const rest = Buffer.concat(
    attributes.map(({ type, value }) => {
      const head = Buffer.alloc(4);
      head.writeUInt16BE(type, 0);
      head.writeUInt16BE(value.length, 2);
      return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
    }),
  );
  const head = Buffer.alloc(4);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(length ?? rest.length, 2);
  return Buffer.concat([head, cookie, id, rest]);
}

/** A phone's UDP socket on the loopback. */
export type UdpPhone = {
  readonly port: number;
  send(packet: Buffer): void;
  /** Every answer so far. */
  readonly heard: readonly Buffer[];
  next(): Promise<Buffer>;
  close(): void;
};

export async function udpPhone(stunPort: number): Promise<UdpPhone> {
  const socket: Socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const heard: Buffer[] = [];
  const waiting: ((packet: Buffer) => void)[] = [];
  let taken = 0;
  const deal = (): void => {
    while (waiting.length > 0 && taken < heard.length) waiting.shift()?.(heard[taken++] as Buffer);
  };
  socket.on('message', (packet) => {
    heard.push(packet);
    deal();
  });
  return {
    port: socket.address().port,
    send: (packet) => socket.send(packet, stunPort, '127.0.0.1'),
    heard,
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        deal();
      }),
    close: () => socket.close(),
  };
}
