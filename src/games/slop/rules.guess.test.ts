import { describe, expect, it } from 'vitest';
import { rosterOf, seat, team, withHere } from '../../kernel/testing/rosters.ts';
import { now, phaseOf, pick, round, type SlopTable, slop, stageIn, tableAtGuess, until } from './testing/tableOf.ts';

/** The first round's prompt is "orangecat eats a moon at lunch": four content words. */
const WHOLE = ['orangecat', 'eats', 'moon', 'lunch'];
const send = (table: SlopTable, who: string) => table.send(who, { type: 'SendGuess', round: round(table) });
const decoysOf = (table: SlopTable) => (stageIn(table, 'guess').tiles ?? []).filter((tile) => !WHOLE.includes(tile));
const pointsOf = (table: SlopTable) => {
  until(table, 'reveal');
  return Object.fromEntries(stageIn(table, 'reveal').outcome.points.map((points) => [points.team, points]));
};

describe('guess', () => {
  it('[G1] 30 s by tiles, 45 s typed', () => {
    const lasts = (table: SlopTable) => stageIn(table, 'guess').endsAt - stageIn(table, 'guess').beganAt;
    expect(lasts(tableAtGuess())).toBe(30_000);
    expect(lasts(tableAtGuess({ settings: { guessing: 'typing' } }))).toBe(45_000);
  });
  it('[G2] stop words stand in place, content words are blanks', () => {
    const table = tableAtGuess();
    const { stage } = slop.everyone(table.state, table.roster);
    expect(stage.phase === 'guess' && stage.frame).toEqual([0, 1, 'a', 2, 'at', 3]);
  });
  it('[G3] fourteen tiles, the prompt among them, no decoy of a stem in script or prompt', () => {
    const { tiles } = stageIn(tableAtGuess(), 'guess');
    expect(tiles).toHaveLength(14);
    expect(tiles).toEqual(expect.arrayContaining(WHOLE));
    expect(new Set(tiles).size).toBe(14);
  });
  it('[G3] a fifth tile for four blanks is refused', () => {
    const table = tableAtGuess();
    pick(table, 'blue1', ...decoysOf(table).slice(0, 4));
    const fifth = (stageIn(table, 'guess').tiles ?? []).indexOf('moon');
    const answer = table.send('blue2', { type: 'PickTile', round: 1, tile: fifth, picked: true });
    expect(answer).toEqual({ ok: false, reason: 'all-blanks-full' });
  });
  it('[G4] typed: stems match, one slip from five letters, two from nine, and a common word is itself', () => {
    const table = tableAtGuess({ settings: { guessing: 'typing' } });
    ['ornagecta', 'eat', 'noon', 'lunvh'].forEach((text, blank) => {
      table.send('blue1', { type: 'SetGuessSlot', round: 1, blank, text });
    });
    // "ornagecta" is two swaps (four slips) away; "noon" is a common word; "lunvh" is one slip away.
    expect(pointsOf(table).blue).toMatchObject({ words: 2, total: 2 });
  });
  it('[G5] at zero a guess counts as it stands, and an empty one scores 0', () => {
    const table = tableAtGuess();
    pick(table, 'blue1', 'moon', 'eats');
    const points = pointsOf(table);
    expect(points.blue?.total).toBe(2);
    expect(points.green?.total).toBe(0);
  });
  it('[G6] a sent guess changes no more', () => {
    const table = tableAtGuess();
    pick(table, 'blue1', 'moon');
    send(table, 'blue2');
    const answer = table.send('blue1', { type: 'NameVoice', round: 1, voice: 'loud-1' });
    expect(answer).toEqual({ ok: false, reason: 'already-sent' });
  });
  it('[G7] only one of the four can be named', () => {
    const table = tableAtGuess();
    const others = now(table).deals.blue?.options ?? [];
    expect(table.send('blue1', { type: 'NameVoice', round: 1, voice: others[0] ?? '' })).toEqual({
      ok: false,
      reason: 'no-such-voice',
    });
    const four = now(table).deals.orange?.options ?? [];
    expect(table.send('blue1', { type: 'NameVoice', round: 1, voice: four[0] ?? '' }).ok).toBe(true);
  });
  it('[G1] the cast guesses nothing', () => {
    const table = tableAtGuess();
    expect(table.send('orange1', { type: 'PickTile', round: 1, tile: 0, picked: true })).toEqual({
      ok: false,
      reason: 'not-yours',
    });
  });
  it('[G9] one encore, of a spoken line', () => {
    const table = tableAtGuess();
    expect(table.send('orange1', { type: 'Encore', round: 1, line: 3 }).ok).toBe(true);
    expect(table.send('orange2', { type: 'Encore', round: 1, line: 2 })).toEqual({ ok: false, reason: 'encore-spent' });
    expect(table.send('blue1', { type: 'Encore', round: 1, line: 2 })).toEqual({ ok: false, reason: 'not-yours' });
  });
  it('[A4] when all here have sent, 3-2-1; who is away is not waited for', () => {
    const table = tableAtGuess();
    table.setRoster(withHere(table.roster, false, 'green1', 'green2'));
    send(table, 'blue1');
    expect(stageIn(table, 'guess').soon).toBe(table.play + 3_000);
  });
});

