import type { Random } from '../../../kernel/random.ts';
import { Player } from '../../../player/player.ts';
import { dictionary, dictionaryHash } from '../../../protocol/dictionary.ts';
import type { RoomRecord } from '../../../storage/storage.ts';
import type { Link, LinkHandlers } from '../../../transport/link.ts';
import { createClock } from '../../clock.ts';
import { createGuard } from '../../guard.ts';
import { Party } from '../../party.ts';
import type { VirtualTime } from '../virtualTime.ts';
import type { Mast, Wire } from './air.ts';
import type { Disk } from './disk.ts';
import type { Secrets } from './secrets.ts';
import { createRunners, GAMES } from './stage.ts';
import type { Watch } from './watch.ts';

export type HouseParts = {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly disk: Disk;
  readonly watch: Watch;
  readonly secrets: Secrets;
  readonly onLost: () => void;
};

const SCREEN = 'screen';

/** One page of the TV: links and guards as on the main thread, the party as in the worker, and the screen's own player. */
export class House {
  party: Party | null = null;
  readonly mast: Mast;
  readonly screen: Player;
  /** Killed, or another page has the room. */
  dead = false;
  private readonly parts: HouseParts;
  private readonly record: RoomRecord;
  private readonly wires = new Map<string, { readonly wire: Wire; readonly guard: ReturnType<typeof createGuard> }>();
  private screenHandlers: LinkHandlers | null = null;
  /** Of the worker that is heard now; older ones are not. */
  private worker = 0;
  private ids = 0;

  constructor(parts: HouseParts, record: RoomRecord) {
    this.parts = parts;
    this.record = record;
    this.mast = {
      opened: (link, wire) => {
        this.wires.set(link, { wire, guard: createGuard(parts.time.now) });
        this.party?.reception.opened(link);
      },
      received: (link, bytes) => {
        const verdict = this.wires.get(link)?.guard(bytes);
        if (this.dead || !verdict) return;
        if (verdict === 'pass') this.party?.reception.received(link, bytes);
        else parts.watch.count(`guard ${verdict}`);
      },
      closed: (link) => {
        this.wires.delete(link);
        this.party?.reception.closed(link);
      },
    };
    this.screen = new Player({
      build: 'soak',
      dictionary,
      dictionaryHash,
      local: parts.time.now,
      timers: parts.time.timers,
      newId: () => `tv${record.epoch}.${this.ids++}`,
      credentials: async () => null,
      onSeated: () => undefined,
      onGoodbye: () => undefined,
      onLinkLost: () => this.connectScreen(),
      onHostBuild: () => undefined,
      onView: () => undefined,
      onMoments: () => undefined,
      onMissed: () => undefined,
      onPad: () => undefined,
      onDraft: () => undefined,
      onChange: () => undefined,
    });
  }

  async open(record = this.record): Promise<void> {
    const { time, random, disk, watch, secrets } = this.parts;
    const worker = ++this.worker;
    const isHeard = () => worker === this.worker && !this.dead;
    const opened: Party = await Party.open({
      storage: disk.storage,
      record,
      games: GAMES,
      clock: createClock(time.now, time.wall),
      timers: time.timers,
      dictionary,
      dictionaryHash,
      build: 'soak',
      runners: createRunners(time, random),
      send: (link, bytes) => {
        if (!isHeard()) return;
        const viewer = opened.reception.sessions.get(link)?.viewer ?? { kind: 'spectator' };
        const leak = secrets.found(opened.engine.evening, viewer, bytes);
        if (leak) watch.fail(`${viewer.kind === 'seat' ? viewer.seat : viewer.kind} was sent ${leak}`);
        watch.count('messages');
        if (link !== SCREEN) return this.wires.get(link)?.wire.send('down', bytes);
        const copy = bytes.slice();
        queueMicrotask(() => this.screenHandlers?.onBytes(copy, false));
      },
      close: (link) => {
        if (isHeard()) this.wires.get(link)?.wire.close('far');
      },
      onHalted: (halted) => watch.count(halted ? 'halts' : 'halts over'),
      onLost: () => {
        if (isHeard()) this.parts.onLost();
      },
      onStuck: () => watch.fail('the engine is stuck'),
      onClosed: () => watch.count('rooms closed'),
      onCommitted: (committed) => {
        if (isHeard()) watch.committed(committed);
      },
      onFault: (what, error) => {
        if (what !== 'storing events') watch.fail(`fault: ${what}: ${String(error)}`);
      },
    });
    if (!isHeard()) return opened.stop();
    const submit = opened.engine.submit.bind(opened.engine);
    opened.engine.submit = (request, answer = null, play) =>
      submit(
        request,
        answer &&
          ((reason) => {
            const { by, id } = request;
            const known = by.kind === 'seat' && id !== null && opened.engine.evening.settled[by.seat]?.includes(id);
            if (reason === null && id !== null && !known) watch.idle.add(id);
            answer(reason);
          }),
        play,
      );
    this.party = opened;
    watch.opened(opened.engine.evening);
    this.connectScreen();
    for (const id of this.wires.keys()) opened.reception.opened(id);
  }

  /** The TV's own link; made anew as well when its page has slept. */
  private connectScreen(): void {
    const { party, worker } = this;
    if (!party || this.dead) return;
    const link: Link = {
      id: SCREEN,
      send: (bytes) => {
        const copy = bytes.slice();
        queueMicrotask(() => {
          if (worker === this.worker && !this.dead) party.reception.received(SCREEN, copy);
        });
      },
      sendFast: (bytes) => link.send(bytes),
      close: () => undefined,
      buffered: () => 0,
      rung: () => 'memory',
    };
    this.screen.detach();
    this.screenHandlers = this.screen.attach(link);
    party.reception.openedScreen(SCREEN);
  }

  /** The worker died: from the log, under the same links. */
  async restart(): Promise<void> {
    this.party?.stop();
    this.party = null;
    this.worker += 1;
    const record = await this.parts.disk.kept.takeOver(this.record.room, `w${this.worker}`);
    if (record) await this.open(record);
  }

  /** The page is gone: nothing is stored any more, and its links die. `told`: phones learn of it. */
  kill(told: boolean): void {
    this.dead = true;
    this.party?.stop();
    for (const { wire } of [...this.wires.values()]) wire.die(told);
    this.screen.detach();
  }
}
