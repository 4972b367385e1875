import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import express from 'express';
import type { ModelTask } from '../src/kernel/modelTask.ts';
import { aboutRoutes } from './about.ts';
import { clientAddress, limitKey, plain } from './addresses.ts';
import { AllowedHosts } from './allowedHosts.ts';
import { iceRoutes } from './ice/routes.ts';
import { stunUrls } from './ice/stunUrls.ts';
import type { TurnConfig } from './ice/turn.ts';
import { lanBookFor } from './lan/lanBook.ts';
import { revealer } from './lan/revealer.ts';
import { LIMITS, type Limits } from './limits.ts';
import { Asker } from './llm/asker.ts';
import type { ModelConfig } from './llm/config.ts';
import { modelRoutes } from './llm/routes.ts';
import { Usage } from './llm/usage.ts';
import { createLog, errorFacts, type Log } from './log.ts';
import { Metrics } from './metrics.ts';
import { PageFiles } from './page/files.ts';
import { securityHeaders } from './page/headers.ts';
import { pageRoutes } from './page/routes.ts';
import { createBroker, type OnSignal } from './peer/broker.ts';
import { RateLimit } from './rateLimit.ts';
import { meteredRelay } from './relay/metered.ts';
import { lastResort, refuse } from './replies.ts';
import { Rooms } from './rooms/rooms.ts';
import { roomRoutes } from './rooms/routes.ts';
import { createStunResponder, type StunResponder, type StunVerdict } from './stun/responder.ts';
import { rawRefusal, Upgrades } from './upgrades.ts';
import { createTopicServer } from './yjs/topicServer.ts';

export type ServerOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  /** Every interface by default, since phones must reach it. */
  readonly host?: string;
  /** Host names beyond localhost and this machine's addresses. */
  readonly allowedHosts?: readonly string[];
  /** Where guests reach this server when that is not the local network, e.g. `https://party.example`. */
  readonly publicUrl?: string | null;
  /** Behind a reverse proxy: the last X-Forwarded-For entry is the client. */
  readonly trustProxy?: boolean;
  /** Answers STUN at this UDP port, or at a free one when it is taken (0 always is); without it, or with a public URL, none. */
  readonly stunPort?: number | null;
  readonly turn?: TurnConfig | null;
  /** The built page. */
  readonly staticDir: string;
  /** Room codes and the day's token count are kept here. */
  readonly dataDir: string;
  readonly llm?: ModelConfig | null;
  readonly tasks?: readonly ModelTask[];
  readonly limits?: Partial<Limits>;
  readonly log?: Log;
  /** Every frame the broker forwards, before the local network's own rewriting; may change its payload in place. */
  readonly onSignal?: OnSignal;
};

export type RunningServer = {
  readonly port: number;
  /** Ends every connection and resolves when all state is on disk. */
  close(): Promise<void>;
};

