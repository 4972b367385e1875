import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Table } from './testing/table.ts';

describe('letters', () => {
  test('[H19] typed at both ends of a line at the same time both stay', () => {
    const table = new Table({ texts: ['cat'] });
    table.phone('ann').write(0, 'a ', 0);
    table.phone('bob').write(0, 's');
    table.settle();
    for (const phone of table.phones) expect(phone.lines).toEqual(['a cats']);
    expect(table.hostLines()).toEqual(['a cats']);
  });

  test('[H7] typed while the link was away merge when it is back', () => {
    const table = new Table({ texts: ['cat'] });
    const ann = table.phone('ann');
    table.cut(ann);
    ann.write(0, 'big ', 0);
    table.phone('bob').write(0, ' sat');
    table.settle();
    expect(ann.lines).toEqual(['big cat']);
    expect(table.hostLines()).toEqual(['cat sat']);
    table.heal(ann);
    table.settle();
    for (const phone of table.phones) expect(phone.lines).toEqual(['big cat sat']);
    table.clock.advance(300);
    expect(table.brought.at(-1)).toMatchObject({ text: 'big cat sat', seat: 'ann' });
  });

  test('[H7] more than fits a message, typed while away, comes in several', () => {
    const table = new Table();
    const ann = table.phone('ann');
    table.cut(ann);
    for (let i = 0; i < 60; i++) ann.pad?.type(0, `${i % 10}`.repeat(240), 0, 0);
    table.heal(ann);
    table.settle();
    expect(table.receipts).not.toContain('full');
    expect(table.hostLines()).toEqual([`${59 % 10}`.repeat(240)]);
    expect(table.phone('bob').lines).toEqual(table.hostLines());
  });

  test('[H6] a killed host doubles no text, and what was not stored is gone for all alike', () => {
    const table = new Table({ texts: ['cat'] });
    table.phone('ann').write(0, ' sat');
    table.settle();
    table.kill();
    table.phone('bob').write(0, '!');
    table.settle();
    for (const phone of table.phones) expect(phone.lines).toEqual(['cat']);
    expect(table.hostLines()).toEqual(['cat']);
    table.phone('ann').write(0, 's');
    table.settle();
    for (const phone of table.phones) expect(phone.lines).toEqual(['cats']);
  });

  test('[H19] half a character from a keyboard is one replacement character everywhere', () => {
    const table = new Table();
    table.phone('ann').write(0, 'a\uD83D');
    table.settle();
    for (const phone of table.phones) expect(phone.lines).toEqual(['a\uFFFD']);
  });

  test('a view stays the same object until something changes', () => {
    const table = new Table({ texts: ['cat'] });
    const { pad } = table.phone('ann');
    const before = pad?.view();
    expect(pad?.view()).toBe(before);
    table.phone('bob').write(0, 's');
    table.settle();
    expect(pad?.view()).not.toBe(before);
  });
});

describe('carets', () => {
  const caretsAt = (table: Table, name: string) => table.phone(name).pad?.view().carets;

  test('[H17] of the others are seen and move with the letters before them', () => {
    const table = new Table({ texts: ['cat'] });
    table.phone('ann').pad?.select(0, 1, 3);
    table.settle();
    expect(caretsAt(table, 'bob')).toEqual([{ seat: 'ann', line: 0, anchor: 1, head: 3 }]);
    table.phone('bob').write(0, 'a ', 0);
    table.settle();
    expect(caretsAt(table, 'cem')?.find(({ seat }) => seat === 'ann')).toMatchObject({ anchor: 3, head: 5 });
    expect(table.phone('ann').pad?.view().own).toEqual({ line: 0, anchor: 3, head: 5 });
  });

  test('[H17] who joins later sees those that are there', () => {
    const table = new Table({ texts: ['cat'] });
    table.cut(table.phone('cem'));
    table.phone('ann').pad?.select(0, 2, 2);
    table.settle();
    table.heal(table.phone('cem'));
    table.settle();
    expect(caretsAt(table, 'cem')).toEqual([{ seat: 'ann', line: 0, anchor: 2, head: 2 }]);
  });

  test('[H18] end with the link at once', () => {
    const table = new Table({ texts: ['cat'] });
    table.phone('ann').pad?.select(0, 2, 2);
    table.settle();
    table.host.gone(table.phone('ann').seat);
    table.settle();
    expect(caretsAt(table, 'bob')).toEqual([]);
  });

  test('[H18] end with the focus, and come back after a gap when it is still there', () => {
    const table = new Table({ texts: ['cat'] });
    const ann = table.phone('ann');
    ann.pad?.select(0, 2, 2);
    table.settle();
    table.cut(ann);
    table.settle();
    expect(caretsAt(table, 'bob')).toEqual([]);
    table.heal(ann);
    table.settle();
    expect(caretsAt(table, 'bob')).toHaveLength(1);
    table.clock.advance(200);
    ann.pad?.blur();
    table.settle();
    expect(caretsAt(table, 'bob')).toEqual([]);
  });

  test('[H17] that race across the line are told ten times a second, the last one for certain', () => {
    const table = new Table({ texts: ['a long line'] });
    const ann = table.phone('ann');
    for (let i = 0; i < 11; i++) ann.pad?.select(0, i, i);
    expect(ann.up).toHaveLength(1);
    table.clock.advance(100);
    expect(ann.up).toHaveLength(2);
    table.settle();
    expect(caretsAt(table, 'bob')).toMatchObject([{ head: 10 }]);
  });

  test('[H16] that are none are not shown and make no text of their own', () => {
    const table = new Table({ texts: ['cat'] });
    const bob = table.phone('bob');
    const foreign = new Y.Doc().getText('elsewhere');
    const anchor = Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(foreign, 0));
    const { incarnation = '' } = bob.opened ?? {};
    for (const position of [anchor, Uint8Array.of(9, 9, 9)]) {
      const bytes = Uint8Array.of(3, 1, 65, 0, position.length, ...position, position.length, ...position);
      bob.pad?.receive({ type: 'bytes', pad: 'prompt:1:red', incarnation, bytes });
    }
    expect(caretsAt(table, 'bob')).toEqual([]);
  });
});

