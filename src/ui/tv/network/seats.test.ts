import { describe, expect, it } from 'vitest';
import { seatId } from '../../../kernel/ids.ts';
import type { Absence, Seat } from '../../../kernel/roster.ts';
import type { StageState } from '../../../stores/stage.ts';
import { absenceNews, type ToldQuiet } from './absenceNews.ts';
import { linksOf, phonesIn, wordLink } from './seatLinks.ts';

const seat = (name: string, change: Partial<Seat> = {}): Seat => ({
  id: seatId(name.toLowerCase()),
  name,
  animal: 'owl',
  colour: 'sky',
  bot: false,
  here: true,
  away: null,
  team: null,
  ...change,
});
const away = (name: string, step: Absence): Seat => seat(name, { here: false, away: step });
type Lamp = StageState['lamps'][string];
const lamp = (name: string, change: Partial<Lamp> = {}): Record<string, Lamp> => ({
  [name]: { seat: seatId(name), link: 'l1', state: 'good', rttMs: 12, rung: 'direct', ...change },
});

describe('a guest’s lamp', () => {
  it('is out while away, whatever its last link said, and a bot has none', () => {
    const seats = [seat('Ana'), away('Bo', 'short'), seat('Cy', { bot: true })];
    expect(linksOf(seats, { ...lamp('ana'), ...lamp('bo') })).toEqual({ ana: 'good', bo: 'lost' });
  });

  it('is weak or wobbly as the host says, and weak from the moment its link has ended', () => {
    const seats = [seat('Ana'), seat('Bo'), seat('Cy')];
    const lamps = { ...lamp('ana', { state: 'weak' }), ...lamp('bo', { state: 'unstable' }) };
    expect(linksOf(seats, lamps)).toEqual({ ana: 'weak', bo: 'unstable', cy: 'weak' });
  });

  it('in words says what carries the line, and how quick it is', () => {
    expect(wordLink(seat('Ana'), lamp('ana', { rung: 'relay' }))).toBe('over the relay, 12 ms');
    expect(wordLink(seat('Ana'), lamp('ana', { rttMs: 0 }))).toBe('directly, 1 ms');
    expect(wordLink(seat('Ana'), lamp('ana', { state: 'unstable', rung: 'turn' }))).toBe(
      'wobbly line, over the TURN server, 12 ms',
    );
    expect(wordLink(seat('Ana'), lamp('ana', { state: 'weak' }))).toBe('thin line, directly');
    expect(wordLink(seat('Ana'), {})).toBe('finding the line');
    expect(wordLink(away('Ana', 'out'), lamp('ana'))).toBe('away');
  });

  it('counts as a phone that is in only with an open link', () => {
    const seats = [seat('Ana'), seat('Bo'), away('Cy', 'short'), seat('Dot', { bot: true })];
    expect(phonesIn(seats, { ...lamp('ana'), ...lamp('cy') })).toBe(1);
  });
});

describe('[R23] news of an absence', () => {
  const tell = (...rosters: readonly (readonly Seat[])[]) => {
    let told: ToldQuiet = null;
    return rosters.map((seats) => {
      const step = absenceNews(told, seats);
      told = step.told;
      return step.news.map(({ kind, name }) => `${kind} ${name}`);
    });
  };

  it('comes once at fifteen seconds, and once on the return', () => {
    expect(
      tell(
        [seat('Cleo')],
        [away('Cleo', 'short')],
        [away('Cleo', 'missed')],
        [away('Cleo', 'long')],
        [away('Cleo', 'out')],
        [seat('Cleo')],
        [seat('Cleo')],
      ),
    ).toEqual([[], [], ['quiet Cleo'], [], [], ['back Cleo'], []]);
  });

  it('is none for whoever was back before anybody was told', () => {
    expect(tell([seat('Cleo')], [away('Cleo', 'short')], [seat('Cleo')])).toEqual([[], [], []]);
  });

  it('is none of what was so when the page opened, but their return is', () => {
    expect(tell([away('Cleo', 'out')], [away('Cleo', 'out')], [seat('Cleo')])).toEqual([[], [], ['back Cleo']]);
  });

  it('is not told twice of one absence that the host’s return began anew', () => {
    expect(
      tell([], [away('Cleo', 'missed')], [away('Cleo', 'short')], [away('Cleo', 'missed')], [seat('Cleo')]),
    ).toEqual([[], ['quiet Cleo'], [], [], ['back Cleo']]);
  });

  it('ends with a seat that was given up', () => {
    expect(tell([], [away('Cleo', 'missed')], [], [seat('Cleo')])).toEqual([[], ['quiet Cleo'], [], []]);
  });
});
