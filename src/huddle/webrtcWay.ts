import { Awareness } from 'y-protocols/awareness';
import { WebrtcProvider } from 'y-webrtc';
import type * as Y from 'yjs';
import type { DirectOptions } from './directly.ts';
import { DIRECT_MEMBERS_MOST } from './limits.ts';
import type { DirectWay } from './sideDoc.ts';

/**
 * Phones among themselves by y-webrtc. The topic is the capability; a password would need crypto.subtle, which a page on http has
 * not. Presence goes by the host, whose word on who is gone is the connection's, so the library's own stays empty.
 */
export function joinByWebrtc(side: Y.Doc, topic: string, options: DirectOptions): DirectWay {
  let leave = join(side, topic, options);
  return {
    leave: () => leave(),
    // As a newcomer: by its old name the others take it for one they are still connected with.
    refresh: () => {
      leave();
      leave = join(side, topic, options);
    },
  };
}

function join(side: Y.Doc, topic: string, options: DirectOptions): () => void {
  const awareness = new Awareness(side);
  awareness.setLocalState(null);
  const provider = new WebrtcProvider(topic, side, {
    awareness,
    // Left out, these two are other people's servers.
    signaling: [options.signaling],
    peerOpts: { config: { iceServers: options.iceServers } },
    maxConns: DIRECT_MEMBERS_MOST,
    filterBcConns: options.filterBcConns ?? true,
  });
  return () => {
    // `destroy` alone would leave the socket open.
    provider.disconnect();
    provider.destroy();
    awareness.destroy();
  };
}
