/** Part of the composition root: the ways in that a TV keeps open. */
export { iceServers } from './player/server.ts';
export { createLadderHost } from './transport/ladderHost.ts';
export { createPeerHost } from './transport/peer/host.ts';
export { createRelayHost } from './transport/relay/host.ts';
