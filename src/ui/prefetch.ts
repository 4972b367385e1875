const AGAIN_MS = 5_000;

/** Fetches a screen ahead of its need; while the server is away it is asked again, since the party goes on without it. */
export function prefetch(load: () => Promise<unknown>): void {
  load().catch(() => setTimeout(() => prefetch(load), AGAIN_MS));
}