describe('judging', () => {
  const oneOff = () => {
    const table = tableAtGuess();
    pick(table, 'blue1', 'orangecat', 'eats', 'moon', decoysOf(table)[0] ?? '');
    pick(table, 'green1', 'orangecat', decoysOf(table)[1] ?? '');
    send(table, 'blue1');
    send(table, 'green1');
    table.advance(3_000);
    return table;
  };
  it('[J1] only the guess that misses one word is up for it', () => {
    expect(stageIn(oneOff(), 'judging').candidates.map((candidate) => candidate.team)).toEqual(['blue']);
  });
  it('[J1] nothing to judge: the phase is skipped', () => {
    const table = tableAtGuess();
    pick(table, 'blue1', 'moon');
    table.advance(30_000);
    expect(phaseOf(table)).toBe('reveal');
  });
  it('[J2] [S3] [S5] the first tap decides: +2 for the accepted one, +2 for the cast', () => {
    const table = oneOff();
    table.send('orange2', { type: 'AcceptGuess', round: 1, team: team('blue') });
    expect(table.send('orange1', { type: 'AcceptGuess', round: 1, team: null })).toEqual({
      ok: false,
      reason: 'already-chosen',
    });
    const points = pointsOf(table);
    expect(points.blue?.total).toBe(5);
    expect(points.green?.total).toBe(1);
    expect(points.orange?.total).toBe(5);
  });
  it('[J2] at zero none is accepted', () => {
    const table = oneOff();
    table.advance(10_000);
    expect(pointsOf(table).blue?.total).toBe(3);
  });
  it('[J2] the other teams do not judge', () => {
    expect(oneOff().send('blue1', { type: 'AcceptGuess', round: 1, team: team('blue') })).toEqual({
      ok: false,
      reason: 'not-yours',
    });
  });
  it('[J3] with nobody but bots in the cast nothing is judged', () => {
    const table = tableAtGuess({ roster: rosterOf([2, 2, 2], ['orange1', 'orange2']) });
    pick(table, 'blue1', 'orangecat', 'eats', 'moon');
    table.advance(30_000);
    expect(phaseOf(table)).toBe('reveal');
  });
});

