/** What bots write: always something that can be acted on a rug. */
const WHO = [
  'grandma',
  'dentist',
  'pirate',
  'penguin',
  'teacher',
  'vampire',
  'plumber',
  'robot',
  'queen',
  'chicken',
  'wizard',
  'postman',
  'ghost',
  'cowboy',
  'ballerina',
  'octopus',
  'mayor',
  'baby',
  'dragon',
  'butler',
  'astronaut',
  'llama',
  'king',
  'burglar',
] as const; // prettier-ignore
const LIKE = [
  'hungry',
  'sleepy',
  'tiny',
  'jealous',
  'polite',
  'nervous',
  'angry',
  'lonely',
  'famous',
  'wet',
  'dramatic',
  'retired',
  'invisible',
  'proud',
  'confused',
  'bald',
] as const; // prettier-ignore
const DOES = [
  'steals',
  'marries',
  'eats',
  'hides',
  'paints',
  'sells',
  'kisses',
  'drives',
  'loses',
  'borrows',
  'builds',
  'chases',
  'washes',
  'swallows',
  'adopts',
  'repairs',
  'kidnaps',
  'buries',
  'fights',
  'serenades',
] as const; // prettier-ignore
const WHAT = [
  'trombone',
  'sandwich',
  'piano',
  'cake',
  'submarine',
  'moustache',
  'bathtub',
  'tractor',
  'goose',
  'volcano',
  'statue',
  'sofa',
  'cheese',
  'lighthouse',
  'pancake',
  'wig',
  'canoe',
  'snowman',
  'cactus',
  'helicopter',
] as const; // prettier-ignore
const WHERE = [
  'at midnight',
  'on Tuesday',
  'in church',
  'at sea',
  'in space',
  'upstairs',
  'at school',
  'underwater',
  'on holiday',
  'in pyjamas',
] as const; // prettier-ignore

/** What stands in each slot; `#` is the suggested noun. At most six words in all. */
const PATTERNS: readonly (readonly string[])[] = [
  ['who', '', 'does', 'a what', 'where'],
  ['like who', '', 'does', 'a what', ''],
  ['like #', '', 'does', 'a what', ''],
  ['who', '', 'does', 'a #', 'where'],
  ['#', '', 'does', 'a what', 'where'],
  ['like who', '', 'does', 'my #', ''],
  ['my who', '', 'does', 'a like what', ''],
];
const THREE: readonly (readonly string[])[] = [
  ['who', 'does', '#'],
  ['#', 'does', 'who'],
  ['like', 'who', 'does'],
];
const LISTS: Readonly<Record<string, readonly string[]>> = {
  who: WHO,
  like: LIKE,
  does: DOES,
  what: WHAT,
  where: WHERE,
};

/** The prompt a bot has in mind, told by a number, so that two bots of one team have the same one. */
export function plannedPrompt(seed: number, noun: string, slots: number): readonly string[] {
  const pick = <T>(list: readonly T[], salt: number): T => list[mixed(seed, salt) % list.length] as T;
  const pattern = pick(slots === 3 ? THREE : PATTERNS, 1);
  const word = (name: string, salt: number): string => {
    if (name === '#') return noun === '' ? pick(WHAT, salt) : noun;
    return LISTS[name] ? pick(LISTS[name], salt) : name;
  };
  const filled = pattern.map((slot, index) =>
    withArticles(
      slot
        .split(' ')
        .map((name, at) => word(name, index * 4 + at + 2))
        .join(' '),
    ),
  );
  return Array.from({ length: slots }, (_, slot) => filled[slot] ?? '');
}

const withArticles = (text: string): string => text.replace(/\ba ([aeiou])/g, 'an $1');

/** A number made of another, evenly spread (the finaliser of MurmurHash3). */
export function mixed(seed: number, salt: number): number {
  let h = (seed ^ Math.imul(salt, 0x9e3779b9)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

export const numberOf = (text: string): number => {
  let sum = 7;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum;
};
