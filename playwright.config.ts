import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** `npm test` finds the browser and names it; alone, Playwright takes its own. */
const executablePath = process.env.CHROMIUM_PATH;

/** Plays that mostly wait: for a show to be read aloud, or for an absence to be long enough. They need next to no machine. */
const PATIENT = ['bots', 'full', 'alias/explainerAway', 'insecure'].map((name) => `**/e2e/${name}.spec.ts`);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // One file is one claim: files are dealt out to the workers whole. More than two busy parties at a time, and a machine of two
  // cores is late for the show's own clocks; a patient one goes on beside them.
  workers: 3,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  // Two stages of `npm test`, the first of two projects; the last has bad networks of its own making. None clears away what
  // another left.
  projects: [
    { name: 'patience', testMatch: PATIENT, workers: 1, outputDir: 'test-results/patience' },
    { name: 'rooms', testIgnore: ['**/e2e/net/**', ...PATIENT], workers: 2, outputDir: 'test-results/rooms' },
    { name: 'net', testMatch: '**/e2e/net/**/*.spec.ts', workers: 2, outputDir: 'test-results/net' },
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
