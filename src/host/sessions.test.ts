import { describe, expect, it } from 'vitest';
import { encodePlayerMessage } from '../protocol/codec.ts';
import { type Guest, TestEvening } from './testing/evenings.ts';

const start = { type: 'StartGame', game: 'slop', settings: {} } as { type: string };
const count = { type: 'Count' };
const countOf = (guest: Guest): number =>
  (guest.mirror.current?.everyone.game as { count: number } | null)?.count ?? Number.NaN;
const seqOf = (guest: Guest): number => guest.mirror.current?.seq ?? 0;

async function playing(): Promise<{ evening: TestEvening; ana: Guest; bo: Guest; cy: Guest }> {
  const evening = await TestEvening.open();
  const [ana, bo, cy] = [await evening.seated('Ana'), await evening.seated('Bo'), await evening.seated('Cy')];
  await evening.ask(ana, 'room', start);
  return { evening, ana, bo, cy };
}

/** Names the host's session of a guest's link. */
const sessionOf = (evening: TestEvening, guest: Guest): string | undefined =>
  [...evening.party.reception.sessions.values()].find((one) => one.link === guest.wireId)?.id;

/** A beat, so that the last thing heard is a round time ago. */
const beat = (evening: TestEvening) => evening.time.advance(1_000);

describe('coming back', () => {
  it('[B1] away for 4.9 s: every missed frame comes as it was sent, its moments late', async () => {
    const { evening, ana, bo } = await playing();
    await beat(evening);
    const seen = seqOf(bo);
    const session = sessionOf(evening, bo);
    bo.cut(true);
    await evening.time.advance(500);
    await evening.ask(ana, 'game', count);
    await evening.ask(ana, 'game', count);
    const asked = evening.party.reception.sessionOf(evening.party.engine.evening.room.seats[1]?.id as never);
    await evening.time.advance(4_900 - (evening.time.now() - (asked?.lastHeard ?? 0)));
    await evening.reconnect(bo);
    expect(bo.missed).toEqual([]);
    expect(countOf(bo)).toBe(2);
    // The same session, numbered on without a hole: nothing was shown anew.
    expect(sessionOf(evening, bo)).toBe(session);
    expect(seqOf(bo)).toBeGreaterThan(seen);
    expect(await evening.ask(bo, 'game', count)).toBeNull();
    expect(countOf(ana)).toBe(3);
  });

  it('[B1] the moments missed in between are played, and told to be late', async () => {
    const { evening, bo } = await playing();
    await evening.time.advance(9_000);
    bo.cut(true);
    // The bell rings at ten seconds.
    await evening.time.advance(3_000);
    expect(bo.moments).toEqual([]);
    await evening.reconnect(bo);
    expect(bo.moments).toEqual(['ding']);
    expect(bo.lateMoments).toEqual(['ding']);
  });

  it('[B2] away for 5.1 s: a fresh view, and in words what went by', async () => {
    const { evening, ana, bo } = await playing();
    await beat(evening);
    bo.cut(true);
    await evening.time.advance(500);
    for (let i = 0; i < 4; i++) await evening.ask(ana, 'game', count);
    const session = evening.party.reception.sessionOf(evening.party.engine.evening.room.seats[1]?.id as never);
    await evening.time.advance(5_100 - (evening.time.now() - (session?.lastHeard ?? 0)));
    await evening.reconnect(bo);
    expect(bo.missed).toHaveLength(1);
    expect(bo.missed[0]?.awayMs).toBeGreaterThanOrEqual(5_100);
    expect(countOf(bo)).toBe(4);
  });

  it('[B2] who was told over a link that it has given up meanwhile is told over the next one', async () => {
    const { evening, ana, bo } = await playing();
    await evening.ask(ana, 'game', count);
    await beat(evening);
    bo.cut(true);
    for (let i = 0; i < 3; i++) await evening.ask(ana, 'game', count);
    await evening.time.advance(8_000);
    // A last heartbeat that was on its way comes out of the old link; nothing gets back through it.
    const ping = { type: 'ping', sent: 0, seen: seqOf(bo), sums: null, rttMs: 5 } as const;
    evening.party.reception.received(bo.wireId, encodePlayerMessage(ping));
    await evening.time.advance(1_000);
    await evening.reconnect(bo);
    expect(bo.missed).toHaveLength(1);
    expect(bo.missed[0]?.facts).toEqual([{ what: 'words', count: 3, team: null }]);
    expect(bo.missed[0]?.awayMs).toBeGreaterThanOrEqual(9_000);
    // Once it has applied that view, it is told no more.
    await evening.time.advance(2_000);
    await evening.reconnect(bo);
    expect(bo.missed).toHaveLength(1);
  });

  it('[B2] what was missed counts from when the phone was lost sight of', async () => {
    const { evening, ana, bo } = await playing();
    await evening.ask(ana, 'game', count);
    await beat(evening);
    bo.detach();
    evening.party.reception.closed(bo.wireId);
    await evening.time.advance(1_000);
    for (let i = 0; i < 3; i++) await evening.ask(ana, 'game', count);
    await evening.time.advance(9_000);
    await evening.reconnect(bo);
    expect(bo.missed[0]?.facts).toEqual([{ what: 'words', count: 3, team: null }]);
  });

  it('[B3] a command sent into the dead link has its one effect after coming back', async () => {
    const { evening, ana, bo } = await playing();
    await beat(evening);
    bo.cut(true);
    const answer = bo.outbox.add('game', count);
    await evening.time.advance(2_000);
    await evening.reconnect(bo);
    expect(await answer).toBeNull();
    expect(countOf(ana)).toBe(1);
  });

  it('[B4] who has moved to another team gets no frame again that the old team was sent', async () => {
    const evening = await TestEvening.open();
    const [ana, bo] = [await evening.seated('Ana'), await evening.seated('Bo')];
    await beat(evening);
    const session = sessionOf(evening, bo);
    bo.cut(true);
    const { seats, teams } = evening.party.engine.evening.room;
    const mine = seats.find((seat) => seat.name === 'Bo');
    const other = teams.find((team) => team.id !== mine?.team);
    await evening.ask(ana, 'room', { type: 'SetDoor', door: 'link' });
    await evening.ask(ana, 'room', { type: 'MoveSeat', seat: mine?.id, team: other?.id });
    await evening.time.advance(1_000);
    await evening.reconnect(bo);
    // A session of its own: the frames of the one before are gone.
    expect(bo.room_().seats.find((seat) => seat.name === 'Bo')?.team).toBe(other?.id);
    expect(sessionOf(evening, bo)).not.toBe(session);
  });

  it('[B5] the tenth time in a row works as the first', async () => {
    const { evening, ana, bo } = await playing();
    for (let cycle = 1; cycle <= 10; cycle++) {
      bo.cut(true);
      await evening.time.advance(cycle % 2 === 0 ? 2_000 : 7_000);
      await evening.ask(ana, 'game', count);
      await evening.reconnect(bo);
      expect(countOf(bo), `cycle ${cycle}`).toBe(cycle);
    }
    expect(await evening.ask(bo, 'game', count)).toBeNull();
  });

  it('[B6] another device with the same token is no continuation: the older one is told', async () => {
    const { evening, bo } = await playing();
    const tablet = await evening.guest({ token: bo.token });
    expect(bo.goodbyes).toEqual(['replaced']);
    expect(sessionOf(evening, tablet)).not.toBe(undefined);
    expect(countOf(tablet)).toBe(0);
  });
});

