/** Part of the composition root: everything a phone is put together from, behind one door. */
export { keepFace, readFace } from './player/identity.ts';
export { createLadder } from './player/ladder.ts';
export { askHost, findRoom, iceServers } from './player/server.ts';
export { createSeatTokens } from './storage/seatTokens.ts';
export { createPhone } from './stores/phone.ts';
export { createPeerDialer } from './transport/peer/dialer.ts';
