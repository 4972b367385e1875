import { seatId, teamId } from '../../../../../kernel/ids.ts';
import type { Roster } from '../../../../../kernel/roster.ts';

export const ORANGE = teamId('orange');
export const BLUE = teamId('blue');
export const GREEN = teamId('green');

const seat = (
  id: string,
  name: string,
  animal: string,
  colour: Roster['seats'][number]['colour'],
  team: string | null,
) => ({
  id: seatId(id),
  name,
  animal,
  colour,
  bot: false,
  here: true,
  away: null,
  team: team === null ? null : teamId(team),
});

/** Three teams of two, and a guest who came late. Eve is the captain; Ada explains, Max guesses, Cleo listens or judges. */
export const ROSTER: Roster = {
  captain: seatId('eve'),
  teams: [
    { id: ORANGE, name: 'Orange', colour: 'tangerine', shape: 'circle' },
    { id: BLUE, name: 'Blue', colour: 'sky', shape: 'triangle' },
    { id: GREEN, name: 'Green', colour: 'mint', shape: 'square' },
  ],
  seats: [
    seat('ada', 'Ada', 'otter', 'tangerine', 'orange'),
    seat('max', 'Maximilian-Otto', 'fox', 'lemon', 'orange'),
    seat('cleo', 'Cleo', 'flamingo', 'sky', 'blue'),
    { ...seat('dan', 'Dan', 'bear', 'grape', 'blue'), here: false, away: 'missed' },
    seat('eve', 'Eve', 'owl', 'mint', 'green'),
    { ...seat('bot', 'Zesty Moose', 'moose', 'bubblegum', 'green'), bot: true },
    seat('late', 'Latecomer', 'snail', 'lemon', null),
  ],
};
