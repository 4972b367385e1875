import { describe, expect, it } from 'vitest';
import { EMPTY_EVENING, evolve } from './evening.ts';
import { record, TestEvening } from './testing/evenings.ts';
import { tally } from './testing/tally.ts';

const start = { type: 'StartGame', game: 'slop', settings: {} } as { type: string };
const countOf = (guest: { mirror: { current: { everyone: { game: unknown } } | null } }) =>
  (guest.mirror.current?.everyone.game as { count: number; bells: number } | null) ?? { count: -1, bells: -1 };

async function playing(): Promise<{
  evening: TestEvening;
  ana: Awaited<ReturnType<TestEvening['seated']>>;
  bo: Awaited<ReturnType<TestEvening['seated']>>;
}> {
  const evening = await TestEvening.open();
  const ana = await evening.seated('Ana');
  const bo = await evening.seated('Bo');
  expect(await evening.ask(ana, 'room', start)).toBeNull();
  return { evening, ana, bo };
}

describe('one tap', () => {
  it('[E1] an accepted command reaches every viewer, and its answer comes with its effect', async () => {
    const { evening, ana, bo } = await playing();
    expect(await evening.ask(bo, 'game', { type: 'Count' })).toBeNull();
    expect(countOf(ana).count).toBe(1);
    expect(countOf(bo).count).toBe(1);
    expect(ana.mirror.current?.version).toBe(evening.party.engine.evening.n);
  });

  it('[E2] the same id twice has one effect and the same answer, also after a kill', async () => {
    const { evening, ana } = await playing();
    const twice = {
      by: { kind: 'seat', seat: evening.party.engine.evening.room.captain } as never,
      id: 'same' as never,
      scope: 'game' as const,
      command: { type: 'Count' },
    };
    const answers: (string | null)[] = [];
    evening.party.engine.submit(twice, (reason) => answers.push(reason));
    await evening.time.settle();
    evening.party.engine.submit(twice, (reason) => answers.push(reason));
    await evening.time.settle();
    await evening.killAndReopen(3_000);
    evening.party.engine.submit(twice, (reason) => answers.push(reason));
    await evening.time.settle();
    expect(answers).toEqual([null, null, null]);
    await evening.reconnect(ana);
    expect(countOf(ana).count).toBe(1);
  });

  it('[E3] a throw in a rule refuses that one command and stores nothing', async () => {
    const { evening, ana } = await playing();
    const before = (await evening.log()).length;
    expect(await evening.ask(ana, 'game', { type: 'Throw' })).toBe('fault');
    expect((await evening.log()).length).toBe(before);
    expect(await evening.ask(ana, 'game', { type: 'Count' })).toBeNull();
  });

  it('[E4] nobody sees an effect whose event is not in the log', async () => {
    const { evening, ana } = await playing();
    let release: () => void = () => undefined;
    evening.storage.faults.hold = new Promise((resolve) => {
      release = resolve;
    });
    const answer = ana.outbox.add('game', { type: 'Count' });
    await evening.time.advance(500);
    expect(countOf(ana).count).toBe(0);
    evening.storage.faults.hold = null;
    release();
    await evening.time.settle();
    expect(await answer).toBeNull();
    expect(countOf(ana).count).toBe(1);
  });

  it('[E5] what somebody alone may know is in nobody else’s frames', async () => {
    const { evening, ana, bo } = await playing();
    await evening.ask(ana, 'game', { type: 'Whisper', text: 'XYZZY' });
    expect(JSON.stringify(ana.mirror.current)).toContain('XYZZY');
    expect(JSON.stringify(bo.mirror.current)).not.toContain('XYZZY');
  });

  it('[E6] moments travel beside the view; floods are counted and stored as one event a second', async () => {
    const { evening, ana, bo } = await playing();
    for (let i = 0; i < 5; i++) ana.react({ type: 'Cheer' });
    for (let i = 0; i < 40; i++) bo.react({ type: 'Cheer' });
    await evening.time.advance(1_500);
    expect(countOf(ana).count).toBe(5 + 12);
    expect((await evening.log()).filter((event) => event.type === 'Cheered')).toHaveLength(1);
    await evening.time.advance(10_000);
    expect(ana.moments).toEqual(['ding']);
  });
});

