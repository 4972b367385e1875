import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const project = join(import.meta.dirname, '../../../../../..');

/** Alias's phone in every phase and role: `npx vite --config src/games/alias/screens/phone/gallery/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: join(project, 'public'),
  cacheDir: join(project, 'node_modules/.vite-alias-phone'),
  plugins: [react()],
  server: { port: 5211, strictPort: true, fs: { allow: [project] } },
});
