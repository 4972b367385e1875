import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingTimeMs } from './readingTime.ts';
import { createSpeaker, type SpeakerDevice } from './speaker.ts';

const voice = { lang: 'en-GB', localService: true, name: 'Test' } as SpeechSynthesisVoice;
type Utterance = { text: string; onstart?: () => void; onend?: () => void; onerror?: () => void };

function device(behave: (line: Utterance) => void, voices: SpeechSynthesisVoice[] = [voice]): SpeakerDevice {
  return {
    synth: {
      getVoices: () => voices,
      cancel: () => {},
      speak: (line) => behave(line as unknown as Utterance),
    },
    utter: (text) => ({ text }) as SpeechSynthesisUtterance,
    language: 'en',
  };
}

describe('the speaker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('without a voice, a line ends after its reading time', () => {
    const speaker = createSpeaker(device(() => {}, []));
    const onEnd = vi.fn();
    speaker.speak({ text: 'three words here', onEnd });
    vi.advanceTimersByTime(readingTimeMs('three words here') - 1);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('lines are said one after the other, each caption at its own beginning', () => {
    const said: Utterance[] = [];
    const speaker = createSpeaker(device((line) => void said.push(line)));
    const begun: string[] = [];
    speaker.speak({ text: 'one', onStart: () => begun.push('one') });
    speaker.speak({ text: 'two', onStart: () => begun.push('two') });
    expect(begun).toEqual(['one']);
    said[0]?.onstart?.();
    said[0]?.onend?.();
    expect(begun).toEqual(['one', 'two']);
  });

  it('an engine that takes a line and stays mute does not hold up the show', () => {
    const speaker = createSpeaker(device(() => {}));
    const onEnd = vi.fn();
    speaker.speak({ text: 'hello', onEnd });
    vi.advanceTimersByTime(2000);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('an engine that starts and never ends is given up', () => {
    const speaker = createSpeaker(device((line) => line.onstart?.()));
    const onEnd = vi.fn();
    speaker.speak({ text: 'hello', onEnd });
    vi.advanceTimersByTime(readingTimeMs('hello') * 2.5);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('cancel ends every line exactly once', () => {
    const speaker = createSpeaker(device(() => {}));
    const ends = [vi.fn(), vi.fn()];
    for (const onEnd of ends) speaker.speak({ text: 'hello', onEnd });
    speaker.cancel();
    vi.advanceTimersByTime(60_000);
    for (const onEnd of ends) expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('talking is told once when it begins and once when the queue is empty', () => {
    const speaker = createSpeaker(device(() => {}, []));
    const talking: boolean[] = [];
    speaker.onTalking((now) => talking.push(now));
    speaker.speak({ text: 'one' });
    speaker.speak({ text: 'two' });
    vi.advanceTimersByTime(60_000);
    expect(talking).toEqual([true, false]);
  });
});
