/**
 * Picks the drawings the show uses out of Fluent Emoji Flat (MIT, Microsoft) and writes each as its own small SVG with a
 * paper rim, as if cut out with scissors. Run it after adding a name below, or a card to Alias's pack for kids; its output is
 * committed.
 *
 *   npx tsx scripts/build-drawings.ts
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { kids } from '../src/games/alias/content/packs/en-kids.ts';
import { ANIMALS } from '../src/ui/animals.ts';

type IconSet = { icons: Record<string, { body: string }> };
const source = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json');
const drawings = (JSON.parse(readFileSync(source, 'utf8')) as IconSet).icons;

/** Our animal's file name -> the drawing's, where the two differ. */
const ANIMAL_SOURCES: Readonly<Record<string, string>> = {
  tiger: 'tiger-face',
  cat: 'cat-face',
  dog: 'dog-face',
  rabbit: 'rabbit-face',
  mouse: 'mouse-face',
  cow: 'cow-face',
  horse: 'horse-face',
  pig: 'pig-face',
  monkey: 'monkey-face',
  chick: 'hatching-chick',
  hippo: 'hippopotamus',
  rhino: 'rhinoceros',
  whale: 'spouting-whale',
  puffer: 'blowfish',
  dragon: 'dragon-face',
  ladybird: 'lady-beetle',
  bee: 'honeybee',
};

/** Our prop's file name -> the drawing's. */
const PROP_SOURCES: Readonly<Record<string, string>> = {
  ham: 'meat-on-bone',
  megaphone: 'megaphone',
  trophy: 'trophy',
  gold: '1st-place-medal',
  silver: '2nd-place-medal',
  bronze: '3rd-place-medal',
  masks: 'performing-arts',
  disguise: 'disguised-face',
  scroll: 'scroll',
  pencil: 'pencil',
  quill: 'feather',
  memo: 'memo',
  mouse: 'mouse',
  clap: 'clapping-hands',
  laugh: 'rolling-on-the-floor-laughing',
  giggle: 'face-with-tears-of-joy',
  gasp: 'astonished-face',
  heart: 'red-heart',
  tomato: 'tomato',
  rooster: 'rooster',
  rose: 'rose',
  bouquet: 'bouquet',
  ticket: 'ticket',
  tickets: 'admission-tickets',
  clapper: 'clapper-board',
  microphone: 'microphone',
  spotlight: 'light-bulb',
  lamp: 'diya-lamp',
  candle: 'candle',
  moon: 'crescent-moon',
  star: 'star',
  glowing: 'glowing-star',
  comet: 'shooting-star',
  cloud: 'cloud',
  sun: 'sun-with-face',
  balloon: 'balloon',
  popper: 'party-popper',
  confetti: 'confetti-ball',
  piano: 'musical-keyboard',
  note: 'musical-note',
  notes: 'musical-notes',
  horn: 'postal-horn',
  trumpet: 'trumpet',
  trombone: 'saxophone',
  drum: 'drum',
  bell: 'bellhop-bell',
  hourglass: 'hourglass-not-done',
  stopwatch: 'stopwatch',
  alarm: 'alarm-clock',
  bomb: 'bomb',
  hook: 'hook',
  ladder: 'ladder',
  broom: 'broom',
  bucket: 'bucket',
  hat: 'top-hat',
  wand: 'magic-wand',
  crystal: 'crystal-ball',
  glass: 'magnifying-glass-tilted-left',
  thinking: 'thinking-face',
  shush: 'shushing-face',
  eyes: 'eyes',
  sleep: 'zzz',
  robot: 'robot',
  gear: 'gear',
  plug: 'electric-plug',
  antenna: 'satellite-antenna',
  key: 'old-key',
  door: 'door',
  lock: 'locked',
  wave: 'waving-hand',
  thumb: 'thumbs-up',
  couch: 'couch-and-lamp',
  die: 'game-die',
  jungle: 'palm-tree',
  castle: 'castle',
  stadium: 'stadium',
  speech: 'speech-balloon',
  banana: 'banana',
  popcorn: 'popcorn',
  boot: 'running-shoe',
  television: 'television',
  phone: 'mobile-phone',
  crown: 'crown',
  fire: 'fire',
  boo: 'ghost',
  duck: 'duck',
  cheese: 'cheese-wedge',
  seedling: 'seedling',
  bird: 'bird',
  palette: 'artist-palette',
  tent: 'circus-tent',
  book: 'open-book',
  newspaper: 'rolled-up-newspaper',
  envelope: 'love-letter',
};

/** The rim is the drawing itself, stroked in paper underneath: one copy of the shapes, drawn twice. */
function cutOut(body: string): string {
  const shapes = body.replace(/^<g fill="none">([\s\S]*)<\/g>$/, '$1');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 36 36"><defs><g id="a">' +
    shapes +
    '</g></defs><use href="#a" fill="none" stroke="#fff6e5" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/>' +
    '<use href="#a" fill="none"/></svg>\n'
  );
}

function writeAll(folder: string, names: Iterable<readonly [file: string, icon: string]>): number {
  const target = join(import.meta.dirname, '..', 'public', folder);
  mkdirSync(target, { recursive: true });
  for (const old of readdirSync(target)) if (old.endsWith('.svg')) rmSync(join(target, old));
  let bytes = 0;
  for (const [file, icon] of names) {
    const drawing = drawings[icon];
    if (!drawing) throw new Error(`Fluent Emoji Flat has no drawing "${icon}" (wanted for ${folder}/${file}.svg)`);
    const svg = cutOut(drawing.body);
    bytes += svg.length;
    writeFileSync(join(target, `${file}.svg`), svg);
  }
  return bytes;
}

// Bots wear a robot's face; no guest can.
const animals = [...ANIMALS.map(({ id }) => [id, ANIMAL_SOURCES[id] ?? id] as const), ['robot', 'robot'] as const];
console.log(`animals: ${animals.length}, ${writeAll('animals', animals)} bytes`);
const props = Object.entries(PROP_SOURCES);
console.log(`props: ${props.length}, ${writeAll('props', props)} bytes`);
// A card names its drawing as Fluent Emoji Flat does.
const pictures = kids.cards.flatMap(({ picture }) => (picture === null ? [] : [[picture, picture] as const]));
console.log(`pictures: ${pictures.length}, ${writeAll('pictures', pictures)} bytes`);
