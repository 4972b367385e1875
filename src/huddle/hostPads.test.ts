import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { seatId, teamId } from '../kernel/ids.ts';
import { REFUSALS_MOST } from './limits.ts';
import { Table } from './testing/table.ts';
import { encodePacket } from './wire.ts';

const bytesOf = (table: Table, name: string, bytes: Uint8Array) => {
  const { opened } = table.phone(name);
  return { type: 'bytes' as const, pad: 'prompt:1:red', incarnation: opened?.incarnation ?? '', bytes };
};
const garbage = Uint8Array.of(2, 9, 9, 9);

describe('from the rules to the pad', () => {
  test('[H4] a text that came as a command is on the open pads before anybody is shown it; none is opened or closed', () => {
    const table = new Table();
    const [wanted] = table.wanted;
    if (!wanted) throw new Error('no pad is wanted');
    table.host.follow(
      [
        { ...wanted, texts: ['grandma'] },
        { ...wanted, id: 'prompt:2:red' },
      ],
      table.members,
    );
    table.settle();
    expect(table.phone('ann').lines).toEqual(['grandma']);
    expect(table.host.texts('prompt:2:red')).toEqual([]);
    table.host.follow([], table.members);
    expect(table.hostLines()).toEqual(['grandma']);
  });

  test('[H5] whoever leaves the team in the moment a text changes is not told of it', () => {
    const table = new Table();
    const [wanted] = table.wanted;
    if (!wanted) throw new Error('no pad is wanted');
    const others = () => table.members().filter(({ seat }) => seat !== 'ann');
    const secret = [{ ...wanted, texts: ['secret'] }];
    table.host.follow(secret, others);
    table.host.look(secret, others);
    expect(table.phone('ann').down.map(({ type }) => type)).toEqual(['closed']);
    table.settle();
    expect(table.phone('bob').lines).toEqual(['secret']);
  });
});

describe('from the pad to the rules', () => {
  test('[H2] a text rests 300 ms and is then brought once, in the name of whoever typed last', () => {
    const table = new Table();
    for (const letter of 'cat') {
      table.phone('ann').write(0, letter);
      table.settle();
      table.clock.advance(299);
    }
    expect(table.brought).toEqual([]);
    table.phone('bob').write(0, 's');
    table.settle();
    table.clock.advance(300);
    expect(table.brought).toEqual([{ pad: 'prompt:1:red', line: 0, text: 'cats', seat: 'bob' }]);
    table.clock.advance(5_000);
    expect(table.brought).toHaveLength(1);
  });

  test('[H2] each line rests by itself', () => {
    const table = new Table({ texts: ['', ''] });
    table.phone('ann').write(0, 'done');
    table.settle();
    for (let i = 0; i < 3; i++) {
      table.clock.advance(150);
      table.phone('bob').write(1, 'x');
      table.settle();
    }
    expect(table.brought.map(({ line, text }) => [line, text])).toEqual([[0, 'done']]);
  });

  test('[H2] asked before a team sends, all unbrought text is brought at once and not again by its rest', () => {
    const table = new Table({ texts: ['', ''] });
    table.phone('ann').write(0, 'grandma');
    table.phone('bob').write(1, 'penguin');
    table.settle();
    table.host.flush('prompt:1:red');
    expect(table.brought.map(({ text, seat }) => [text, seat])).toEqual([
      ['grandma', 'ann'],
      ['penguin', 'bob'],
    ]);
    table.set('grandma', 'penguin');
    table.clock.advance(1_000);
    expect(table.brought).toHaveLength(2);
    expect(table.host.bring('prompt:1:red')).toEqual([]);
  });

  test('[H2] what the rules would not take is brought once more when it counts', () => {
    const table = new Table();
    table.phone('ann').write(0, 'darn');
    table.settle();
    table.clock.advance(300);
    expect(table.host.bring('prompt:1:red')).toEqual([{ line: 0, text: 'darn', seat: 'ann' }]);
  });

  test('[H2] 50 ms before the pad closes its text is brought, though somebody types on', () => {
    const table = new Table({ closesAt: 1_000 });
    table.clock.advance(900);
    table.phone('ann').write(0, 'late');
    table.settle();
    table.clock.advance(49);
    expect(table.brought).toEqual([]);
    table.clock.advance(1);
    expect(table.brought.map(({ text }) => text)).toEqual(['late']);
  });

  test('[H2] in the last 50 ms every letter is brought at once', () => {
    const table = new Table({ closesAt: 1_000 });
    table.clock.advance(960);
    table.phone('ann').write(0, 'a');
    table.settle();
    table.phone('ann').write(0, 'b');
    table.settle();
    expect(table.brought.map(({ text }) => text)).toEqual(['a', 'ab']);
  });

  test('[H2] while play time stands the end does not come, and a look after it went on is enough', () => {
    const table = new Table({ closesAt: 1_000 });
    const since = 500;
    table.clock.advance(since);
    table.play = () => since;
    table.phone('ann').write(0, 'x');
    table.settle();
    table.clock.advance(60_000);
    table.phone('ann').write(0, 'y');
    table.settle();
    expect(table.brought.map(({ text }) => text)).toEqual(['x']);
    table.play = () => 960;
    table.look();
    expect(table.brought.map(({ text }) => text)).toEqual(['x', 'xy']);
  });

  test('[H2] a pad that is gone from the state is closed, and nothing of it is brought', () => {
    const table = new Table();
    table.phone('ann').write(0, 'x');
    table.settle();
    table.wanted = [];
    table.look();
    table.settle();
    table.clock.advance(1_000);
    expect(table.brought).toEqual([]);
    expect(table.phone('bob').pad).toBeNull();
    expect(table.clock.pending).toBe(0);
  });

  test('[H3] what is brought is tidy and cut, what is written is not', () => {
    const table = new Table();
    table.phone('ann').write(0, `  two   words ${'x'.repeat(80)}`);
    table.settle();
    table.clock.advance(300);
    expect(table.brought[0]?.text).toBe(`two words ${'x'.repeat(54)}`);
    expect(table.phone('bob').lines[0]).toHaveLength(94);
  });
});

