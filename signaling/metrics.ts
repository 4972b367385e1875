import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator may watch. No label ever holds a code, an id, an address or a text. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Counter({
    name: 'rumpus_requests_total',
    help: 'Answers by status class.',
    labelNames: ['status'],
    registers: [this.registry],
  });
  readonly refusedSockets = new Counter({
    name: 'rumpus_sockets_refused_total',
    help: 'Refused upgrades by code.',
    labelNames: ['code'],
    registers: [this.registry],
  });
  readonly frames = new Counter({
    name: 'rumpus_frames_total',
    help: 'Broker frames by verdict.',
    labelNames: ['verdict'],
    registers: [this.registry],
  });
  readonly relayFrames = new Counter({
    name: 'rumpus_relay_frames_total',
    help: 'Relayed frames by sender.',
    labelNames: ['from'],
    registers: [this.registry],
  });
  readonly relayBytes = new Counter({
    name: 'rumpus_relay_bytes_total',
    help: 'Relayed bytes by sender.',
    labelNames: ['from'],
    registers: [this.registry],
  });
  readonly relayClosed = new Counter({
    name: 'rumpus_relay_closed_total',
    help: 'Relay sockets that ended, by whose and why.',
    labelNames: ['who', 'why'],
    registers: [this.registry],
  });
  readonly topicFrames = new Counter({
    name: 'rumpus_topic_frames_total',
    help: "Frames of y-webrtc's topics by verdict.",
    labelNames: ['verdict'],
    registers: [this.registry],
  });
  readonly stunPackets = new Counter({
    name: 'rumpus_stun_packets_total',
    help: 'STUN packets by verdict.',
    labelNames: ['verdict'],
    registers: [this.registry],
  });
  readonly turnGrants = new Counter({
    name: 'rumpus_turn_grants_total',
    help: 'TURN credentials given out.',
    registers: [this.registry],
  });
  readonly asks = new Counter({
    name: 'rumpus_llm_asks_total',
    help: 'Asks of the model by task and outcome.',
    labelNames: ['task', 'outcome'],
    registers: [this.registry],
  });
  readonly askSeconds = new Histogram({
    name: 'rumpus_llm_ask_seconds',
    help: 'How long asks took.',
    buckets: [0.5, 1, 2, 3, 4, 5, 7, 10],
    registers: [this.registry],
  });
  readonly tokens = new Counter({ name: 'rumpus_llm_tokens_total', help: 'Tokens used.', registers: [this.registry] });

  constructor(read: { readonly sockets: () => number; readonly rooms: () => number }) {
    collectDefaultMetrics({ register: this.registry });
    this.watch('rumpus_sockets', 'Open web sockets.', read.sockets);
    this.watch('rumpus_rooms', 'Reserved room codes.', read.rooms);
  }

  /** A value that is read whenever somebody asks. */
  watch(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }
}
