/** What the TV needs of `/api/info`. */
export type ServerInfo = {
  /** This machine's addresses phones could use, likeliest first; empty for a page opened on another machine. */
  readonly lan: readonly { readonly address: string; readonly interface: string | null }[];
  readonly port: number;
  /** Where guests reach the server when that is not the local network. */
  readonly publicUrl: string | null;
  readonly stun: readonly string[];
};

const isText = (input: unknown): input is string => typeof input === 'string';
const fields = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const STUN = /^stun:[\w.-]+:\d{1,5}$/;

/** Null for whatever is not that. */
export function parseInfo(input: unknown): ServerInfo | null {
  const { lan, interfaces, port, publicUrl, ice } = fields(input);
  if (typeof port !== 'number' || !Number.isInteger(port)) return null;
  const names = fields(interfaces);
  const addresses = Array.isArray(lan) ? lan.filter(isText).filter((address) => IPV4.test(address)) : [];
  const { stun } = fields(ice);
  return {
    lan: addresses.map((address) => {
      const name = Object.hasOwn(names, address) ? names[address] : null;
      return { address, interface: isText(name) ? name : null };
    }),
    port,
    publicUrl: isText(publicUrl) && URL.canParse(publicUrl) ? publicUrl : null,
    stun: Array.isArray(stun) ? stun.filter(isText).filter((url) => STUN.test(url)) : [],
  };
}

const WITHIN_MS = 3_000;

/** Null while the server is away. */
export async function askInfo(): Promise<ServerInfo | null> {
  try {
    const response = await fetch('/api/info', { signal: AbortSignal.timeout(WITHIN_MS) });
    return parseInfo(await response.json());
  } catch {
    // No server, or something else answering in its place: both are "away" to a host.
    return null;
  }
}
