import { describe, expect, it } from 'vitest';
import { rosterOf, seat, withHere } from '../../kernel/testing/rosters.ts';
import type { SlopCommand } from './commands.ts';
import { now, phaseOf, round, type SlopTable, slop, stageIn, tableOf, until, writeAll } from './testing/tableOf.ts';
import type { StageDesk } from './view.ts';

const atRehearsal = (options: Parameters<typeof tableOf>[0] = {}): SlopTable => {
  const table = tableOf(options);
  writeAll(table);
  until(table, 'rehearsal');
  return table;
};
const atPerformance = (options: Parameters<typeof tableOf>[0] = {}): SlopTable => {
  const table = atRehearsal(options);
  until(table, 'performance');
  return table;
};
const desk = (table: SlopTable, id: string): StageDesk | null => {
  const only = slop.only(table.state, { kind: 'seat', seat: seat(id) }, table.roster);
  return only?.kind === 'seat' && only.desk?.at === 'stage' ? only.desk : null;
};
const screen = (table: SlopTable) => {
  const only = slop.only(table.state, { kind: 'screen' }, table.roster);
  if (only?.kind !== 'screen') throw new Error('the screen has a view of its own');
  return only;
};
const say = (table: SlopTable, who = 'orange1') => {
  const command: SlopCommand = { type: 'NextLine', round: round(table), line: stageIn(table, 'performance').line };
  return table.send(who, command);
};

describe('rehearsal', () => {
  it.each([
    [1, 8],
    [2, 11],
    [3, 11],
  ])('[R1] %i actors here get a script of %i lines with as many parts', (here, lines) => {
    const table = tableOf({ roster: rosterOf([3, 3, 3]) });
    writeAll(table);
    const away = ['orange2', 'orange3'].slice(0, 3 - here);
    table.setRoster(withHere(table.roster, false, ...away));
    until(table, 'rehearsal');
    const { cast } = now(table).turn?.play ?? { cast: [] };
    expect(cast.map((role) => role.part)).toEqual(['A', 'B', 'C'].slice(0, here));
    expect(desk(table, 'orange1')?.lines).toHaveLength(lines);
  });
  it('[R2] the whole script is on the acting phones and on no other, from rehearsal on', () => {
    const table = tableOf();
    writeAll(table);
    expect(desk(table, 'orange1')).toBeNull();
    until(table, 'rehearsal');
    expect(desk(table, 'orange1')?.lines).toHaveLength(11);
    expect(desk(table, 'blue1')).toBeNull();
    expect(desk(table, 'green1')).toBeNull();
  });
  it('[R3] the first swipe decides and the second is refused', () => {
    const table = atRehearsal();
    expect(desk(table, 'orange2')?.drafts).toHaveLength(2);
    table.send('orange2', { type: 'SwipeDraft', round: 1, draft: 1 });
    expect(table.send('orange1', { type: 'SwipeDraft', round: 1, draft: 0 })).toEqual({
      ok: false,
      reason: 'already-chosen',
    });
    expect(desk(table, 'orange1')?.title).toContain('two');
  });
  it('[R4] a given voice makes the TV speak those lines, taken back it does not', () => {
    const table = atRehearsal();
    table.send('orange1', { type: 'GiveVoice', round: 1, given: true });
    table.send('orange2', { type: 'GiveVoice', round: 1, given: true });
    table.send('orange2', { type: 'GiveVoice', round: 1, given: false });
    until(table, 'performance');
    expect(screen(table).speak?.text).toMatch(/^The zero line/);
    say(table, 'screen');
    expect(screen(table).speak).toBeNull();
  });
  it('[R5] four suspects are shown, one tell each; none before rehearsal', () => {
    const table = tableOf();
    writeAll(table);
    expect(slop.everyone(table.state, table.roster).turn).toBeNull();
    until(table, 'rehearsal');
    const { suspects = [] } = slop.everyone(table.state, table.roster).turn ?? {};
    expect(suspects).toHaveLength(4);
    expect(suspects.every((suspect) => suspect.tell.startsWith('tell one'))).toBe(true);
  });
  it('[A4] all actors ready brings the curtain after 3 s', () => {
    const table = atRehearsal();
    table.send('orange1', { type: 'Ready', round: 1 });
    expect(stageIn(table, 'rehearsal').soon).toBeNull();
    table.send('orange2', { type: 'Ready', round: 1 });
    table.advance(3_000);
    expect(phaseOf(table)).toBe('performance');
  });
  it('[C2] skipping before the first line puts the other draft in; again, and the round goes on to guess', () => {
    const table = atRehearsal();
    table.send('screen', { type: 'SkipScript', round: 1 });
    expect(desk(table, 'orange1')?.title).toContain('two');
    table.send('orange1', { type: 'SkipScript', round: 1 });
    expect(phaseOf(table)).toBe('guess');
  });
  it('[C2] skipping after the first line goes on to guess', () => {
    const table = atPerformance();
    say(table);
    table.send('screen', { type: 'SkipScript', round: 1 });
    expect(phaseOf(table)).toBe('guess');
  });
  it('[C2] somebody who is neither captain nor TV skips nothing', () => {
    const table = atRehearsal();
    expect(table.send('orange2', { type: 'SkipScript', round: 1 })).toEqual({ ok: false, reason: 'not-allowed' });
  });
});

