import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../kernel/game.ts';
import { type SeatId, seatId, teamId } from '../kernel/ids.ts';
import { playAt } from '../kernel/playTime.ts';
import { randomFor } from '../kernel/random.ts';
import { membersOf } from '../kernel/roster.ts';
import { parseRoomCommand, type RoomCommand } from './commands.ts';
import { deadlines, type GameNeeds } from './deadlines.ts';
import { decide } from './decide.ts';
import type { RoomEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { EMPTY_ROOM, type RoomState } from './state.ts';
import { rosterOf } from './view.ts';

const ENGINE: Asker = { kind: 'engine' };
const TV: Asker = { kind: 'screen' };
const seat = (id: string): Asker => ({ kind: 'seat', seat: seatId(id) });
const NEEDS: GameNeeds = { enough: true, roles: [], countsIn: false, realTime: false, admits: false };

/** A room on a wall of its own: says what happened to each command. */
class Table {
  state: RoomState = EMPTY_ROOM;
  wall = 1_000;
  n = 0;

  constructor() {
    this.ask(ENGINE, { type: 'OpenRoom', room: 'r', code: 'ABCD', secret: 's0' });
  }

  ask(by: Asker, command: RoomCommand): readonly RoomEvent[] | string {
    const context = {
      by,
      roster: rosterOf(this.state),
      play: playAt(this.state.clock, this.wall),
      wall: this.wall,
      random: randomFor(7, this.n),
    };
    const decision = decide(this.state, command, context);
    if (!decision.ok) return decision.reason;
    for (const event of decision.events) {
      this.n += 1;
      this.state = evolve(this.state, event, context.play, this.wall);
    }
    return decision.events;
  }

  join(...names: string[]): this {
    for (const name of names) {
      const id = seatId(name.toLowerCase());
      this.ask(ENGINE, {
        type: 'TakeSeat',
        seat: id,
        name,
        animal: 'otter',
        colour: 'mint',
        tokenHash: `hash-${name}`,
      });
    }
    return this;
  }

  start(): this {
    this.ask(TV, { type: 'StartGame', game: 'slop', settings: {} });
    return this;
  }

  away(name: string): this {
    this.ask(ENGINE, { type: 'GoAway', seat: seatId(name), lastHeard: this.wall });
    return this;
  }

  /** Lets the wall run on and does what falls due, as the engine would. */
  wait(ms: number, needs = NEEDS): this {
    const end = this.wall + ms;
    for (let guard = 0; guard < 100; guard++) {
      const due = [...deadlines(this.state, needs)].sort((a, b) => a.at - b.at)[0];
      if (!due || due.at > end) break;
      this.wall = Math.max(this.wall, due.at);
      this.ask(ENGINE, due.command);
    }
    this.wall = end;
    return this;
  }

  sizes(): number[] {
    const roster = rosterOf(this.state);
    return roster.teams.map((team) => membersOf(roster, team.id).length);
  }
}

const names = (count: number) => Array.from({ length: count }, (_, i) => `P${i}`);

describe('seats', () => {
  it('[R1] the nineteenth guest gets no seat, but a bot in the lobby gives way', () => {
    const table = new Table().join(...names(18));
    expect(
      table.ask(ENGINE, {
        type: 'TakeSeat',
        seat: seatId('x'),
        name: 'X',
        animal: 'fox',
        colour: 'sky',
        tokenHash: 'h',
      }),
    ).toBe('room-full');
    table.ask(TV, { type: 'Kick', seat: seatId('p17') });
    table.ask(TV, { type: 'AddBot' });
    table.join('Late');
    expect(table.state.seats.map((one) => one.name)).toContain('Late');
    expect(table.state.seats.some((one) => one.bot)).toBe(false);
  });

  it('[R2] invisible characters leave a name, and a second Ana is told apart', () => {
    const command = parseRoomCommand({ type: 'SetFace', name: ' A\u200bn\u202ea  ', animal: 'fox', colour: 'sky' });
    expect(command).toMatchObject({ name: 'Ana' });
    expect(parseRoomCommand({ type: 'SetFace', name: '\u200b', animal: 'fox', colour: 'sky' })).toBeNull();
    const table = new Table().join('Ana');
    table.ask(ENGINE, {
      type: 'TakeSeat',
      seat: seatId('ana2'),
      name: 'ANA',
      animal: 'fox',
      colour: 'sky',
      tokenHash: 'h',
    });
    expect(table.state.seats[1]?.name).toBe('ANA 2');
  });

  it('[R4] a bot is never captain', () => {
    const table = new Table();
    table.ask(TV, { type: 'AddBot' });
    expect(table.state.captain).toBeNull();
    table.join('Ana');
    expect(table.state.captain).toBe('ana');
  });
});

describe('teams', () => {
  it('[R5] however many come, no team is over three and none stands alone beside a full one', () => {
    for (let count = 2; count <= 18; count++) {
      const sizes = new Table().join(...names(count)).sizes();
      expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  it('[R6] a shuffle makes no team of one from four players on, and seats everybody', () => {
    for (let count = 4; count <= 18; count++) {
      const table = new Table().join(...names(count));
      table.ask(seat('p1'), { type: 'Shuffle' });
      const sizes = table.sizes();
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
    }
  });

  it('[R6] a full team is refused, and a guest may not move another', () => {
    const table = new Table().join(...names(18));
    const first = table.state.teams[0]?.id ?? teamId('');
    const others = table.state.seats.filter((one) => one.team !== first).map((one) => one.id);
    for (const other of others.slice(0, 6)) table.ask({ kind: 'seat', seat: other }, { type: 'PickTeam', team: first });
    expect(table.sizes()[0]).toBe(9);
    expect(table.ask({ kind: 'seat', seat: others[6] as SeatId }, { type: 'PickTeam', team: first })).toBe('team-full');
    expect(table.ask(seat('p1'), { type: 'MoveSeat', seat: seatId('p2'), team: teamId('blue') })).toBe('not-allowed');
  });

  it('[R7] an empty third team vanishes, two always stay', () => {
    const table = new Table().join('Ana', 'Bo');
    table.ask(seat('ana'), { type: 'NewTeam' });
    expect(table.state.teams).toHaveLength(2);
  });

  it('[R8] a newcomer to a running game waits for the game to admit, and a bot gives way', () => {
    const table = new Table().join(...names(5));
    table.ask(TV, { type: 'AddBot' });
    table.start().join('Late');
    expect(table.state.seats.at(-1)?.team).toBeNull();
    table.wait(1_000);
    expect(table.state.seats.at(-1)?.team).toBeNull();
    table.wait(1_000, { ...NEEDS, admits: true });
    expect(table.state.seats.find((one) => one.name === 'Late')?.team).not.toBeNull();
    expect(table.state.seats.some((one) => one.bot)).toBe(false);
    expect(table.ask(seat('p1'), { type: 'PickTeam', team: teamId('blue') })).toBe('in-game');
  });
});

describe('captain and TV', () => {
  it('[R9] who may not direct is refused, and the engine’s commands are nobody else’s', () => {
    const table = new Table().join('Ana', 'Bo');
    for (const command of [
      { type: 'Pause' },
      { type: 'AddBot' },
      { type: 'CloseRoom' },
      { type: 'Kick', seat: seatId('ana') },
    ] as RoomCommand[]) {
      expect(table.ask(seat('bo'), command)).toBe('not-allowed');
    }
    expect(table.ask(TV, { type: 'HostReturned', deadMs: 1 })).toBe('engine-only');
    expect(table.ask(seat('ana'), { type: 'ChangeSecret', secret: 'x' })).toBe('engine-only');
  });

  it('[R10] captaincy passes after sixty seconds away, at once on leaving, and never to a kicked one', () => {
    const table = new Table().join('Ana', 'Bo', 'Cy').start().away('ana').wait(59_999);
    expect(table.state.captain).toBe('ana');
    table.wait(2);
    expect(table.state.captain).toBe('bo');
    table.ask(seat('bo'), { type: 'Leave' });
    expect(table.state.captain).toBe('cy');
  });

  it('[R11] a kick bans the token and leaves the door link only', () => {
    const table = new Table().join('Ana', 'Bo');
    table.ask(TV, { type: 'Kick', seat: seatId('bo') });
    expect(table.state.door).toBe('link');
    expect(
      table.ask(ENGINE, {
        type: 'TakeSeat',
        seat: seatId('b'),
        name: 'Bo',
        animal: 'fox',
        colour: 'sky',
        tokenHash: 'hash-Bo',
      }),
    ).toBe('banned');
  });
});

describe('clock and pauses', () => {
  it('[R13, R14] a pause moves nothing, and three seconds go before play time again', () => {
    const table = new Table().join('Ana', 'Bo').start().wait(5_000);
    table.ask(TV, { type: 'Pause' });
    const stood = playAt(table.state.clock, table.wall);
    table.wait(60_000);
    expect(playAt(table.state.clock, table.wall)).toBe(stood);
    table.ask(TV, { type: 'Resume' });
    table.wait(2_999);
    expect(table.state.clock.running).toBe(false);
    table.wait(1_001);
    expect(playAt(table.state.clock, table.wall)).toBe(stood + 1_000);
  });

  it('[R14] a pause in the 3-2-1 ends it', () => {
    const table = new Table().join('Ana', 'Bo').start();
    table.ask(TV, { type: 'Pause' });
    table.ask(TV, { type: 'Resume' });
    table.wait(1_000);
    table.ask(TV, { type: 'Pause' });
    table.wait(10_000);
    expect(table.state.clock.running).toBe(false);
    expect(table.state.pauses).toEqual(['asked']);
  });

  it('[R15] too few pause after ten seconds and go on with 3-2-1; the TV may say to go on anyway', () => {
    const few = { ...NEEDS, enough: false };
    const table = new Table().join('Ana', 'Bo').start().away('bo').wait(9_999, few);
    expect(table.state.pauses).toEqual([]);
    table.wait(2, few);
    expect(table.state.pauses).toEqual(['too-few']);
    expect(table.ask(seat('ana'), { type: 'Resume' })).toBe('nothing-to-do');
    table.ask(TV, { type: 'Resume' });
    table.wait(60_000, few);
    expect(table.state.clock.running).toBe(true);
    table.ask(ENGINE, { type: 'ComeBack', seat: seatId('bo') });
    table.away('bo').wait(10_001, few);
    expect(table.state.pauses).toEqual(['too-few']);
    table.ask(ENGINE, { type: 'ComeBack', seat: seatId('bo') });
    table.wait(3_001);
    expect(table.state.clock.running).toBe(true);
  });

  it('[R16] nobody human here pauses at once, bots or not; a room of bots alone plays', () => {
    const table = new Table();
    for (let i = 0; i < 4; i++) table.ask(TV, { type: 'AddBot' });
    table.start().wait(5_000);
    expect(table.state.clock.running).toBe(true);
    table.join('Ana').away('ana').wait(1);
    expect(table.state.pauses).toEqual(['nobody']);
    table.ask(ENGINE, { type: 'ComeBack', seat: seatId('ana') });
    table.wait(3_001);
    expect(table.state.clock.running).toBe(true);
  });

  it('[R17] after the host’s return it waits for who was here, ten seconds at most', () => {
    const table = new Table().join('Ana', 'Bo', 'Cy').away('cy').start().wait(5_000);
    table.ask(ENGINE, { type: 'HostReturned', deadMs: 5_000 });
    expect(table.state.waitingFor?.seats).toEqual(['ana', 'bo']);
    table.ask(ENGINE, { type: 'ComeBack', seat: seatId('ana') });
    table.wait(9_000);
    expect(table.state.pauses).toContain('host-returned');
    table.wait(1_001 + 3_000);
    expect(table.state.clock.running).toBe(true);
  });

  it('[R18] absence does not grow while too few are here', () => {
    const few = { ...NEEDS, enough: false };
    const table = new Table().join('Ana', 'Bo', 'Cy').start().away('ana').wait(30_000);
    table.away('cy').wait(10_001, few);
    expect(table.state.pauses).toEqual(['too-few']);
    table.wait(300_000, few);
    expect(table.state.captain).toBe('ana');
    table.ask(ENGINE, { type: 'ComeBack', seat: seatId('cy') });
    table.wait(15_000);
    expect(table.state.captain).toBe('ana');
    table.wait(6_000);
    expect(table.state.captain).not.toBe('ana');
  });

  it('[R23] an absence goes through its steps at 15, 30 and 60 s, counted from the last thing heard', () => {
    const table = new Table().join('Ana', 'Bo', 'Cy').start();
    const away = () => table.state.seats.find((one) => one.name === 'Bo')?.away;
    table.wait(6_000);
    table.ask(ENGINE, { type: 'GoAway', seat: seatId('bo'), lastHeard: table.wall - 6_000 });
    expect(away()).toBe('short');
    for (const [waited, step] of [
      [8_999, 'short'],
      [1, 'missed'],
      [15_000, 'long'],
      [29_999, 'long'],
      [1, 'out'],
    ] as const) {
      table.wait(waited);
      expect(away()).toBe(step);
    }
    table.ask(ENGINE, { type: 'ComeBack', seat: seatId('bo') });
    expect(away()).toBeNull();
  });

  it('[R24] ten seconds without somebody whose role nobody else can play pause the room, and its return counts 3-2-1', () => {
    const needs = { ...NEEDS, roles: [seatId('bo')] };
    const table = new Table().join('Ana', 'Bo', 'Cy').start().away('bo').wait(9_999, needs);
    expect(table.state.pauses).toEqual([]);
    table.wait(1, needs);
    expect(table.state.pauses).toEqual(['role']);
    table.ask(ENGINE, { type: 'ComeBack', seat: seatId('bo') });
    table.wait(1, needs);
    expect(table.state.pauses).toEqual([]);
    expect(table.state.countdownEndsAt).not.toBeNull();
    table.wait(3_000, needs);
    expect(table.state.clock.running).toBe(true);
  });

  it('[R24] when the role has passed on, a game that counts itself in is not counted in twice', () => {
    const table = new Table()
      .join('Ana', 'Bo', 'Cy')
      .start()
      .away('bo')
      .wait(10_000, { ...NEEDS, roles: [seatId('bo')] });
    table.wait(1, { ...NEEDS, roles: [seatId('cy')], countsIn: true });
    expect(table.state.pauses).toEqual([]);
    expect(table.state.clock.running).toBe(true);
  });

  it('[R26] a game followed by eye stands three seconds after the TV is hidden, and counts 3-2-1 when it is seen', () => {
    const needs = { ...NEEDS, realTime: true };
    const table = new Table().join('Ana', 'Bo').start();
    table.ask(TV, { type: 'SetSeen', seen: false });
    table.wait(2_999, needs);
    expect(table.state.pauses).toEqual([]);
    table.wait(1, needs);
    expect(table.state.pauses).toEqual(['unseen']);
    expect(table.ask(TV, { type: 'Resume' })).toBe('nothing-to-do');
    table.ask(TV, { type: 'SetSeen', seen: true });
    table.wait(1, needs);
    expect(table.state.pauses).toEqual([]);
    expect(table.state.countdownEndsAt).not.toBeNull();
    table.wait(3_000, needs);
    expect(table.state.clock.running).toBe(true);
  });

  it('[R26] a glance at another tab stops nothing, other games run on, and no phone may say it for the TV', () => {
    const table = new Table().join('Ana', 'Bo').start();
    expect(table.ask(seat('ana'), { type: 'SetSeen', seen: false })).toBe('not-allowed');
    table.ask(TV, { type: 'SetSeen', seen: false });
    table.wait(2_000, { ...NEEDS, realTime: true });
    table.ask(TV, { type: 'SetSeen', seen: true });
    expect(table.ask(TV, { type: 'SetSeen', seen: true })).toEqual([]);
    table.wait(10_000, { ...NEEDS, realTime: true });
    expect(table.state.pauses).toEqual([]);
    table.ask(TV, { type: 'SetSeen', seen: false });
    table.wait(60_000);
    expect(table.state.pauses).toEqual([]);
  });

  it('[R24] absence grows on while the room waits for a role, but not while too few are here', () => {
    const needs = { ...NEEDS, roles: [seatId('bo')] };
    const table = new Table().join('Ana', 'Bo', 'Cy').start().away('bo').wait(60_000, needs);
    expect(table.state.seats.find((one) => one.name === 'Bo')?.away).toBe('out');
    const other = new Table()
      .join('Ana', 'Bo', 'Cy')
      .start()
      .away('bo')
      .wait(60_000, { ...needs, enough: false });
    expect(other.state.seats.find((one) => one.name === 'Bo')?.away).toBe('short');
  });

  it('[R19] a jump of the wall changes no remaining time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (byMs) => {
        const table = new Table().join('Ana', 'Bo').start().wait(4_000).away('ana').wait(10_000);
        const before = deadlines(table.state, NEEDS).map((due) => due.at - table.wall);
        const play = playAt(table.state.clock, table.wall);
        table.ask(ENGINE, { type: 'WallJumped', byMs });
        table.wall += byMs;
        expect(deadlines(table.state, NEEDS).map((due) => due.at - table.wall)).toEqual(before);
        expect(playAt(table.state.clock, table.wall)).toBe(play);
      }),
    );
  });
});

