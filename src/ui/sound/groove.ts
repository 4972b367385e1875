/** One bar of the waiting groove in sixteenths: a walking bass, brushes, and a shy vibraphone. */
const STEP_S = 0.155;
const BARS = [
  [98, 0, 0, 0, 123.5, 0, 0, 0, 146.8, 0, 0, 0, 155.6, 0, 146.8, 0],
  [130.8, 0, 0, 0, 164.8, 0, 0, 0, 196, 0, 0, 0, 207.7, 0, 196, 0],
  [98, 0, 0, 0, 123.5, 0, 0, 0, 146.8, 0, 0, 0, 185, 0, 174.6, 0],
  [146.8, 0, 0, 0, 185, 0, 0, 0, 220, 0, 0, 0, 207.7, 0, 103.8, 0],
] as const;
const VIBES = [
  [2, 587.3],
  [5, 493.9],
  [11, 440],
] as const;
const LOOK_AHEAD_S = 0.4;
const WAKE_MS = 150;

/** A quiet loop under waiting, scheduled a little ahead so that a busy page does not make it stumble. */
export class Groove {
  readonly #context: AudioContext;
  readonly #out: GainNode;
  #timer: ReturnType<typeof setInterval> | null = null;
  #step = 0;
  #next = 0;

  constructor(context: AudioContext, out: AudioNode) {
    this.#context = context;
    this.#out = new GainNode(context, { gain: 0 });
    this.#out.connect(out);
  }

  start(): void {
    if (this.#timer !== null) return;
    this.#next = this.#context.currentTime + 0.1;
    this.#timer = setInterval(() => this.#schedule(), WAKE_MS);
    this.level(1);
  }

  stop(): void {
    if (this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
    this.level(0);
  }

  /** 0 to 1; glides, so that it ducks under speech instead of being cut. */
  level(part: number): void {
    this.#out.gain.setTargetAtTime(0.16 * part, this.#context.currentTime, 0.15);
  }

  #schedule(): void {
    const now = this.#context.currentTime;
    // After a sleep of the page the missed steps are skipped, not played all at once.
    if (this.#next < now) this.#next = now + 0.05;
    while (this.#next < now + LOOK_AHEAD_S) {
      const bar = BARS[Math.floor(this.#step / 16) % BARS.length] ?? BARS[0];
      const place = this.#step % 16;
      const bass = bar[place] ?? 0;
      if (bass > 0) this.#note(bass, 'triangle', 0.9, 0.34);
      if (place % 4 === 2) this.#note(5200, 'square', 0.05, 0.03);
      const vibe = VIBES.find(([at]) => at === place && Math.floor(this.#step / 16) % 2 === 1);
      if (vibe) this.#note(vibe[1], 'sine', 0.4, 0.7);
      this.#next += place % 2 === 0 ? STEP_S * 1.16 : STEP_S * 0.84;
      this.#step += 1;
    }
  }

  #note(pitch: number, type: OscillatorType, volume: number, lengthS: number): void {
    const voice = new OscillatorNode(this.#context, { type, frequency: pitch });
    const envelope = new GainNode(this.#context, { gain: 0 });
    envelope.gain.setValueAtTime(0, this.#next);
    envelope.gain.linearRampToValueAtTime(volume, this.#next + 0.012);
    envelope.gain.exponentialRampToValueAtTime(0.001, this.#next + lengthS);
    voice.connect(envelope).connect(this.#out);
    voice.start(this.#next);
    voice.stop(this.#next + lengthS + 0.05);
  }
}
