/** What a verdict sounds like on the phone that gave it: two notes up, one down, and a turn. Hertz, one after another. */
const BLIPS = {
  guessed: [660, 990],
  skipped: [330, 220],
  undone: [440, 550, 440],
} as const;

export type Blip = keyof typeof BLIPS;

const NOTE_S = 0.07;
const LOUDNESS = 0.12;

let context: AudioContext | null = null;

/**
 * A small sound for a finger's doing, quiet beside the TV's. Always called in a gesture, since a page may make none before; what is
 * heard is also seen and, where there is a motor, felt. A phone set to silent keeps it.
 */
export function blip(kind: Blip): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const audio = context;
  // iOS suspends it when the phone is locked; whoever swipes has unlocked it.
  if (audio.state === 'suspended') audio.resume().catch(() => undefined);
  BLIPS[kind].forEach((hertz, index) => {
    const at = audio.currentTime + index * NOTE_S;
    const note = audio.createOscillator();
    const loudness = audio.createGain();
    note.type = 'triangle';
    note.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(LOUDNESS, at + 0.008);
    loudness.gain.exponentialRampToValueAtTime(0.001, at + NOTE_S);
    note.connect(loudness).connect(audio.destination);
    note.start(at);
    note.stop(at + NOTE_S);
  });
}
