import type { Random } from '../../../kernel/random.ts';
import type { Soak } from '../soak.ts';
import type { Guest } from './guest.ts';

/** Long absences are rarer than short ones. */
const spread = (random: Random, least: number, most: number): number =>
  Math.round(least * (most / least) ** random.unit());

/** The next mishap of the evening, drawn. */
export async function storm(soak: Soak): Promise<void> {
  const { random, guests, time, watch, disk } = soak;
  const phones = guests.filter((guest) => !guest.gone);
  const dice = random.unit() * 100;
  const one = phones.length > 0 ? random.pick(phones) : null;
  const happens = (what: string) => watch.count(what);
  if (!one) return void soak.invite();
  if (dice < 22) {
    happens('cuts');
    one.parts.air.cutFor(spread(random, 500, 90_000));
  } else if (dice < 34) {
    happens('drops');
    for (const wire of one.parts.air.wires) wire.die(random.unit() < 0.6);
  } else if (dice < 46) {
    happens('climbs');
    one.climb();
    if (random.unit() < 0.3) one.climb();
  } else if (dice < 54) {
    one.parts.air.directBlocked = !one.parts.air.directBlocked;
    one.knock();
  } else if (dice < 58) {
    happens('kills');
    soak.house?.kill(random.unit() < 0.5);
    await time.advance(spread(random, 50, 20_000));
    await soak.reopen();
  } else if (dice < 60) {
    happens('workers restarted');
    const restarting = soak.house?.restart();
    await time.advance(3_000);
    await restarting;
  } else if (dice < 61) {
    happens('rooms taken over');
    await soak.reopen();
  } else if (dice < 64) {
    happens('disk refused');
    disk.refusing = true;
    time.timers.set(
      () => {
        disk.refusing = false;
      },
      spread(random, 100, 9_000),
    );
  } else if (dice < 67) {
    happens('disk mute');
    disk.mute = true;
    time.timers.set(
      () => {
        disk.mute = false;
      },
      spread(random, 100, 7_000),
    );
  } else if (dice < 71) {
    const command = random.unit() < 0.5 ? 'Pause' : 'Resume';
    const captain = phones.find((guest) => guest.isCaptain);
    if (captain && random.unit() < 0.6) captain.ask('room', { type: command });
    else soak.tv('room', { type: command });
    happens('pauses');
  } else if (dice < 73) leave(soak, phones);
  else if (dice < 74) {
    const captain = phones.find((guest) => guest.isCaptain);
    const seat = one.seat;
    if (!seat || phones.length < 5) return;
    happens('kicks');
    const kick = { type: 'Kick', seat } as { type: string };
    if (captain && captain !== one) captain.ask('room', kick);
    else soak.tv('room', kick as never);
  } else if (dice < 78) {
    if (phones.length >= 14) return;
    happens('late guests');
    soak.invite();
  } else if (dice < 82) {
    if (!one.token) return;
    happens('reloads');
    one.unload(random.unit() < 0.5);
    await time.advance(spread(random, 100, 20_000));
    soak.invite(one.token, one.name);
  } else if (dice < 84) {
    if (!one.token) return;
    happens('second devices');
    soak.invite(one.token, one.name);
  } else if (dice < 85) {
    happens('all gone at once');
    const ms = random.pick([3_000, 8_000, 33_000, 70_000]);
    for (const guest of phones) guest.parts.air.cutFor(ms);
    await time.advance(ms);
    for (const guest of phones) guest.knock();
  } else if (dice < 86) {
    happens('sleeps');
    time.sleep(spread(random, 1_500, 30_000));
  } else if (dice < 87) {
    happens('walls set');
    time.setWall(random.int(-100_000, 100_000));
  } else if (dice < 89) {
    soak.tv('room', {
      type: 'SetSettings',
      settings: { captions: random.unit() < 0.5, dial: random.pick([0.5, 0.7]) },
    });
  } else if (dice < 90) {
    soak.tv('room', { type: 'AddBot' });
  } else one.knock();
}

/** Somebody says good-bye; mostly the captain, whose going matters most. */
function leave({ random, watch }: Soak, phones: readonly Guest[]): void {
  if (phones.length < 5) return;
  const captain = phones.find((guest) => guest.isCaptain);
  const leaving = captain && random.unit() < 0.7 ? captain : random.pick(phones);
  watch.count('leaves');
  leaving.ask('room', { type: 'Leave' });
}
