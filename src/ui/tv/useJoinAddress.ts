import { useEffect, useState } from 'react';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
/** A laptop changes networks while the party goes on. */
const ASK_EVERY_MS = 20_000;

/**
 * Where phones find this server: the public address, else this laptop's on the network, else the one this page came from.
 * The TV itself is opened at localhost, which no phone can reach.
 */
export function useJoinOrigin(): string {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    if (!LOCAL.has(location.hostname)) return;
    let over = false;
    const ask = async (): Promise<void> => {
      try {
        const response = await fetch('/api/info');
        const info: unknown = await response.json();
        const found = originIn(info);
        if (found && !over) setOrigin(found);
      } catch {
        // The server is away: the address on the screen stays what it was.
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, []);
  return origin;
}

function originIn(info: unknown): string | null {
  if (typeof info !== 'object' || info === null) return null;
  const { publicUrl, lan, port } = info as { publicUrl?: unknown; lan?: unknown; port?: unknown };
  if (typeof publicUrl === 'string') return new URL(publicUrl).origin;
  const first: unknown = Array.isArray(lan) ? lan[0] : null;
  const address = typeof first === 'string' ? first : (first as { address?: unknown } | null)?.address;
  return typeof address === 'string' && typeof port === 'number' ? `http://${address}:${port}` : null;
}
