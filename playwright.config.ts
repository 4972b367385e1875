import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** `npm test` finds the browser and names it; alone, Playwright takes its own. */
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // One file is one claim: files are dealt out to the workers whole. More than two parties at a time, and a machine of two cores
  // is late for the show's own clocks.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  // Two stages of `npm test`: the second has bad networks of its own making. Neither clears away what the other left.
  projects: [
    { name: 'rooms', testIgnore: '**/e2e/net/**', outputDir: 'test-results/rooms' },
    { name: 'net', testMatch: '**/e2e/net/**/*.spec.ts', outputDir: 'test-results/net' },
  ],
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as ['json']] : [])],
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
    },
  },
});
