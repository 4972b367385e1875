// Completes package-lock.json after `npm install`: npm leaves out optional packages for other platforms when its registry did not
// offer them at that moment, and `npm ci` then refuses the lock everywhere. Their versions are pinned by whoever asks for them, so
// the entries can be written without fetching anything. Run it after every change of dependencies: `npm run complete-lock`.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));
const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (lock.packages[`node_modules/${name}`] || lock.packages[nested]) continue;
    const words = name.split(/[/-]/);
    const os = SYSTEMS.find(
      (system) => words.includes(system) || (system === 'android' && words.includes('androideabi')),
    );
    const cpu = PROCESSORS.find(
      (processor) => words.includes(processor) || (processor === 'ppc64' && words.includes('ppc64le')),
    );
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(cpu ? { cpu: [words.includes('wasm32') ? 'wasm32' : cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
      ...(words.includes('musl') ? { libc: ['musl'] } : words.includes('gnu') ? { libc: ['glibc'] } : {}),
    };
    added.push(name);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} optional packages of other platforms added`);
