import { DialError, type Dialer, type HostTransport, type Link, type LinkHandlers } from './link.ts';

/** What a test may do to a wire. */
export type Wire = {
  /** Nothing passes, nobody is told (a dead Wi-Fi). */
  cut: boolean;
  /** Lossy messages vanish. */
  dropFast: boolean;
};

/**
 * Links within one page: the TV's own, one-device mode, tests. Messages are copied and delivered in order in a microtask of
 * their own, so that neither side runs inside the other's call.
 */
export function createMemoryNetwork(): { host: HostTransport; dialer: (wire?: Wire) => Dialer } {
  let accept: ((link: Link) => LinkHandlers) | null = null;
  let next = 0;
  /** Ends each open link. */
  const closes = new Set<() => void>();

  const dialer = (wire: Wire = { cut: false, dropFast: false }): Dialer => ({
    dial: async (onLink, signal) => {
      if (signal.aborted) throw new DialError('aborted');
      if (!accept || wire.cut) throw new DialError('no-host');
      const id = `m${next++}`;
      let open = true;
      let closing = false;
      let near: LinkHandlers | null = null;
      let far: LinkHandlers | null = null;
      const deliver = (to: () => LinkHandlers | null, bytes: Uint8Array, fast: boolean) => {
        if (closing || wire.cut || (fast && wire.dropFast)) return;
        const copy = bytes.slice();
        queueMicrotask(() => {
          if (open && !wire.cut) to()?.onBytes(copy, fast);
        });
      };
      const close = () => {
        if (closing) return;
        closing = true;
        queueMicrotask(() => {
          open = false;
          closes.delete(close);
          near?.onClosed();
          far?.onClosed();
        });
      };
      closes.add(close);
      const end = (to: () => LinkHandlers | null): Link => ({
        id,
        close,
        buffered: () => 0,
        rung: () => 'memory',
        send: (bytes) => deliver(to, bytes, false),
        sendFast: (bytes) => deliver(to, bytes, true),
      });
      const link = end(() => far);
      near = onLink(link);
      far = accept(end(() => near));
      return link;
    },
  });

  return {
    host: {
      start: (handlers) => {
        accept = handlers.onLink;
        handlers.onStatus('registered');
      },
      stop: () => {
        accept = null;
        for (const close of [...closes]) close();
      },
    },
    dialer,
  };
}
