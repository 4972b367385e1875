/**
 * Stands in for `peerjs-js-binarypack`, PeerJS's own format, which a few bytes can make allocate millions of elements. `raw.ts` keeps
 * it out of reach; this keeps it out of the page, too, and out of every phone's first load.
 */
function never(): never {
  throw new Error('BinaryPack is not spoken here');
}

export const pack = never;
export const unpack = never;
