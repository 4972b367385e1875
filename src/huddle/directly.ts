import type { DirectWay, JoinDirectly } from './sideDoc.ts';

export type DirectOptions = {
  /** The server's `/yjs`, as ws: or wss:. */
  readonly signaling: string;
  readonly iceServers: readonly {
    readonly urls: string | string[];
    readonly username?: string;
    readonly credential?: string;
  }[];
  /** Two pages of one browser talk by the browser and not by WebRTC; tests of WebRTC say false. */
  readonly filterBcConns?: boolean;
};

/**
 * The direct way, its options and its library fetched when it is first wanted: a pad never waits for them. Whatever fails, fails
 * silently: the host's way is always there.
 */
export function directly(options: DirectOptions | (() => Promise<DirectOptions>)): JoinDirectly {
  return (side, topic) => {
    let way: DirectWay | null = null;
    let hasLeft = false;
    if (typeof RTCPeerConnection !== 'undefined') {
      Promise.all([import('./webrtcWay.ts'), typeof options === 'function' ? options() : options])
        .then(([{ joinByWebrtc }, known]) => {
          if (!hasLeft) way = joinByWebrtc(side, topic, known);
        })
        .catch(() => {
          // The server may be gone by now, and with it the library.
        });
    }
    return {
      leave: () => {
        hasLeft = true;
        way?.leave();
      },
      refresh: () => way?.refresh(),
    };
  };
}
