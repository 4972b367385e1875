/** Every face a seat can have: a file in `public/animals/`, and what the show calls it in "Brave Otter". */
export const ANIMALS = [
  { id: 'bear', name: 'Bear' },
  { id: 'panda', name: 'Panda' },
  { id: 'koala', name: 'Koala' },
  { id: 'fox', name: 'Fox' },
  { id: 'wolf', name: 'Wolf' },
  { id: 'raccoon', name: 'Raccoon' },
  { id: 'tiger', name: 'Tiger' },
  { id: 'lion', name: 'Lion' },
  { id: 'cat', name: 'Cat' },
  { id: 'dog', name: 'Dog' },
  { id: 'rabbit', name: 'Rabbit' },
  { id: 'mouse', name: 'Mouse' },
  { id: 'hamster', name: 'Hamster' },
  { id: 'cow', name: 'Cow' },
  { id: 'horse', name: 'Horse' },
  { id: 'unicorn', name: 'Unicorn' },
  { id: 'pig', name: 'Pig' },
  { id: 'boar', name: 'Boar' },
  { id: 'frog', name: 'Frog' },
  { id: 'monkey', name: 'Monkey' },
  { id: 'moose', name: 'Moose' },
  { id: 'chicken', name: 'Chicken' },
  { id: 'chick', name: 'Chick' },
  { id: 'penguin', name: 'Penguin' },
  { id: 'owl', name: 'Owl' },
  { id: 'octopus', name: 'Octopus' },
  { id: 'crab', name: 'Crab' },
  { id: 'lobster', name: 'Lobster' },
  { id: 'hedgehog', name: 'Hedgehog' },
  { id: 'otter', name: 'Otter' },
  { id: 'sloth', name: 'Sloth' },
  { id: 'beaver', name: 'Beaver' },
  { id: 'badger', name: 'Badger' },
  { id: 'llama', name: 'Llama' },
  { id: 'giraffe', name: 'Giraffe' },
  { id: 'hippo', name: 'Hippo' },
  { id: 'rhino', name: 'Rhino' },
  { id: 'kangaroo', name: 'Kangaroo' },
  { id: 'duck', name: 'Duck' },
  { id: 'parrot', name: 'Parrot' },
  { id: 'flamingo', name: 'Flamingo' },
  { id: 'snail', name: 'Snail' },
  { id: 'turtle', name: 'Turtle' },
  { id: 'whale', name: 'Whale' },
  { id: 'dolphin', name: 'Dolphin' },
  { id: 'puffer', name: 'Puffer' },
  { id: 'dragon', name: 'Dragon' },
  { id: 'bee', name: 'Bee' },
] as const satisfies readonly { readonly id: string; readonly name: string }[];

/** First halves of friendly names: all kind, all short enough for a name tag on the TV. */
// biome-ignore format: sixty words, ten a line.
export const ADJECTIVES = [
  'Brave', 'Jolly', 'Sunny', 'Lucky', 'Merry', 'Witty', 'Bold', 'Bright', 'Calm', 'Cheery',
  'Clever', 'Comfy', 'Cosmic', 'Cosy', 'Dapper', 'Daring', 'Dreamy', 'Eager', 'Fancy', 'Funny',
  'Fluffy', 'Gentle', 'Giddy', 'Glad', 'Golden', 'Grand', 'Groovy', 'Happy', 'Honest', 'Humble',
  'Jaunty', 'Jazzy', 'Keen', 'Kind', 'Lively', 'Loyal', 'Mellow', 'Mighty', 'Nifty', 'Nimble',
  'Noble', 'Peppy', 'Perky', 'Plucky', 'Polite', 'Proud', 'Quick', 'Radiant', 'Regal', 'Royal',
  'Snappy', 'Snazzy', 'Sparkly', 'Speedy', 'Spry', 'Steady', 'Swift', 'Tidy', 'Trusty', 'Zesty',
] as const;

export const animalName = (id: string): string => ANIMALS.find((animal) => animal.id === id)?.name ?? 'Somebody';

/** "Brave Otter". `pick(n)` draws a whole number from 0 to n-1; the caller brings the chance. */
export function friendlyName(animal: string, pick: (below: number) => number): string {
  return `${ADJECTIVES[pick(ADJECTIVES.length)] ?? 'Brave'} ${animalName(animal)}`;
}

export const animalUrl = (id: string): string => `/animals/${id}.svg`;
export const propUrl = (id: string): string => `/props/${id}.svg`;
