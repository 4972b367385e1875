import { type Request, Router } from 'express';
import { limitKey } from '../addresses.ts';
import { isHostId } from '../hostKey.ts';
import type { Limits } from '../limits.ts';
import { RateLimit } from '../rateLimit.ts';
import { handle, refuse } from '../replies.ts';
import { type IceServer, type TurnConfig, turnGrant } from './turn.ts';

type Parts = {
  readonly turn: TurnConfig | null;
  readonly stunUrlsFor: (request: Request) => Promise<readonly string[]>;
  /** Whether this host has a room whose day is not over. */
  readonly hasRoom: (peerId: string) => boolean;
  readonly limits: Limits;
  readonly addressOf: (request: Request) => string;
  readonly onGranted: () => void;
};

/**
 * `/api/ice?host=PEERID`: what a browser passes to RTCPeerConnection. The host's peer id is what a phone and its TV both know
 * before they are connected, and nobody can guess it: a phone got it for its code, within the limit on wrong codes.
 */
export function iceRoutes({ turn, stunUrlsFor, hasRoom, limits, addressOf, onGranted }: Parts): Router {
  const asks = new RateLimit(limits.iceAsksPerMinute, 60_000);
  const router = Router();
  router.get(
    '/ice',
    handle(async (request, response) => {
      const taken = await asks.take(limitKey(addressOf(request)));
      if (!taken.ok)
        return refuse(response, 429, 'too-many-requests', 'Too many requests from here.', taken.retryAfterMs);
      const peerId = new URLSearchParams(request.url.split('?', 2)[1] ?? '').get('host');
      if (!isHostId(peerId)) return refuse(response, 400, 'bad-input', 'Ask with ?host= and a host id.');
      if (!hasRoom(peerId)) return refuse(response, 404, 'no-such-room', 'This host has no party here.');
      const stun = await stunUrlsFor(request);
      const granted = turn === null ? null : turnGrant(turn, limits, Date.now());
      if (granted !== null) onGranted();
      const iceServers: IceServer[] = [
        ...(stun.length === 0 ? [] : [{ urls: stun }]),
        ...(granted === null ? [] : [granted.server]),
      ];
      response.json({ iceServers, expiresAtMs: granted?.expiresAtMs ?? null });
    }),
  );
  return router;
}
