import type { HostStatus, HostTransport } from './link.ts';

/**
 * A host that can be reached over several rungs at once. Links of all rungs are told apart by nobody; newcomers can come in while
 * one rung is registered. Whose id is taken has lost the room, whatever the others say.
 */
export function createLadderHost(rungs: readonly HostTransport[]): HostTransport {
  const statuses: HostStatus[] = rungs.map(() => 'starting');
  return {
    start: ({ onLink, onStatus }) => {
      for (const [k, rung] of rungs.entries()) {
        rung.start({
          onLink: (link) => onLink({ ...link, id: `${k}${link.id}` }),
          onStatus: (status) => {
            const before = together(statuses);
            statuses[k] = status;
            const now = together(statuses);
            if (now !== before) onStatus(now);
          },
        });
      }
    },
    stop: () => {
      for (const rung of rungs) rung.stop();
    },
  };
}

const ORDER: readonly HostStatus[] = ['id-taken', 'registered', 'starting', 'unregistered', 'stopped'];
const together = (statuses: readonly HostStatus[]): HostStatus =>
  ORDER.find((status) => statuses.includes(status)) ?? 'starting';
