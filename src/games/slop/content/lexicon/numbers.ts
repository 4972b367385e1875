import type { Entry } from '../forms.ts';

/** Numbers, days and months: their evidence is where they stand in the row. */
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
  ' ',
);
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function numbers(): Entry[] {
  const entries: Entry[] = [];
  for (let at = 1; at + 1 < NUMBERS.length; at++) {
    const [less = '', word = '', more = ''] = NUMBERS.slice(at - 1, at + 2);
    // "Sixteen" would name "six": the fingers do for those.
    const count = [less, more].some((other) => other.includes(word) || word.includes(other))
      ? []
      : [`More than ${less}. Fewer than ${more}.`];
    entries.push({
      word,
      part: 'number',
      kind: 'number',
      phrases: {
        count: [...count, `Count them. ${capital(less)}, and one more.`].filter(
          (phrase) => !phrase.toLowerCase().includes(word),
        ),
        size: [`one short of ${more}`].filter((phrase) => !phrase.includes(word)),
        sign: [`Not ${less}. We ordered ${less}.`].filter((phrase) => !phrase.toLowerCase().includes(word)),
      },
    });
  }
  for (let at = 1; at + 1 < TENS.length; at++) {
    const [less = '', word = '', more = ''] = TENS.slice(at - 1, at + 2);
    entries.push({
      word,
      part: 'number',
      kind: 'number',
      phrases: {
        count: [`More than ${less}. Fewer than ${more}.`, `${capital(less)}, and ten more.`],
        size: [`ten short of ${more}`],
        sign: [`${capital(less)} candles, then ten more.`],
      },
    });
  }
  return entries;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function inARow(
  names: readonly string[],
  sign: (before: string, after: string) => string[],
  where: (before: string, after: string) => string,
): Entry[] {
  return names.map((name, at) => {
    const before = names.at(at - 1) ?? '';
    const after = names[(at + 1) % names.length] ?? '';
    return {
      word: name.toLowerCase(),
      part: 'time',
      kind: 'time',
      phrases: {
        sign: sign(before, after),
        where: [where(before, after)],
        thing: ['the calendar'],
        size: [`before ${after}`],
      },
    };
  });
}

export const NUMBERS_AND_TIMES: readonly Entry[] = [
  ...numbers(),
  ...inARow(
    DAYS,
    (before, after) => [`Yesterday was ${before}. Tomorrow is ${after}.`, `The day after ${before}.`],
    (before) => `the morning after ${before}`,
  ),
  ...inARow(
    MONTHS,
    (before, after) => [`After ${before}, before ${after}.`, `Not ${before}. ${before} was awful.`],
    (before, after) => `between ${before} and ${after}`,
  ),
];
