import { concatBytes } from '@noble/hashes/utils.js';
import { type KeyPair, keysOf, newKeyPair, Opener, PUBLIC_KEY_BYTES, Sealer, sharedOf } from './seal.ts';
import { CONFIRM, isConfirm } from './sealedLink.ts';

/**
 * How a link begins (L3 to L5): the phone's key, the host's key, the phone's sealed word, the host's sealed word. The host
 * opens the phone's word with each secret that a guest may still hold, so nothing on the wire says which it was.
 */

/** The form of everything below; another one is refused. */
const VERSION = 1;
const HELLO_BYTES = 2 + PUBLIC_KEY_BYTES;
const ANSWER_BYTES = 1 + PUBLIC_KEY_BYTES;

/** Both directions of a link whose keys are agreed. */
export type Sealed = { readonly sealer: Sealer; readonly opener: Opener };

/** The phone's side. Each step returns null when the other end is not the host of this secret. */
export class PhoneHandshake {
  private readonly own: KeyPair = newKeyPair();
  private readonly hostId: string;
  private readonly secret: string | null;
  private sealed: Sealed | null = null;

  constructor(hostId: string, secret: string | null) {
    this.hostId = hostId;
    this.secret = secret;
  }

  /** The first frame: whether a secret is mixed in, and a public key. */
  hello(): Uint8Array {
    return concatBytes(new Uint8Array([VERSION, this.secret === null ? 0 : 1]), this.own.publicKey);
  }

  /** Takes the host's public key, and gives the phone's first sealed frame. */
  answered(answer: Uint8Array): Uint8Array | null {
    if (answer.length !== ANSWER_BYTES || answer[0] !== VERSION) return null;
    const hostKey = answer.slice(1);
    const shared = sharedOf(this.own, hostKey);
    if (!shared) return null;
    const { hostId, secret } = this;
    const keys = keysOf(shared, { phoneKey: this.own.publicKey, hostKey, hostId, secret });
    this.sealed = { sealer: new Sealer(keys.phoneToHost), opener: new Opener(keys.hostToPhone) };
    return this.sealed.sealer.seal(CONFIRM);
  }

  /** Takes the host's first sealed frame. */
  confirmed(frame: Uint8Array): Sealed | null {
    const plain = this.sealed?.opener.open(frame);
    return plain && isConfirm(plain) ? this.sealed : null;
  }
}

type Greeted = {
  readonly phoneKey: Uint8Array;
  readonly hostKey: Uint8Array;
  readonly shared: Uint8Array;
  readonly withSecret: boolean;
};

/** The host's side, for one link. */
export class HostHandshake {
  private readonly hostId: string;
  private phone: Greeted | null = null;

  constructor(hostId: string) {
    this.hostId = hostId;
  }

  get isGreeted(): boolean {
    return this.phone !== null;
  }

  /** Takes the phone's first frame, and gives the host's. */
  greeted(hello: Uint8Array): Uint8Array | null {
    const [version, flag] = hello;
    if (hello.length !== HELLO_BYTES || version !== VERSION || (flag !== 0 && flag !== 1)) return null;
    const phoneKey = hello.slice(2);
    const own = newKeyPair();
    const shared = sharedOf(own, phoneKey);
    if (!shared) return null;
    this.phone = { phoneKey, hostKey: own.publicKey, shared, withSecret: flag === 1 };
    return concatBytes(new Uint8Array([VERSION]), own.publicKey);
  }

  /** Takes the phone's first sealed frame, and gives the link's seals and the host's first sealed frame. */
  confirmed(frame: Uint8Array, secrets: readonly string[]): { sealed: Sealed; confirm: Uint8Array } | null {
    if (!this.phone) return null;
    const { shared, withSecret, phoneKey, hostKey } = this.phone;
    const { hostId } = this;
    for (const secret of withSecret ? secrets : [null]) {
      const keys = keysOf(shared, { phoneKey, hostKey, hostId, secret });
      const opener = new Opener(keys.phoneToHost);
      const plain = opener.open(frame);
      if (!plain) continue;
      if (!isConfirm(plain)) return null;
      const sealer = new Sealer(keys.hostToPhone);
      return { sealed: { sealer, opener }, confirm: sealer.seal(CONFIRM) };
    }
    return null;
  }
}
