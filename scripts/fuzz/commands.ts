import { parseCommand as parseAlias } from '../../src/games/alias/commands.ts';
import { broughtCards, parseFile, parsePasted, toFile } from '../../src/games/alias/packs.ts';
import { parseSettings as parseAliasSettings } from '../../src/games/alias/settings.ts';
import { parseCommand as parseSlop } from '../../src/games/slop/commands.ts';
import { parseSettings as parseSlopSettings } from '../../src/games/slop/settings.ts';
import type { Random } from '../../src/kernel/random.ts';
import { parseRoomCommand } from '../../src/room/commands.ts';
import { randomText, randomValue } from './inputs.ts';
import { type Target, target } from './target.ts';

const TYPES =
  'SkipOpening NextOpeningLine SetSlot RerollSeed SetClue SendPrompt TakeSafetyPrompt SwipeDraft GiveVoice Ready NextLine React PickTile SetGuessSlot NameVoice SendGuess Encore AcceptGuess MoveOn SkipScript CallFinale EndGame Adjust SetWord SendWords Swipe Undo GiveLast CallFoul AnswerFoul BreakTie Dispute Flip PassRole SetFace PickTeam NewTeam MoveSeat Shuffle AddBot RemoveBot SetDoor SetSettings PassCaptain WipeWall Kick ChooseGame SetGameSettings StartGame CloseGame Pause Resume Leave CloseRoom TimeUp HostReturned OpenRoom'.split(
    ' ',
  );
const FIELDS =
  'act slot text word clue draft round given line kind tile picked blank voice team phase settings card verdict fouled name animal colour seat door game mode packs roundMs goal skips swiper family hatWords acts guessing dial captions'.split(
    ' ',
  );
const WORDS = [
  ...FIELDS,
  'slop',
  'alias',
  'orange',
  'prompt',
  'guessed',
  'hat',
  'tiles',
  'fox',
  'mint',
  'open',
  'rounds',
];

function command(random: Random): unknown {
  if (random.unit() < 0.1) return randomValue(random, WORDS);
  const fields = random.shuffle(FIELDS).slice(0, random.int(0, 4));
  const value = () => (random.unit() < 0.5 ? random.int(-1, 5) : randomValue(random, WORDS, 2));
  return { type: random.pick(TYPES), ...Object.fromEntries(fields.map((field) => [field, value()])) };
}

/** What was taken is taken again, and is the same: it is stored and read back. */
function twice(parse: (input: unknown) => unknown): (input: unknown) => void {
  return (input) => {
    const once = parse(input);
    if (once === null) return;
    const again = parse(JSON.parse(JSON.stringify(once)));
    if (JSON.stringify(again) !== JSON.stringify(once))
      throw new Error(`${JSON.stringify(once)} is read back otherwise`);
  };
}

const FILE = toFile({
  name: 'Ours',
  language: 'en',
  cards: [
    { word: 'Aunt Edna', level: 1, family: true, taboo: ['a', 'b', 'c', 'd'], picture: null },
    { word: 'Uncle Bob', level: 3, family: false, taboo: null, picture: null },
  ],
});
const PASTED = 'cat\ndog\r\nfish\n\n  horse \nÜnlü\n🐧 penguin';

export function commandTargets(): readonly Target[] {
  const parsers = { parseSlop, parseAlias, parseRoomCommand, parseSlopSettings, parseAliasSettings };
  const whole = 'a command has four levels; what is larger was refused before';
  return [
    ...Object.entries(parsers).map(([name, parse]) =>
      target({ name, weight: 6, boundMs: 15, why: whole, make: command, run: twice(parse) }),
    ),
    target({
      name: 'pasted packs',
      weight: 4,
      boundMs: 400,
      why: '200 KB of one person at the TV, once',
      make: (random) => ({
        text: randomText(random, [PASTED], random.unit() < 0.005 ? 210_000 : 2_000),
        name: randomText(random, ['Ours'], 60),
      }),
      run: ({ text, name }) => {
        const read = parsePasted(text, { name, language: 'en' });
        if (read.ok && !parseFile(toFile(read.pack)).ok) throw new Error('a pack that was taken is not taken again');
      },
    }),
    target({
      name: 'packs as files',
      weight: 4,
      boundMs: 400,
      why: '200 KB of one person at the TV, once',
      make: (random) => randomText(random, [FILE], random.unit() < 0.005 ? 210_000 : 4_000),
      run: (text) => {
        const read = parseFile(text);
        if (read.ok && !parseFile(toFile(read.pack)).ok) throw new Error('a pack that was taken is not taken again');
      },
    }),
    target({
      name: 'cards of a shelf',
      weight: 3,
      boundMs: 50,
      why: 'what a shelf of this device answered',
      make: (random) => randomValue(random, ['word', 'level', 'taboo', 'family'], 4),
      run: (input) => void broughtCards(input),
    }),
  ];
}
