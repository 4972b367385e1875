import { prefetch } from '../prefetch.ts';
import { EFFECTS, type SoundName } from './effects.ts';
import { Groove } from './groove.ts';

/** `locked` until a gesture on this page; `none` where there is no WebAudio. */
export type SoundState = 'locked' | 'on' | 'none';

export type Soundboard = {
  /** Plays now, or not at all: a sound asked for while locked is dropped, never saved up. `pitch` 1 is as written. */
  play(name: SoundName, options?: { readonly pitch?: number; readonly volume?: number }): void;
  groove(on: boolean): void;
  /** Makes room for speech: the groove steps back while true. */
  duck(on: boolean): void;
  /** 0 to 1. */
  setVolume(master: number): void;
  state(): SoundState;
  /** Called on each change of state; returns how to stop. */
  onState(listener: (state: SoundState) => void): () => void;
  dispose(): void;
};

/** zzfx builds at 0.3 of full scale; this brings an effect up to the level of speech. */
const EFFECTS_GAIN = 1.6;

/** A sound that comes later than this after its cause belongs to nothing. */
const LATE_S = 0.5;

const GESTURES = ['pointerdown', 'keydown', 'touchend'] as const;

type Note = { readonly at: number; readonly buffer: AudioBuffer };

/** The page's next turn, behind what is to be done or drawn before it. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Each animal's own pitch: the same all night, spread over an octave. */
export function pitchOf(animal: string): number {
  let sum = 0;
  for (const letter of animal) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return 0.75 * 2 ** ((sum % 13) / 12);
}

/**
 * The TV's sound desk. Builds every effect once from numbers, ahead and a note at a time (zzfx, fetched at once: the server may
 * be gone later), and unlocks its AudioContext at the first gesture, again after each interruption.
 */
export function createSoundboard(): Soundboard {
  const listeners = new Set<(state: SoundState) => void>();
  const context = typeof AudioContext === 'undefined' ? null : new AudioContext();
  const master = context ? new GainNode(context, { gain: 0.8 }) : null;
  if (context && master) {
    // Two sounds at once must not crackle.
    const limiter = new DynamicsCompressorNode(context, { threshold: -10, ratio: 12, release: 0.12 });
    master.connect(limiter).connect(context.destination);
  }
  const groove = context && master ? new Groove(context, master) : null;
  const built = new Map<SoundName, Promise<readonly Note[]>>();

  const library = new Promise<typeof import('zzfx')>((resolve) => {
    if (context) prefetch(() => import('zzfx').then(resolve));
  });

  const state = (): SoundState => (!context ? 'none' : context.state === 'running' ? 'on' : 'locked');
  const tell = (): void => {
    for (const listener of listeners) listener(state());
  };
  const unlock = (): void => {
    if (context && context.state !== 'running') void context.resume().then(tell, tell);
  };
  for (const gesture of GESTURES) window.addEventListener(gesture, unlock, { capture: true, passive: true });
  context?.addEventListener('statechange', tell);

  const synthesize = async (context: AudioContext, name: SoundName): Promise<readonly Note[]> => {
    const { ZZFX } = await library;
    // It opens a context of its own on import; ours plays.
    if (ZZFX.audioContext.state !== 'closed') void ZZFX.audioContext.close();
    const notes: Note[] = [];
    for (const { at, numbers } of EFFECTS[name]) {
      // A long note takes some milliseconds, a fanfare of them more than two frames: one a turn, so that nothing on the TV stops.
      await turn();
      const samples = ZZFX.buildSamples(...numbers);
      const buffer = context.createBuffer(1, Math.max(1, samples.length), ZZFX.sampleRate);
      buffer.getChannelData(0).set(samples);
      notes.push({ at, buffer });
    }
    return notes;
  };
  const build = (context: AudioContext, name: SoundName): Promise<readonly Note[]> => {
    const known = built.get(name) ?? synthesize(context, name);
    built.set(name, known);
    return known;
  };
  const buildAll = async (context: AudioContext): Promise<void> => {
    for (const name of Object.keys(EFFECTS) as SoundName[]) await build(context, name);
  };
  if (context) void buildAll(context);

  return {
    play(name, { pitch = 1, volume = 1 } = {}) {
      if (!context || !master || context.state !== 'running') return;
      const asked = context.currentTime;
      void build(context, name).then((notes) => {
        if (context.currentTime - asked > LATE_S) return;
        const start = Math.max(asked, context.currentTime);
        for (const { at, buffer } of notes) {
          const gain = new GainNode(context, { gain: volume * EFFECTS_GAIN });
          const source = new AudioBufferSourceNode(context, { buffer, playbackRate: pitch });
          source.connect(gain).connect(master);
          source.start(start + at);
        }
      });
    },
    groove(on) {
      if (on) groove?.start();
      else groove?.stop();
    },
    duck(on) {
      groove?.level(on ? 0.25 : 1);
    },
    setVolume(part) {
      if (context) master?.gain.setTargetAtTime(part, context.currentTime, 0.05);
    },
    state,
    onState(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      groove?.stop();
      for (const gesture of GESTURES) window.removeEventListener(gesture, unlock, { capture: true });
      context?.removeEventListener('statechange', tell);
      void context?.close();
    },
  };
}
