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

export default defineConfig({
  plugins: [
    react(),
    // The page names its own build, so that the server can say which one it serves.
    { name: 'build-id', transformIndexHtml: (html) => html.replace('%BUILD%', build) },
  ],
  define: { __BUILD__: JSON.stringify(build) },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/page',
    // The previous build's files stay for pages that are still open; `npm start` prunes older ones.
    emptyOutDir: false,
    manifest: true,
    target: 'es2022',
    // Every file on its own: a data URL would be refused by the page's content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      '/peer': { target: server, ws: true },
      '/api': server,
      '/health': server,
    },
  },
});
