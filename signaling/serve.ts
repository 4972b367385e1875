import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { defaultRouteAddress, isLoopback, lanAddresses } from './addresses.ts';
import { readEnvironment, type Settings } from './environment.ts';
import { tasks } from './llm/registry.ts';
import { createLog, errorFacts, type Log } from './log.ts';
import { createServer, type RunningServer } from './server.ts';
import { STUN_PORT } from './stun/responder.ts';

export type Serving = RunningServer & {
  readonly wantedPort: number;
  readonly modelName: string | null;
  /** Where phones find it, best first. Empty when it listens to this machine only, or has no network. */
  readonly phoneAddresses: readonly string[];
};

export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';
}

/**
 * The server as the environment wants it, in this process: also ends it cleanly on SIGINT and SIGTERM. A busy port is
 * passed over up to `morePorts` times. Prints one JSON line with the port when it listens (LOG_LEVEL info or lower).
 */
export async function serve(env: Readonly<Record<string, string | undefined>>, morePorts = 0): Promise<Serving> {
  const read = readEnvironment(env);
  if (!read.ok) throw new BadEnvironment(read.problems.join('\n'));
  const { settings } = read;
  const log = createLog(settings.logLevel);
  const running = await firstFree(settings.port, morePorts, (port) =>
    createServer({
      ...settings,
      port,
      // Two servers on one machine keep their rooms apart: the second one's codes live with its port.
      dataDir: port === settings.port ? settings.dataDir : join(settings.dataDir, String(port)),
      limits: { llmDailyTokens: settings.dailyTokens },
      stunPort: STUN_PORT,
      tasks,
      log,
    }),
  );
  guard(running, log);
  log.info(
    { event: 'listening', port: running.port, host: settings.host, llm: settings.llm?.model ?? null },
    'listening',
  );
  return {
    ...running,
    wantedPort: settings.port,
    modelName: settings.llm?.model ?? null,
    phoneAddresses: await phoneAddresses(settings, running.port),
  };
}

async function phoneAddresses({ publicUrl, host }: Settings, port: number): Promise<readonly string[]> {
  if (publicUrl !== null) return [publicUrl];
  if (host === 'localhost' || isLoopback(host)) return [];
  const lan =
    host === '0.0.0.0' || host === '::' ? lanAddresses(networkInterfaces(), await defaultRouteAddress()) : [host];
  return lan.map((address) => `http://${address}:${port}`);
}

async function firstFree(
  port: number,
  more: number,
  start: (port: number) => Promise<RunningServer>,
): Promise<RunningServer> {
  try {
    return await start(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || more === 0 || port >= 65_535) throw error;
    return firstFree(port + 1, more - 1, start);
  }
}

/** Nothing a client sends may end the process: what no handler foresaw is logged, and the parties go on. */
function guard(running: RunningServer, log: Log): void {
  process.on('uncaughtException', (error) => log.error({ ...errorFacts(error), at: frames(error) }, 'uncaught'));
  process.on('unhandledRejection', (error) => log.error(errorFacts(error), 'unhandled rejection'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ event: 'closing' }, 'closing');
      running.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

/** Where it was thrown, without its message, which may hold what a client sent. */
const frames = (error: Error): readonly string[] =>
  (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
