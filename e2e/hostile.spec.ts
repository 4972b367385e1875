import { createHash, randomBytes } from 'node:crypto';
import { test as base, expect } from '@playwright/test';
import { rawPeer, upgradeStatus } from '../signaling/testing/rawPeer.ts';
import { encodePlayerMessage, encodeValue } from '../src/protocol/codec.ts';
import { HonestParty, seated } from './wire/honestParty.ts';
import { found, HostilePhone } from './wire/hostilePhone.ts';
import { type Offer, OURS } from './wire/weriftDialer.ts';
import { until } from './wire/wirePhone.ts';

/** One party for all the mischief, and one in the middle of a game: what one guest did must not spoil it for the next. */
const test = base.extend<object, { lobby: HonestParty; show: HonestParty }>({
  lobby: [
    async ({ browser }, use) => {
      const party = await HonestParty.open(browser);
      await use(party);
      await party.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  show: [
    async ({ browser }, use) => {
      const party = await HonestParty.open(browser);
      try {
        await party.start();
        await use(party);
      } finally {
        await party.end();
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
test.setTimeout(60_000);
// Each is a claim of its own: dealt out to all workers, which keep their lobby and their game.
test.describe.configure({ mode: 'parallel' });

/** Five bytes that make BinaryPack, PeerJS's own format, allocate four thousand million elements. */
const BOMB = new Uint8Array([0xdd, 0xff, 0xff, 0xff, 0xff]);
const PING = encodePlayerMessage({ type: 'ping', sent: 1, seen: 0, sums: null, rttMs: 0 });
const COMMAND = 2;

/** A command's bytes with any value in the command's place. */
const commandOf = (value: Uint8Array): Uint8Array =>
  new Uint8Array([COMMAND, ...encodeValue('id'), ...encodeValue('room'), ...value]);
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

test.describe('in the lobby', () => {
  test.afterEach(({ lobby }) => lobby.playsOn());

  const offers: readonly [string, Partial<Offer>][] = [
    ['of serialization json', { serialization: 'json' }],
    ['of serialization binary', { serialization: 'binary' }],
    ['of serialization binary-utf8', { serialization: 'binary-utf8' }],
    ['of a serialization nobody knows', { serialization: '__proto__' }],
    ['of another label', { label: 'game' }],
    ['of an unordered link', { reliable: false }],
    ['of ours with an unordered channel in it', { channel: { ...OURS.channel, ordered: false } }],
    ['of ours with another channel in it', { channel: { ...OURS.channel, label: 'game' } }],
  ];
  for (const [what, offer] of offers) {
    test(`[C2] an offer ${what} comes to no talk`, async ({ lobby }) => {
      const joinLink = await lobby.joinLink();
      const calling = new AbortController();
      const hostile = HostilePhone.dial(joinLink, offer, calling.signal).then(
        (phone) => phone,
        () => null,
      );
      // Whoever comes later and asks properly is in before it.
      const honest = await HostilePhone.greeted(joinLink);
      honest.leave();
      setTimeout(() => calling.abort(), 1_000);
      const phone = await hostile;
      if (phone === null) return;
      phone.say(BOMB);
      await phone.refusal();
      expect(phone.heard).toEqual([]);
    });
  }

  test('[C2] BinaryPack’s bomb on a proper link is five bytes of garbage', async ({ lobby }) => {
    const phone = await HostilePhone.dial(await lobby.joinLink());
    phone.say(BOMB);
    expect(await phone.refusal()).toBe('garbage');
  });

  test('[C2] a first word that is no message ends the link at once', async ({ lobby }) => {
    const phone = await HostilePhone.dial(await lobby.joinLink());
    phone.say(randomBytes(64));
    expect(await phone.refusal()).toBe('garbage');
  });

  const bad: readonly [string, () => Uint8Array][] = [
    ['random bytes', () => new Uint8Array([0xff, ...randomBytes(200)])],
    ['a message type that is none', () => new Uint8Array([6])],
    ['a message that is cut off', () => PING.slice(0, -1)],
    // A few more fields are a later minor's; a tail of them is rubbish.
    ['a message with a tail of rubbish', () => new Uint8Array([...PING, ...new Array(9).fill(0xc0)])],
    ['a list of four thousand million items', () => commandOf(BOMB)],
    ['a map of four thousand million entries', () => commandOf(new Uint8Array([0xdf, 0xff, 0xff, 0xff, 0xff]))],
    ['a text of four thousand million bytes', () => commandOf(new Uint8Array([0xdb, 0xff, 0xff, 0xff, 0xff]))],
    ['a value 13 levels deep', () => commandOf(encodeValue(nested(13)))],
    ['eight thousand lists in each other', () => commandOf(new Uint8Array([...Array(8_000).fill(0x91), 0xc0]))],
    ['a __proto__ key', () => commandOf(encodeValue(JSON.parse('{"type":"Pause","__proto__":{"isAdmin":true}}')))],
    ['a constructor key', () => commandOf(encodeValue({ type: 'Pause', constructor: { prototype: 1 } }))],
    ['a prototype key further in', () => commandOf(encodeValue({ type: 'Pause', settings: { prototype: 1 } }))],
    [
      'a number that is none',
      () => encodePlayerMessage({ type: 'ping', sent: Number.NaN, seen: 0, sums: null, rttMs: 0 }),
    ],
    [
      'a command id of a thousand letters',
      () => encodePlayerMessage({ type: 'command', id: 'x'.repeat(1_000), scope: 'room', command: null }),
    ],
  ];
  for (const [what, bytes] of bad) {
    test(`[C2] ${what} is dropped twice, and the third ends the link`, async ({ lobby }) => {
      const phone = await HostilePhone.greeted(await lobby.joinLink());
      phone.say(bytes());
      phone.say(bytes());
      // Still there: the next command is answered.
      expect(await phone.command('room', { type: 'Pause' })).toBe('no-seat');
      phone.say(bytes());
      expect(await phone.refusal()).toBe('garbage');
    });
  }

  test('[C2] the third text frame ends the link', async ({ lobby }) => {
    const phone = await HostilePhone.greeted(await lobby.joinLink());
    for (const text of ['{"type":"hello"}', 'null', '{bad']) phone.sayText(text);
    expect(await phone.refusal()).toBe('garbage');
  });

  test('[C3] the third message of 9 KB ends the link, well-formed as it may be', async ({ lobby }) => {
    const phone = await HostilePhone.greeted(await lobby.joinLink());
    for (let n = 0; n < 3; n++) {
      phone.tell({ type: 'command', id: `${n}`, scope: 'room', command: { type: 'SetFace', name: 'x'.repeat(9_000) } });
    }
    expect(await phone.refusal()).toBe('garbage');
  });

  test('[C3] messages of 300 KB, more than a browser takes, end the link', async ({ lobby }) => {
    const phone = await HostilePhone.greeted(await lobby.joinLink());
    for (let n = 0; n < 3; n++) phone.say(new Uint8Array(300_000).fill(n));
    expect(['garbage', null]).toContain(await phone.refusal());
  });

  test('[C3] a hello of 3 KB is none', async ({ lobby }) => {
    const phone = await HostilePhone.dial(await lobby.joinLink());
    await phone.hello({ burned: Array.from({ length: 16 }, () => 'b'.repeat(64)), build: 'x'.repeat(2_000) });
    expect(await phone.refusal()).toBe('garbage');
  });

  test('[C3] a thousand messages a second are too much', async ({ lobby }) => {
    const phone = await HostilePhone.greeted(await lobby.joinLink());
    const flooding = phone.flood(15, () => phone.say(PING));
    await lobby.playsOn();
    expect(await phone.refusal()).toBe('too-much');
    await flooding;
    expect(phone.goodbyes).toEqual(['too-much']);
  });

  test('[C3] a thousand a second on the lossy channel are too much', async ({ lobby }) => {
    const phone = await HostilePhone.seated(await lobby.joinLink(), 'Drummer');
    const jump = encodePlayerMessage({ type: 'react', command: { type: 'Jump' } });
    const flooding = phone.flood(15, () => phone.sayFast(jump));
    await lobby.playsOn();
    expect(await phone.refusal()).toBe('too-much');
    await flooding;
  });

  test('[C3] a flood of large messages within the number allowed is too much', async ({ lobby }) => {
    const phone = await HostilePhone.greeted(await lobby.joinLink());
    const large = encodePlayerMessage({ type: 'command', id: 'x', scope: 'room', command: 'x'.repeat(8_000) });
    await phone.flood(15, () => phone.say(large), 60);
    expect(await phone.refusal()).toBe('too-much');
  });

  test('[F4] pings whose checksums are never right bring fresh views to their sender, and the room plays on', async ({
    lobby,
  }) => {
    const phone = await HostilePhone.greeted(await lobby.joinLink());
    const wrong = (seen: number) => encodePlayerMessage({ type: 'ping', sent: 1, seen, sums: [1, 1], rttMs: 0 });
    for (let seen = 1; seen <= 40; seen++) phone.say(wrong(seen));
    await expect.poll(() => phone.heard.filter((message) => message.type === 'welcome').length).toBeGreaterThan(1);
    phone.leave();
  });

  test('[C2] a link that says nothing is closed', async ({ lobby }) => {
    const phone = await HostilePhone.dial(await lobby.joinLink());
    expect(await phone.refusal()).toBe('no-hello');
  });

  test('[H2] a first word other than hello is refused, and nothing comes of it', async ({ lobby }) => {
    const phone = await HostilePhone.dial(await lobby.joinLink());
    phone.tell({ type: 'join', id: '1', name: 'Sneak', animal: 'fox', colour: 'mint' });
    expect(await phone.refusal()).toBe('no-hello');
    expect(lobby.names()).not.toContain('Sneak');
    expect(phone.heard.map((message) => message.type)).toEqual(['challenge', 'goodbye']);
  });

  test('[H3] another major version is told to reload', async ({ lobby }) => {
    for (const major of [0, 2, 999]) {
      const phone = await HostilePhone.dial(await lobby.joinLink());
      await phone.hello({ protocol: { major, minor: 0 } });
      expect(await phone.refusal()).toBe('upgrade-required');
    }
  });

  test('[H3] a proof of another secret, or none, or one too short is refused', async ({ lobby }) => {
    const joinLink = await lobby.joinLink();
    const wrong = await HostilePhone.dial(joinLink);
    await wrong.hello({ secret: randomBytes(16).toString('hex') });
    expect(await wrong.refusal()).toBe('bad-proof');
    const none = await HostilePhone.dial(joinLink);
    await none.hello({ proof: null });
    expect(await none.refusal()).toBe('bad-proof');
    const short = await HostilePhone.dial(joinLink);
    await short.hello({ proof: new Uint8Array(31) });
    expect(await short.refusal()).toBe('garbage');
  });

  test('[H2] a proof overheard on another link is worth nothing: each link has a nonce of its own', async ({
    lobby,
  }) => {
    const joinLink = await lobby.joinLink();
    const [first, second] = [await HostilePhone.dial(joinLink), await HostilePhone.dial(joinLink)];
    expect((await first.next('challenge')).nonce).not.toEqual((await second.next('challenge')).nonce);
    const { hostId } = await found(joinLink);
    await second.hello({ proof: createHash('sha256').update(hostId).digest() });
    expect(await second.refusal()).toBe('bad-proof');
    first.leave();
  });

  test('[H3] a guessed code is refused', async ({ lobby }) => {
    const phone = await HostilePhone.dial(await lobby.joinLink());
    await phone.hello({ proof: null, code: 'QQQQ' });
    expect(await phone.refusal()).toBe('bad-proof');
  });

  test('[H3] a guessed token is worth nothing', async ({ lobby }) => {
    const phone = await HostilePhone.dial(await lobby.joinLink());
    await phone.hello({ proof: null, token: randomBytes(16).toString('hex') });
    expect(await phone.refusal()).toBe('bad-proof');
    expect(phone.heard.some((message) => message.type === 'welcome')).toBe(false);
  });

  test('[H6] a token in the wrong hands is the seat itself: it moves, and the older link is told', async ({
    lobby,
  }) => {
    const joinLink = await lobby.joinLink();
    const victim = await seated(joinLink, 'Vic');
    const { seat } = (victim.player.mirror.current?.only.room ?? {}) as { seat?: string };
    const thief = await HostilePhone.greeted(joinLink, { proof: null, token: victim.token });
    await until(() => victim.goodbyes.length > 0);
    expect(victim.goodbyes).toEqual(['replaced']);
    expect(await thief.command('room', { type: 'SetFace', name: 'Thief', animal: 'fox', colour: 'mint' })).toBeNull();
    await until(() => lobby.room().seats.some((other) => other.id === seat && other.name === 'Thief'));
    await thief.giveUpSeat();
    await until(() => !lobby.names().includes('Thief'));
  });

  test('[H2] a second hello with somebody else’s token changes nothing', async ({ lobby }) => {
    const phone = await HostilePhone.seated(await lobby.joinLink(), 'Twice');
    await phone.hello({ token: lobby.ana.token });
    expect(
      await phone.command('room', { type: 'SetFace', name: 'Still me', animal: 'fox', colour: 'mint' }),
    ).toBeNull();
    await until(() => lobby.names().includes('Still me'));
    expect(lobby.names()).toContain('Ana');
    await phone.giveUpSeat();
  });

  test('[H5] whoever asks for a seat again and again has one', async ({ lobby }) => {
    const phone = await HostilePhone.seated(await lobby.joinLink(), 'Greedy');
    const before = lobby.names().length;
    for (let n = 0; n < 5; n++) expect(await phone.join(`Greedy ${n}`)).toBeNull();
    await until(() => lobby.names().includes('Greedy'));
    expect(lobby.names()).toHaveLength(before);
    await phone.giveUpSeat();
  });

  test('[C4] a guest without a seat commands nothing', async ({ lobby }) => {
    const phone = await HostilePhone.greeted(await lobby.joinLink());
    const { captain } = lobby.room();
    for (const command of [
      { type: 'Pause' },
      { type: 'Kick', seat: captain },
      { type: 'CloseRoom' },
      { type: 'Shuffle' },
    ]) {
      expect(await phone.command('room', command)).toBe('no-seat');
    }
    phone.leave();
  });

  test('[C4] a seat named in a command is not who speaks', async ({ lobby }) => {
    const phone = await HostilePhone.seated(await lobby.joinLink(), 'Mask');
    const seat = lobby.room().captain;
    const face = { type: 'SetFace', name: 'Fake', animal: 'fox', colour: 'mint' };
    for (const forged of [{ seat }, { by: { kind: 'seat', seat } }, { by: { kind: 'screen' } }, { asker: seat }]) {
      expect(await phone.command('room', { ...face, ...forged })).toBe('unknown-command');
    }
    expect(lobby.names()).not.toContain('Fake');
    expect(await phone.command('room', { type: 'Leave', seat })).toBe('unknown-command');
    await phone.giveUpSeat();
  });

  test('what only captain and TV may is refused to a guest, and nothing of it happens', async ({ lobby }) => {
    const phone = await HostilePhone.seated(await lobby.joinLink(), 'Upstart');
    await until(() => lobby.names().includes('Upstart'));
    const { captain, seats, teams } = lobby.room();
    const victim = seats.find((seat) => seat.name === 'Bo');
    const elsewhere = teams.find((team) => team.id !== victim?.team);
    for (const command of [
      { type: 'Kick', seat: captain },
      { type: 'Kick', seat: phone.seat },
      { type: 'PassCaptain', seat: phone.seat },
      { type: 'MoveSeat', seat: victim?.id, team: elsewhere?.id },
      { type: 'SetDoor', door: 'closed' },
      { type: 'SetSettings', settings: { family: false } },
      { type: 'AddBot' },
      { type: 'RemoveBot', seat: captain },
      { type: 'StartGame', game: 'slop', settings: {} },
      { type: 'CloseGame' },
      { type: 'Pause' },
      { type: 'Resume' },
      { type: 'CloseRoom' },
    ]) {
      expect(await phone.command('room', command), command.type).toBe('not-allowed');
    }
    const after = lobby.room();
    expect(after.captain).toBe(captain);
    expect(after.door).toBe('open');
    expect(after.seats).toEqual(seats);
    await phone.giveUpSeat();
  });

  test('what only the engine says is no command from the wire', async ({ lobby }) => {
    const phone = await HostilePhone.seated(await lobby.joinLink(), 'Ghost');
    const { captain } = lobby.room();
    for (const command of [
      { type: 'OpenRoom', room: 'mine', code: 'MINE', secret: 's' },
      { type: 'SetCode', code: 'MINE' },
      { type: 'TakeSeat', seat: 's1', name: 'Extra', animal: 'fox', colour: 'mint', tokenHash: 'h' },
      { type: 'GoAway', seat: captain, lastHeard: 0 },
      { type: 'ComeBack', seat: captain },
      { type: 'ChangeSecret', secret: 's' },
      { type: 'PauseFor', reason: 'nobody' },
      { type: 'PassCaptaincyOn' },
      { type: 'HostReturned', deadMs: 1 },
      { type: 'GameResumed', from: 0, lost: 0, game: null },
      { type: 'StorageReturned', haltedMs: 1 },
      { type: 'WallJumped', byMs: 1 },
      { type: 'EndLifetime' },
      { type: 'GameOver', standings: [], memory: null },
      { type: 'toString' },
      null,
      [],
      'Pause',
    ]) {
      expect(await phone.command('room', command), JSON.stringify(command)).toBe('unknown-command');
    }
    await phone.giveUpSeat();
  });

  test('a name of HTML is shown as the text it is', async ({ lobby }) => {
    const name = '<img src=x>';
    const phone = await HostilePhone.seated(await lobby.joinLink(), name);
    await expect(lobby.tv.seat(name)).toContainText(name);
    expect(await lobby.tv.page.locator('img[src="x"]').count()).toBe(0);
    await phone.giveUpSeat();
  });

  test('a name of letters that hide and reorder is cleaned of them, and one of nothing else is none', async ({
    lobby,
  }) => {
    const phone = await HostilePhone.seated(await lobby.joinLink(), 'E\u202ev\u200bi\u0007l\u2066');
    await expect(lobby.tv.seat('Evil')).toHaveCount(1);
    const nameless = { type: 'SetFace', name: '\u200b\u202e\u0000', animal: 'fox', colour: 'mint' };
    expect(await phone.command('room', nameless)).toBe('unknown-command');
    await phone.giveUpSeat();
  });

  test('[H3] a kicked token stays out, also with the new secret; the old secret is worth nothing', async ({
    lobby,
  }) => {
    const oldLink = await lobby.joinLink();
    const phone = await HostilePhone.seated(oldLink, 'Pest');
    const { token, seat } = phone;
    expect(await lobby.ana.player.outbox.add('room', { type: 'Kick', seat } as { type: string })).toBeNull();
    expect(await phone.refusal()).toBe('kicked');
    await expect.poll(() => lobby.joinLink()).not.toBe(oldLink);
    const newLink = await lobby.joinLink();
    for (const [hello, refusal] of [
      [{ token }, 'kicked'],
      [{ token: null, burned: [token] }, 'kicked'],
      [{ secret: new URL(oldLink).hash.slice(1) }, 'link-only'],
      [{ proof: null, code: await lobby.tv.code() }, 'link-only'],
    ] as const) {
      const again = await HostilePhone.dial(newLink);
      await again.hello({ ...hello, burned: 'burned' in hello ? [...hello.burned] : [] });
      expect(await again.refusal()).toBe(refusal);
    }
    const open = { type: 'SetDoor', door: 'open' } as { type: string };
    expect(await lobby.ana.player.outbox.add('room', open)).toBeNull();
    const late = await HostilePhone.dial(newLink);
    await late.hello({ secret: new URL(oldLink).hash.slice(1) });
    expect(await late.refusal()).toBe('bad-proof');
  });

  test('the host’s id at the broker is nobody else’s', async ({ lobby }) => {
    const { hostId } = await found(await lobby.joinLink());
    const ws = lobby.server.origin.replace('http', 'ws');
    for (const token of ['x', randomBytes(16).toString('hex'), hostId]) {
      expect(
        await upgradeStatus(`${ws}/peer/peerjs?${new URLSearchParams({ key: 'peerjs', id: hostId, token })}`),
      ).toBe(403);
    }
  });

  test('[C2] forged frames at the broker never reach the host’s PeerJS', async ({ lobby }) => {
    const { hostId } = await found(await lobby.joinLink());
    const ws = lobby.server.origin.replace('http', 'ws');
    const peer = rawPeer(ws, { id: 'p-forger', token: 'forger' });
    await peer.heard('OPEN');
    const offer = { ...OURS, type: 'data', connectionId: 'dc_forged', sdp: { type: 'offer', sdp: 'v=0' } };
    for (const [type, payload] of [
      ['OFFER', null],
      ['OFFER', 'text'],
      ['OFFER', {}],
      ['OFFER', { ...offer, type: 'media' }],
      ['OFFER', { ...offer, serialization: 'toString' }],
      ['OFFER', { ...offer, sdp: null }],
      ['OFFER', { ...offer, sdp: { type: 'rubbish', sdp: 1 } }],
      ['OFFER', offer],
      ['ANSWER', { sdp: null, connectionId: 'dc_forged' }],
      ['CANDIDATE', { candidate: null, connectionId: 'dc_forged' }],
      ['CANDIDATE', null],
      ['LEAVE', null],
    ] as const) {
      peer.say({ type, dst: hostId, src: 'somebody-else', payload });
    }
    for (let n = 0; n < 300; n++) {
      peer.say({ type: 'CANDIDATE', dst: hostId, payload: { candidate: {}, type: 'data', connectionId: `dc_${n}` } });
    }
    // Those came first: by the time somebody else is in they have been heard.
    const later = await HostilePhone.greeted(await lobby.joinLink());
    later.leave();
    peer.socket.terminate();
  });

  test('[C4] a link offered under another link’s id is a link of its own', async ({ lobby }) => {
    const joinLink = await lobby.joinLink();
    const connectionId = 'dc_not_as_secret_as_it_seems';
    const victim = await HostilePhone.dial(joinLink, { connectionId });
    await victim.hello();
    await victim.next('welcome');
    const hostile = await HostilePhone.dial(joinLink, { connectionId });
    hostile.say(BOMB);
    expect(await hostile.refusal()).toBe('garbage');
    expect(await victim.command('room', { type: 'Pause' })).toBe('no-seat');
    expect(victim.goodbyes).toEqual([]);
    victim.leave();
  });
});

test.describe('in the middle of a game', () => {
  test.afterEach(({ show }) => show.playsOn());

  test('a latecomer directs nothing, and writes for no other team than the own', async ({ show }) => {
    const phone = await HostilePhone.seated(await show.joinLink(), 'Late');
    for (const command of [
      { type: 'MoveOn', phase: 'prompt', round: 0 },
      { type: 'CallFinale', act: 1 },
      { type: 'Adjust', settings: { guessing: 'typing' } },
      { type: 'EndGame' },
    ]) {
      expect(await phone.command('game', command), command.type).toBe('not-allowed');
    }
    const slot = { type: 'SetSlot', act: 1, slot: 0, text: 'mine' };
    for (const forged of [{ team: 'red' }, { seat: show.room().captain }, { by: { kind: 'screen' } }]) {
      expect(await phone.command('game', { ...slot, ...forged })).toBe('unknown-command');
    }
    expect(await show.tv.phase()).not.toBe('podium');
    await phone.giveUpSeat();
  });

  test('what only the game’s engine and writers say is no command from the wire', async ({ show }) => {
    const phone = await HostilePhone.seated(await show.joinLink(), 'Writer');
    const { seat } = phone;
    for (const command of [
      { type: 'HouseDrafts', ask: 'a', answer: { ok: true, drafts: [] } },
      { type: 'ModelScript', ask: 'a', answer: { ok: true, proposal: {} } },
      { type: 'Reactions', round: 1, presses: [{ seat, kind: 'ha', count: 1_000_000 }] },
      { type: 'TimeUp', phase: 'prompt', round: 0 },
      { type: 'OpeningLineOver', line: 0 },
      { type: 'LineOver', round: 1, line: 0 },
      { type: 'TvReads', round: 1, line: 0 },
      { type: 'CloseModel', act: 1, team: 'red' },
      { type: 'CloseWriting', act: 1, team: 'red' },
      { type: 'SkipTeam', round: 1 },
      { type: 'RosterChanged' },
      { type: 'SetSlot', act: 1, slot: 0, text: 'x', seat: show.room().captain },
      { type: 'SetSlot', act: 1, slot: 1e300, text: 'x' },
      { type: 'SetSlot', act: 1, slot: 0, text: { toString: 'x' } },
    ]) {
      expect(await phone.command('game', command), command.type).toBe('unknown-command');
    }
    await phone.giveUpSeat();
  });

  test('[C3] a thousand reactions and commands a second are too much, and the show goes on meanwhile', async ({
    show,
  }) => {
    const phone = await HostilePhone.seated(await show.joinLink(), 'Storm');
    const react = encodePlayerMessage({ type: 'react', command: { type: 'React', round: 1, kind: 'ha' } });
    const write = (n: number) =>
      encodePlayerMessage({
        type: 'command',
        id: `s${n}`,
        scope: 'game',
        command: { type: 'SetSlot', act: 1, slot: 0, text: 'x' },
      });
    // Until it is thrown out: a busy machine floods in fits and starts.
    const flooding = phone.flood(40, (n) => (n % 2 === 0 ? phone.sayFast(react) : phone.say(write(n))));
    await show.playsOn();
    expect(await phone.refusal()).toBe('too-much');
    await flooding;
  });
});
