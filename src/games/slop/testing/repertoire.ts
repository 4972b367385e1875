import type { Intent, Voice, VoiceGroup } from '../content/forms.ts';
import type { Decoy, Repertoire, SafetyPrompt } from '../repertoire.ts';
import { fakeDrafts } from './writer.ts';

const GROUPS: readonly VoiceGroup[] = ['LOUD', 'GRAND', 'SMILE', 'HUSH', 'FLAT', 'WORDY'];
const BANK: Readonly<Record<Intent, readonly string[]>> = {
  open: [],
  press: [],
  dodge: [],
  proof: [],
  raise: [],
  turn: [],
  all: [],
  button: [],
}; // prettier-ignore

const voice = (group: VoiceGroup, k: number): Voice => ({
  id: `${group.toLowerCase()}-${k}`,
  name: `Name Of ${group} ${k}`,
  tier: k === 4 ? 3 : 1,
  group,
  tells: [`tell one of ${group} ${k}`, `tell two of ${group} ${k}`, `tell three of ${group} ${k}`],
  never: `Never like ${group} ${k}.`,
  signatures: [`signature of ${group} ${k}`],
  beat: `beat of ${group} ${k}`,
  bank: BANK,
  words: {},
  before: [],
  after: [],
  grammar: {},
});

const DECOY_WORDS =
  'banana castle doctor engine farmer garden hammer island jacket kitten ladder mirror napkin orange pepper quiver rabbit saddle ' +
  'tunnel umbrella violin window yoghurt zipper anchor bucket candle dagger';

const safety = (id: string, prompt: readonly string[], lines: number): SafetyPrompt => {
  const [draft] = fakeDrafts({ slots: prompt, lines, mark: `safety-${id}` });
  if (!draft) throw new Error('no draft');
  return { id, prompt, scripts: { ...draft, author: 'safety' } };
};

/** A small repertoire of which tests know everything: 24 voices in six groups, the fourth of each a tier 3. */
export const REPERTOIRE: Repertoire = {
  voices: [
    ...GROUPS.flatMap((group) => [1, 2, 3, 4].map((k) => voice(group, k))),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((k) => voice('CHEEKY', k)),
  ],
  openings: [
    {
      id: 'candles',
      prompt: ['HUNGRY', 'PARROT', 'RUINS', 'MY', 'BIRTHDAY', 'DINNER'],
      lines: [
        { who: 1, text: 'Forty candles. Lights off.' },
        { who: 2, text: 'Nobody mention the lamp.' },
        { who: 3, text: 'Who said that?' },
        { who: 4, text: 'It had the soup.' },
        { who: 5, text: 'It wants seconds.' },
        { who: 6, text: 'Every sofa has a hole.', business: 'points' },
        { who: 'ALL', text: 'SURPRISE!' },
        { who: 'TV', text: 'Six words made that.' },
      ],
    },
  ],
  safety: [
    safety('swan', ['nun', '', 'rides', 'a swan', 'uphill', ''], 12),
    safety('goat', ['goat', '', 'runs', 'a hotel', '', ''], 12),
    safety('moon', ['moon', 'eats', 'cheese'], 12),
  ],
  decoys: DECOY_WORDS.split(' ').map(
    (word, i): Decoy => ({ word, part: i % 4 === 3 ? 'verb' : 'noun', band: ((i % 4) + 1) as Decoy['band'] }),
  ),
  seeds: Array.from(
    { length: 60 },
    (_, i) => `noun${String.fromCharCode(97 + Math.floor(i / 8))}${String.fromCharCode(97 + (i % 8))}`,
  ),
  known: (word) => !word.startsWith('z'),
  classOf: (word) => ({ part: word.endsWith('s') ? 'verb' : 'noun', band: 2 }),
  evidence: (word) => [`evidence of ${word}`],
};
