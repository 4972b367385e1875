import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Every component and screen with made-up guests: `npx vite --config src/ui/gallery/vite.config.ts --port 5199`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: join(import.meta.dirname, '../../../public'),
  plugins: [react()],
  server: { fs: { allow: [join(import.meta.dirname, '../../..')] } },
});