describe('performance', () => {
  it('[PF1] a line of four words moves on by itself after 3.3 s, the first one with the curtain before it', () => {
    const table = atPerformance();
    const first = stageIn(table, 'performance');
    // "The zero line wroteX one": five words.
    expect(first.due - first.lineBeganAt).toBe(2_500 + 1_500 + 5 * 450);
    table.advance(first.due - table.play);
    expect(stageIn(table, 'performance').line).toBe(1);
    // The second has a direction.
    const second = stageIn(table, 'performance');
    expect(second.due - second.lineBeganAt).toBe(1_500 + 5 * 450 + 2_000);
  });
  it('[PF1] 90 s at most, whoever never taps: then the guessing', () => {
    const table = atPerformance({ settings: { dial: 2 } });
    const { beganAt, endsAt } = stageIn(table, 'performance');
    expect(endsAt - beganAt).toBe(180_000);
    until(table, 'guess');
    expect(table.play).toBeLessThanOrEqual(endsAt);
  });
  it('[PF2] a third of the watchers pressing holds the line up to 2 s, fewer do not', () => {
    const table = atPerformance();
    const { due } = stageIn(table, 'performance');
    table.advance(due - table.play - 100);
    const press = (...seats: string[]) =>
      table.send('engine', {
        type: 'Reactions',
        round: 1,
        presses: seats.map((id) => ({ seat: seat(id), kind: 'laugh', count: 2 })),
      });
    press('blue1', 'green1');
    table.advance(600);
    expect(stageIn(table, 'performance').line).toBe(0);
    press('blue1', 'green1');
    table.advance(1_000);
    expect(stageIn(table, 'performance').line).toBe(0);
    press('blue1', 'green1');
    table.advance(500);
    expect(stageIn(table, 'performance').line).toBe(1);
    table.advance(stageIn(table, 'performance').due - table.play - 100);
    press('blue1');
    table.advance(150);
    expect(stageIn(table, 'performance').line).toBe(2);
  });
  it('[PF3] an actor away when the line comes is read by the TV after 3 s, not before', () => {
    const table = atPerformance();
    table.setRoster(withHere(table.roster, false, 'orange2'));
    say(table);
    table.advance(2_900);
    expect(screen(table).speak).toBeNull();
    table.advance(200);
    expect(screen(table).speak?.text).toMatch(/^The first line/);
  });
  it('[PF3] an actor who comes back within the 3 s says it', () => {
    const table = atPerformance();
    table.setRoster(withHere(table.roster, false, 'orange2'));
    say(table);
    table.advance(1_000);
    table.setRoster(withHere(table.roster, true, 'orange2'));
    table.advance(3_000);
    expect(screen(table).speak).toBeNull();
  });
  it("[PF3] a bot's line and a single actor's cue are spoken by the TV at once", () => {
    const bots = atPerformance({ roster: rosterOf([2, 2, 2], ['orange2']) });
    say(bots);
    expect(screen(bots).speak).not.toBeNull();
    const solo = atPerformance({ roster: rosterOf([1, 2, 2]) });
    say(solo);
    expect(screen(solo).speak?.part).toBe('TV');
  });
  it('[PF4] a line stands on the TV once it has been spoken, and with captions off not at all', () => {
    const table = atPerformance();
    expect(screen(table).caption).toBeNull();
    say(table);
    expect(screen(table).caption?.text).toMatch(/^The zero line/);
    table.send('screen', { type: 'Adjust', settings: { captions: false } });
    expect(screen(table).caption).toBeNull();
  });
  it('[PF5] the line for everyone is told when it comes', () => {
    const table = atPerformance();
    const all = () => {
      const { stage } = slop.everyone(table.state, table.roster);
      return stage.phase === 'performance' ? stage.all : null;
    };
    const heard = [all()];
    while (stageIn(table, 'performance').line < 9) {
      say(table);
      heard.push(all());
    }
    expect(heard.map((text) => text !== null)).toEqual([...Array(8).fill(false), true, false]);
  });
  it('[PF6] presses of actors do not count, and eight a second are the most', () => {
    const table = atPerformance();
    table.send('engine', {
      type: 'Reactions',
      round: 1,
      presses: [
        { seat: seat('orange1'), kind: 'clap', count: 5 },
        { seat: seat('blue1'), kind: 'laugh', count: 7 },
        { seat: seat('blue1'), kind: 'clap', count: 7 },
      ],
    });
    expect(table.events.at(-1)).toMatchObject({ type: 'ReactionsCounted', counts: { laugh: 7, clap: 1 }, height: 2 });
    expect(screen(table).curve).toEqual([2]);
  });
  it('[PF6] a phone cannot count presses itself', () => {
    const table = atPerformance();
    const forged: SlopCommand = { type: 'Reactions', round: 1, presses: [] };
    expect(table.send('blue1', forged)).toEqual({ ok: false, reason: 'engine-only' });
    expect(slop.parseCommand(forged)).toBeNull();
  });
  it('[PF6] gathering adds up what each seat pressed in the latest round', () => {
    const react = (id: string, named: number) => ({
      seat: seat(id),
      command: { type: 'React', round: named, kind: 'clap' } as const,
    });
    expect(slop.flood?.gather([react('a', 1), react('a', 2), react('a', 2), react('b', 2)])).toEqual({
      type: 'Reactions',
      round: 2,
      presses: [
        { seat: 'a', kind: 'clap', count: 2 },
        { seat: 'b', kind: 'clap', count: 1 },
      ],
    });
  });
  it('[PF7] two taps on one line advance it once', () => {
    const table = atPerformance();
    const tap: SlopCommand = { type: 'NextLine', round: 1, line: 0 };
    expect(table.send('orange1', tap).ok).toBe(true);
    expect(table.send('orange2', tap)).toEqual({ ok: false, reason: 'too-late' });
    expect(stageIn(table, 'performance').line).toBe(1);
  });
  it('[PF1] a guest of another team does not tap on', () => {
    expect(say(atPerformance(), 'blue1')).toEqual({ ok: false, reason: 'not-yours' });
  });
});
