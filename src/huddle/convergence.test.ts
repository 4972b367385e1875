import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyLine } from './line.ts';
import { Table } from './testing/table.ts';

const LINES = 2;
const who = fc.nat(2);
const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 3 });

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      who,
      line: fc.nat(LINES - 1),
      at: fc.nat(20),
      remove: fc.nat(3),
      letters,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set' as const), line: fc.nat(LINES - 1), letters }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('up' as const, 'down' as const), who, again: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('mesh' as const), which: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('cut' as const, 'heal' as const, 'apart' as const, 'together' as const),
      who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('compose' as const, 'composed' as const),
      who,
      line: fc.nat(LINES - 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('obey' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(1_200) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function take(table: Table, one: Step): void {
  switch (one.do) {
    case 'type':
      return table.phones[one.who]?.write(one.line, one.letters, one.at, one.remove);
    case 'set': {
      const texts = table.wanted[0]?.texts ?? [];
      return table.set(...texts.map((text, line) => (line === one.line ? tidyLine(one.letters) : text)));
    }
    case 'obey':
      return table.obey(1);
    case 'mesh':
      return table.mesh?.step(one.which);
    case 'wait':
      return table.clock.advance(one.ms);
    default: {
      const phone = table.phones[one.who];
      if (!phone) return;
      if (one.do === 'up') table.stepUp(phone, one.again);
      else if (one.do === 'down') table.stepDown(phone, one.again);
      else if (one.do === 'cut') table.cut(phone);
      else if (one.do === 'heal') table.heal(phone);
      else if (one.do === 'apart') table.mesh?.cut.add(phone.seat);
      else if (one.do === 'together') table.mesh?.cut.delete(phone.seat);
      else if (one.do === 'compose') phone.pad?.compose(one.line);
      else phone.pad?.composed();
    }
  }
}

/** All links are back and everything that was on its way has arrived. */
function heal(table: Table): void {
  for (const phone of table.phones) {
    phone.pad?.composed();
    if (!phone.linked) table.heal(phone);
    table.mesh?.cut.delete(phone.seat);
  }
  for (let round = 0; round < 4; round++) {
    table.mesh?.settle();
    table.settle();
    table.clock.advance(1_100);
    table.obey();
  }
  table.settle();
}

const alike = (table: Table): void => {
  for (const phone of table.phones) expect(phone.lines).toEqual(table.hostLines());
  expect(table.hostLines().map((text) => tidyLine(text))).toEqual(table.wanted[0]?.texts);
};

const steps = fc.array(step, { minLength: 10, maxLength: 80 });

test.each([
  ['the host alone', false, 150],
  ['both ways', true, 100],
])(
  '[H7] whatever was typed, delayed, repeated and cut, by %s all read alike in the end, and so do the rules',
  (_, direct, numRuns) => {
    fc.assert(
      fc.property(steps, (taken) => {
        const table = new Table({ texts: ['cat', ''], direct, closesAt: 10_000_000 });
        for (const one of taken) take(table, one);
        heal(table);
        alike(table);
        expect(table.receipts.filter((receipt) => receipt === 'bad' || receipt === 'full')).toEqual([]);
        for (const caret of table.phones.flatMap((phone) => phone.pad?.view().carets ?? [])) {
          expect(caret.anchor).toBeLessThanOrEqual(table.hostLines()[caret.line]?.length ?? 0);
        }
        table.host.stop();
      }),
      { numRuns },
    );
  },
);

test('[H6] kills in between double nothing: afterwards all read what the host opened with, and go on alike', () => {
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const table = new Table({ texts: ['cat', ''], direct: true, closesAt: 10_000_000 });
      for (const one of before) take(table, one);
      table.kill();
      // Nobody typed since: no letter of the old opening may come in.
      for (const phone of table.phones) phone.pad?.composed();
      heal(table);
      expect(table.hostLines()).toEqual(table.wanted[0]?.texts);
      for (const phone of table.phones) expect(phone.lines).toEqual(table.wanted[0]?.texts);
      for (const one of after) take(table, one);
      heal(table);
      alike(table);
      table.host.stop();
    }),
    { numRuns: 50 },
  );
});
