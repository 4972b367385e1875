import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from './browser.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { installForNetworks } from './debian.mjs';

/** Each stage answers `{ passed, failed, notRun }`: a number, and two lists of names. */
export const stages = [
  asOneTest('types', ['typescript/bin/tsc', '-p', 'tsconfig.json'], ['typescript/bin/tsc', '-p', 'tsconfig.pure.json']),
  asOneTest('lint', ['@biomejs/biome/bin/biome', 'lint']),
  asOneTest('format', ['@biomejs/biome/bin/biome', 'check', '--linter-enabled=false']),
  asOneTest('layers', ['../scripts/test/layers.mjs']),
  asOneTest('dead', ['knip/bin/knip.js']),
  {
    name: 'unit',
    run: (root) =>
      withReport(async (report) => {
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
        const code = await node(root, ['vitest/vitest.mjs', 'run', ...reporters]);
        return withExit(code, countVitest(readReport(report), root));
      }),
  },
  inBrowsers('browser', ['patience', 'rooms']),
  inBrowsers('net', ['net'], installForNetworks),
];

/** A check that has one answer counts as one test; its commands run side by side, whatever one of them says. */
function asOneTest(name, ...commands) {
  return {
    name,
    run: async (root) => {
      const codes = await Promise.all(commands.map((command) => node(root, command)));
      return codes.every((code) => code === 0)
        ? { passed: 1, failed: [], notRun: [] }
        : { passed: 0, failed: [name], notRun: [] };
    },
  };
}

/** Some of Playwright's projects, side by side. */
function inBrowsers(name, projects, prepare = () => undefined) {
  return {
    name,
    run: (root) =>
      withReport(async (report) => {
        const browser = await browserFor(root);
        console.log(`The browser is ${browser}`);
        prepare();
        const code = await node(
          root,
          ['@playwright/test/cli.js', 'test', ...projects.map((project) => `--project=${project}`)],
          {
            CHROMIUM_PATH: browser,
            PLAYWRIGHT_JSON_OUTPUT_NAME: report,
          },
        );
        return withExit(code, countPlaywright(readReport(report)));
      }),
  };
}

/** A program of node_modules, with its output as it comes. */
function node(root, [script, ...args], env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal === null ? code : 1));
  });
}

/** A runner that failed outside its tests (a syntax error, no browser) has failed one. */
const withExit = (code, counts) =>
  code !== 0 && counts.failed.length === 0 ? { ...counts, failed: ['the runner itself'] } : counts;

async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'rumpus-test-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
