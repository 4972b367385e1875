import type { Random } from '../../../kernel/random.ts';
import { createMemoryStorage } from '../../../storage/memory.ts';
import { NotStoredError, type Storage } from '../../../storage/storage.ts';
import type { VirtualTime } from '../virtualTime.ts';

/**
 * The host's disk on a bad day: slow, refusing, or mute, for a while. What a transaction does it does in one moment; before and
 * after it time passes, in which the host may be killed.
 */
export class Disk {
  readonly kept: Storage = createMemoryStorage();
  readonly storage: Storage;
  refusing = false;
  mute = false;
  private readonly time: VirtualTime;
  private readonly random: Random;

  constructor(time: VirtualTime, random: Random) {
    this.time = time;
    this.random = random;
    this.storage = {
      ...this.kept,
      append: async (room, epoch, events, signal) => {
        await this.pause(this.random.int(0, 8));
        while (this.mute) {
          if (signal?.aborted) throw new NotStoredError('aborted');
          await this.pause(100);
        }
        if (this.refusing) throw new NotStoredError('the device refuses');
        if (signal?.aborted) throw new NotStoredError('aborted');
        await this.kept.append(room, epoch, events);
        await this.pause(this.random.int(0, 8));
      },
    };
  }

  heal(): void {
    this.refusing = false;
    this.mute = false;
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => void this.time.timers.set(resolve, ms));
  }
}
