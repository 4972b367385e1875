import { createSocket, type Socket } from 'node:dgram';
import { isIPv4 } from 'node:net';
import type { Limits } from '../limits.ts';
import { errorFacts, type Log } from '../log.ts';
import { stunAnswer } from './message.ts';
import { Senders } from './senders.ts';

/** STUN's own port (RFC 8489): home routers and firewalls know it. */
export const STUN_PORT = 3478;

export type StunVerdict = 'answered' | 'ignored' | 'flood';

export type StunResponder = {
  readonly port: number;
  close(): void;
};

type Parts = {
  /** What the http server listens at. */
  readonly host: string;
  readonly port: number;
  readonly limits: Limits;
  readonly log: Log;
  readonly onPacket: (verdict: StunVerdict) => void;
};

/**
 * Tells whoever asks which address it is seen at, over UDP and IPv4 only: browsers that hide their address behind a `.local`
 * name show it after that. A taken port is replaced by a free one; null when there is none, and the party goes on without.
 */
export async function createStunResponder(parts: Parts): Promise<StunResponder | null> {
  const { limits, log, onPacket } = parts;
  const address = udpAddress(parts.host);
  if (address === null) return null;
  const socket = (await bound(address, parts.port, log)) ?? (parts.port === 0 ? null : await bound(address, 0, log));
  if (socket === null) return null;

  const senders = new Senders(limits, performance.now());
  // Windows reports a receiver that is gone as an error of ours; nothing about one packet ends the responder.
  socket.on('error', (error) => log.debug(errorFacts(error), 'stun socket error'));
  socket.on('message', (packet, from) => {
    if (packet.length > limits.stunRequestBytes || from.port === 0) return onPacket('ignored');
    const answer = stunAnswer(packet, from.address, from.port);
    if (answer === null || answer.length > packet.length * limits.stunAnswerTimes) return onPacket('ignored');
    if (!senders.mayHave(from.address, performance.now())) return onPacket('flood');
    onPacket('answered');
    socket.send(answer, from.port, from.address, (error) => {
      if (error !== null) log.debug(errorFacts(error), 'stun answer not sent');
    });
  });
  let isOpen = true;
  socket.once('close', () => {
    isOpen = false;
  });
  return {
    port: socket.address().port,
    close() {
      if (isOpen) socket.close();
      isOpen = false;
    },
  };
}

/** Where UDP is bound for an http server at this host: phones are told IPv4 addresses only, so there is none for IPv6 alone. */
function udpAddress(host: string): string | null {
  if (host === '::' || host === '0.0.0.0') return '0.0.0.0';
  if (host === 'localhost') return '127.0.0.1';
  return isIPv4(host) ? host : null;
}

function bound(address: string, port: number, log: Log): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', (error) => {
      log.info({ ...errorFacts(error), port }, 'no stun at this port');
      socket.close();
      resolve(null);
    });
    socket.bind({ port, address, exclusive: true }, () => {
      socket.removeAllListeners('error');
      resolve(socket);
    });
  });
}
