import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetWifi, keepWifi, readWifi } from './keptWifi.ts';
import { escapeWifi, problemOf, type Wifi, wifiText } from './wifi.ts';

const withoutBackslashes = (text: string): string => text.replace(/\\(.)/gsu, '$1');

/** A reader as cameras have them: fields end at a semicolon without a backslash before it. */
function readSquare(text: string): Readonly<Record<string, string>> {
  const body = /^WIFI:(.*);;$/su.exec(text)?.[1] ?? '';
  const fields = body.match(/(?:\\.|[^\\;])+/gsu) ?? [];
  return Object.fromEntries(fields.map((field) => [field.slice(0, 1), withoutBackslashes(field.slice(2))]));
}

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\\;,:"a') }),
);
const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    kept,
  };
};

describe('the square of a Wi-Fi', () => {
  it('says any text so that taking its backslashes away gives the text again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutBackslashes(escapeWifi(text))).toBe(text);
      }),
    );
  });

  it('leaves no sign of its own standing bare in a name or a password', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeWifi(text).replace(/\\./gsu, '')).not.toMatch(/[\\;,:"]/);
      }),
    );
  });

  it('is read by a camera as exactly the network that was typed in, whatever its name and password are', () => {
    const some = anyText.filter((text) => text !== '');
    fc.assert(
      fc.property(some, anyText, fc.boolean(), (name, password, hidden) => {
        const read = readSquare(wifiText({ name, password, hidden }));
        expect(read).toEqual({
          T: password === '' ? 'nopass' : 'WPA',
          S: name,
          ...(password === '' ? {} : { P: password }),
          ...(hidden ? { H: 'true' } : {}),
        });
      }),
    );
  });

  it('is written letter by letter as the phones of both makes expect it', () => {
    const wifi = { name: 'Müller; "Gäste"', password: 'a\\b,c:d12', hidden: true };
    expect(wifiText(wifi)).toBe('WIFI:T:WPA;S:Müller\\; \\"Gäste\\";P:a\\\\b\\,c\\:d12;H:true;;');
    expect(wifiText({ name: 'Café', password: '', hidden: false })).toBe('WIFI:T:nopass;S:Café;;');
  });
});

describe('what a host types in', () => {
  const wifi = (change: Partial<Wifi>): Wifi => ({ name: 'Home', password: 'longenough', hidden: false, ...change });

  it('is refused with its reason when no router could have such a name or password', () => {
    expect(problemOf(wifi({ name: '' }))).toBe('name-empty');
    expect(problemOf(wifi({ name: 'ü'.repeat(17) }))).toBe('name-long');
    expect(problemOf(wifi({ password: 'short' }))).toBe('password-short');
    expect(problemOf(wifi({ password: 'x'.repeat(64) }))).toBe('password-long');
  });

  it('is taken at the edges: 32 bytes of name, no password, 8 to 63 signs, or a key of 64 hex digits', () => {
    expect(problemOf(wifi({ name: 'ü'.repeat(16) }))).toBeNull();
    for (const password of ['', '12345678', 'x'.repeat(63), 'aF'.repeat(32)]) {
      expect(problemOf(wifi({ password }))).toBeNull();
    }
  });
});

describe('the shelf of this device', () => {
  it('gives back what was put on it, and nothing after it was forgotten', () => {
    const shelf = memory();
    const kept = { wifi: { name: 'Home;', password: '"12345678"', hidden: true }, shown: false };
    keepWifi(shelf, kept);
    expect(readWifi(shelf)).toEqual(kept);
    forgetWifi(shelf);
    expect(readWifi(shelf)).toBeNull();
    expect(shelf.kept.size).toBe(0);
  });

  it('with anything else on it has no network, and throws at nobody', () => {
    const shelf = memory();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        shelf.setItem('rumpus.wifi', text);
        expect(readWifi(shelf)).toBeNull();
      }),
    );
  });
});