/** The only process off the device: page, broker, room codes and model proxy on one port. Rejects when it cannot listen. */
export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const log = options.log ?? createLog('silent');
  const limits: Limits = { ...LIMITS, ...options.limits };
  const staticDir = resolve(options.staticDir);
  const publicUrl = options.publicUrl ?? null;
  const addressOf = (request: IncomingMessage): string => clientAddress(request, options.trustProxy ?? false);
  const hosts = new AllowedHosts([
    ...(options.allowedHosts ?? []),
    ...(publicUrl === null ? [] : [new URL(publicUrl).hostname]),
  ]);

  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  const server = httpServer(app, limits, log);

  const rooms = new Rooms(resolve(options.dataDir, 'rooms.json'), limits, log, (peerId) => broker.isHere(peerId));
  const usage = new Usage(resolve(options.dataDir, 'llm-usage.json'), limits.llmDailyTokens, log);
  const metrics: Metrics = new Metrics({ sockets: () => upgrades.size, rooms: () => rooms.size });
  const upgrades = new Upgrades({
    server,
    hosts,
    limits,
    log,
    addressOf,
    onRefused: (code) => metrics.refusedSockets.inc({ code }),
  });

  app.use((request, response, next) => {
    response.once('finish', () => {
      metrics.requests.inc({ status: `${Math.floor(response.statusCode / 100)}xx` });
      log.debug({ method: request.method, status: response.statusCode }, 'request');
    });
    next();
  });
  app.use(securityHeaders);
  app.use((request, response, next) => {
    if (!hosts.allows(request.headers.host)) {
      return refuse(response, 421, 'host-not-allowed', 'This server does not answer to this name. See ALLOWED_HOSTS.');
    }
    // A page elsewhere may not speak in a guest's browser's name.
    if (request.method !== 'GET' && request.method !== 'HEAD' && !hosts.allowsOrigin(request.headers.origin)) {
      return refuse(response, 403, 'origin-not-allowed', 'Requests from other pages are not answered.');
    }
    next();
  });

  const host = options.host ?? '0.0.0.0';
  const lan = lanBookFor(host);
  const reveals = publicUrl === null ? revealer(lan) : undefined;
  const broker = createBroker({
    app,
    server,
    limits,
    log,
    onHost: (peerId) => rooms.seen(peerId, Date.now()),
    onJudged: (verdict) => metrics.frames.inc({ verdict }),
    onSignal: (...signal) => {
      options.onSignal?.(...signal);
      reveals?.(...signal);
    },
  });
  upgrades.route('/peer/peerjs', broker.upgrade);
  const topics = createTopicServer({
    limits,
    lan: publicUrl === null ? lan : null,
    log,
    onFrame: (verdict) => metrics.topicFrames.inc({ verdict }),
  });
  upgrades.route('/yjs', topics.upgrade);
  metrics.watch('rumpus_topics', "y-webrtc's topics with listeners.", () => topics.size());
  const relay = meteredRelay(limits, log, metrics);
  upgrades.route('/relay', relay.upgrade);

  const llm = options.llm ?? null;
  const model = llm?.model ?? null;
  const listening = (): number => (server.address() as AddressInfo | null)?.port ?? options.port;
  let stun: StunResponder | null = null;
  const turn = options.turn ?? null;
  const stunUrlsFor = async (request: IncomingMessage): Promise<readonly string[]> => {
    const reached = plain(request.socket.localAddress ?? '');
    return stunUrls({ stunPort: stun?.port ?? null, host, reached, lan: await lan.addresses(), most: limits.stunUrls });
  };
  app.use(
    aboutRoutes({
      staticDir,
      publicUrl,
      port: listening,
      lan,
      stunUrlsFor,
      hasTurn: turn !== null,
      llm: { configured: llm !== null, model },
      rooms: () => rooms.size,
      sockets: () => upgrades.size,
      metrics,
      addressOf,
    }),
  );

  const apiRequests = new RateLimit(limits.apiRequestsPerMinute, 60_000);
  app.use('/api', (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    apiRequests.take(limitKey(addressOf(request))).then((taken) => {
      if (taken.ok) next();
      else refuse(response, 429, 'too-many-requests', 'Too many requests from here.', taken.retryAfterMs);
    }, next);
  });
  app.use('/api', roomRoutes({ rooms, limits, isHere: broker.isHere, addressOf }));
  app.use(
    '/api',
    iceRoutes({
      turn,
      stunUrlsFor,
      hasRoom: (peerId) => rooms.hasLive(peerId, Date.now()),
      limits,
      addressOf,
      onGranted: () => metrics.turnGrants.inc(),
    }),
  );
  const asker = llm === null ? null : new Asker(llm, limits, log);
  const hasRoom = (peerId: string): boolean => rooms.hasHost(peerId);
  app.use(
    '/api/llm',
    modelRoutes({ tasks: options.tasks ?? [], asker, model, usage, hasRoom, limits, metrics, addressOf }),
  );
  app.use(['/api', '/peer', '/relay', '/yjs'], (_request, response) =>
    refuse(response, 404, 'no-such-path', 'There is nothing here.'),
  );
  app.use(pageRoutes(new PageFiles(staticDir, limits.pageCacheBytes)));
  app.use(lastResort(log));

  await Promise.all([rooms.load(Date.now()), usage.load(), lan.addresses()]);
  await listen(server, options.port, host);
  const stunPort = publicUrl === null ? (options.stunPort ?? null) : null;
  if (stunPort !== null) {
    const onPacket = (verdict: StunVerdict): void => metrics.stunPackets.inc({ verdict });
    stun = await createStunResponder({ host, port: stunPort, limits, log, onPacket });
  }

  return {
    port: listening(),
    async close() {
      broker.close();
      topics.close();
      stun?.close();
      relay.close();
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), limits.closeGraceMs);
      await closed;
      clearTimeout(timer);
      await Promise.all([rooms.flush(), usage.flush()]);
    },
  };
}

function httpServer(app: express.Express, limits: Limits, log: Log): Server {
  const server = createHttpServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      connectionsCheckingInterval: limits.timeoutCheckMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
    },
    app,
  );
  server.maxConnections = limits.connections;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    log.debug(errorFacts(error), 'unreadable request');
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(clientErrorReply(error.code), () => socket.destroy());
  });
  return server;
}

function clientErrorReply(code: string | undefined): string {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return rawRefusal(408, 'too-slow');
  if (code === 'HPE_HEADER_OVERFLOW') return rawRefusal(431, 'headers-too-large');
  return rawRefusal(400, 'bad-request');
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolveListen, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      server.on('error', () => undefined);
      resolveListen();
    });
  });
}
