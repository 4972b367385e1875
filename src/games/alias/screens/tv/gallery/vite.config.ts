import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '../../../../../..');

/** Every phase on the TV with made-up guests: `npx vite --config src/games/alias/screens/tv/gallery/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: join(root, 'public'),
  plugins: [react()],
  server: { port: 5212, fs: { allow: [root] } },
});
