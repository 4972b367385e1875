import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the tests of bad networks need beside a browser: Debian's package, and a file by which it is known to be there. */
const FOR_NETWORKS = [
  ['firefox-esr', ['/usr/bin/firefox-esr']],
  ['coturn', ['/usr/bin/turnserver']],
  ['iproute2', ['/usr/sbin/ip', '/sbin/ip', '/bin/ip']],
  ['python3', ['/usr/bin/python3']],
];

/** Only root in continuous integration installs anything; elsewhere what is missing is listed as not run. */
export function installFromDebian(...packages) {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing Debian's ${packages.join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
  return true;
}

export function installForNetworks() {
  const missing = FOR_NETWORKS.filter(([, places]) => !places.some((place) => existsSync(place)));
  if (missing.length > 0) installFromDebian(...missing.map(([name]) => name));
}
