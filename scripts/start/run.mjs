import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfChanged } from './build.mjs';
import { installIfChanged } from './install.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** How many ports after a busy one are tried. */
const MORE_PORTS = 9;

/** `--build` installs and builds only. */
export async function run(args) {
  try {
    installIfChanged(ROOT);
    await buildIfChanged(ROOT);
    if (!args.includes('--build')) await start();
  } catch (error) {
    const isOurs = error.name === 'BadEnvironment' || error.name === 'Error';
    console.error(`\n${isOurs ? error.message : error.stack}`);
    process.exit(1);
  }
}

async function start() {
  process.chdir(ROOT);
  const { serve } = await import(pathToFileURL(join(ROOT, 'dist/server/serve.mjs')).href);
  // The terminal is for the addresses; the server's own lines are for whoever asks for them.
  const serving = await serve({ LOG_LEVEL: 'warn', ...process.env }, MORE_PORTS);
  if (serving.wantedPort !== 0 && serving.port !== serving.wantedPort) {
    console.warn(`\nPort ${serving.wantedPort} is taken by another program, so this is ${serving.port}.`);
  }
  console.log(`\nRumpus is on.\n\n  TV:      http://localhost:${serving.port}`);
  const [best, ...others] = serving.phoneAddresses;
  if (best === undefined) {
    console.log('  Phones:  no network that phones could reach this machine by.\n');
  } else {
    console.log(`  Phones:  ${best}\n`);
    console.log(await qr(best));
    if (others.length > 0) console.log(`  If that does not open on a phone: ${others.join('  ')}\n`);
  }
  console.log(
    `  ${serving.modelName === null ? 'Scripts by the house writer.' : `Scripts by ${serving.modelName}.`} Ctrl+C ends it.\n`,
  );
}

async function qr(text) {
  const { default: terminal } = await import('qrcode-terminal');
  return new Promise((resolve) => {
    terminal.generate(text, { small: true }, resolve);
  });
}