describe('from the state to the pad', () => {
  test('[H4] a bot that fills a line is seen by all', () => {
    const table = new Table({ texts: ['cat', ''] });
    table.set('cat', 'midnight');
    table.settle();
    for (const phone of table.phones) expect(phone.lines).toEqual(['cat', 'midnight']);
    table.clock.advance(1_000);
    expect(table.brought).toEqual([]);
  });

  test('[H4] what was brought and comes back takes no letter that was typed meanwhile', () => {
    const table = new Table();
    table.phone('ann').write(0, 'hel ');
    table.settle();
    table.clock.advance(300);
    table.phone('ann').write(0, 'lo');
    table.settle();
    table.set('hel');
    table.settle();
    expect(table.phone('bob').lines).toEqual(['hel lo']);
    table.clock.advance(300);
    expect(table.brought.map(({ text }) => text)).toEqual(['hel', 'hel lo']);
  });

  test('[H4] letters somebody types while the state changes another way stay', () => {
    const table = new Table({ texts: ['cat'] });
    table.phone('ann').write(0, ' sat');
    table.settle();
    table.set('a cat');
    table.settle();
    expect(table.hostLines()).toEqual(['a cat sat']);
    expect(table.phone('cem').lines).toEqual(['a cat sat']);
  });

  test('[H4] when what was brought meets a text that was set meanwhile, pad and rules end up alike', () => {
    const table = new Table();
    table.phone('ann').write(0, 'ab');
    table.settle();
    table.clock.advance(300);
    table.set('ab');
    table.set('');
    table.settle();
    table.phone('ann').write(0, 'c');
    table.settle();
    table.clock.advance(300);
    for (let i = 0; i < 3; i++) {
      table.obey();
      table.settle();
      table.clock.advance(300);
    }
    expect(table.hostLines()).toEqual(table.wanted[0]?.texts);
    for (const phone of table.phones) expect(phone.lines).toEqual(table.hostLines());
    expect(table.brought.length).toBeLessThan(5);
  });

  test('[H1] a changed number of lines is another opening', () => {
    const table = new Table({ texts: ['cat', ''] });
    table.set('cat', '', '');
    table.settle();
    expect(table.phone('ann').lines).toEqual(['cat', '', '']);
  });
});

describe('who is at a pad', () => {
  test('[H5] bytes of somebody else, for another pad or of another opening change nothing', () => {
    const table = new Table({ texts: ['cat'] });
    const message = bytesOf(table, 'ann', garbage);
    expect(table.host.receive(seatId('zoe'), message)).toBe('not-yours');
    expect(table.host.receive(seatId('ann'), { ...message, pad: 'prompt:1:blue' })).toBe('no-such-pad');
    expect(table.host.receive(seatId('ann'), { ...message, incarnation: 'old' })).toBe('other-incarnation');
    expect(table.hostLines()).toEqual(['cat']);
  });

  test('[H5] a seat that changes teams is let out at once', () => {
    const table = new Table();
    const staying = table.members().filter(({ seat }) => seat !== 'cem');
    table.host.look(table.wanted, () => staying);
    expect(table.host.receive(seatId('cem'), bytesOf(table, 'cem', garbage))).toBe('not-yours');
    table.settle();
    expect(table.phone('cem').pad).toBeNull();
  });

  test('[H8] the topic is new when the people of the team change, not when a link is lost', () => {
    const table = new Table();
    const topic = () => table.phone('ann').opened?.topic;
    const first = topic();
    table.cut(table.phone('bob'));
    table.heal(table.phone('bob'));
    table.settle();
    expect(topic()).toBe(first);
    expect(table.phone('bob').opened?.topic).toBe(first);
    table.host.look(table.wanted, () => table.members().filter(({ seat }) => seat !== 'cem'));
    table.settle();
    expect(topic()).not.toBe(first);
    expect(table.phone('bob').opened?.topic).toBe(topic());
    expect(table.phone('cem').opened?.topic).toBe(first);
  });

  test('[H8] another pad has another topic and another incarnation', () => {
    const table = new Table();
    const first = table.phone('ann').opened;
    table.wanted = [{ id: 'prompt:2:red', team: teamId('red'), texts: [''], closesAt: 90_000 }];
    table.look();
    table.settle();
    expect(table.phone('ann').opened?.topic).not.toBe(first?.topic);
    expect(table.phone('ann').opened?.incarnation).not.toBe(first?.incarnation);
  });

  test.each([
    ['alone', ['ann'], false],
    ['of two', ['ann', 'bob'], true],
    ['of nine', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], false],
  ])('[H8] a team %s is given a topic only when directly is a way', (_, phones, given) => {
    const table = new Table({ phones });
    expect(table.phones[0]?.opened?.topic !== null).toBe(given);
  });
});

