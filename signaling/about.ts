import { networkInterfaces } from 'node:os';
import { type Request, Router } from 'express';
import { interfaceNames, isLoopback, ownAddresses } from './addresses.ts';
import type { LanBook } from './lan/lanBook.ts';
import type { Metrics } from './metrics.ts';
import { servedBuild } from './page/buildId.ts';
import { handle, refuse } from './replies.ts';

type Parts = {
  readonly staticDir: string;
  readonly publicUrl: string | null;
  readonly port: () => number;
  readonly lan: LanBook;
  readonly stunUrlsFor: (request: Request) => Promise<readonly string[]>;
  /** Whether `/api/ice` has a TURN server to give. */
  readonly hasTurn: boolean;
  readonly llm: { readonly configured: boolean; readonly model: string | null };
  readonly rooms: () => number;
  readonly sockets: () => number;
  readonly metrics: Metrics;
  readonly addressOf: (request: Request) => string;
};

/** Whether somebody is on this machine, by whichever of its addresses they came. */
const isHere = (address: string): boolean =>
  isLoopback(address) || ownAddresses(networkInterfaces()).includes(address.toLowerCase());

/** What the server says of itself: `/health`, `/metrics`, `/api/info`. */
export function aboutRoutes(parts: Parts): Router {
  const { staticDir, publicUrl, port, lan, stunUrlsFor, hasTurn, llm, rooms, sockets, metrics, addressOf } = parts;
  const startedAt = performance.now();
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });

  router.get(
    '/health',
    handle(async (_request, response) => {
      const build = await servedBuild(staticDir);
      response.json({
        status: 'ok',
        uptimeMs: Math.round(performance.now() - startedAt),
        rooms: rooms(),
        sockets: sockets(),
        build,
      });
    }),
  );

  // Asked anew each time: a laptop changes networks while the party goes on.
  router.get(
    '/api/info',
    handle(async (request, response) => {
      const here = isHere(addressOf(request));
      const model = llm.configured ? { configured: true, model: llm.model } : { configured: false };
      response.json({
        // For the TV, which shows one of them to phones; what else this machine is called concerns nobody else.
        lan: here ? await lan.addresses() : [],
        interfaces: here ? interfaceNames(networkInterfaces()) : {},
        port: port(),
        publicUrl,
        build: await servedBuild(staticDir),
        ice: { stun: await stunUrlsFor(request), turn: hasTurn },
        llm: model,
      });
    }),
  );

  router.get(
    '/metrics',
    handle(async (request, response) => {
      if (!isLoopback(addressOf(request)))
        return refuse(response, 403, 'loopback-only', 'Only this machine may read this.');
      response.set('Content-Type', metrics.registry.contentType).send(await metrics.registry.metrics());
    }),
  );

  return router;
}
