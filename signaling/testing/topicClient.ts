import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A client of y-webrtc's signaling protocol that speaks by hand, well or badly. */
export type TopicClient = {
  readonly socket: WebSocket;
  /** Every message so far. */
  readonly heard: readonly Record<string, unknown>[];
  say(frame: unknown): void;
  /** Resolves when everything said before has been dealt with, with all that was heard. */
  settled(): Promise<readonly Record<string, unknown>[]>;
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
};

export async function topicClient(
  ws: string,
  { headers = {}, autoPong = true }: { headers?: Record<string, string>; autoPong?: boolean } = {},
): Promise<TopicClient> {
  const socket = new WebSocket(`${ws}/yjs`, { headers, autoPong });
  const heard: Record<string, unknown>[] = [];
  let pongs = 0;
  let onPong = (): void => undefined;
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Record<string, unknown>;
    if (message.type !== 'pong') heard.push(message);
    else {
      pongs += 1;
      onPong();
    }
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  return {
    socket,
    heard,
    say: (frame) => socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame)),
    settled: () =>
      new Promise((resolve) => {
        const wanted = pongs + 1;
        onPong = () => {
          if (pongs >= wanted) resolve(heard);
        };
        socket.send('{"type":"ping"}');
      }),
    closed,
  };
}
