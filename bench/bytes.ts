import { assembleFrame, encodeValue } from '../src/protocol/codec.ts';
import { difference } from '../src/protocol/difference.ts';
import { FIELD_NAMES } from '../src/protocol/fieldNames.generated.ts';
import { Dictionary } from '../src/protocol/values.ts';

/** What one change costs one phone: a score, a word index, and one feed line with a name. */
export function bytesOfAChange(): string[] {
  // A room of eight in the shape Slop's views have, with the three things that move.
  const before = view(11, 4, ['Ana guessed elephant', 'Bo guessed umbrella']);
  const after = view(12, 5, ['Ana guessed elephant', 'Bo guessed umbrella', 'Cleopatra guessed lighthouse']);
  const dictionary = new Dictionary([...FIELD_NAMES, 'feed', 'word']);
  const frame = assembleFrame({
    seq: 212,
    version: 1_847,
    time: null,
    everyone: encodeValue(difference(before, after, dictionary)),
    only: null,
    moments: null,
    answers: null,
    ack: false,
    epoch: 3,
  });
  const json = JSON.stringify(after).length;
  return [
    `| one change and phone (score, word index, feed line with a name) | ${frame.length} B | target at most 90 |`,
    `| the same as full-state JSON | ${json} B | |`,
  ];
}

function view(score: number, word: number, feed: readonly string[]): unknown {
  const seats = Array.from({ length: 8 }, (_, i) => ({
    id: `s${i}a8f2c91b33`,
    name: `Player ${i}`,
    animal: 'otter',
    colour: 'mint',
    bot: false,
    here: true,
    team: i % 2 ? 'blue' : 'orange',
  }));
  return {
    room: {
      code: 'ABCD',
      door: 'open',
      seats,
      teams: [
        { id: 'orange', name: 'Orange' },
        { id: 'blue', name: 'Blue' },
      ],
      captain: 's0',
    },
    game: { scores: { orange: score, blue: 7 }, stage: { phase: 'guess', word, endsAt: 184_000 }, feed },
  };
}