describe('climbing', () => {
  it('[B7] a session moves to a better link in the middle of everything, and no frame is lost or doubled', async () => {
    const { evening, ana, bo } = await playing();
    const seen: number[] = [];
    let moments = 0;
    for (let i = 0; i < 30; i++) {
      void ana.outbox.add('game', count);
      if (i === 10) void evening.climb(bo);
      if (i === 20) void evening.climb(bo);
      await evening.time.advance(400);
      seen.push(countOf(bo));
      moments = bo.moments.length;
    }
    expect(seen.at(-1)).toBe(30);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(moments).toBe(ana.moments.length);
    expect(bo.goodbyes).toEqual([]);
    expect(await evening.ask(bo, 'game', count)).toBeNull();
  });

  it('[B7] what was sent over the old link and has no answer goes out again over the new one', async () => {
    const { evening, ana, bo } = await playing();
    bo.cut(true);
    const answer = bo.outbox.add('game', count);
    await evening.climb(bo);
    await evening.time.advance(500);
    expect(await answer).toBeNull();
    expect(countOf(ana)).toBe(1);
  });

  it('[B8] a link that dies while a better one opens is replaced by it', async () => {
    const { evening, bo, ana } = await playing();
    const climbing = evening.climb(bo);
    evening.party.reception.closed(bo.wireId);
    await climbing;
    await evening.time.advance(1_000);
    expect(await evening.ask(ana, 'game', count)).toBeNull();
    expect(countOf(bo)).toBe(1);
  });
});

