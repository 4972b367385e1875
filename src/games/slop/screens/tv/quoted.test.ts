import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it('quotes a line, and in single marks what the line quotes', () => {
  expect(quoted('Nobody looked.')).toBe('“Nobody looked.”');
  expect(quoted('Rule one. "No milk after dark." And "Hush."')).toBe('“Rule one. ‘No milk after dark.’ And ‘Hush.’”');
  expect(quoted('A lonely " stays')).toBe('“A lonely " stays”');
});
