import type { Random } from '../../../../kernel/random.ts';
import type { Entry, WordPart } from '../../content/forms.ts';
import type { Lexicon } from '../reading.ts';

/** What people write when nothing comes to mind. */
const DULL = [
  'I really love very good pizza',
  'my cat is so cute',
  'the dog eats my homework',
  'we like to party',
  'hello this is a test',
  'cheese is the best food',
  'my mum makes great soup',
  'I want to go home',
  'beer and football on sunday',
  'big fat cat',
  'we love our beautiful game',
  'my phone has no battery',
  'the weather is bad today',
  'coffee coffee more coffee please',
  'grandma drinks too much tea',
  'he sleeps all day long',
  'my boss is so annoying',
  'funny dog runs very fast',
  'naked man runs down street',
  'dad dances at the wedding',
  'old woman buys new shoes',
  'a big red bus',
  'summer holiday in spain',
  'everybody loves chocolate cake',
  'someone stole my bike',
  'happy birthday dear sister',
  'too many cooks',
  'monkey eats banana',
  'my neighbour plays drums at night',
  'santa gets stuck in chimney',
]; // prettier-ignore

const NAMES =
  'Kevin Brenda Tesco Netflix Beyonce Gandalf Nando Ikea Dumbledore Zlatan Priya Siobhan Wojtek Shrek Voldemort Peppa Batman Tinder Uber Yoda'.split(
    ' ',
  );
const SLANG = 'yeets glitches vapes slaps googles facepalms photobombs twerks ghosts moonwalks'.split(' ');
const PLACE_JOINTS = ['at', 'in the', 'on a', 'under the', 'behind a', 'near the'];

/** Prompts like those of a party: full ones, short ones, dull ones, friends' names, brands, and some without a verb. */
export function randomPrompt(lexicon: Lexicon, random: Random): string[] {
  const entries = bySort(lexicon);
  // Three words in four are of the commonest quarter, as at a party.
  const one = (list: readonly Entry[]) => {
    const common = list.filter((entry) => bandOf(entry) === 1);
    return random.pick(common.length > 0 && random.unit() < 0.75 ? common : list).word;
  };
  const noun = () => one(entries.noun);
  const alive = () => one(entries.alive.length > 0 ? entries.alive : entries.noun);
  const adjective = () => one(entries.adjective.length > 0 ? entries.adjective : entries.noun);
  const verb = () => third(one(entries.verb.length > 0 ? entries.verb : entries.noun));
  const place = () => `${random.pick(PLACE_JOINTS)} ${one(entries.place.length > 0 ? entries.place : entries.noun)}`;
  const roll = random.unit();
  if (roll < 0.12) return slotsOf(random.pick(DULL).split(' '));
  if (roll < 0.3) return [alive(), adjective(), verb(), noun(), place(), ''];
  if (roll < 0.45) return [alive(), '', verb(), `a ${noun()}`, '', ''];
  if (roll < 0.55) return ['', adjective(), '', noun(), place(), ''];
  if (roll < 0.65) return [random.pick(NAMES), '', verb(), noun(), '', ''];
  if (roll < 0.73) return [alive(), '', random.pick(SLANG), `my ${noun()}`, '', ''];
  if (roll < 0.8) return [alive(), adjective(), verb(), random.pick(NAMES), place(), ''];
  if (roll < 0.9)
    return slotsOf([
      random.pick(['two', 'seven', 'nine', 'forty', '12']),
      `${alive()}s`,
      verb(),
      one(entries.noun),
      'every',
      random.pick(['monday', 'midnight', 'birthday', 'winter']),
    ]);
  return slotsOf([adjective(), noun(), verb(), 'with', adjective(), noun()]);
}

/** The house's lexicon tells how common its words are; a test's need not. */
const bandOf = (entry: Entry & { readonly band?: number }) => entry.band ?? 1;

function slotsOf(words: readonly string[]): string[] {
  const slots = [...words.slice(0, 5), words.slice(5).join(' ')];
  return Array.from({ length: 6 }, (_, index) => slots[index] ?? '');
}

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /o$/.test(verb) ? `${verb}es` : `${verb}s`;
}

type Sorted = Record<'noun' | 'alive' | 'place' | 'verb' | 'adjective', Entry[]>;
const sorted = new WeakMap<Lexicon, Sorted>();

function bySort(lexicon: Lexicon): Sorted {
  const known = sorted.get(lexicon);
  if (known) return known;
  const all = [...lexicon.values()].filter((entry) => /^[a-z]+$/.test(entry.word));
  const of = (part: WordPart) => all.filter((entry) => entry.part === part);
  const result = {
    noun: of('noun'),
    alive: of('noun').filter((entry) => entry.alive),
    place: of('noun').filter((entry) => ['place', 'building', 'room', 'nature'].includes(entry.kind)),
    verb: of('verb'),
    adjective: of('adjective'),
  };
  sorted.set(lexicon, result);
  return result;
}
