import { HostPads } from '../../src/huddle/hostPads.ts';
import { HostWall } from '../../src/huddle/hostWall.ts';
import { STATE_MOST_BYTES } from '../../src/huddle/limits.ts';
import type { Opened, ToPhone } from '../../src/huddle/messages.ts';
import { PlayerPad } from '../../src/huddle/playerPad.ts';
import { PlayerWall } from '../../src/huddle/playerWall.ts';
import { HandClock } from '../../src/huddle/testing/handClock.ts';
import { decodePacket, encodePacket } from '../../src/huddle/wire.ts';
import { seatId, teamId } from '../../src/kernel/ids.ts';
import type { Random } from '../../src/kernel/random.ts';
import { randomBytes, spoiled } from './inputs.ts';
import { type Target, target } from './target.ts';

const SEAT = seatId('s1');
const PAD = 'prompt:1:orange';

/** A host's pad and wall with one phone at both, whose words become the good bytes that are spoiled. */
function desk() {
  const clock = new HandClock();
  const said: Uint8Array[] = [encodePacket({ kind: 'presence', seat: '', caret: null })];
  const opened: { pad: Opened | null; wall: Opened | null } = { pad: null, wall: null };
  let words = 0;
  const send = (_seat: string, message: ToPhone) => {
    if (message.type !== 'opened') return;
    opened[message.kind === 'wall' ? 'wall' : 'pad'] = message;
  };
  const parts = { send, fresh: () => `fresh${words++}`, timers: clock.timers, play: () => 0, onText: () => undefined };
  const pads = new HostPads(parts);
  const wall = new HostWall({ ...parts, colourOf: () => 'mint', onChange: () => undefined });
  const members = () => [{ seat: SEAT, linked: true }];
  const wanted = { id: PAD, team: teamId('orange'), texts: ['', 'cat', '', ''], closesAt: 60_000 };
  pads.look([wanted], members);
  wall.look(true, members());
  const keep = ({ bytes }: { bytes: Uint8Array }) => void said.push(bytes);
  const pad = opened.pad && new PlayerPad(opened.pad, { send: keep, timers: clock.timers, join: null });
  for (const [k, text] of ['a dog', 'a doggy day', '', 'ü🐧', 'end'].entries())
    pad?.type(k % 4, text, text.length, text.length);
  pad?.resync();
  if (opened.wall) {
    const drawing = new PlayerWall(opened.wall, { send: keep, timers: clock.timers, seat: SEAT, colour: 'mint' });
    for (let k = 0; k < 5; k++)
      drawing.draw([
        [k, 1],
        [2, k],
        [1_000, 0],
      ]);
  }
  return { clock, pads, wall, wanted, members, said, opened: opened.pad, pad };
}

export function padTargets(): readonly Target[] {
  let host = desk();
  const { said } = host;
  let phone = desk();
  const make = (random: Random) => (random.unit() < 0.9 ? spoiled(random, said, 7_680) : randomBytes(random, 300));
  /** A seat that sent rubbish too often is shut out: another evening begins. */
  let takes = 0;
  return [
    target({
      name: 'decodePacket',
      weight: 10,
      boundMs: 10,
      why: 'a few lengths, and no copy of what is long',
      make,
      run: (input) => {
        const packet = decodePacket(input);
        if (packet) encodePacket(packet);
      },
    }),
    target({
      name: 'HostPads.receive and HostWall.receive',
      weight: 8,
      boundMs: 150,
      why: 'what does not fit costs a new second copy of up to 64 KB',
      make,
      run: (bytes) => {
        if (takes++ % 40 === 0) {
          host.pads.stop();
          host.wall.stop();
          host = desk();
        }
        const incarnation = host.opened?.incarnation ?? '';
        host.pads.receive(SEAT, { type: 'bytes', pad: PAD, incarnation, bytes });
        host.wall.receive(SEAT, { type: 'bytes', pad: 'wall', incarnation: 'fresh1', bytes });
        host.pads.flush(PAD);
        host.clock.advance(50);
        const size = host.pads.texts(PAD).join('').length;
        if (size > STATE_MOST_BYTES) throw new Error(`a pad grew to ${size}`);
      },
    }),
    target({
      name: 'PlayerPad.receive',
      weight: 4,
      boundMs: 150,
      why: 'the host is not trusted either, since whoever answers may not be it',
      make,
      run: (bytes) => {
        if (takes++ % 40 === 0) phone = desk();
        const incarnation = phone.opened?.incarnation ?? '';
        phone.pad?.receive({ type: 'bytes', pad: PAD, incarnation, bytes });
        phone.pad?.view();
        phone.clock.advance(50);
      },
    }),
  ];
}
