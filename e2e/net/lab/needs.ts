import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from '@playwright/test';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const TURN = ['/usr/bin/turnserver', '/usr/sbin/turnserver'];
const PYTHON = ['/usr/bin/python3'];

export const firefoxPath = FIREFOX.find(existsSync);
export const turnPath = TURN.find(existsSync);
export const pythonPath = PYTHON.find(existsSync);

const isRoot = process.getuid?.() === 0;
const has = {
  /** Two networks of our own: Linux, root, iproute2, TUN devices and Python. */
  namespaces: () =>
    isRoot &&
    pythonPath !== undefined &&
    existsSync('/dev/net/tun') &&
    spawnSync('ip', ['netns', 'list'], { stdio: 'ignore' }).status === 0 &&
    // In a container root may not make any.
    spawnSync('unshare', ['--net', '--mount', 'true'], { stdio: 'ignore' }).status === 0,
  coturn: () => turnPath !== undefined,
  firefox: () => firefoxPath !== undefined,
  /** Where a process can be stopped and looked at from outside. */
  linux: () => process.platform === 'linux',
} as const;

/**
 * For a spec whose tests need more than a browser: where that is missing they are listed by name as not run, which is a failure
 * where every test is required.
 */
export function needs(what: keyof typeof has): void {
  test.skip(!has[what](), `needs ${what}`);
}
