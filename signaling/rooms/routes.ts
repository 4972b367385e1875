import { json, type Request, Router } from 'express';
import * as v from 'valibot';
import { limitKey } from '../addresses.ts';
import { hostIdOf, isHostId } from '../hostKey.ts';
import type { Limits } from '../limits.ts';
import { RateLimit } from '../rateLimit.ts';
import { handle, refuse } from '../replies.ts';
import { parseCode } from './codes.ts';
import type { Rooms } from './rooms.ts';

const Reservation = v.object({
  hostKey: v.string(),
  /** What the host believes its id to be; a host that derives it otherwise is told so at once. */
  peerId: v.optional(v.string()),
  /** The code it had. */
  code: v.optional(v.string()),
});
const Closing = v.object({ hostKey: v.string() });

type Parts = {
  readonly rooms: Rooms;
  readonly limits: Limits;
  readonly isHere: (peerId: string) => boolean;
  readonly addressOf: (request: Request) => string;
};

/** `/api/rooms` and `/api/hosts`: reserving, finding, closing, and asking whether a host is here. */
export function roomRoutes({ rooms, limits, isHere, addressOf }: Parts): Router {
  const wrongCodes = new RateLimit(limits.wrongCodesPerMinute, 60_000);
  const newRooms = new RateLimit(limits.newRoomsPerMinute, 60_000);
  const router = Router();
  const body = json({ limit: limits.bodyBytes });

  router.post(
    '/rooms',
    body,
    handle(async (request, response) => {
      const parsed = v.safeParse(Reservation, request.body);
      if (!parsed.success) return refuse(response, 400, 'bad-input', 'Send {hostKey, peerId?, code?}.');
      const peerId = hostIdOf(parsed.output.hostKey);
      if (peerId === null)
        return refuse(response, 400, 'bad-host-key', 'A host key is 32 to 128 letters, digits, - or _.');
      if (parsed.output.peerId !== undefined && parsed.output.peerId !== peerId) {
        return refuse(response, 403, 'not-your-id', 'This host key belongs to another peer id.');
      }
      const wanted = parseCode(parsed.output.code);
      if (!rooms.hasHost(peerId)) {
        const taken = await newRooms.take(limitKey(addressOf(request)));
        if (!taken.ok)
          return refuse(response, 429, 'too-many-rooms', 'Too many new rooms from here.', taken.retryAfterMs);
      }
      const reserved = await rooms.reserve(peerId, wanted, Date.now());
      if (!reserved.ok) return refuse(response, 503, 'full', 'This server has no room left.', 60_000);
      response.status(reserved.isNew ? 201 : 200).json({ code: reserved.code, peerId });
    }),
  );

  router.get(
    '/rooms/:code',
    handle(async (request, response) => {
      const key = limitKey(addressOf(request));
      const spent = await wrongCodes.spent(key);
      if (!spent.ok)
        return refuse(response, 429, 'too-many-wrong-codes', 'Too many wrong codes from here.', spent.retryAfterMs);
      const code = parseCode(request.params.code);
      const peerId = code === null ? null : rooms.find(code, Date.now());
      if (peerId !== null) {
        response.json({ peerId, registered: isHere(peerId) });
        return;
      }
      await wrongCodes.take(key);
      refuse(response, 404, 'no-such-room', 'There is no party with this code.');
    }),
  );

  router.delete(
    '/rooms/:code',
    body,
    handle(async (request, response) => {
      const parsed = v.safeParse(Closing, request.body);
      if (!parsed.success) return refuse(response, 400, 'bad-input', 'Send {hostKey}.');
      const peerId = hostIdOf(parsed.output.hostKey);
      const code = parseCode(request.params.code);
      // One answer for a wrong key and a wrong code: neither tells which codes are in use.
      if (peerId === null || code === null || !(await rooms.close(code, peerId))) {
        return refuse(response, 404, 'no-such-room', 'You have no party with this code.');
      }
      response.status(204).end();
    }),
  );

  // Asked once a second by phones whose host is away. By peer id, which nobody can guess: so it needs no limit on wrong ones.
  router.get('/hosts/:peerId', (request, response) => {
    const { peerId } = request.params;
    if (!isHostId(peerId)) return refuse(response, 400, 'bad-input', 'This is no host id.');
    response.json({ registered: isHere(peerId) });
  });

  return router;
}
