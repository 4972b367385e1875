import { useEffect, useRef } from 'react';
import type { PadsStore } from '../../../../../stores/pads.ts';
import { type OpenPad, useOpenPad } from '../../../../../ui/useOpenPad.ts';
import type { HeldTexts } from '../useHeldTexts.ts';
import { words } from '../words.ts';
import { useUnwelcome } from './useUnwelcome.ts';

export type TeamCaret = OpenPad['view']['carets'][number];

/** What one shared field shows, and what it has to tell. */
export type TeamField = {
  readonly value: string;
  readonly problem: string | undefined;
  /** Teammates in this line. */
  readonly carets: readonly TeamCaret[];
  /** Where this phone's caret belongs when the text has changed under it. */
  readonly own: { readonly anchor: number; readonly head: number } | null;
  readonly onText: (field: HTMLInputElement) => void;
  readonly onSelect: (field: HTMLInputElement) => void;
  readonly onFocus: (field: HTMLInputElement) => void;
  readonly onBlur: () => void;
  readonly onCompose: () => void;
  readonly onComposed: (field: HTMLInputElement) => void;
};

export type TeamTexts = {
  readonly text: (line: number, remote: string) => string;
  readonly field: (line: number, remote: string) => TeamField;
  /** The line that is being written in. */
  readonly focused: number | null;
  /** Before a command that is about these texts. What is on the pad the host has already. */
  readonly flush: () => void;
  /** Writes a whole line; false without a pad, when the caller sends it. */
  readonly put: (line: number, text: string) => boolean;
};

const NOBODY: readonly TeamCaret[] = [];
const start = (field: HTMLInputElement): number => field.selectionStart ?? field.value.length;
const end = (field: HTMLInputElement): number => field.selectionEnd ?? field.value.length;

/**
 * A team's lines: on its pad while that is open, else held here and sent as commands. A line that is held when the pad opens goes
 * over as soon as the pad reads the same; one that was being written when the pad closes is held from then on.
 */
export function useTeamTexts(
  pads: PadsStore['store'],
  id: string | null,
  remotes: readonly string[],
  held: HeldTexts,
): TeamTexts {
  const pad = useOpenPad(pads, id);
  const unwelcome = useUnwelcome(pad?.view.lines ?? null, remotes);
  const focus = useRef<{ readonly line: number; readonly field: HTMLInputElement } | null>(null);
  const last = useRef<OpenPad | null>(null);
  const onPad = (line: number): OpenPad | null => (held.has(String(line)) ? null : pad);

  // Which way each line goes is settled after every render: both ways change by what comes from the host.
  useEffect(() => {
    const here = focus.current;
    if (pad) {
      held.flush();
      for (const [line, text] of pad.view.lines.entries()) {
        const key = String(line);
        if (!held.has(key) || held.isUnderway(key)) continue;
        const mine = held.text(key, text);
        if (mine !== text && mine !== remotes[line]) continue;
        held.letGo(key);
        if (here?.line === line) pad.handle.select(line, start(here.field), end(here.field));
      }
    } else if (last.current && here) {
      const { lines } = last.current.view;
      const remote = remotes[here.line] ?? '';
      const field = held.field(String(here.line), remote);
      field.onFocus();
      if (lines[here.line] !== remote) field.onChange(lines[here.line] ?? '');
    }
    last.current = pad;
  });
  const handle = pad?.handle;
  useEffect(() => () => handle?.blur(), [handle]);

  const text = (line: number, remote: string): string =>
    onPad(line)?.view.lines[line] ?? held.text(String(line), remote);
  return {
    text,
    focused: pad?.view.own?.line ?? (held.focused === null ? null : Number(held.focused)),
    flush: held.flush,
    put: (line, whole) => {
      const open = onPad(line);
      if (!open) return false;
      const { own } = open.view;
      open.handle.type(line, whole, whole.length, whole.length);
      if (own) open.handle.select(own.line, own.anchor, own.head);
      else open.handle.blur();
      return true;
    },
    field: (line, remote) => {
      const open = onPad(line);
      const old = held.field(String(line), remote);
      const view = open?.view;
      const own = view?.own?.line === line ? view.own : null;
      return {
        value: text(line, remote),
        problem: open ? (unwelcome.has(line) ? words.notNice : undefined) : old.problem,
        carets: view?.carets.filter((caret) => caret.line === line) ?? NOBODY,
        own,
        onText: (field) => {
          if (open) open.handle.type(line, field.value, start(field), end(field));
          else old.onChange(field.value);
        },
        onSelect: (field) => {
          if (focus.current?.line !== line || !open) return;
          const range = [start(field), end(field)];
          if (own && Math.min(own.anchor, own.head) === range[0] && Math.max(own.anchor, own.head) === range[1]) return;
          const back = field.selectionDirection === 'backward';
          open.handle.select(line, (back ? range[1] : range[0]) ?? 0, (back ? range[0] : range[1]) ?? 0);
        },
        onFocus: (field) => {
          focus.current = { line, field };
          if (open) open.handle.select(line, start(field), end(field));
          else old.onFocus();
        },
        onBlur: () => {
          focus.current = null;
          if (open) open.handle.blur();
          else old.onBlur();
        },
        onCompose: () => open?.handle.compose(line),
        onComposed: (field) => {
          // Some browsers tell of the last input only after this.
          open?.handle.type(line, field.value, start(field), end(field));
          open?.handle.composed();
        },
      };
    },
  };
}
