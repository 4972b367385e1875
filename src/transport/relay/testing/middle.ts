import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

/** What somebody between a phone and the relay may do to the n-th frame of a direction: send on any number of others. */
export type Meddling = (frame: Buffer, n: number) => readonly Uint8Array[];

export type Middle = { readonly port: number; close(): void };

/** A server in the middle of every socket to the real one. It leaves a host's socket alone. */
export async function middleOf(
  serverPort: number,
  meddle: { readonly toHost?: Meddling; readonly toPhone?: Meddling },
): Promise<Middle> {
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((done) => sockets.once('listening', done));
  sockets.on('connection', (near, request) => {
    const far = new WebSocket(`ws://127.0.0.1:${serverPort}${request.url}`);
    const early: Buffer[] = [];
    let [toHost, toPhone] = [0, 0];
    const out = (frame: Buffer) => {
      for (const one of meddle.toHost?.(frame, toHost) ?? [frame]) far.send(one);
      toHost += 1;
    };
    near.on('message', (frame: Buffer) => (far.readyState === WebSocket.OPEN ? out(frame) : early.push(frame)));
    far.on('open', () => early.splice(0).forEach(out));
    far.on('message', (frame: Buffer) => {
      for (const one of meddle.toPhone?.(frame, toPhone) ?? [frame]) near.send(one);
      toPhone += 1;
    });
    near.on('close', () => far.close());
    far.on('close', (code) => near.close(code === 1006 || code === 1005 ? 1000 : code));
    for (const socket of [near, far]) socket.on('error', () => undefined);
  });
  return {
    port: (sockets.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