describe('time', () => {
  it('[E7] a deadline runs at its own time, and a pause moves nothing but itself', async () => {
    const { evening, ana } = await playing();
    await evening.time.advance(6_000);
    await evening.ask(ana, 'room', { type: 'Pause' });
    expect(await evening.ask(ana, 'game', { type: 'Count' })).toBe('paused');
    await evening.time.advance(60_000);
    expect(countOf(ana).bells).toBe(0);
    await evening.ask(ana, 'room', { type: 'Resume' });
    await evening.time.advance(3_000 + 3_900);
    expect(countOf(ana).bells).toBe(0);
    await evening.time.advance(200);
    expect(countOf(ana).bells).toBe(1);
  });

  it('[E8] a killed host comes back to the same play time, waits for its phones, and goes on after 3-2-1', async () => {
    const { evening, ana, bo } = await playing();
    await evening.time.advance(7_200);
    const played = evening.party.engine.play();
    await evening.killAndReopen(20_000);
    const { room } = evening.party.engine.evening;
    expect(room.pauses).toEqual(['host-returned']);
    expect(room.resumed?.deadMs).toBeGreaterThanOrEqual(20_000);
    expect(Math.abs(evening.party.engine.play() - played)).toBeLessThanOrEqual(1_500);
    await evening.reconnect(ana);
    await evening.time.advance(2_000);
    expect(evening.party.engine.evening.room.pauses).toEqual(['host-returned']);
    await evening.reconnect(bo);
    await evening.time.advance(1_000);
    expect(evening.party.engine.evening.room.countdownEndsAt).not.toBeNull();
    await evening.time.advance(2_500);
    expect(evening.party.engine.evening.room.clock.running).toBe(true);
  });

  it('[E9] after its return the host waits ten seconds at most', async () => {
    const { evening, ana } = await playing();
    await evening.seated('Cy');
    await evening.killAndReopen(5_000);
    await evening.reconnect(ana);
    await evening.time.advance(13_500);
    // Too few for this game would pause it again; with two of three it goes on.
    expect(evening.party.engine.evening.room.waitingFor).toBeNull();
  });

  it('[E10] a gap between ticks is treated as a death', async () => {
    const { evening, ana, bo } = await playing();
    await evening.time.advance(4_000);
    const played = evening.party.engine.play();
    evening.time.sleep(60_000);
    await evening.time.advance(300);
    expect(evening.party.engine.evening.room.pauses).toContain('host-returned');
    expect(Math.abs(evening.party.engine.play() - played)).toBeLessThanOrEqual(500);
    expect((await evening.log()).some((event) => event.type === 'HostReturned')).toBe(true);
    await evening.reconnect(ana);
    await evening.reconnect(bo);
    await evening.time.advance(4_000);
    expect(evening.party.engine.evening.room.clock.running).toBe(true);
  });

  it('[E11] a wall that jumps without a gap changes no countdown', async () => {
    const { evening, ana } = await playing();
    await evening.time.advance(4_000);
    const played = evening.party.engine.play();
    evening.time.setWall(3_600_000);
    await evening.time.advance(1_000);
    expect(evening.party.engine.play() - played).toBe(1_000);
    expect((await evening.log()).some((event) => event.type === 'WallJumped')).toBe(true);
    await evening.time.advance(5_200);
    expect(countOf(ana).bells).toBe(1);
  });
});