test('[H16] no bytes from the host make a phone throw, and its pad can still be drawn', () => {
  const kind = fc.constantFrom(0, 1, 2, 3);
  fc.assert(
    fc.property(fc.array(fc.tuple(kind, fc.uint8Array({ maxLength: 60 })), { maxLength: 5 }), (garbage) => {
      const table = new Table({ texts: ['cat'], phones: ['ann'] });
      const { pad, opened } = table.phone('ann');
      const { incarnation = '' } = opened ?? {};
      for (const [first, rest] of garbage) {
        pad?.receive({ type: 'bytes', pad: 'prompt:1:red', incarnation, bytes: Uint8Array.of(first, ...rest) });
      }
      expect(pad?.view().lines).toHaveLength(1);
      table.phone('ann').write(0, '!');
      pad?.leave();
    }),
    { numRuns: 1_000 },
  );
});

describe('composing', () => {
  test('[H20] the field stands still under the keyboard, the others see the letters come, and then all is there', () => {
    const table = new Table({ texts: ['cat'] });
    const { pad } = table.phone('ann');
    pad?.compose(0);
    pad?.type(0, 'catに', 4, 4);
    table.phone('bob').write(0, 'a ', 0);
    table.settle();
    expect(pad?.view().lines).toEqual(['catに']);
    expect(table.phone('bob').lines).toEqual(['a catに']);
    pad?.type(0, 'cat日', 4, 4);
    pad?.composed();
    table.settle();
    for (const phone of table.phones) expect(phone.lines).toEqual(['a cat日']);
    expect(pad?.view().own).toEqual({ line: 0, anchor: 6, head: 6 });
  });

  test('[H20] one composition after another', () => {
    const table = new Table({ texts: [''] });
    const ann = table.phone('ann');
    for (const [index, syllable] of ['한', '국', '어'].entries()) {
      ann.pad?.compose(0);
      ann.write(0, 'ㅎ');
      ann.write(0, syllable, index, 1);
      ann.pad?.composed();
      table.settle();
    }
    expect(table.hostLines()).toEqual(['한국어']);
    expect(table.phone('bob').lines).toEqual(['한국어']);
  });
});

describe('the direct way', () => {
  test('[H9] brings letters while the host is not heard', () => {
    const table = new Table({ texts: ['cat'], direct: true });
    table.mesh?.settle();
    table.cut(table.phone('ann'));
    table.phone('ann').write(0, 's');
    table.mesh?.settle();
    expect(table.phone('bob').lines).toEqual(['cats']);
  });

  test('[H10] letters that came directly reach the host within a second though their writer is cut off', () => {
    const table = new Table({ texts: ['cat'], direct: true });
    table.cut(table.phone('ann'));
    table.phone('ann').write(0, 's');
    table.mesh?.settle();
    table.clock.advance(1_000);
    table.settle();
    expect(table.hostLines()).toEqual(['cats']);
  });

  test('[H10] beside the host changes nothing: each letter is there once, and none goes back as it came', () => {
    const table = new Table({ texts: ['cat'], direct: true });
    for (const letter of ' sat') {
      table.phone('ann').write(0, letter);
      table.mesh?.settle();
      expect(table.phone('bob').up).toEqual([]);
      table.settle();
      table.mesh?.settle();
    }
    for (const phone of table.phones) expect(phone.lines).toEqual(['cat sat']);
    expect(table.hostLines()).toEqual(['cat sat']);
  });

  test('[H14] a letter typed behind one the host has not got yet is asked for whole', () => {
    const table = new Table({ texts: [''], direct: true });
    table.phone('ann').write(0, 'a');
    table.mesh?.settle();
    table.phone('bob').write(0, 'b');
    table.stepUp(table.phone('bob'));
    expect(table.receipts.at(-1)).toBe('gap');
    table.settle();
    expect(table.hostLines()).toEqual(['ab']);
    expect(table.phone('cem').lines).toEqual(['ab']);
  });

  test.each([
    ['another root', (doc: Y.Doc) => doc.getText('x').insert(0, 'y')],
    ['more than a pad may be', (doc: Y.Doc) => doc.getText('line:0').insert(0, 'y'.repeat(70_000))],
  ])('[H11] %s ends the direct way, and the pad goes on by the host', async (_, write) => {
    const table = new Table({ texts: ['cat'], direct: true });
    const intruder = new Y.Doc();
    write(intruder);
    const [topic = ''] = [...(table.mesh?.topics ?? [])];
    table.mesh?.intrude(topic, Y.encodeStateAsUpdate(intruder));
    await Promise.resolve();
    expect(table.mesh?.size).toBe(0);
    table.phone('ann').write(0, 's');
    table.settle();
    expect(table.phone('bob').lines).toEqual(['cats']);
    expect(table.hostLines()).toEqual(['cats']);
  });

  test('[H9] is left with the pad', () => {
    const table = new Table({ direct: true });
    expect(table.mesh?.size).toBe(3);
    table.wanted = [];
    table.look();
    table.settle();
    expect(table.mesh?.size).toBe(0);
    expect(table.clock.pending).toBe(0);
  });
});
