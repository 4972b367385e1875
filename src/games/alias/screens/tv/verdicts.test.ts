import { describe, expect, it } from 'vitest';
import { teamId } from '../../../../kernel/ids.ts';
import { type AliasEveryone, DEFAULT_SETTINGS, type SettledWord, type Turn, type Verdict } from '../../view.ts';
import { flippedTo } from './verdicts.ts';

const [orange, blue, green] = ['orange', 'blue', 'green'].map(teamId) as [
  ReturnType<typeof teamId>,
  ReturnType<typeof teamId>,
  ReturnType<typeof teamId>,
];
const word = (card: number, verdict: Verdict, to: SettledWord['to'] = null): SettledWord => ({
  card,
  word: 'soup',
  verdict,
  to,
  ms: 1_000,
  settledAt: 0,
  points: 0,
  disputed: [],
  flipped: false,
});

function review(words: readonly SettledWord[], change: Partial<AliasEveryone> = {}): [AliasEveryone, Turn] {
  const turn = { round: 1, team: orange, words, guessers: 'team', score: 0, foulsLeft: {} } as unknown as Turn;
  const everyone: AliasEveryone = {
    settings: DEFAULT_SETTINGS,
    teams: [orange, blue, green],
    order: [orange, blue, green],
    cycle: 1,
    round: 1,
    tie: 0,
    scores: {},
    hat: null,
    turn,
    stage: { phase: 'review', why: 'bell', gains: {}, beganAt: 0, endsAt: 20_000 },
    ...change,
  };
  return [everyone, turn];
}

/** All that a word becomes under one press after another, until it is what it was. */
function round(words: readonly SettledWord[], index: number, change: Partial<AliasEveryone> = {}) {
  const seen: string[] = [];
  let now = words[index] as SettledWord;
  for (let press = 0; press < 10; press++) {
    const list = words.map((one, place) => (place === index ? now : one));
    const said = flippedTo(...review(list, change), now);
    now = { ...now, verdict: said.verdict, to: said.verdict === 'guessed' ? orange : said.team };
    seen.push(said.team ? `${said.verdict} ${said.team}` : said.verdict);
    if (now.verdict === words[index]?.verdict && now.to === words[index]?.to) break;
  }
  return seen;
}

describe('Flipping a verdict on the TV', () => {
  it('[RV2] goes through guessed, skipped and foul for a word that was not the last', () => {
    expect(round([word(1, 'guessed', orange), word(2, 'lost')], 0)).toEqual(['skipped', 'fouled', 'guessed']);
  });

  it('[RV2] offers the last word after the bell to every other team and to nobody', () => {
    expect(round([word(1, 'guessed', orange), word(2, 'guessed', orange)], 1)).toEqual([
      'stolen blue',
      'stolen green',
      'lost',
      'guessed',
    ]);
  });

  it('[L3] offers the last word of a tie-break to tied teams only', () => {
    const tied = { tie: 1, order: [orange, green] };
    expect(round([word(1, 'lost')], 0, tied)).toEqual(['guessed', 'stolen green', 'lost']);
  });

  it('[RV2] knows no last word where the pack ran out', () => {
    const [everyone] = review([]);
    const stage = { ...everyone.stage, why: 'exhausted' } as AliasEveryone['stage'];
    expect(round([word(1, 'skipped')], 0, { stage })).toEqual(['fouled', 'guessed', 'skipped']);
  });
});
