import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts: the page's build needs React's plugin and a hash of all sources, the tests neither.
export default defineConfig({
  define: { __BUILD__: JSON.stringify('test') },
  test: {
    environment: 'node',
    include: ['{src,signaling,scripts,bench}/**/*.test.{ts,mjs}'],
    // Whole games by bots and a thousand scripts take their time on a small machine that does other things too.
    // The default leaves one core to whoever watches; of two that is half.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
