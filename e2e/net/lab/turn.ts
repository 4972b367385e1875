import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { turnPath } from './needs.ts';

export type Turn = { readonly url: string; readonly secret: string; end(): Promise<void> };

/** Debian's coturn on loopback, with a shared secret, as `TURN_URLS` and `TURN_SECRET` want it. */
export async function startTurn(): Promise<Turn> {
  const port = await freePort();
  const secret = `s${process.pid}`;
  const child = spawn(
    turnPath as string,
    [
      '-n',
      '--no-cli',
      '--use-auth-secret',
      `--static-auth-secret=${secret}`,
      '--realm=party.test',
      '--listening-ip=127.0.0.1',
      '--relay-ip=127.0.0.1',
      `--listening-port=${port}`,
      '--min-port=50000',
      '--max-port=50200',
      '--no-tls',
      '--no-dtls',
      '--allow-loopback-peers',
      '--pidfile=',
      '--log-file=stdout',
      // Only so does it say when it listens.
      '--verbose',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await new Promise<void>((listening, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`coturn ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(`UDP listener opened on: 127.0.0.1:${port}`)) listening();
    });
  });
  return {
    url: `turn:127.0.0.1:${port}`,
    secret,
    end: async () => {
      child.removeAllListeners('exit');
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
