import { describe, expect, it } from 'vitest';
import type { Ask, AskAnswer } from '../../kernel/game.ts';
import { rosterOf, withHere } from '../../kernel/testing/rosters.ts';
import type { Draft, ScriptRequest } from './script.ts';
import type { ScriptTaskInput } from './tasks.ts';
import {
  now,
  phaseOf,
  pick,
  round,
  type SlopTable,
  slop,
  stageIn,
  tableOf,
  until,
  write,
  writeAll,
} from './testing/tableOf.ts';
import { fakeDrafts, houseOnly, markOf } from './testing/writer.ts';

const written = (table: SlopTable, team = 'orange') => now(table).pads[team]?.written;
const proposalOf = (ask: Ask, spoil: Partial<{ lines: number; word: string }> = {}) => {
  const input = ask.input as ScriptTaskInput;
  const parts = { 1: ['A', 'TV'], 2: ['A', 'B'], 3: ['A', 'B', 'C'] }[input.actors];
  const lines = Array.from({ length: spoil.lines ?? input.lines }, (_, i) => ({
    part: i === 5 ? 'ALL' : parts[i % parts.length],
    text: `A model wrote this${i === 0 && spoil.word ? ` ${spoil.word}` : ''}.`,
    business: '',
  }));
  return {
    title: 'By the model',
    premise: 'It must.',
    lines,
    carriers: input.words.map((word) => ({ word, lines: [1, 2] })),
  };
};
const withModel =
  (model: (ask: Ask) => AskAnswer | null) =>
  (ask: Ask): AskAnswer | null =>
    ask.task === 'slop.script' ? model(ask) : houseOnly(ask);

