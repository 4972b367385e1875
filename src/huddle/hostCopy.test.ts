import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { lineIn, linesForm, textOf } from './document.ts';
import { HostCopy } from './hostCopy.ts';
import { STATE_MOST_BYTES, UPDATE_MOST_BYTES } from './limits.ts';

const copyOf = (text = '') => new HostCopy(linesForm(2), (doc) => lineIn(doc, 0).insert(0, text));
const remoteOf = (copy: HostCopy): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, copy.state());
  return doc;
};
/** The update that some writing makes. */
const writing = (doc: Y.Doc, write: (doc: Y.Doc) => void): Uint8Array => {
  const vector = Y.encodeStateVector(doc);
  write(doc);
  return Y.encodeStateAsUpdate(doc, vector);
};

describe('the copy that counts', () => {
  test('[H13] takes plain text in its lines', () => {
    const copy = copyOf('cat');
    const update = writing(remoteOf(copy), (doc) => lineIn(doc, 0).insert(3, 's'));
    expect(copy.take(update)).toMatchObject({ ok: true });
    expect(textOf(copy.doc, 0)).toBe('cats');
  });

  test('[H10] takes the same update twice as once', () => {
    const copy = copyOf('cat');
    const update = writing(remoteOf(copy), (doc) => lineIn(doc, 0).insert(3, 's'));
    copy.take(update);
    expect(copy.take(update)).toEqual({ ok: true, news: null });
    expect(textOf(copy.doc, 0)).toBe('cats');
  });

  test.each<[string, (doc: Y.Doc) => void]>([
    ['a line the pad has not', (doc) => lineIn(doc, 2).insert(0, 'x')],
    ['a root of another name', (doc) => doc.getText('score').insert(0, 'x')],
    ['a map', (doc) => doc.getMap('m').set('a', 1)],
    ['something embedded', (doc) => lineIn(doc, 0).insertEmbed(0, { image: 'x' })],
    ['a format', (doc) => lineIn(doc, 0).format(0, 2, { bold: true })],
    ['a document in the document', (doc) => doc.getArray('a').push([new Y.Doc()])],
    ['a list of things', (doc) => doc.getArray('line:1').push([{ a: 1 }])],
    ['an attribute', (doc) => lineIn(doc, 1).setAttribute('a', 'b')],
  ])('[H13] refuses %s', (_, write) => {
    const copy = copyOf('cat');
    const before = copy.state();
    expect(copy.take(writing(remoteOf(copy), write))).toMatchObject({ ok: false, why: 'bad' });
    expect(copy.state()).toEqual(before);
  });

  test('[H5] refuses letters under its own client id', () => {
    const copy = copyOf('cat');
    const forger = remoteOf(copy);
    forger.clientID = copy.doc.clientID;
    expect(copy.take(writing(forger, (doc) => lineIn(doc, 0).insert(0, 'x')))).toMatchObject({ ok: false, why: 'bad' });
  });

  test('[H13] refuses a clock no person reaches', () => {
    const copy = copyOf();
    // One client, one GC struct of 2^40 from clock 0, no deletes.
    const huge = Uint8Array.of(1, 1, 7, 0, 0, 0x80, 0x80, 0x80, 0x80, 0x80, 0x20, 0);
    expect(copy.take(huge)).toMatchObject({ ok: false, why: 'bad' });
  });

  test('[H14] letters on unknown letters are a gap, and do not lie waiting', () => {
    const copy = copyOf('cat');
    const remote = remoteOf(copy);
    const first = writing(remote, (doc) => lineIn(doc, 0).insert(3, 's'));
    const second = writing(remote, (doc) => lineIn(doc, 0).insert(4, '!'));
    const third = writing(remote, (doc) => lineIn(doc, 0).delete(3, 1));
    expect(copy.take(second)).toEqual({ ok: false, why: 'gap' });
    expect(copy.take(third)).toEqual({ ok: false, why: 'gap' });
    for (const update of [first, second, third]) expect(copy.take(update)).toMatchObject({ ok: true });
    expect(textOf(copy.doc, 0)).toBe('cat!');
  });

  test('[H12] an update beyond 7,680 bytes is refused unread', () => {
    const copy = copyOf();
    const update = writing(remoteOf(copy), (doc) => lineIn(doc, 0).insert(0, 'x'.repeat(UPDATE_MOST_BYTES)));
    expect(copy.take(update)).toEqual({ ok: false, why: 'full' });
  });

  test('[H12] what would make it more than 64 KB is refused, and it stays as it was and goes on', () => {
    const copy = copyOf('cat');
    const remote = remoteOf(copy);
    let last = { ok: true } as ReturnType<HostCopy['take']>;
    let before = copy.state();
    for (let i = 0; i < 20 && last.ok; i++) {
      before = copy.state();
      last = copy.take(writing(remote, (doc) => lineIn(doc, 1).insert(0, 'x'.repeat(7_000))));
    }
    expect(last).toEqual({ ok: false, why: 'full' });
    expect(copy.state()).toEqual(before);
    expect(before.length).toBeGreaterThan(STATE_MOST_BYTES - 8_000);
    expect(copy.take(writing(remoteOf(copy), (doc) => lineIn(doc, 0).insert(0, 'x')))).toMatchObject({ ok: true });
  });

  test('[H12] many tiny deletions that split a long text do not pass 64 KB unnoticed', () => {
    const copy = copyOf();
    const remote = remoteOf(copy);
    for (let i = 0; i < 5; i++) copy.take(writing(remote, (doc) => lineIn(doc, 0).insert(0, 'x'.repeat(7_000))));
    const deletions: Uint8Array[] = [];
    remote.on('update', (update: Uint8Array) => deletions.push(update));
    for (let at = 0; at < 17_000; at += 300) {
      remote.transact(() => {
        for (let i = 0; i < 300; i++) lineIn(remote, 0).delete(at + i, 1);
      });
    }
    expect(deletions.some((update) => !copy.take(update).ok)).toBe(true);
    expect(copy.state().length).toBeLessThanOrEqual(STATE_MOST_BYTES);
  });

  test('[H16] garbage and damaged updates never throw and leave a copy that works', () => {
    const copy = copyOf('a cat');
    const sound = writing(remoteOf(copy), (doc) => {
      lineIn(doc, 0).delete(0, 2);
      lineIn(doc, 0).insert(3, ' sat');
      lineIn(doc, 1).insert(0, '😀 there');
    });
    const damaged = fc
      .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((changes) => {
        const bytes = sound.slice();
        for (const [at, to] of changes) bytes[at] = to;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), (bytes) => {
        const fresh = copyOf('a cat');
        fresh.take(bytes);
        const after = writing(remoteOf(fresh), (doc) => lineIn(doc, 1).insert(0, 'ok '));
        expect(fresh.take(after)).toMatchObject({ ok: true });
        expect(textOf(fresh.doc, 1).startsWith('ok ')).toBe(true);
        expect(fresh.doc.store.pendingStructs).toBeNull();
        fresh.end();
      }),
      { numRuns: 3_000 },
    );
  });
});
