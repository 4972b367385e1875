import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What this page was built from: two pages with one id behave alike. */
function buildId(): string {
  const hash = createHash('sha256');
  const add = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) add(path);
      else if (!entry.name.endsWith('.test.ts')) hash.update(path).update(readFileSync(path));
    }
  };
  add('src');
  hash.update(readFileSync('package-lock.json'));
  return hash.digest('hex').slice(0, 12);
}

const build = buildId();
const server = `http://localhost:${process.env.PORT ?? 4747}`;

/** The TV's, and what a captain's phone fetches when it sets a game up. */
const TV_ONLY =
  /src\/ui\/(tv|sound|voice|gallery)\/|src\/ui\/(Stage|Curtain|Footlights|Puppet|Proscenium|Backdrop|Marquee|Captions|Confetti|Qr|RoomCode|tvWords|useKeyboardNav|nightRanking|missingWords|Slider|Segmented)|src\/ui\/screens\/(Tv|Backstage|GoodNight|Settings|Seat|Logo|PhoneAliasSetup|phoneSetupWords|aliasSetupForm|useHeldChanges|usePacks|useCanMake)/;
/** What no phone needs to be seated: what games share, the wall in a hand, and the door for typed codes. */
const LATER =
  /src\/ui\/(ReactionPad|TileGrid|Countdown|drawInSteps)\.|src\/ui\/wall\/(?!DoodleButton|words)|src\/ui\/phone\/Door|PhoneCode/;
/**
 * What a phone loads before it is seated is one file: each more costs half a kilobyte of headers and a turn on the wire, and is
 * compressed without knowing the others. Nothing in it is the TV's or a game's.
 */
const LIBRARIES =
  /node_modules\/(react|react-dom|scheduler|zustand|peerjs|peerjs-js-binarypack|webrtc-adapter|sdp|eventemitter3|@msgpack|valibot|@noble\/hashes(?!\/hkdf))\//;
const LINK =
  /src\/(player|protocol)\/|src\/transport\/(?!relay|ladderHost|peer\/host)|src\/main|src\/phoneParts|src\/stores\/(phone|partyStore)|src\/storage\/seatTokens/;
const SCREENS = /src\/(ui|kernel|room)\//;
const FIRST = {
  name: 'phone',
  test: (id: string) =>
    // What the bundler itself adds is named with a NUL.
    id.startsWith('\0') ||
    LIBRARIES.test(id) ||
    LINK.test(id) ||
    (SCREENS.test(id) && !TV_ONLY.test(id) && !LATER.test(id)),
};

export default defineConfig({
  plugins: [
    react(),
    // The page names its own build, so that the server can say which one it serves.
    { name: 'build-id', transformIndexHtml: (html) => html.replace('%BUILD%', build) },
  ],
  define: { __BUILD__: JSON.stringify(build) },
  resolve: {
    alias: {
      'webrtc-adapter': new URL('./src/transport/peer/browserDetails.ts', import.meta.url).pathname,
      'peerjs-js-binarypack': new URL('./src/transport/peer/noBinaryPack.ts', import.meta.url).pathname,
    },
  },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/page',
    // The previous build's files stay for pages that are still open; `npm start` prunes older ones.
    emptyOutDir: false,
    manifest: true,
    target: 'es2022',
    // Every file on its own: a data URL would be refused by the page's content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST] } } },
  },
  server: {
    proxy: {
      '/peer': { target: server, ws: true },
      '/yjs': { target: server, ws: true },
      '/relay': { target: server, ws: true },
      '/api': server,
      '/health': server,
    },
  },
});
