import { createHmac, randomBytes } from 'node:crypto';
import type { Limits } from '../limits.ts';

/** A relay on the internet for links nothing else opens, as the operator named it. */
export type TurnConfig = {
  readonly urls: readonly string[];
  readonly credentials:
    | { readonly kind: 'static'; readonly username: string; readonly password: string }
    | { readonly kind: 'secret'; readonly secret: string };
};

/** As a browser takes it. */
export type IceServer = { readonly urls: readonly string[]; readonly username?: string; readonly credential?: string };

export type TurnGrant = { readonly server: IceServer; readonly expiresAtMs: number | null };

/**
 * What a guest shows the relay. With a secret, the form coturn calls `use-auth-secret`: the name is the Unix second it ends at
 * and a name, the credential base64(HMAC-SHA1(secret, name)). The name is chance: the relay's logs tell nobody's room.
 */
export function turnGrant({ urls, credentials }: TurnConfig, limits: Limits, nowMs: number): TurnGrant {
  switch (credentials.kind) {
    case 'static': {
      const { username, password } = credentials;
      return { server: { urls, username, credential: password }, expiresAtMs: null };
    }
    case 'secret': {
      const endsAt = Math.floor((nowMs + limits.turnCredentialMs) / 1000);
      const username = `${endsAt}:${randomBytes(6).toString('hex')}`;
      const credential = createHmac('sha1', credentials.secret).update(username).digest('base64');
      return { server: { urls, username, credential }, expiresAtMs: endsAt * 1000 };
    }
    default:
      return credentials satisfies never;
  }
}
