import type { Entry } from '../../content/forms.ts';
import type { ScriptRequest } from '../../script.ts';
import { libraryOf } from '../library.ts';
import { SAMPLE_SKELETONS } from './sampleSkeletons.ts';
import { SAMPLE_VOICES } from './sampleVoices.ts';

const noun = (word: string, kind: Entry['kind'], phrases: Entry['phrases'], alive?: true): Entry => ({
  word,
  part: 'noun',
  kind,
  ...(alive ? { alive } : {}),
  phrases,
});
const verb = (word: string, family: Entry['family'], phrases: Entry['phrases']): Entry => ({
  word,
  part: 'verb',
  kind: 'action',
  ...(family ? { family } : {}),
  phrases,
});
const quality = (word: string, phrases: Entry['phrases']): Entry => ({
  word,
  part: 'adjective',
  kind: 'quality',
  phrases,
});

/** A few words of each part, as a real lexicon holds them. */
export const SAMPLE_ENTRIES: readonly Entry[] = [
  noun(
    'grandma',
    'person',
    {
      things: ['knitting', 'boiled sweets'],
      thing: ["my mother's mother"],
      sign: ['Eighty-one and quicker than you.'],
    },
    true,
  ),
  noun(
    'penguin',
    'animal',
    {
      things: ['feathers', 'fish breath'],
      thing: ['the suit', 'the fish'],
      deed: ['waddled left, waddled right'],
      noise: ['Honk!'],
      where: ['on the ice'],
    },
    true,
  ),
  noun(
    'cowboy',
    'person',
    { things: ['spurs', 'ten-gallon hats', 'lassos'], thing: ['the saddle'], noise: ['Howdy.'] },
    true,
  ),
  noun('bathtub', 'container', { things: ['bubbles'], thing: ['the plug', 'a towel'], doing: ['washing'] }),
  noun('pizza', 'food', { things: ['slices', 'pepperoni'], thing: ['a flat square box'], where: ['near Naples'] }),
  noun('dentist', 'person', { things: ['tiny mirrors'], thing: ['the drill'], noise: ['Open wide!'] }, true),
  noun('castle', 'building', { things: ['battlements'], thing: ['the moat'], where: ['behind the drawbridge'] }),
  noun('dog', 'animal', { things: ['muddy paws'], thing: ['the lead'], noise: ['Woof!'] }, true),
  verb('steal', 'TAKE', { deed: ['smiled, lifted it, and ran'], things: ['no receipt'] }),
  verb('share', 'KEEP', { deed: ['went round, each took a turn'], things: ['half for him, half for the next'] }),
  verb('love', 'LOVE', { deed: ['sent it flowers'], things: ['long letters'], noise: ['Be mine!'] }),
  verb('eat', 'EAT', { deed: ['licked the plate'], things: ['second helpings'] }),
  quality('tiny', { size: ['made for a duck'], sign: ['You need a magnifying glass.'] }),
  quality('good', { size: ['worth a gold star'], sign: ['The teacher put a star on it.'] }),
  {
    word: 'midnight',
    part: 'time',
    kind: 'time',
    phrases: { sign: ['Both hands of the clock, straight up.'], noise: ['Twelve!'] },
  },
  {
    word: 'seven',
    part: 'number',
    kind: 'number',
    phrases: { count: ['More than six. Fewer than eight.'], size: ['one short of eight'] },
  },
];

export const sampleLibrary = () =>
  libraryOf(new Map(SAMPLE_ENTRIES.map((entry) => [entry.word, entry])), SAMPLE_VOICES, SAMPLE_SKELETONS);

export function sampleRequest(prompt: string, more: Partial<ScriptRequest> = {}): ScriptRequest {
  const words = prompt.split(' ');
  return {
    slots: Array.from({ length: 6 }, (_, index) => (index < 5 ? (words[index] ?? '') : words.slice(5).join(' '))),
    clues: {},
    voice: 'sports-commentator',
    actors: 2,
    lines: 12,
    family: true,
    memory: { skeletons: [], turns: [], buttons: [], phrases: [], callbacks: [] },
    seed: 1,
    ...more,
  };
}
