import { DialError, type Dialer, type HostStatus, type HostTransport, type Link, type LinkHandlers } from './link.ts';

/** A host and the way to it, fresh for each claim. */
export type Network = { readonly host: HostTransport; readonly dialer: Dialer };

/** What every rung promises, in whatever environment it runs: a claim throws when it is false. */
export type Claim = { readonly name: string; prove(network: Network): Promise<void> };

/** Registers the contract with a test runner. */
export function transportContract(
  name: string,
  setup: () => Network,
  register: (claim: string, prove: () => Promise<void>) => void,
): void {
  for (const claim of CONTRACT) register(`${name}: ${claim.name}`, () => claim.prove(setup()));
}

const WAIT_MOST_MS = 20_000;
/** Long enough for anything that was wrongly sent to arrive. */
const QUIET_MS = 800;
const DIAL_WITHIN_MS = 15_000;
/** A host's largest message; see the protocol's limits. */
const LARGE_BYTES = 200_000;
const FAST_BYTES = 1_100;

/** One end of a link, with all that it was told. */
class End {
  readonly heard: Uint8Array[] = [];
  readonly heardFast: Uint8Array[] = [];
  closes = 0;
  link: Link | null = null;

  attach(link: Link): LinkHandlers {
    this.link = link;
    return {
      onBytes: (bytes, fast) => void (fast ? this.heardFast : this.heard).push(bytes),
      onClosed: () => {
        this.closes += 1;
      },
    };
  }

  get open(): Link {
    if (!this.link) throw new Error('this end has no link');
    return this.link;
  }
}

type Hosted = { readonly ends: End[]; readonly statuses: HostStatus[] };

/** A started host that takes every link; `greeting` is its first word on each. */
async function hosted({ host }: Network, greeting: Uint8Array | null = null): Promise<Hosted> {
  const ends: End[] = [];
  const statuses: HostStatus[] = [];
  host.start({
    onLink: (link) => {
      const end = new End();
      ends.push(end);
      const handlers = end.attach(link);
      if (greeting) link.send(greeting);
      return handlers;
    },
    onStatus: (status) => statuses.push(status),
  });
  await until('the host is registered', () => statuses.includes('registered'));
  return { ends, statuses };
}

async function dialled(dialer: Dialer): Promise<End> {
  const end = new End();
  await dialer.dial((link) => end.attach(link), AbortSignal.timeout(DIAL_WITHIN_MS));
  return end;
}

/** A player's and a host's end of one link. */
async function linked(network: Network): Promise<{ player: End; host: End; ends: End[] }> {
  const { ends } = await hosted(network);
  const player = await dialled(network.dialer);
  await until('the host has the link', () => ends.length === 1);
  return { player, host: ends[0] as End, ends };
}

