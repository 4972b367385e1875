import { describe, expect, it } from 'vitest';
import { rosterOf, withHere } from '../../kernel/testing/rosters.ts';
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