describe('storage', () => {
  it('[E12] what cannot be stored in 2 s is dropped and answered not-stored; the first success says how long it was', async () => {
    const { evening, ana } = await playing();
    evening.storage.faults.hold = new Promise(() => undefined);
    const answers: (string | null)[] = [];
    evening.party.engine.submit(
      { by: { kind: 'screen' }, id: 'x' as never, scope: 'game', command: { type: 'Count' } },
      (reason) => answers.push(reason),
    );
    await evening.time.advance(2_100);
    expect(answers).toEqual(['not-stored']);
    expect(evening.party.engine.halted).toBe(true);
    expect(ana.time.running).toBe(false);
    const stood = evening.party.engine.play();
    await evening.time.advance(5_000);
    expect(evening.party.engine.play()).toBe(stood);
    evening.storage.faults.hold = null;
    await evening.time.advance(10_000);
    expect(evening.party.engine.halted).toBe(false);
    expect((await evening.log()).some((event) => event.type === 'StorageReturned')).toBe(true);
    expect(await evening.ask(ana, 'game', { type: 'Count' })).toBeNull();
  });

  it('[E13] an outbox sends again by itself what was not stored', async () => {
    const { evening, ana } = await playing();
    evening.storage.faults.failing = true;
    const answer = ana.outbox.add('game', { type: 'Whisper', text: 'later' } as { type: string });
    await evening.time.advance(1_000);
    expect(evening.party.engine.halted).toBe(true);
    evening.storage.faults.failing = false;
    await evening.time.advance(15_000);
    expect(await answer).toBeNull();
    expect(JSON.stringify(ana.mirror.current?.only.game)).toContain('later');
  });

  it('[E14] another tab that opens the room ends this engine; it writes nothing more and says where the party is', async () => {
    const { evening, ana } = await playing();
    await evening.storage.takeOver(record.room, 'other');
    const length = (await evening.log()).length;
    await evening.time.advance(1_200);
    expect(evening.lost).toBe(true);
    expect(ana.goodbyes).toEqual(['moved']);
    expect((await evening.log()).length).toBe(length);
  });

  it('[E15] replaying the log gives the state that was shown', async () => {
    const { evening, ana, bo } = await playing();
    for (let i = 0; i < 5; i++) await evening.ask(i % 2 ? ana : bo, 'game', { type: 'Count' });
    await evening.time.advance(25_000);
    const live = evening.party.engine.evening;
    const games = new Map([[tally.id, tally]]);
    const replayed = (await evening.log()).reduce((state, event) => evolve(state, event, games), EMPTY_EVENING);
    expect(replayed).toEqual(live);
  });

  it('[E16] an unreadable tail moves aside: the game goes back to its checkpoint, the room keeps its events', async () => {
    const { evening, ana } = await playing();
    await evening.time.advance(10_500);
    await evening.ask(ana, 'game', { type: 'Count' });
    const last = await evening.storage.last(record.room);
    evening.party.stop();
    await evening.storage.append(record.room, 1, [
      {
        n: last + 1,
        room: 'room1',
        game: 'slop',
        type: 'FromTheFuture',
        v: 1,
        at: 0,
        wall: 0,
        by: { kind: 'engine' },
        cause: null,
        data: {},
      },
    ]);
    await evening.killAndReopen(1_000);
    const { room, game } = evening.party.engine.evening;
    expect(room.seats).toHaveLength(2);
    expect(game?.state).toMatchObject({ bells: 1, count: 0 });
    expect(room.resumed?.lost).toBe(1);
    expect(await evening.storage.asides(record.room)).toHaveLength(1);
  });
});

