import type { SafetyPrompt } from './repertoire.ts';

/** The scene of the house, for the night on which everything else has failed. */
export const LAST_RESORT: SafetyPrompt = {
  id: 'last-resort',
  prompt: ['grandma', '', 'steals', 'a penguin', 'at midnight', ''],
  scripts: {
    title: 'Nothing to Declare',
    premise: 'A must look into the bag, and B may not let it open.',
    author: 'safety',
    castings: [
      null,
      {
        lines: [
          { part: 'A', text: "Evening, traveller. One bag, and it's moving." },
          { part: 'B', text: "It's only the knitting. It moves when it's warm." },
          { part: 'A', text: 'Feathers! Feathers everywhere! And who packed the fish?', business: 'unzips' },
          { part: 'B', text: "He's staff. He came with the suit." },
          { part: 'A', text: 'Nobody paid. Somebody smiled, lifted him, and ran.' },
          { part: 'B', text: 'At eighty-one you take the stairs slowly.' },
          { part: 'A', text: 'Both hands of the clock, straight up. Nobody looked.', business: 'points up' },
          { part: 'ALL', text: 'TWELVE!' },
          { part: 'A', text: "Wait. This label says my mother's mother." },
          { part: 'B', text: 'Yes. And your dinner is in the oven.' },
          { part: 'A', text: 'Gate open. And mind the suit.', business: 'salutes' },
          { part: 'B', text: 'He says thank you. In fish.' },
        ],
        carriers: { grandma: [1, 5, 8], steal: [4], penguin: [2, 3, 10], midnight: [6, 7] },
      },
      null,
    ],
    used: { skeleton: 'nothing-to-declare', turn: '', button: '', phrases: [] },
  },
};
