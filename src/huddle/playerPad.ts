import { caretBytes, type Place, placeOf } from './carets.ts';
import { Composition } from './composition.ts';
import { linesForm, setLine, textOf, textsOf } from './document.ts';
import type { DocumentForm } from './form.ts';
import { CARET_EVERY_MS, LINE_MOST } from './limits.ts';
import type { HuddleBytes, Opened } from './messages.ts';
import { OWN, PlayerCopy, type PlayerCopyParts } from './playerCopy.ts';
import type { CaretBytes } from './wire.ts';

export type Caret = Place & { readonly seat: string };

/** What a screen draws. The same object until something changes. */
export type PadView = {
  readonly lines: readonly string[];
  /** The others', as far as their letters are here. */
  readonly carets: readonly Caret[];
  /** One's own, moved by what others wrote before it; null without focus. Put back into the field whenever its text changed. */
  readonly own: Place | null;
};

/** More than this is not taken from one keystroke or paste. */
const LINE_TYPED_MOST = LINE_MOST * 4;

/**
 * A pad on a phone. A field shows `view().lines[i]` and calls `type` on every input event, `select` when its caret moves, `blur` when
 * it loses focus.
 *
 * Composing (input methods, suggestions): call `compose(line)` on compositionstart, `type` on each input as always, `composed()` on
 * compositionend. In between the field's own line reads only what its person writes, so that no render disturbs the keyboard;
 * others see the letters as they come, and with `composed` theirs appear.
 */
export class PlayerPad {
  readonly id: string;
  private readonly form: DocumentForm;
  private readonly count: number;
  private readonly parts: PlayerCopyParts;
  private readonly copy: PlayerCopy;
  private readonly listeners = new Set<() => void>();
  private readonly others = new Map<string, CaretBytes>();
  private ownCaret: CaretBytes | null = null;
  private composition: Composition | null = null;
  private pen = 0;
  private drawn: PadView | null = null;
  /** While it runs a caret was told a moment ago; `caretWaits`: it has moved since. */
  private caretRest: unknown = null;
  private caretWaits = false;

  constructor(opened: Opened, parts: PlayerCopyParts) {
    this.id = opened.pad;
    this.count = opened.lines;
    this.form = linesForm(opened.lines);
    this.parts = parts;
    this.copy = new PlayerCopy(opened.pad, this.form, parts, {
      onChange: (isAnew) => {
        if (isAnew) this.begin();
        this.changed();
      },
      onPresence: (seat, caret) => {
        if (caret) this.others.set(seat, caret);
        else this.others.delete(seat);
        this.changed();
      },
    });
    this.copy.opened(opened);
  }

  /** Each further `opened` of this pad: after a gap, among other people, anew. */
  opened(opened: Opened): void {
    // Whoever is still there is told of right after it.
    this.others.clear();
    this.copy.opened(opened);
    if (this.ownCaret) this.tellCaret();
  }

  receive(message: HuddleBytes): void {
    this.copy.receive(message);
  }

  /** The page was hidden, or the link stalled: makes sure of both ways. */
  resync(): void {
    this.copy.resync();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  view(): PadView {
    this.drawn ??= {
      lines: textsOf(this.copy.doc, this.count).map((text, line) =>
        line === this.composition?.line ? textOf(this.composition.still, line) : text,
      ),
      carets: [...this.others].flatMap(([seat, caret]) => {
        const place = placeOf(this.copy.doc, this.count, caret);
        return place ? [{ seat, ...place }] : [];
      }),
      own: this.ownCaret && placeOf(this.penDoc(this.ownCaret.line), this.count, this.ownCaret),
    };
    return this.drawn;
  }

  /** A field's text after an input event, and its selection. What others wrote in other places of the line stays. */
  type(line: number, text: string, selectionStart: number, selectionEnd: number): void {
    if (line < 0 || line >= this.count) return;
    setLine(this.penDoc(line), line, text.slice(0, LINE_TYPED_MOST), OWN, selectionEnd);
    this.select(line, selectionStart, selectionEnd);
  }

  select(line: number, anchor: number, head: number): void {
    if (line < 0 || line >= this.count) return;
    this.ownCaret = caretBytes(this.penDoc(line), { line, anchor, head });
    this.changed();
    this.tellCaretSoon();
  }

  blur(): void {
    this.composed();
    if (!this.ownCaret) return;
    this.ownCaret = null;
    this.changed();
    this.tellCaretSoon();
  }

  compose(line: number): void {
    this.composed();
    this.composition = new Composition(this.copy.doc, this.form, line, this.pen, OWN);
  }

  composed(): void {
    if (!this.composition) return;
    this.composition.end();
    this.composition = null;
    this.changed();
  }

  /** The screen is gone or the host has closed the pad. */
  leave(): void {
    if (this.ownCaret) this.copy.tell({ kind: 'presence', seat: '', caret: null });
    this.parts.timers.clear(this.caretRest);
    this.composition?.end();
    this.copy.end();
    this.listeners.clear();
  }

  private penDoc(line: number) {
    return this.composition?.line === line ? this.composition.still : this.copy.doc;
  }

  private begin(): void {
    this.composition?.end();
    this.composition = null;
    this.ownCaret = null;
    this.others.clear();
    this.pen = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  }

  private changed(): void {
    this.drawn = null;
    for (const listener of this.listeners) listener();
  }

  private tellCaretSoon(): void {
    this.caretWaits = true;
    if (this.caretRest !== null) return;
    const again = (): void => {
      this.caretRest = null;
      if (!this.caretWaits) return;
      this.tellCaret();
      this.caretRest = this.parts.timers.set(again, CARET_EVERY_MS);
    };
    again();
  }

  private tellCaret(): void {
    this.caretWaits = false;
    this.copy.tell({ kind: 'presence', seat: '', caret: this.ownCaret });
  }
}