describe('acknowledged frames', () => {
  it('[K5] a milestone that is acknowledged is sent once', async () => {
    const { evening, bo } = await playing();
    await evening.time.advance(20_000);
    const session = [...evening.party.reception.sessions.values()].find((one) => one.link === bo.wireId);
    expect(session?.unacked).toEqual([]);
    expect(session?.unstable).toBe(false);
  });

  it('[K5] unacknowledged for 2 s it is sent again, twice at most; then the seat is unstable, and the game goes on', async () => {
    const { evening, ana, bo } = await playing();
    bo.mute = (type) => type === 'ack';
    await evening.time.advance(10_000);
    const session = () => [...evening.party.reception.sessions.values()].find((one) => one.link === bo.wireId);
    const lights = () => evening.party.reception.lights().find((light) => light.link === bo.wireId)?.state;
    expect(session()?.unacked).toHaveLength(1);
    await evening.time.advance(2_100);
    expect(session()?.unacked[0]?.tries).toBe(1);
    await evening.time.advance(2_100);
    expect(session()?.unacked[0]?.tries).toBe(2);
    expect(lights()).toBe('good');
    await evening.time.advance(2_100);
    expect(lights()).toBe('unstable');
    await evening.time.advance(1_100);
    expect(bo.unstable).toBe(true);
    expect(await evening.ask(ana, 'game', count)).toBeNull();
    expect(countOf(bo)).toBe(1);
    bo.mute = null;
    await evening.time.advance(6_000);
    expect(lights()).toBe('good');
  });
});

describe('others, seen from the TV', () => {
  it('[R23] the lamp is weak after three seconds, the seat away after six, and everybody is told at fifteen', async () => {
    const { evening, ana, bo } = await playing();
    await beat(evening);
    bo.cut(true);
    const lamp = () => evening.party.reception.lights().find((light) => light.link === bo.wireId)?.state;
    const away = () => ana.room_().seats.find((seat) => seat.name === 'Bo')?.away;
    await evening.time.advance(2_000);
    expect(lamp()).toBe('good');
    await evening.time.advance(1_700);
    expect(lamp()).toBe('weak');
    expect(away()).toBeNull();
    await evening.time.advance(3_000);
    expect(away()).toBe('short');
    await evening.time.advance(9_000);
    expect(away()).toBe('missed');
  });

  it('[R24] somebody away whose role nobody else can play pauses the room after ten seconds', async () => {
    const { evening, ana, bo } = await playing();
    const seat = ana.room_().seats.find((one) => one.name === 'Bo')?.id;
    await evening.ask(ana, 'game', { type: 'Need', seat });
    await beat(evening);
    bo.cut(true);
    await evening.time.advance(9_000);
    expect(ana.room_().pauses).toEqual([]);
    await evening.time.advance(2_000);
    expect(ana.room_().pauses).toEqual(['role']);
    await evening.reconnect(bo);
    await evening.time.advance(3_300);
    expect(ana.room_().pauses).toEqual([]);
    expect(evening.party.engine.evening.room.clock.running).toBe(true);
  });
});

describe('a page of 1.0', () => {
  it('[V2] joins, plays and comes back beside pages of today', async () => {
    const { evening, ana } = await playing();
    const old = await evening.guest({ minor: 0 });
    const joining = old.join('Old', 'fox', 'sky');
    await evening.time.settle();
    expect(await joining).toBeNull();
    expect(await evening.ask(old, 'game', count)).toBeNull();
    await evening.time.advance(12_000);
    old.cut(true);
    await evening.ask(ana, 'game', count);
    await evening.time.advance(1_000);
    await evening.reconnect(old);
    expect(countOf(old)).toBe(2);
    expect(evening.faults).toEqual([]);
  });
});
