import type { TurnConfig } from './turn.ts';

export type TurnRead =
  | { readonly ok: true; readonly turn: TurnConfig | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** RFC 7065: `turn:host`, `turns:host:port`, either with `?transport=udp` or `tcp`; IPv6 in brackets. */
const TURN_URL = /^turns?:(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?(?:\?transport=(?:udp|tcp))?$/;

/** TURN_URLS with TURN_SECRET, or with TURN_USERNAME and TURN_PASSWORD. A complaint never repeats a value. */
export function readTurn(env: Readonly<Record<string, string | undefined>>): TurnRead {
  const { TURN_URLS, TURN_SECRET: secret, TURN_USERNAME: username, TURN_PASSWORD: password } = env;
  const urls = (TURN_URLS ?? '')
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '');
  const hasCredentials = secret !== undefined || username !== undefined || password !== undefined;
  const problem = (text: string): TurnRead => ({ ok: false, problems: [text] });

  if (urls.length === 0) {
    return hasCredentials ? problem('TURN_URLS: must be set with TURN_SECRET, TURN_USERNAME or TURN_PASSWORD') : NONE;
  }
  if (!urls.every((url) => TURN_URL.test(url))) {
    return problem('TURN_URLS: must be addresses like turn:turn.example:3478, with commas between');
  }
  if (secret !== undefined) {
    return username === undefined && password === undefined
      ? { ok: true, turn: { urls, credentials: { kind: 'secret', secret } } }
      : problem('TURN_SECRET: must stand alone, without TURN_USERNAME and TURN_PASSWORD');
  }
  if (username === undefined || password === undefined) {
    return problem('TURN_URLS: needs TURN_SECRET, or both TURN_USERNAME and TURN_PASSWORD');
  }
  return { ok: true, turn: { urls, credentials: { kind: 'static', username, password } } };
}

const NONE: TurnRead = { ok: true, turn: null };
