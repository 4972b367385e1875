import type { ServerInfo } from './serverInfo.ts';

/** What a network card is to a guest; null where its name does not tell (a Mac's `en0` is either). */
export type CardKind = 'wifi' | 'cable' | 'inside' | null;

/** One address phones may be sent to. */
export type JoinChoice = {
  readonly origin: string;
  /** As a guest would type it, without the port. */
  readonly address: string;
  readonly kind: CardKind;
  /** What the system calls the card. */
  readonly card: string | null;
};

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
export const isLocal = (hostname: string): boolean => LOCAL.has(hostname);

const KINDS: readonly (readonly [RegExp, CardKind])[] = [
  [
    /^(docker|podman|br-|veth|vEthernet|virbr|vmnet|vbox|virtual|hyper-v|utun|tun|tap|tailscale|zt|wg|wireguard)/i,
    'inside',
  ],
  [/^(wl|wi-?fi|wireless|wlan|ath\d|ra\d)/i, 'wifi'],
  [/^(eth|ethernet|en[opsx]|em\d)/i, 'cable'],
];

export const kindOf = (card: string | null): CardKind =>
  (card !== null && KINDS.find(([pattern]) => pattern.test(card))?.[1]) || null;

export type Page = { readonly origin: string; readonly hostname: string };

/** Where phones may be sent, best first: the public address, else this machine's on the network, else where the page came from. */
export function joinChoices(info: ServerInfo | null, page: Page): readonly JoinChoice[] {
  const own: JoinChoice = { origin: page.origin, address: page.hostname, kind: null, card: null };
  if (info === null) return [own];
  if (info.publicUrl !== null) {
    const { origin, hostname } = new URL(info.publicUrl);
    return [{ origin, address: hostname, kind: null, card: null }];
  }
  if (info.lan.length === 0) return [own];
  const choices = info.lan.map(({ address, interface: card }) => ({
    origin: `http://${address}:${info.port}`,
    address,
    kind: kindOf(card),
    card,
  }));
  // Whoever opened the TV by an address of this machine has chosen already.
  return [...choices].sort((a, b) => Number(b.origin === page.origin) - Number(a.origin === page.origin));
}

/** The one in use: the host's own choice while this machine still has it, else the best. */
export const chosenOf = (choices: readonly JoinChoice[], kept: string | null): JoinChoice =>
  (choices.find((choice) => choice.address === kept) ?? choices[0]) as JoinChoice;

/** The one after it, round and round; null when there is no other. */
export function nextOf(choices: readonly JoinChoice[], current: JoinChoice): JoinChoice | null {
  if (choices.length < 2) return null;
  const at = choices.findIndex((choice) => choice.address === current.address);
  return choices[(at + 1) % choices.length] ?? null;
}

/** Where this TV does better to be opened: the server knows this page's machine as its own, yet the page came by the network. */
export const betterAt = (info: ServerInfo | null, page: Page): string | null =>
  info !== null && info.publicUrl === null && info.lan.length > 0 && !isLocal(page.hostname)
    ? `http://localhost:${info.port}/tv`
    : null;
