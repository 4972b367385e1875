import { createSocket } from 'node:dgram';
import type { IncomingMessage } from 'node:http';
import type { networkInterfaces } from 'node:os';

/** Interfaces that phones in the room do not share: containers, virtual machines, tunnels; by what systems and programs call them. */
const ELSEWHERE =
  /^(docker|podman|br-|veth|virbr|lxc|lxdbr|incusbr|cni|flannel|cali|vmnet|vmware|vboxnet|virtualbox|vEthernet|hyper-v|utun|tun|tap|ppp|ipsec|tailscale|zt|zerotier|wg|wireguard|nordlynx|proton|ham|awdl|llw)/i;

export type Interfaces = ReturnType<typeof networkInterfaces>;

/**
 * This machine's IPv4 addresses phones could use, best first: the default route's, others of that interface, then real cards,
 * those that gave themselves an address for want of a router, and last what phones do not share.
 */
export function lanAddresses(interfaces: Interfaces, defaultRoute: string | null): readonly string[] {
  const hasRoute = (name: string): boolean => (interfaces[name] ?? []).some(({ address }) => address === defaultRoute);
  const rank = (name: string, address: string): number => {
    if (ELSEWHERE.test(name)) return 4;
    if (address === defaultRoute) return 0;
    if (address.startsWith('169.254.')) return 3;
    return hasRoute(name) ? 1 : 2;
  };
  return Object.entries(interfaces)
    .flatMap(([name, entries]) => (entries ?? []).map((entry) => ({ name, ...entry })))
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .sort((a, b) => rank(a.name, a.address) - rank(b.name, b.address))
    .map((entry) => entry.address);
}

/** The address packets to the world would leave from, or null without a default route. Connecting UDP sends nothing. */
export function defaultRouteAddress(): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const done = (address: string | null): void => {
      socket.close();
      resolve(address);
    };
    socket.once('error', () => done(null));
    // A documentation address (RFC 5737): routed like any other, belongs to nobody.
    socket.connect(9, '203.0.113.1', () => done(socket.address().address));
  });
}

export const ownAddresses = (interfaces: Interfaces): readonly string[] =>
  Object.values(interfaces).flatMap((entries) => (entries ?? []).map((entry) => entry.address.toLowerCase()));

/** What the system calls the card of each IPv4 address that phones could use. */
export const interfaceNames = (interfaces: Interfaces): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(interfaces).flatMap(([name, entries]) =>
      (entries ?? []).flatMap(({ family, internal, address }) =>
        family === 'IPv4' && !internal ? [[address, name]] : [],
      ),
    ),
  );

/** An IPv4 address that came over an IPv6 socket is written as what it is. */
export const plain = (address: string): string => (/^::ffff:\d+\./i.test(address) ? address.slice(7) : address);

export const isLoopback = (address: string): boolean => address === '::1' || address.startsWith('127.');

/** Whom a request is from. A proxy is believed only when the operator said there is one, and only its own entry: the last. */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const direct = plain(request.socket.remoteAddress ?? 'gone');
  const forwarded = request.headers['x-forwarded-for'];
  if (!trustProxy || typeof forwarded !== 'string') return direct;
  return plain(forwarded.split(',').at(-1)?.trim() || direct);
}

/** What limits are counted by: one household has one IPv4 address, or one IPv6 network of 64 bits. */
export const limitKey = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