describe('writers', () => {
  it('[W1] the house is asked as soon as a prompt is sent, and its drafts are stored', () => {
    const table = tableOf();
    write(table, 'orange', 'cat', '', 'eats');
    table.send('orange1', { type: 'SendPrompt', act: 1 });
    expect(written(table)?.drafts).toHaveLength(2);
  });
  it('[W2] [W8] one team at a time, each request remembering what the one before used', () => {
    const requests: ScriptRequest[] = [];
    const table = tableOf({
      answer: (ask) => {
        if (ask.task === 'slop.house') requests.push(ask.input as ScriptRequest);
        return houseOnly(ask);
      },
    });
    table.advance(45_000);
    expect(requests.map((request) => request.memory.skeletons.length)).toEqual([0, 2, 4]);
  });
  it('[W8] from act two on revealed things may be called back, but no word of the present prompt', () => {
    const requests: ScriptRequest[] = [];
    const table = tableOf({
      answer: (ask) => {
        if (ask.task === 'slop.house') requests.push(ask.input as ScriptRequest);
        return houseOnly(ask);
      },
    });
    writeAll(table);
    table.until((state) => state.begun && state.act === 2);
    write(table, 'orange', 'moon', '', 'swallows', 'a bus');
    table.send('orange1', { type: 'SendPrompt', act: 2 });
    expect(requests[0]?.memory.callbacks).toEqual([]);
    expect(requests.at(-1)?.memory.callbacks).toContain('bluecat');
    expect(requests.at(-1)?.memory.callbacks).not.toContain('moon');
  });
  it('[W3] a model’s script that passed stands first on offer', () => {
    const table = tableOf({ answer: withModel((ask) => ({ ok: true, value: proposalOf(ask) })) });
    writeAll(table);
    until(table, 'rehearsal');
    expect(now(table).turn?.play?.offers.map((offer) => offer.author)).toEqual(['model', 'house']);
  });
  it('[W3] a model that hangs is given up at 9.5 s, and its later answer is refused', () => {
    const asks: Ask[] = [];
    const table = tableOf({
      answer: withModel((ask) => {
        asks.push(ask);
        return null;
      }),
    });
    writeAll(table);
    table.advance(3_000);
    expect(phaseOf(table)).toBe('writing');
    table.advance(6_400);
    expect(phaseOf(table)).toBe('writing');
    table.advance(200);
    expect(phaseOf(table)).toBe('rehearsal');
    const first = asks[0];
    if (!first) throw new Error('nobody asked');
    const late = table.send('outside', slop.answered(first, { ok: true, value: proposalOf(first) }));
    expect(late).toEqual({ ok: false, reason: 'late' });
  });
  it('[R1] a model’s script for two is not played by one: the house’s is cast anew', () => {
    const table = tableOf({ answer: withModel((ask) => ({ ok: true, value: proposalOf(ask) })) });
    writeAll(table);
    table.setRoster(withHere(table.roster, false, 'orange2'));
    until(table, 'rehearsal');
    expect(now(table).turn?.play?.offers.map((offer) => offer.author)).toEqual(['house', 'house']);
    expect(now(table).turn?.play?.offers[0]?.lines).toHaveLength(8);
  });
  it('[W5] [W6] a broken rule is kept, and the model asked once more with it; twice broken is the end', () => {
    const orders: ScriptTaskInput[] = [];
    const table = tableOf({
      answer: withModel((ask) => {
        orders.push(ask.input as ScriptTaskInput);
        return { ok: true, value: proposalOf(ask, { word: 'moons' }) };
      }),
    });
    write(table, 'orange', 'cat', '', 'eats', 'a moon');
    table.send('orange1', { type: 'SendPrompt', act: 1 });
    expect(orders.map((order) => order.broken)).toEqual([[], ['names-a-prompt-word']]);
    const answers = table.events.filter((event) => event.type === 'ModelAnswered');
    expect(answers).toMatchObject([
      { attempt: 1, again: true },
      { attempt: 2, again: false },
    ]);
    expect(answers[0]).toHaveProperty('proposal.title', 'By the model');
    expect(written(table)?.model.kind).toBe('closed');
  });
  it('[W5] what only time could mend is not asked again', () => {
    const table = tableOf({ answer: withModel(() => ({ ok: false, why: 'timeout' })) });
    writeAll(table);
    expect(written(table)?.model.kind).toBe('closed');
  });
  it('[W5] with less than 4 s of the ten left there is no second ask', () => {
    const asks: Ask[] = [];
    const table = tableOf({
      answer: withModel((ask) => {
        asks.push(ask);
        return null;
      }),
    });
    write(table, 'orange', 'cat', '', 'eats', 'a moon');
    table.send('orange1', { type: 'SendPrompt', act: 1 });
    table.advance(6_100);
    const [first] = asks;
    if (first) table.send('outside', slop.answered(first, { ok: true, value: 'rubbish' }));
    expect(table.events.at(-1)).toMatchObject({ broken: ['unreadable'], again: false });
  });
  it('[W4] a house casting that breaks a rule is thrown away, the others stay', () => {
    const table = tableOf({
      answer: (ask) => {
        const answer = houseOnly(ask);
        if (ask.task !== 'slop.house' || !answer?.ok) return answer;
        const drafts = (answer.value as Draft[]).map((draft): Draft => {
          const [one, two, three] = draft.castings;
          return { ...draft, castings: [one, two && { ...two, carriers: {} }, three] };
        });
        return { ok: true, value: drafts };
      },
    });
    writeAll(table);
    expect(written(table)?.drafts[0]?.castings.map((casting) => casting !== null)).toEqual([true, false, true]);
  });
  it.each([
    ['fails', (): AskAnswer | null => ({ ok: false, why: 'failed' })],
    ['sends rubbish', (): AskAnswer | null => ({ ok: true, value: { not: 'drafts' } })],
    [
      'names the words',
      (ask: Ask): AskAnswer | null => ({
        ok: true,
        value: fakeDrafts({ slots: (ask.input as ScriptRequest).slots, lines: 11, mark: 'cat' }),
      }),
    ],
  ])('[W7] a house writer that %s makes it a safety prompt with its ready-made script', (_, answer) => {
    const table = tableOf({ answer: (ask) => (ask.task === 'slop.house' ? answer(ask) : houseOnly(ask)) });
    write(table, 'orange', 'cat', '', 'eats', 'a moon');
    table.send('orange1', { type: 'SendPrompt', act: 1 });
    expect(written(table)?.safety).not.toBeNull();
    expect(written(table)?.drafts.map((draft) => draft.author)).toEqual(['safety']);
  });
  it('[W7] a house writer that says nothing is given up at 10 s; the game is never held longer', () => {
    const table = tableOf({ answer: (ask) => (ask.task === 'slop.house' ? null : houseOnly(ask)) });
    table.advance(45_000);
    expect(phaseOf(table)).toBe('writing');
    table.advance(10_000);
    expect(phaseOf(table)).toBe('rehearsal');
  });
  it('[W9] a phone answers no ask', () => {
    const table = tableOf({ answer: () => null });
    write(table, 'orange', 'cat', '', 'eats', 'a moon');
    table.send('orange1', { type: 'SendPrompt', act: 1 });
    const [ask] = slop.asks(table.state, table.roster);
    if (!ask) throw new Error('nothing is asked');
    const drafts = fakeDrafts({ slots: [], lines: 11, mark: markOf(ask) });
    const forged = slop.answered(ask, { ok: true, value: drafts });
    expect(table.send('orange1', forged)).toEqual({ ok: false, reason: 'engine-only' });
    expect(slop.parseCommand(forged)).toBeNull();
  });
});

