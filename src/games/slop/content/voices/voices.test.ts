import { describe, expect, it } from 'vitest';
import { sentencesOf, withoutContractions } from '../../writer/grammar.ts';
import { VoiceClassifier, withoutSignatures } from '../../writer/measures/voiceClassifier.ts';
import { breaksNever } from '../../writer/refusals.ts';
import { countSignatures } from '../../writer/signatures.ts';
import { countWords } from '../../writer/tokens.ts';
import { ASKERS } from '../../writer/voice.ts';
import { INTENTS, VOICE_GROUPS, type Voice } from '../forms.ts';
import { VOICES, voiceById } from './index.ts';

const BANNED =
  /\b(?:wow|amazing|amazed|crazy|oh no|what is going on|what's going on|i can(?:'t|not) believe|something strange|the thing|kind of|sort of|haha|lol)\b/i;

const linesOf = (voice: Voice) => INTENTS.flatMap((intent) => voice.bank[intent]);
const bitsOf = (voice: Voice) => [...voice.before, ...voice.after];
const everything = (voice: Voice) => [...linesOf(voice), ...bitsOf(voice), ...Object.values(voice.words)];
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);
/** What of the texts fails, with its voice, so that a failing test says what to mend. */
const found = (texts: (voice: Voice) => readonly string[], fails: (text: string, voice: Voice) => boolean) =>
  VOICES.flatMap((voice) =>
    texts(voice)
      .filter((text) => fails(text, voice))
      .map((text) => `${voice.id}: ${text}`),
  );

describe('the deck', () => {
  it('has four voices in each family group and eight cheeky ones', () => {
    for (const group of VOICE_GROUPS)
      expect(VOICES.filter((voice) => voice.group === group)).toHaveLength(group === 'CHEEKY' ? 8 : 4);
  });

  it('knows every voice by an id of its own in kebab case, which is its name', () => {
    expect(repeated(VOICES.map((voice) => voice.id))).toEqual([]);
    for (const voice of VOICES) {
      expect(voice.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(voice.name.toLowerCase().replaceAll(' ', '-')).toBe(voice.id);
      expect(voiceById(voice.id)).toBe(voice);
    }
  });

  it('never says the same line twice, in one voice or in two', () => {
    expect(repeated(VOICES.flatMap(linesOf).map(bare))).toEqual([]);
  });
});

describe('a voice', () => {
  it('has eight lines for each intent, of nine words at most', () => {
    for (const voice of VOICES)
      for (const intent of INTENTS) expect(voice.bank[intent], `${voice.id} ${intent}`).toHaveLength(8);
    expect(found(linesOf, (line) => countWords(line) > 9)).toEqual([]);
  });

  it('lets everybody shout five words at most', () => {
    expect(
      found(
        (voice) => voice.bank.all,
        (line) => countWords(line) > 5,
      ),
    ).toEqual([]);
  });

  it('has ten bits or more to put before and after, of one to four words and without signature', () => {
    for (const bits of VOICES.flatMap((voice) => [voice.before, voice.after])) {
      expect(bits.length).toBeGreaterThanOrEqual(10);
      expect(repeated(bits)).toEqual([]);
    }
    expect(found(bitsOf, (bit) => countWords(bit) < 1 || countWords(bit) > 4)).toEqual([]);
    expect(found(bitsOf, (bit, voice) => countSignatures(bit, voice) > 0)).toEqual([]);
  });

  it('swaps 12 to 24 lower-case words, never for a signature phrase, which would go uncounted', () => {
    for (const voice of VOICES) {
      const words = Object.keys(voice.words);
      expect(words.length, voice.id).toBeGreaterThanOrEqual(12);
      expect(words.length, voice.id).toBeLessThanOrEqual(24);
      for (const word of words) expect(word).toMatch(/^[a-z']+$/);
    }
    const swaps = (voice: Voice) => Object.values(voice.words);
    expect(found(swaps, (swap, voice) => countSignatures(swap, voice) > 0)).toEqual([]);
  });

  it('has four to six signature phrases and says them in one line of four at most', () => {
    for (const voice of VOICES) {
      expect(voice.signatures.length).toBeGreaterThanOrEqual(4);
      expect(voice.signatures.length).toBeLessThanOrEqual(6);
      for (const signature of voice.signatures) expect(signature).toBe(signature.toLowerCase());
      const signed = linesOf(voice).filter((line) => countSignatures(line, voice) > 0);
      expect(signed.length, voice.id).toBeGreaterThan(0);
      expect(signed.length, voice.id).toBeLessThanOrEqual(16);
    }
    expect(found(linesOf, (line, voice) => countSignatures(line, voice) > 1)).toEqual([]);
  });

  it('says nothing that is banned', () => {
    expect(found(everything, (text) => BANNED.test(text))).toEqual([]);
  });

  it('keeps its own forbidden move where it can be read off the page', () => {
    expect(found(linesOf, breaksNever)).toEqual([]);
    expect(found(bitsOf, breaksNever)).toEqual([]);
  });

  it('has no contraction left to expand where its grammar expands them', () => {
    expect(
      found(everything, (text, voice) => voice.grammar.noContractions === true && withoutContractions(text) !== text),
    ).toEqual([]);
  });

  it('asks in at most one line of five, unless it asks by nature', () => {
    for (const voice of VOICES) {
      if (ASKERS.has(voice.id)) continue;
      expect(linesOf(voice).filter((line) => line.includes('?')).length, voice.id).toBeLessThanOrEqual(64 / 5);
    }
  });

  it('ends every line, bits included, with a stop or leans on what follows', () => {
    expect(found(linesOf, (line) => !/[.!?]$/.test(line))).toEqual([]);
    expect(
      found(
        (voice) => voice.after,
        (bit) => !/[.!?]$/.test(bit),
      ),
    ).toEqual([]);
  });

  it('shows itself in three tells of eight words at most', () => {
    expect(
      found(
        (voice) => voice.tells,
        (tell) => countWords(tell) > 8,
      ),
    ).toEqual([]);
    for (const voice of VOICES) expect(sentencesOf(voice.never), voice.id).toHaveLength(1);
  });
});

/** Lines that the classifier has not learnt, in scripts of eight: one of each intent. */
const scriptsOf = (voice: Voice, held: number) =>
  withoutSignatures(INTENTS.map((intent) => voice.bank[intent][held] ?? '').join(' '), voice);

describe('by its words alone, signature phrases cut', () => {
  it('a voice is told from three others by lines never heard before, seven times in ten', () => {
    let right = 0;
    let asked = 0;
    for (let held = 0; held < 8; held++) {
      const classifier = new VoiceClassifier();
      for (const voice of VOICES) {
        const rest = INTENTS.flatMap((intent) => voice.bank[intent].filter((_, index) => index !== held));
        const heard = [...rest, ...bitsOf(voice), ...Object.values(voice.words)].join(' ');
        classifier.learn(voice.id, withoutSignatures(heard, voice));
      }
      for (const [at, voice] of VOICES.entries()) {
        const others = VOICE_GROUPS.filter((group) => group !== voice.group).map((group, index) => {
          const members = VOICES.filter((other) => other.group === group);
          return members[(at + held + index) % members.length]?.id ?? '';
        });
        for (const start of [0, 1, 2, 3]) {
          asked++;
          const among = [voice.id, ...others.slice(start, start + 3)];
          if (classifier.name(scriptsOf(voice, held), among) === voice.id) right++;
        }
      }
    }
    expect(right / asked).toBeGreaterThanOrEqual(0.7);
  });
});
