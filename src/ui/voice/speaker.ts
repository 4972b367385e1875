import { readingTimeMs } from './readingTime.ts';

/** What a personality asks of a voice; each is a wish, taken as far as the device's voices go. */
export type VoiceHint = 'high' | 'low' | 'plain';

export type Line = {
  readonly text: string;
  /** 0 to 2, 1 is the voice's own. */
  readonly pitch?: number;
  /** 0.5 to 2, 1 is the voice's own. */
  readonly rate?: number;
  readonly hint?: VoiceHint;
  /** The same key keeps the same voice all evening, where the device has several. */
  readonly key?: string;
  /** The line begins: show its caption now. */
  readonly onStart?: () => void;
  /** Called exactly once, also when nothing was heard or the line was dropped by `cancel`. */
  readonly onEnd?: () => void;
};

export type Speaker = {
  speak(line: Line): void;
  /** Drops what is being said and all that waits. */
  cancel(): void;
  /** 0 to 1. At 0 lines are only shown, for their reading time. */
  setVolume(volume: number): void;
  /** Whether the device has a voice for us; it may find out late. */
  audible(): boolean;
  /** Called when talking begins and ends: for ducking. */
  onTalking(listener: (talking: boolean) => void): () => void;
};

export type SpeakerDevice = {
  readonly synth: Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'> | null;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  /** BCP 47, the language of the catalogue. */
  readonly language: string;
};

/** Some engines take a line and say nothing: without a start by then, the reading time goes on alone. */
const MUTE_AFTER_MS = 1500;
/** Nor is an end always reported: a line never takes longer than this many reading times. */
const LONGEST = 2.5;

const sum = (text: string): number => [...text].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 997, 7);

/** Says one line after the other. Where there is no voice each line still takes its time, so that captions can be read. */
export function createSpeaker(device: SpeakerDevice): Speaker {
  const { synth, utter, language } = device;
  const waiting: Line[] = [];
  const listeners = new Set<(talking: boolean) => void>();
  let finish: (() => void) | null = null;
  let volume = 1;

  const voices = (): SpeechSynthesisVoice[] => {
    const all = synth?.getVoices() ?? [];
    const ours = all.filter((voice) => voice.lang.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase());
    // A voice on this device speaks without the internet, and begins at once.
    const local = ours.filter((voice) => voice.localService);
    return local.length > 0 ? local : ours;
  };
  const tell = (talking: boolean): void => {
    for (const listener of listeners) listener(talking);
  };

  const next = (): void => {
    const line = waiting.shift();
    if (!line) {
      tell(false);
      return;
    }
    const rate = line.rate ?? 1;
    const readingMs = readingTimeMs(line.text, rate);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let done = false;
    const end = (): void => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      finish = null;
      line.onEnd?.();
      // `onEnd` may itself have begun the next line.
      if (!finish) next();
    };
    finish = end;
    line.onStart?.();
    const choice = voices();
    const voice = choice[sum(line.key ?? '') % Math.max(1, choice.length)];
    if (!synth || !voice || volume === 0) {
      timer = setTimeout(end, readingMs);
      return;
    }
    const speech = utter(line.text);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.volume = volume;
    speech.rate = rate;
    speech.pitch = line.pitch ?? (line.hint === 'high' ? 1.5 : line.hint === 'low' ? 0.6 : 1);
    speech.onstart = () => {
      clearTimeout(timer);
      timer = setTimeout(end, readingMs * LONGEST);
    };
    speech.onend = end;
    speech.onerror = () => {
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(end, readingMs);
    };
    timer = setTimeout(end, Math.max(MUTE_AFTER_MS, readingMs));
    synth.speak(speech);
  };

  return {
    speak(line) {
      waiting.push(line);
      if (finish) return;
      tell(true);
      next();
    },
    cancel() {
      const dropped = waiting.splice(0);
      synth?.cancel();
      finish?.();
      for (const line of dropped) line.onEnd?.();
    },
    setVolume(part) {
      volume = part;
    },
    audible: () => volume > 0 && voices().length > 0,
    onTalking(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The browser's own voice, if it has one. */
export const browserSpeaker = (language = 'en'): Speaker =>
  createSpeaker({
    synth: typeof speechSynthesis === 'undefined' ? null : speechSynthesis,
    utter: (text) => new SpeechSynthesisUtterance(text),
    language,
  });
