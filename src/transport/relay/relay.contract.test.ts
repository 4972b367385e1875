import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { hostIdOf } from '../../../signaling/hostKey.ts';
import { newHostKey, scratch, startServer, type TestServer } from '../../../signaling/testing/startServer.ts';
import type { HostTransport } from '../link.ts';
import { transportContract } from '../transport.contract.ts';
import { createRelayDialer } from './dialer.ts';
import { createRelayHost } from './host.ts';
import type { SocketMaker } from './wire.ts';

let root: Awaited<ReturnType<typeof scratch>>;
let server: TestServer;
const hosts: HostTransport[] = [];
beforeAll(async () => {
  root = await scratch();
  server = await startServer(root.path);
});
afterEach(() => {
  for (const host of hosts.splice(0)) host.stop();
});
afterAll(async () => {
  await server.close();
  await root.remove();
});

const Socket = NodeSocket as unknown as SocketMaker;

for (const guest of ['with the link', 'with the code alone'] as const) {
  transportContract(
    `the relay, for a guest ${guest}`,
    () => {
      const at = { host: '127.0.0.1', port: server.port, secure: false };
      const hostKey = newHostKey();
      const id = hostIdOf(hostKey) ?? '';
      const secret = randomBytes(16).toString('hex');
      const host = createRelayHost({ server: at, id, hostKey, secrets: () => [secret], Socket });
      hosts.push(host);
      const held = guest === 'with the link' ? secret : null;
      return { host, dialer: createRelayDialer({ server: at, hostId: id, secret: held, Socket }) };
    },
    it,
  );
}
