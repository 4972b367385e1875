import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { createRelay, type Relay } from './relay.ts';

/** The relay, with what an operator may watch of it. */
export function meteredRelay(limits: Limits, log: Log, metrics: Metrics): Relay {
  const relay = createRelay({
    limits,
    log,
    meter: {
      carried: (from, bytes) => {
        metrics.relayFrames.inc({ from });
        metrics.relayBytes.inc({ from }, bytes);
      },
      closed: (who, why) => {
        metrics.relayClosed.inc({ who, why });
        log.debug({ who, why }, 'relay socket over');
      },
    },
  });
  metrics.watch('rumpus_relay_hosts', 'Hosts at the relay.', relay.hosts);
  metrics.watch('rumpus_relay_links', 'Relayed links.', relay.links);
  metrics.watch('rumpus_relay_waiting_bytes', 'Relayed bytes that wait for a slow reader.', relay.waitingBytes);
  return relay;
}