describe('scores', () => {
  it('[S1] [S2] [S5] whole +3, the earliest +2 more with three teams, the cast 4 + 4', () => {
    const table = tableAtGuess();
    pick(table, 'green1', ...WHOLE);
    send(table, 'green1');
    table.advance(1_000);
    pick(table, 'blue1', ...WHOLE);
    send(table, 'blue1');
    const points = pointsOf(table);
    expect(points.green?.total).toBe(9);
    expect(points.blue?.total).toBe(7);
    expect(points.orange?.total).toBe(8);
  });
  it('[S2] with two teams nobody is earliest', () => {
    const table = tableAtGuess({ roster: rosterOf([2, 2]) });
    pick(table, 'blue1', ...WHOLE);
    send(table, 'blue1');
    expect(pointsOf(table).blue?.total).toBe(7);
  });
  it('[S2] of two that time sent, the one that stood first is earlier', () => {
    const table = tableAtGuess();
    pick(table, 'green1', ...WHOLE);
    table.advance(1_000);
    pick(table, 'blue1', ...WHOLE);
    const points = pointsOf(table);
    expect(points.green?.earliest).toBe(true);
    expect(points.blue?.earliest).toBe(false);
  });
  it('[S6] a safety prompt halves the cast’s points, rounded up', () => {
    const table = tableAtGuess();
    until(table, 'prompt');
    for (const id of ['orange1', 'blue1', 'green1']) table.send(id, { type: 'TakeSafetyPrompt', act: 2 });
    until(table, 'guess');
    const stems = now(table).pads.orange?.written?.slots ?? [];
    const words = stems
      .flatMap((slot) => slot.split(' '))
      .filter((word) => stageIn(table, 'guess').tiles?.includes(word));
    pick(table, 'blue1', ...words);
    const points = pointsOf(table);
    expect(points.orange?.total).toBe(Math.ceil((words.length + 4) / 2));
  });
  it('[S4] [S7] naming counts 3 in the first round, and only when the mask falls', () => {
    const table = tableAtGuess();
    table.send('blue1', { type: 'NameVoice', round: 1, voice: now(table).deals.orange?.voice ?? '' });
    until(table, 'scores');
    expect(now(table).scores.blue).toBe(0);
    expect(now(table).records[0]?.namings).toEqual({ blue: 3 });
    table.send('screen', { type: 'EndGame' });
    expect(now(table).scores.blue).toBe(3);
  });
  it('[S4] in a short game the first round is the last: its mask falls at once', () => {
    const table = tableAtGuess({ settings: { acts: 1 } });
    table.send('blue1', { type: 'NameVoice', round: 1, voice: now(table).deals.orange?.voice ?? '' });
    until(table, 'scores');
    expect(now(table).scores.blue).toBe(3);
    expect(slop.everyone(table.state, table.roster).masks).toHaveProperty('orange');
  });
  it('[S8] footlights between rounds, the table for 8 s at an act’s end', () => {
    const table = tableAtGuess();
    until(table, 'scores');
    expect(stageIn(table, 'scores')).toMatchObject({ table: false, finale: false });
    table.until((state) => state.begun && state.stage.phase === 'scores' && state.stage.table);
    const { beganAt, endsAt, finale } = stageIn(table, 'scores');
    expect(endsAt - beganAt).toBe(8_000);
    expect(finale).toBe(true);
  });
  it('[S9] the line pressed hardest wins the ham', () => {
    const table = tableAtGuess();
    until(table, 'performance');
    table.send('blue1', { type: 'NextLine', round: 2, line: 0 });
    const presses = [{ seat: seat('green1'), kind: 'laugh', count: 6 } as const];
    table.send('engine', { type: 'Reactions', round: 2, presses });
    until(table, 'scores');
    table.send('screen', { type: 'EndGame' });
    expect(stageIn(table, 'podium').ham).toMatchObject({ round: 2, line: 1, team: 'blue', seat: 'blue2' });
  });
});

describe('reveal', () => {
  it('[RV1] beats follow one another within 25 s, the last word last, the poster still for five', () => {
    const table = tableAtGuess({ settings: { acts: 1 } });
    pick(table, 'blue1', 'moon');
    pick(table, 'green1', 'eats');
    until(table, 'reveal');
    const { beats, beganAt, endsAt } = stageIn(table, 'reveal');
    expect(beats.map((beat) => beat.kind)).toEqual([
      'curve',
      'headline',
      'headline',
      'word',
      'word',
      'word',
      'word',
      'poster',
      'mask',
      'score',
    ]);
    expect(endsAt - beganAt).toBeLessThanOrEqual(25_000);
    const poster = beats.findIndex((beat) => beat.kind === 'poster');
    expect((beats[poster + 1]?.at ?? 0) - (beats[poster]?.at ?? 0)).toBe(5_000);
    expect(beats.every((beat, i) => i === 0 || beat.at >= (beats[i - 1]?.at ?? 0))).toBe(true);
  });
  it('[RV1] a wrong guess is a headline in the prompt’s frame', () => {
    const table = tableAtGuess();
    pick(table, 'blue1', 'moon', 'eats');
    until(table, 'reveal');
    const headline = stageIn(table, 'reveal').beats.find((beat) => beat.kind === 'headline');
    expect(headline?.kind === 'headline' && headline.headline.words).toEqual(['moon', 'eats', 'a', '…', 'at', '…']);
  });
  it('[RV2] above three headlines all land together, and the best and the strangest are read', () => {
    const table = tableAtGuess({ roster: rosterOf([2, 2, 2, 2, 2]) });
    pick(table, 'blue1', 'moon', 'eats');
    pick(table, 'green1', 'moon', 'eats', 'lunch');
    pick(table, 'yellow1', 'moon');
    pick(table, 'pink1', decoysOf(table)[0] ?? '');
    until(table, 'reveal');
    const all = stageIn(table, 'reveal').beats.find((beat) => beat.kind === 'headlines');
    expect(all?.kind === 'headlines' && all.read).toEqual(['green', 'pink']);
  });
});
