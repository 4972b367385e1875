import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const project = join(import.meta.dirname, '../../../../../..');

/** Slop's phone in every phase and role: `npx vite --config src/games/slop/screens/phone/gallery/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: join(project, 'public'),
  cacheDir: join(project, 'node_modules/.vite-slop-phone'),
  plugins: [react()],
  server: { port: 5201, strictPort: true, fs: { allow: [project] } },
});