describe('absence', () => {
  const nobodyOfOrange = (table: SlopTable) => table.setRoster(withHere(table.roster, false, 'orange1', 'orange2'));
  it('[AB1] a team nobody of which is here for 10 s at its turn is skipped and counts as played', () => {
    const table = tableOf();
    writeAll(table);
    nobodyOfOrange(table);
    until(table, 'writing');
    table.advance(9_900);
    expect(phaseOf(table)).toBe('writing');
    table.advance(200);
    expect(now(table).records).toMatchObject([{ team: 'orange', skipped: true, points: [] }]);
  });
  it('[AB1] somebody of it who comes back in time saves the turn', () => {
    const table = tableOf();
    writeAll(table);
    nobodyOfOrange(table);
    until(table, 'writing');
    table.advance(9_000);
    table.setRoster(withHere(table.roster, true, 'orange2'));
    table.advance(2_100);
    expect(phaseOf(table)).toBe('rehearsal');
  });
  it('[AB1] acted + skipped = acts for every team, whoever comes and goes', () => {
    const table = tableOf();
    nobodyOfOrange(table);
    table.until((state) => slop.standings(state) !== null);
    for (const team of now(table).teams) {
      expect(now(table).records.filter((record) => record.team === team && record.tie === 0)).toHaveLength(3);
    }
  });
  it('[AB2] [AB6] with two teams it is not enough to go on, and nobody is skipped at 10 s', () => {
    const table = tableOf({ roster: rosterOf([2, 2]) });
    writeAll(table);
    nobodyOfOrange(table);
    expect(slop.enough(table.state, table.roster)).toBe(false);
    until(table, 'writing');
    table.advance(15_000);
    expect(phaseOf(table)).toBe('writing');
  });
  it('[AB3] a team that leaves during rehearsal is read by the TV to the end', () => {
    const table = tableOf();
    writeAll(table);
    until(table, 'rehearsal');
    nobodyOfOrange(table);
    until(table, 'guess');
    expect(now(table).turn?.play?.reached).toBe(10);
  });
  it('[AB5] a newcomer is given a team at a prompt, not in the middle of a round', () => {
    const table = tableOf();
    expect(slop.admits(table.state)).toBe(true);
    writeAll(table);
    until(table, 'rehearsal');
    expect(slop.admits(table.state)).toBe(false);
  });
});