describe('games and the night', () => {
  it('[R25] captain and TV choose a game, set it up and cancel; nobody else does', () => {
    const table = new Table().join('Ana', 'Bo');
    expect(table.ask(seat('bo'), { type: 'ChooseGame', game: 'alias' })).toBe('not-allowed');
    table.ask(seat('ana'), { type: 'ChooseGame', game: 'alias' });
    table.ask(TV, { type: 'SetGameSettings', game: 'alias', settings: { mode: 'kids', roundMs: 30_000 } });
    table.ask(TV, { type: 'SetGameSettings', game: 'alias', settings: { mode: 'hat' } });
    expect(table.state).toMatchObject({ chosen: 'alias', gameSettings: { alias: { mode: 'hat', roundMs: 30_000 } } });
    expect(table.ask(TV, { type: 'ChooseGame', game: 'alias' })).toBe('nothing-to-do');
    table.ask(TV, { type: 'ChooseGame', game: null });
    expect(table.state.chosen).toBeNull();
    table.start();
    expect(table.ask(TV, { type: 'ChooseGame', game: 'alias' })).toBe('in-game');
    expect(table.state.chosen).toBe('slop');
  });

  it('[R21] a game’s end gives a point for each team left behind, and keeps it over games', () => {
    const table = new Table().join('Ana', 'Bo').start();
    const [mine, theirs] = table.state.teams.map((team) => team.id);
    const standings = [
      { team: mine as never, score: 9, rank: 1 },
      { team: theirs as never, score: 3, rank: 2 },
    ];
    table.ask(ENGINE, { type: 'GameOver', standings, memory: { a: 1 } });
    table.ask(TV, { type: 'CloseGame' });
    table.start();
    table.ask(ENGINE, { type: 'GameOver', standings, memory: null });
    expect(table.state.night).toMatchObject({ games: 2, points: { ana: 2, bo: 0 } });
  });

  it('[R22] a closed room refuses everything, and closes by itself after a day', () => {
    const table = new Table().join('Ana').wait(24 * 3_600_000 + 1);
    expect(table.state.closed).toBe(true);
    expect(table.ask(TV, { type: 'AddBot' })).toBe('closed');
  });
});