describe('people', () => {
  it('[E17] a guest without proof or code is turned away; the code admits only while the door is open', async () => {
    const { evening, ana } = await playing();
    expect((await evening.guest({ secret: null })).goodbyes).toEqual(['bad-proof']);
    expect((await evening.guest({ secret: 'wrong' })).goodbyes).toEqual(['bad-proof']);
    expect((await evening.guest({ secret: null, code: 'abcd' })).goodbyes).toEqual([]);
    await evening.ask(ana, 'room', { type: 'SetDoor', door: 'link' });
    expect((await evening.guest({ secret: null, code: 'ABCD' })).goodbyes).toEqual(['link-only']);
    await evening.ask(ana, 'room', { type: 'SetDoor', door: 'closed' });
    expect((await evening.guest()).goodbyes).toEqual(['door-closed']);
  });

  it('[E18] a resume token gets its seat back at every door, and the older device is told', async () => {
    const { evening, ana, bo } = await playing();
    await evening.ask(ana, 'room', { type: 'SetDoor', door: 'closed' });
    const again = await evening.guest({ token: bo.token, secret: null });
    expect(again.goodbyes).toEqual([]);
    expect(bo.goodbyes).toEqual(['replaced']);
    expect(again.mirror.current?.only.room).toMatchObject({ seat: evening.party.engine.evening.room.seats[1]?.id });
  });

  it('[E19] a kick holds: the token is refused, the secret changes, and the door is link only', async () => {
    const { evening, ana, bo } = await playing();
    const secret = evening.party.engine.evening.room.secret;
    const seat = evening.party.engine.evening.room.seats[1]?.id;
    expect(await evening.ask(ana, 'room', { type: 'Kick', seat })).toBeNull();
    expect(bo.goodbyes).toEqual(['kicked']);
    expect((await evening.guest({ token: bo.token })).goodbyes).toEqual(['kicked']);
    expect((await evening.guest({ burned: [bo.token ?? ''] })).goodbyes).toEqual(['kicked']);
    expect((await evening.guest({ secret })).goodbyes).toEqual(['link-only']);
    expect((await evening.guest()).goodbyes).toEqual([]);
  });

  it('[E20] a phone not heard for six seconds is away, and back with its next word', async () => {
    const { evening, ana, bo } = await playing();
    bo.cut(true);
    await evening.time.advance(6_600);
    expect(ana.room_().seats[1]?.here).toBe(false);
    bo.cut(false);
    await evening.time.advance(1_200);
    expect(ana.room_().seats[1]?.here).toBe(true);
  });

  it('[E21] with too few here the room pauses after ten seconds and goes on with 3-2-1 when enough are back', async () => {
    const { evening, ana, bo } = await playing();
    bo.cut(true);
    await evening.time.advance(11_000);
    expect(ana.room_().pauses).toEqual(['too-few']);
    await evening.reconnect(bo);
    await evening.time.advance(500);
    expect(ana.room_().pauses).toEqual([]);
    await evening.time.advance(3_000);
    expect(evening.party.engine.evening.room.clock.running).toBe(true);
  });

  it('[E22] an absent captain is succeeded after sixty seconds by whoever is here longest', async () => {
    const { evening, ana, bo } = await playing();
    await evening.seated('Cy');
    const boSeat = evening.party.engine.evening.room.seats[1]?.id;
    ana.cut(true);
    await evening.time.advance(59_000);
    expect(bo.room_().captain).not.toBe(boSeat);
    await evening.time.advance(3_000);
    expect(bo.room_().captain).toBe(boSeat);
  });

  it('[E23] a view that has drifted is replaced as soon as its checksums come', async () => {
    const { evening, ana } = await playing();
    const { current } = ana.mirror;
    if (current) ana.mirror.current = { ...current, everyone: { ...current.everyone, game: { count: 99 } } };
    await evening.time.advance(1_500);
    expect(countOf(ana).count).toBe(0);
  });

  it('[E24] forged fields, rubbish and floods change nothing for the others', async () => {
    const { evening, ana, bo } = await playing();
    const mallory = await evening.guest();
    expect(await evening.ask(mallory, 'game', { type: 'Count' })).toBe('no-seat');
    for (let i = 0; i < 5; i++) evening.party.reception.received(mallory.wireId, new Uint8Array([9, 9, 9, i]));
    await evening.time.settle();
    expect(mallory.goodbyes).toEqual(['garbage']);
    expect(await evening.ask(bo, 'room', { type: 'Kick', seat: 'x', by: { kind: 'screen' } })).toBe('unknown-command');
    expect(await evening.ask(bo, 'room', { type: 'Pause' })).toBe('not-allowed');
    expect(await evening.ask(ana, 'game', { type: 'Ring' })).toBe('unknown-command');
    expect(countOf(ana).count).toBe(0);
  });

  it('[E25] the game is told of a changed roster in the same transaction', async () => {
    const { evening } = await playing();
    await evening.seated('Cy');
    const log = await evening.log();
    const at = log.findLastIndex((event) => event.type === 'SeatTaken');
    expect(log.slice(at).map((event) => event.type)).toContain('RosterSeen');
  });

  it('[E26] an open ask is answered once, and asked again after a kill', async () => {
    const { evening, ana } = await playing();
    let asked = 0;
    evening.runners['test.house'] = async () => {
      asked += 1;
      return asked === 1 ? new Promise(() => undefined) : { ok: true, value: 'a script' };
    };
    await evening.ask(ana, 'game', { type: 'Ask' });
    await evening.time.advance(500);
    expect(asked).toBe(1);
    await evening.killAndReopen(1_000);
    await evening.time.advance(500);
    expect(asked).toBe(2);
    expect((await evening.log()).filter((event) => event.type === 'AnswerCame')).toHaveLength(1);
  });
});

describe('the end', () => {
  it('[E27] good night tells everybody and closes the room', async () => {
    const { evening, ana, bo } = await playing();
    await evening.ask(ana, 'game', { type: 'Finish' });
    expect(ana.room_().game?.ended).toBe(true);
    await evening.ask(ana, 'room', { type: 'CloseRoom' });
    expect(bo.goodbyes).toEqual(['room-closed']);
    expect(evening.closed).toBe(true);
    expect(evening.faults).toEqual([]);
    expect(tally.id).toBe('slop');
  });
});