describe('ending', () => {
  /** Everybody writes; nobody guesses: all have 0, so all are tied. */
  const toTie = (options: Parameters<typeof tableOf>[0] = {}) => {
    const table = tableOf({ settings: { acts: 1 }, ...options });
    table.until((state) => state.begun && state.tie === 1);
    return table;
  };
  it('[T1] [T2] tied teams act once more with exactly three words', () => {
    const table = toTie();
    expect(now(table).order).toEqual(['orange', 'blue', 'green']);
    write(table, 'orange', 'cat', 'eats');
    expect(table.send('orange1', { type: 'SendPrompt', act: 2 })).toEqual({ ok: false, reason: 'three-words' });
    write(table, 'orange', 'cat', 'eats', 'moon');
    expect(table.send('orange1', { type: 'SendPrompt', act: 2 }).ok).toBe(true);
  });
  it('[T2] its performance lasts 60 s at most, and no voice is named', () => {
    const table = toTie();
    writeAll(table);
    until(table, 'performance');
    const { beganAt, endsAt } = stageIn(table, 'performance');
    expect(endsAt - beganAt).toBe(60_000);
    expect(slop.everyone(table.state, table.roster).turn?.suspects).toEqual([]);
    until(table, 'guess');
    const voice = now(table).deals.orange?.voice ?? '';
    expect(table.send('blue1', { type: 'NameVoice', round: round(table), voice })).toEqual({
      ok: false,
      reason: 'no-such-voice',
    });
  });
  it('[T1] a team alone at the top has won without a tie-break', () => {
    const table = tableOf({ settings: { acts: 1 } });
    writeAll(table);
    until(table, 'guess');
    pick(table, 'green1', 'moon');
    until(table, 'scores');
    until(table, 'guess');
    pick(table, 'green1', 'moon');
    until(table, 'scores');
    // Orange 1, blue 1, green 2.
    table.until((state) => slop.standings(state) !== null);
    expect(now(table).tie).toBe(0);
    expect(slop.standings(table.state)?.[0]).toMatchObject({ team: 'green', rank: 1, score: 2 });
  });
  it('[T3] only tied teams’ guesses score, in a score of its own; others guess for fun', () => {
    const table = tableOf({ settings: { acts: 1 } });
    writeAll(table);
    until(table, 'guess');
    pick(table, 'blue1', 'moon');
    // Orange and blue have 1 each, green 0.
    table.until((state) => state.begun && state.tie === 1);
    expect(now(table).order).toEqual(['orange', 'blue']);
    writeAll(table);
    until(table, 'guess');
    pick(table, 'green1', 'orangecat', 'eats', 'moon');
    pick(table, 'blue1', 'moon');
    until(table, 'scores');
    expect(now(table).tieScores).toEqual({ orange: 1, blue: 1 });
    expect(now(table).scores).toEqual({ orange: 1, blue: 1, green: 0 });
  });
  it('[T4] still tied after two tie-breaks is a shared win', () => {
    const table = toTie();
    table.until((state) => slop.standings(state) !== null);
    expect(now(table).tie).toBe(2);
    expect(slop.standings(table.state)?.map((standing) => standing.rank)).toEqual([1, 1, 1]);
  });
  it('[A5] the finale is called after an act by the captain; not within one, nor by others', () => {
    const table = tableOf();
    writeAll(table);
    until(table, 'scores');
    expect(table.send('orange1', { type: 'CallFinale', act: 1 })).toEqual({ ok: false, reason: 'not-yet' });
    table.until((state) => state.begun && state.stage.phase === 'scores' && state.stage.table);
    expect(table.send('blue1', { type: 'CallFinale', act: 1 })).toEqual({ ok: false, reason: 'not-allowed' });
    table.send('orange1', { type: 'CallFinale', act: 1 });
    expect(stageIn(table, 'podium').why).toBe('finale');
    expect(now(table).masks).toHaveLength(3);
  });
  it('[C3] ending the game goes to the podium, whatever is on', () => {
    const table = tableOf();
    writeAll(table);
    until(table, 'performance');
    table.send('orange1', { type: 'EndGame' });
    expect(stageIn(table, 'podium').why).toBe('ended');
    expect(slop.standings(table.state)).toHaveLength(3);
    expect(slop.deadlines(table.state, table.roster)).toEqual([]);
    expect(slop.asks(table.state, table.roster)).toEqual([]);
  });
  it('[S7] a mask whose team was skipped in its last round falls at the podium, and only then counts', () => {
    const table = tableOf();
    writeAll(table);
    until(table, 'guess');
    table.send('blue1', { type: 'NameVoice', round: 1, voice: now(table).deals.orange?.voice ?? '' });
    table.until((state) => state.begun && state.act === 3 && state.stage.phase === 'prompt');
    table.setRoster(withHere(table.roster, false, 'orange1', 'orange2'));
    table.until((state) => state.begun && state.stage.phase === 'scores' && state.stage.table && state.act === 3);
    expect(now(table).masks).not.toContain('orange');
    const before = now(table).scores.blue ?? 0;
    table.until((state) => slop.standings(state) !== null);
    expect(now(table).scores.blue).toBe(before + 3);
  });
  it('[C1] [C4] only captain and TV move on, and only the step they mean', () => {
    const table = tableOf();
    expect(table.send('blue1', { type: 'MoveOn', phase: 'prompt', round: 0 })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(table.send('screen', { type: 'MoveOn', phase: 'guess', round: 0 })).toEqual({
      ok: false,
      reason: 'too-late',
    });
    expect(table.send('orange1', { type: 'MoveOn', phase: 'prompt', round: 0 }).ok).toBe(true);
    expect(phaseOf(table)).not.toBe('prompt');
  });
  it('[C1] captain and TV can move on through every step to the podium', () => {
    const table = tableOf({ settings: { acts: 1 }, night: null });
    for (let i = 0; i < 100 && phaseOf(table) !== 'podium'; i++) {
      table.send('screen', { type: 'MoveOn', phase: phaseOf(table), round: round(table) });
    }
    expect(phaseOf(table)).toBe('podium');
  });
  it('[PL6] a change of the room’s settings reaches the game through the engine', () => {
    const table = tableOf();
    const command = slop.adjust({ captions: false, dial: 0.5, family: true, guessing: 'tiles', reducedMotion: true });
    if (command) table.send('engine', command);
    expect(now(table).settings).toMatchObject({ captions: false, dial: 0.5 });
  });
});
