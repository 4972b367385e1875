import { describe, expect, it } from 'vitest';
import { commandId, seatId } from '../kernel/ids.ts';
import { decodeHostMessage, encodePlayerMessage } from '../protocol/codec.ts';
import { dictionaryHash } from '../protocol/dictionary.ts';
import { PROTOCOL } from '../protocol/version.ts';
import { TestEvening } from './testing/evenings.ts';
import { soak } from './testing/soak.ts';

const start = { type: 'StartGame', game: 'slop', settings: {} } as { type: string };

describe('found by the soak', () => {
  it('[G1] a newcomer whose proof meets a restarted host is asked afresh, not turned away (seed 1019)', async () => {
    const { broken, counts } = await soak({ seed: 1019, games: 2 });
    expect(broken).toEqual([]);
    expect(counts.get('workers restarted')).toBeGreaterThan(0);
  });

  it('[B1] who comes back is sent an own word for the hat again, and it is no secret to them (seed 11036)', async () => {
    const { broken } = await soak({ seed: 11_036, games: 2 });
    expect(broken).toEqual([]);
  });

  it('[E] a deadline that falls due while a transaction is on its way does not make the engine spin', async () => {
    const evening = await TestEvening.open();
    const [ana] = [await evening.seated('Ana'), await evening.seated('Bo')];
    await evening.ask(ana, 'room', start);
    await evening.time.advance(9_990);
    let looks = 0;
    const { set } = evening.time.timers;
    evening.time.timers.set = (fn, ms) => {
      looks += 1;
      if (looks > 1_000) throw new Error('the engine spins');
      return set(fn, ms);
    };
    let release: (() => void) | null = null;
    evening.storage.faults.hold = new Promise((resolve) => {
      release = resolve;
    });
    const answer = ana.outbox.add('game', { type: 'Count' });
    await evening.time.advance(1_000);
    evening.storage.faults.hold = null;
    (release as (() => void) | null)?.();
    await evening.time.advance(100);
    expect(await answer).toBeNull();
    expect(evening.faults).toEqual([]);
  });

  it('[F1] once events can be stored again, no frame bears a version without its changes', async () => {
    const evening = await TestEvening.open();
    const [ana] = [await evening.seated('Ana'), await evening.seated('Bo')];
    await evening.ask(ana, 'room', start);
    const shown = new Map<number, Set<number | null>>();
    const { mirror } = ana;
    const frame = mirror.frame.bind(mirror);
    mirror.frame = (message) => {
      const applied = frame(message);
      const version = mirror.current?.version ?? 0;
      shown.set(version, (shown.get(version) ?? new Set()).add(ana.room_().countdownEndsAt));
      return applied;
    };
    evening.storage.faults.failing = true;
    void ana.outbox.add('game', { type: 'Count' });
    await evening.time.advance(500);
    evening.storage.faults.failing = false;
    await evening.time.advance(2_000);
    expect([...shown.values()].map((values) => values.size).filter((size) => size > 1)).toEqual([]);
    expect(ana.room_().countdownEndsAt).not.toBeNull();
  });

  it('[B7] a page that climbs with a session that cannot go on is shown anew, and is not its own second device', async () => {
    const evening = await TestEvening.open();
    const [ana, bo] = [await evening.seated('Ana'), await evening.seated('Bo')];
    await evening.time.advance(1_000);
    const { seats, teams } = evening.party.engine.evening.room;
    const mine = seats.find((seat) => seat.name === 'Bo');
    const other = teams.find((team) => team.id !== mine?.team);
    // What an old team was sent is not sent again: this session has a hole that nothing fills.
    bo.cut(true);
    await evening.ask(ana, 'room', { type: 'SetDoor', door: 'link' });
    await evening.ask(ana, 'room', { type: 'MoveSeat', seat: mine?.id, team: other?.id });
    bo.cut(false);
    await evening.climb(bo);
    await evening.time.advance(2_000);
    expect(bo.goodbyes).toEqual([]);
    expect(bo.room_().seats.find((seat) => seat.name === 'Bo')?.team).toBe(other?.id);
    expect(await evening.ask(bo, 'room', { type: 'Shuffle' })).toBeNull();
  });

  it('[E] an answer from outside that could not be stored is brought again by the clock of the evening', async () => {
    const evening = await TestEvening.open();
    const [ana] = [await evening.seated('Ana'), await evening.seated('Bo')];
    evening.party.stop();
    evening.runners = {
      'test.house': () =>
        new Promise((resolve) => {
          evening.time.timers.set(() => resolve({ ok: true, value: 'well' }), 500);
        }),
    };
    await evening.killAndReopen(100);
    await evening.reconnect(ana);
    await evening.ask(ana, 'room', start);
    await evening.ask(ana, 'game', { type: 'Ask' });
    evening.storage.faults.failing = true;
    await evening.time.advance(700);
    evening.storage.faults.failing = false;
    await evening.time.advance(4_000);
    expect((await evening.log()).filter((event) => event.type === 'AnswerCame')).toHaveLength(1);
  });

  it('[B6] a page that greets twice before it is answered once is not its own second device', async () => {
    const evening = await TestEvening.open();
    const bo = await evening.seated('Bo');
    const session = [...evening.party.reception.sessions.values()].find((one) => one.link === bo.wireId)?.id ?? '';
    const { reception } = evening.party;
    const told: string[] = [];
    const greet = (link: string) => {
      evening['links'].set(link, {
        bytes: (bytes) => void told.push(`${link} ${decodeHostMessage(bytes)?.type}`),
        closed: () => void told.push(`${link} closed`),
      });
      reception.opened(link);
      const hello = { build: 'test', dictionary: dictionaryHash, token: bo.token, burned: [], proof: null, code: null };
      // A frame it cannot have: the session does not go on.
      const resume = { session, seq: 999 };
      reception.received(link, encodePlayerMessage({ type: 'hello', protocol: PROTOCOL, ...hello, resume }));
    };
    greet('x1');
    greet('x2');
    await evening.time.settle();
    expect(told).toContain('x1 closed');
    expect(told).toContain('x2 welcome');
    expect(told.filter((what) => what.endsWith('goodbye'))).toEqual([]);
    expect(bo.goodbyes).toEqual([]);
  });

  it('[R10] somebody away who leaves at once is no fault, however many messages came with it', async () => {
    const evening = await TestEvening.open();
    const [, bo] = [await evening.seated('Ana'), await evening.seated('Bo')];
    bo.cut(true);
    await evening.time.advance(7_000);
    bo.cut(false);
    let release: (() => void) | null = null;
    evening.storage.faults.hold = new Promise((resolve) => {
      release = resolve;
    });
    const leaving = bo.outbox.add('room', { type: 'Leave' });
    await evening.time.settle();
    bo.wake();
    await evening.time.settle();
    evening.storage.faults.hold = null;
    (release as (() => void) | null)?.();
    await evening.time.advance(100);
    expect(await leaving).toBeNull();
    expect(evening.faults).toEqual([]);
  });

  it('[S3] whoever left and never heard the answer is let go when it says so again (seed 1074)', async () => {
    const evening = await TestEvening.open();
    const [, bo] = [await evening.seated('Ana'), await evening.seated('Bo')];
    let release: (() => void) | null = null;
    evening.storage.faults.hold = new Promise((resolve) => {
      release = resolve;
    });
    const leaving = bo.outbox.add('room', { type: 'Leave' });
    await evening.time.settle();
    bo.cut(true);
    evening.storage.faults.hold = null;
    (release as (() => void) | null)?.();
    await evening.time.advance(100);
    await evening.reconnect(bo);
    await evening.time.advance(100);
    expect(await leaving).toBeNull();
    expect(bo.goodbyes).toEqual(['left']);
    expect((await evening.log()).filter((event) => event.type === 'SeatLeft')).toHaveLength(1);
  });

  it('[K2] what was refused stays refused when it comes again over another link (seed 3122)', async () => {
    const evening = await TestEvening.open();
    const [ana] = [await evening.seated('Ana'), await evening.seated('Bo')];
    await evening.ask(ana, 'room', start);
    await evening.ask(ana, 'room', { type: 'Pause' });
    const by = { kind: 'seat', seat: seatId(evening.party.engine.evening.room.seats[0]?.id ?? '') } as const;
    const request = { by, id: commandId('twice'), scope: 'game', command: { type: 'Count' } } as const;
    const answers: (string | null)[] = [];
    evening.party.engine.submit(request, (reason) => answers.push(reason));
    await evening.time.settle();
    await evening.ask(ana, 'room', { type: 'Resume' });
    await evening.time.advance(5_000);
    evening.party.engine.submit(request, (reason) => answers.push(reason));
    await evening.time.settle();
    expect(answers).toEqual(['paused', 'paused']);
    expect((await evening.log()).filter((event) => event.type === 'Counted')).toEqual([]);
    expect(await evening.ask(ana, 'game', { type: 'Count' })).toBeNull();
  });
});
