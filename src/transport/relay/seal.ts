import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** How frames are sealed between a phone and its host (PROTOCOL.md, Relay). Pure JS: a plain-http page has no crypto.subtle. */

export const PUBLIC_KEY_BYTES = 32;
const CONTEXT = utf8ToBytes('rumpus relay 1');
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const COUNTER_AT = 4;

export type KeyPair = { readonly secretKey: Uint8Array; readonly publicKey: Uint8Array };
/**
 * Fresh for every link, and gone with it. By the ladder, which takes 1 ms: the library's own way to a public key first makes a
 * table that a handful of links never earn back, and that stops a TV's drawing for 60 ms.
 */
export function newKeyPair(secretKey: Uint8Array = x25519.utils.randomSecretKey()): KeyPair {
  return { secretKey, publicKey: x25519.scalarMult(secretKey, x25519.GuBytes) };
}

/** A key for each direction. */
export type LinkKeys = { readonly phoneToHost: Uint8Array; readonly hostToPhone: Uint8Array };

export type Agreement = {
  readonly phoneKey: Uint8Array;
  readonly hostKey: Uint8Array;
  readonly hostId: string;
  /** The room's join secret, or null for a guest who has only the code. */
  readonly secret: string | null;
};

/** What both sides know after an exchange, or null for a public key that none of ours can be. */
export function sharedOf(own: KeyPair, theirs: Uint8Array): Uint8Array | null {
  try {
    return x25519.getSharedSecret(own.secretKey, theirs);
  } catch {
    // A point of low order: whoever sends one wants a shared secret that everybody can guess.
    return null;
  }
}

/** The join secret comes last and the shared one is of fixed length, so no two pairs of them look alike. */
export function keysOf(shared: Uint8Array, { phoneKey, hostKey, hostId, secret }: Agreement): LinkKeys {
  const material = concatBytes(shared, utf8ToBytes(secret ?? ''));
  const info = concatBytes(CONTEXT, new Uint8Array([secret === null ? 0 : 1]), utf8ToBytes(hostId));
  const keys = hkdf(sha256, material, concatBytes(phoneKey, hostKey), info, 2 * KEY_BYTES);
  return { phoneToHost: keys.slice(0, KEY_BYTES), hostToPhone: keys.slice(KEY_BYTES) };
}

/** The n-th frame of a direction has n as its nonce; nobody needs to send it. */
function nonceOf(counter: number): Uint8Array {
  const nonce = new Uint8Array(NONCE_BYTES);
  new DataView(nonce.buffer).setBigUint64(COUNTER_AT, BigInt(counter));
  return nonce;
}

/** Seals one direction's frames, each under the next number. */
export class Sealer {
  private readonly key: Uint8Array;
  private counter = 0;

  constructor(key: Uint8Array) {
    this.key = key;
  }

  seal(plain: Uint8Array): Uint8Array {
    return chacha20poly1305(this.key, nonceOf(this.counter++)).encrypt(plain);
  }
}

/** Opens what the other side's Sealer made, in the order in which it was made. */
export class Opener {
  private readonly key: Uint8Array;
  private counter = 0;

  constructor(key: Uint8Array) {
    this.key = key;
  }

  /** Null when it was changed, came before, came too early or is somebody else's: the end of the link. */
  open(frame: Uint8Array): Uint8Array | null {
    try {
      const plain = chacha20poly1305(this.key, nonceOf(this.counter)).decrypt(frame);
      this.counter += 1;
      return plain;
    } catch {
      // The library throws for a tag that does not fit and for a frame too short to have one.
      return null;
    }
  }
}
