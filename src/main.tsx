import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as parts from './phoneParts.ts';
import { dictionary, dictionaryHash } from './protocol/dictionary.ts';
import { loadFontsAfterPaint } from './ui/fonts.ts';
import { setMotion } from './ui/motion.ts';
import { newFace, PhoneApp } from './ui/phone/PhoneApp.tsx';
import type { PackShelf } from './ui/screens/packShelf.ts';

/** The composition root: the only file that builds the real parts. Each kind of screen is a chunk of its own. */
const root = createRoot(document.getElementById('root') as HTMLElement);
const randomText = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
const random = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32;
/** A hidden page draws nothing; it still learns within this. */
const UNDRAWN_MS = 50;
/** An idle page draws at once when it is asked to; the phones' frames are out first after this. */
const BEHIND_PHONES_MS = 4;
const beforePaint = (work: () => void): void => {
  let frame = 0;
  const once = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, UNDRAWN_MS);
  setTimeout(() => {
    frame = requestAnimationFrame(once);
  }, BEHIND_PHONES_MS);
};
const newId = (): string => randomText(8);
const peerServer = {
  host: location.hostname,
  port: Number(location.port) || (location.protocol === 'https:' ? 443 : 80),
  secure: location.protocol === 'https:',
};
const sockets = location.protocol === 'https:' ? 'wss:' : 'ws:';
const timers = {
  set: (fn: () => void, ms: number) => setTimeout(fn, ms),
  clear: (timer: unknown) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
const shared = { build: __BUILD__, dictionary, dictionaryHash, newId };

async function tv(): Promise<void> {
  const [{ createStage }, host, { TvApp }] = await Promise.all([
    import('./stores/stage.ts'),
    import('./tvParts.ts'),
    import('./ui/tv/TvApp.tsx'),
  ]);
  const download = (name: string, text: string, type: string): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const stage = createStage({
    ...shared,
    now: () => performance.now(),
    beforePaint,
    createWorker: () => new Worker(new URL('./host/worker.ts', import.meta.url), { type: 'module', name: 'host' }),
    createTransport: (id, hostKey, secrets) =>
      host.createLadderHost([
        host.createPeerHost(peerServer, id, hostKey, () => host.iceServers(id)),
        host.createRelayHost({ server: peerServer, id, hostKey, secrets }),
      ]),
    download: (name, text) => download(name, text, 'application/x-ndjson'),
  });
  let shelf: Promise<PackShelf> | null = null;
  const packs = (): Promise<PackShelf> => {
    shelf ??= Promise.all([import('./tvPacks.ts'), import('./storage/idbPacks.ts')]).then(
      ([{ createPackShelf }, { openIdbPacks }]) =>
        createPackShelf({
          store: openIdbPacks(),
          newId,
          wall: () => Date.now(),
          download: (name, text) => download(name, text, 'application/json'),
          ask: (input) => stage.makePack(input),
        }),
    );
    // The server may be away: whoever asks again has another try.
    shelf.catch(() => {
      shelf = null;
    });
    return shelf;
  };
  root.render(
    <StrictMode>
      <TvApp stage={stage} packs={packs} />
    </StrictMode>,
  );
}

async function backstage(): Promise<void> {
  const { BackstageApp } = await import('./ui/tv/BackstageApp.tsx');
  root.render(
    <StrictMode>
      <BackstageApp />
    </StrictMode>,
  );
}

function phone(code: string): void {
  const secret = /^#([A-Za-z0-9_-]{8,64})$/.exec(location.hash)?.[1] ?? null;
  const made = parts.createPhone({
    ...shared,
    code,
    secret,
    random,
    face: parts.readFace(localStorage) ?? newFace(random),
    keepFace: (face) => parts.keepFace(localStorage, face),
    tokens: parts.createSeatTokens(localStorage),
    findRoom: parts.findRoom,
    askHost: parts.askHost,
    createDialer: (hostId, climb) =>
      parts.createLadder({
        direct: parts.createPeerDialer(peerServer, hostId, () => parts.iceServers(hostId)),
        relay: async () =>
          (await import('./transport/relay/dialer.ts')).createRelayDialer({ server: peerServer, hostId, secret }),
        climb,
        timers,
      }),
    loadHuddle: () => import('./huddle/phone.ts'),
    direct: async (hostId) => ({
      signaling: `${sockets}//${location.host}/yjs`,
      iceServers: (await parts.iceServers(hostId)) as never,
    }),
  });
  // For scripts: what carries this phone's link.
  made.party.subscribe(({ rung }) => {
    document.documentElement.dataset.rung = rung ?? 'none';
  });
  root.render(
    <StrictMode>
      <PhoneApp phone={made} random={random} />
    </StrictMode>,
  );
}

async function door(): Promise<void> {
  const { Door } = await import('./ui/phone/Door.tsx');
  root.render(
    <StrictMode>
      <Door go={(code) => location.assign(`/j/${code}`)} />
    </StrictMode>,
  );
}

const joined = /^\/j\/([A-Za-z]{4})\/?$/.exec(location.pathname)?.[1];
/** Not awaited below: other chunks import from this one, and would wait for it to end while it waits for them. */
async function showScreen(): Promise<void> {
  if (location.pathname.startsWith('/tv')) await tv();
  else if (location.pathname.startsWith('/backstage')) await backstage();
  else if (joined) phone(joined.toUpperCase());
  else await door();
}

// Before the first screen: a room's own setting comes later, and may never come.
setMotion('system');
showScreen().then(loadFontsAfterPaint);

// A chunk that is gone belongs to an older build than the server's: this page is an old one, and says so by reloading once.
// While the server is away nothing can be said about chunks, and a reload would end the party: whoever asked for it asks again.
window.addEventListener('vite:preloadError', () => {
  const key = 'rumpus.reloaded';
  if (sessionStorage.getItem(key) === __BUILD__) return;
  fetch('/health').then(
    (answer) => {
      if (!answer.ok) return;
      sessionStorage.setItem(key, __BUILD__);
      location.reload();
    },
    () => undefined,
  );
});