const CONTRACT: readonly Claim[] = [
  {
    name: '[C1] bytes arrive whole and in order, both ways at once',
    prove: async (network) => {
      const { player, host } = await linked(network);
      const sent = Array.from({ length: 500 }, (_, i) => numbered(i, 4 + ((i * 37) % 700)));
      for (const bytes of sent) {
        player.open.send(bytes);
        host.open.send(bytes);
      }
      for (const end of [player, host]) {
        await until('all have arrived', () => end.heard.length === sent.length);
        expect(
          'all are as they were',
          end.heard.every((bytes, i) => same(bytes, sent[i] as Uint8Array)),
        );
      }
    },
  },
  {
    name: 'a message of 200 kB passes whole, both ways',
    prove: async (network) => {
      const { player, host } = await linked(network);
      const large = numbered(7, LARGE_BYTES);
      player.open.send(large);
      host.open.send(large);
      for (const end of [player, host]) {
        await until('it has arrived', () => end.heard.length === 1);
        expect('it is as it was', same(end.heard[0] as Uint8Array, large));
      }
    },
  },
  {
    name: 'what a sender does to its bytes afterwards changes nothing',
    prove: async (network) => {
      const { player, host } = await linked(network);
      const bytes = numbered(1, 64);
      const asSent = bytes.slice();
      player.open.send(bytes);
      bytes.fill(0);
      await until('it has arrived', () => host.heard.length === 1);
      expect('it is as it was when sent', same(host.heard[0] as Uint8Array, asSent));
    },
  },
  {
    name: '[H1] a host that speaks while it takes a link is heard',
    prove: async (network) => {
      const greeting = numbered(3, 40);
      await hosted(network, greeting);
      const player = await dialled(network.dialer);
      await until('the greeting has arrived', () => player.heard.length === 1);
      expect('it is the greeting', same(player.heard[0] as Uint8Array, greeting));
    },
  },
  {
    name: '[C1] a lossy message sent the moment a link opens arrives, by whichever channel is open',
    prove: async (network) => {
      const { ends } = await hosted(network);
      const player = new End();
      await network.dialer.dial((link) => {
        const handlers = player.attach(link);
        link.sendFast(numbered(9, 20));
        return handlers;
      }, AbortSignal.timeout(DIAL_WITHIN_MS));
      player.open.sendFast(numbered(10, 20));
      await until('something has arrived', () => (ends[0] ? ends[0].heard.length + ends[0].heardFast.length : 0) > 0);
    },
  },
  {
    name: '[C1] lossy messages are told from reliable ones, both ways',
    prove: async (network) => {
      const { player, host } = await linked(network);
      await until('the lossy channel is open', () => {
        player.open.sendFast(numbered(1, 20));
        host.open.sendFast(numbered(1, 20));
        return player.heardFast.length > 0 && host.heardFast.length > 0;
      });
      player.open.send(numbered(2, 30));
      await until('the reliable one has arrived', () => host.heard.some((bytes) => bytes.length === 30));
      expect(
        'it did not come as a lossy one',
        host.heardFast.every((bytes) => bytes.length === 20),
      );
    },
  },
  {
    name: '[C1] thousands of lossy messages hold up no reliable one',
    prove: async (network) => {
      const { player, host } = await linked(network);
      for (let i = 0; i < 3_000; i++) player.open.sendFast(numbered(i, FAST_BYTES));
      player.open.send(numbered(1, 10));
      await until('the reliable one has arrived', () => host.heard.some((bytes) => bytes.length === 10));
      // What waits in the lossy channel is bounded: the rest was dropped at once.
      expect('nothing waits to leave', player.open.buffered() < LARGE_BYTES);
    },
  },
  ...(['player', 'host'] as const).map((who) => ({
    name: `a close by the ${who} is told once, on both ends`,
    prove: async (network: Network) => {
      const ends = await linked(network);
      ends[who].open.close();
      ends[who].open.close();
      await until('both were told', () => ends.player.closes > 0 && ends.host.closes > 0);
      await quiet();
      expect('once', ends.player.closes === 1 && ends.host.closes === 1);
    },
  })),
  {
    name: 'a close by both at once is told once, on both ends',
    prove: async (network) => {
      const { player, host } = await linked(network);
      player.open.close();
      host.open.close();
      await until('both were told', () => player.closes > 0 && host.closes > 0);
      await quiet();
      expect('once', player.closes === 1 && host.closes === 1);
    },
  },
  {
    name: '[G1] what was sent just before a close arrives',
    prove: async (network) => {
      const { player, host } = await linked(network);
      host.open.send(numbered(1, 10));
      host.open.close();
      await until('the player was told', () => player.closes === 1);
      expect('the last word had arrived', player.heard.length === 1);
    },
  },
  {
    name: 'a closed link drops bytes, and sending on it does not throw',
    prove: async (network) => {
      const { player, host } = await linked(network);
      player.open.close();
      player.open.send(numbered(1, 10));
      player.open.sendFast(numbered(1, 10));
      await until('both were told', () => player.closes > 0 && host.closes > 0);
      for (const end of [player, host]) {
        end.open.send(numbered(2, 10));
        end.open.sendFast(numbered(2, 10));
        end.open.close();
      }
      await quiet();
      expect(
        'nothing has arrived',
        [player, host].every((end) => end.heard.length + end.heardFast.length === 0),
      );
      expect('nobody was told again', player.closes === 1 && host.closes === 1);
    },
  },
  {
    name: 'links have ids of their own and do not hear each other',
    prove: async (network) => {
      const { ends } = await hosted(network);
      const players = [await dialled(network.dialer), await dialled(network.dialer), await dialled(network.dialer)];
      await until('the host has all three', () => ends.length === 3);
      expect('three ids', new Set(ends.map((end) => end.open.id)).size === 3);
      for (const [i, player] of players.entries()) player.open.send(numbered(i, 10));
      await until('each was heard', () => ends.every((end) => end.heard.length > 0));
      players[0]?.open.close();
      await until('the closed one is gone', () => ends.some((end) => end.closes === 1));
      await quiet();
      expect(
        'one message each',
        ends.every((end) => end.heard.length === 1),
      );
      expect('three different ones', new Set(ends.map((end) => end.heard[0]?.[0])).size === 3);
      expect('the others stand', ends.filter((end) => end.closes === 0).length === 2);
    },
  },
  {
    name: 'a stopped host ends its links and takes no more',
    prove: async (network) => {
      const { player, host, ends } = await linked(network);
      network.host.stop();
      await until('both were told', () => player.closes > 0 && host.closes > 0);
      const failure = await dialled(network.dialer).then(() => null, failureOf);
      expect('the next dial says why', failure !== null);
      expect('nobody was let in', ends.length === 1);
    },
  },
  {
    name: 'a dial to a host that is not there says so',
    prove: async ({ dialer }) => {
      expect('no host', (await dialled(dialer).then(() => null, failureOf)) === 'no-host');
    },
  },
  {
    name: 'a dial that was called off before it began opens no link',
    prove: async (network) => {
      const { ends } = await hosted(network);
      const end = new End();
      const dialling = network.dialer.dial((link) => end.attach(link), AbortSignal.abort());
      expect('it says so', (await dialling.then(() => null, failureOf)) === 'aborted');
      await quiet();
      expect('no link', end.link === null && ends.length === 0);
    },
  },
];

/** Why a dial failed; whatever is no DialError breaks the contract. */
function failureOf(error: unknown): string {
  if (error instanceof DialError) return error.failure;
  throw error;
}

/** Bytes that can be told from others by number and length. */
function numbered(number: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length).map((_, i) => (i * 31 + number) & 0xff);
  bytes[0] = number & 0xff;
  return bytes;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

function expect(what: string, holds: boolean): void {
  if (!holds) throw new Error(`not so: ${what}`);
}

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > WAIT_MOST_MS) throw new Error(`in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
