import { describe, expect, it } from 'vitest';
import type { Ask, AskAnswer } from '../../kernel/game.ts';
import { withHere } from '../../kernel/testing/rosters.ts';
import type { Draft, ScriptRequest } from './script.ts';
import type { ScriptTaskInput } from './tasks.ts';
import { now, phaseOf, type SlopTable, slop, tableOf, until, write, writeAll } from './testing/tableOf.ts';
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
