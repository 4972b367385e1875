import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFromDebian } from './debian.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** On a slow line; a proxy that swallows the request must not hold up a test run for ever. */
const FETCH_WITHIN_MS = 10 * 60_000;

/**
 * The Chromium the browser suite runs in: CHROMIUM_PATH, one that is installed, Playwright's own (fetched if need be), and
 * Debian's package, which only root in CI installs.
 */
export async function browserFor(root) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH names no Chromium that runs: ${named}`);
  }
  const found = PLACES.find(runs);
  if (found !== undefined) return found;
  const { chromium } = await import(pathToFileURL(join(root, 'node_modules/@playwright/test/index.mjs')).href);
  const own = chromium.executablePath();
  if (runs(own)) return own;
  console.log("No Chromium found: fetching Playwright's ...");
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'inherit', timeout: FETCH_WITHIN_MS });
  if (runs(own)) return own;
  if (installFromDebian('chromium') && runs('/usr/bin/chromium')) return '/usr/bin/chromium';
  throw new Error('No Chromium to test with. Install Chrome or Chromium, or set CHROMIUM_PATH.');
}

/** Some distributions put a placeholder in its place, and a browser without its libraries starts nowhere: so it is asked. */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