describe('refusals', () => {
  test('[H15] whoever sends garbage begins anew, alone, by the host only, and can write again', () => {
    const table = new Table({ texts: ['cat'] });
    const others = () => [...table.phone('bob').heard, ...table.phone('cem').heard].length;
    const before = others();
    expect(table.host.receive(seatId('ann'), bytesOf(table, 'ann', garbage))).toBe('bad');
    table.settle();
    expect(others()).toBe(before);
    expect(table.phone('ann').opened?.topic).toBeNull();
    table.phone('ann').write(0, 's');
    table.settle();
    expect(table.phone('bob').lines).toEqual(['cats']);
  });

  test('[H15] after five times the pad is closed for that seat, also over a new link', () => {
    const table = new Table({ texts: ['cat'] });
    for (let i = 0; i <= REFUSALS_MOST; i++) {
      table.host.receive(seatId('ann'), bytesOf(table, 'ann', garbage));
      table.settle();
    }
    expect(table.phone('ann').pad).toBeNull();
    table.cut(table.phone('ann'));
    table.heal(table.phone('ann'));
    table.settle();
    expect(table.phone('ann').pad).toBeNull();
    table.phone('bob').write(0, 's');
    table.settle();
    expect(table.phone('cem').lines).toEqual(['cats']);
  });

  test('[H12] a pad beyond 64 KB is refused to the one who fills it and stays open for the others', () => {
    const table = new Table({ texts: ['cat'] });
    const { incarnation = '' } = table.phone('ann').opened ?? {};
    const hacked = new Y.Doc();
    hacked.on('update', (update: Uint8Array) => {
      const bytes = encodePacket({ kind: 'update', update });
      table.receipts.push(
        table.host.receive(seatId('ann'), { type: 'bytes', pad: 'prompt:1:red', incarnation, bytes }),
      );
    });
    for (let i = 0; i < 10; i++) hacked.getText('line:0').insert(0, 'x'.repeat(7_000));
    table.settle();
    expect(table.receipts).toEqual([...Array(9).fill('news'), 'full']);
    expect(table.phone('ann').opened?.incarnation).not.toBe(incarnation);
    for (const phone of table.phones) expect(phone.lines).toEqual(table.hostLines());
    table.phone('bob').pad?.type(0, 'cat', 3, 3);
    table.settle();
    expect(table.hostLines()).toEqual(['cat']);
    expect(table.phone('cem').lines).toEqual(['cat']);
  });

  test('[H5] the seat of a caret is the connection, whatever the bytes say', () => {
    const table = new Table({ texts: ['cat'] });
    const ann = table.phone('ann');
    ann.pad?.select(0, 1, 1);
    const [message] = ann.up.splice(0);
    const forged = message?.bytes.slice(2) ?? new Uint8Array();
    const bytes = Uint8Array.of(3, 3, ...new TextEncoder().encode('bob'), ...forged);
    table.host.receive(seatId('ann'), bytesOf(table, 'ann', bytes));
    table.settle();
    expect(table.phone('cem').pad?.view().carets).toEqual([{ seat: 'ann', line: 0, anchor: 1, head: 1 }]);
  });

  test('[H14] a phone that builds on letters it cannot tell is asked thirty times and then begins anew', () => {
    const table = new Table();
    const foreign = new Y.Doc();
    foreign.getText('line:0').insert(0, 'a');
    const vector = Y.encodeStateVector(foreign);
    foreign.getText('line:0').insert(1, 'b');
    const bytes = encodePacket({ kind: 'update', update: Y.encodeStateAsUpdate(foreign, vector) });
    const { incarnation } = bytesOf(table, 'ann', bytes);
    for (let i = 0; i < 31; i++) expect(table.host.receive(seatId('ann'), bytesOf(table, 'ann', bytes))).toBe('gap');
    table.phone('ann').up = [];
    table.settle();
    expect(table.phone('ann').opened?.incarnation).not.toBe(incarnation);
    expect(table.hostLines()).toEqual(['']);
  });

  test('[H16] a vector that is none is refused', () => {
    const table = new Table();
    const bytes = encodePacket({ kind: 'sync1', vector: Uint8Array.of(255, 255, 255) });
    expect(table.host.receive(seatId('ann'), bytesOf(table, 'ann', bytes))).toBe('bad');
  });
});
