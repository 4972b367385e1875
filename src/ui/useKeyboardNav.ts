import { type RefObject, useEffect, useRef } from 'react';

const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), textarea, select:not(:disabled), [tabindex="0"]';
type Direction = 'up' | 'down' | 'left' | 'right';
const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** How far `to` lies from `from` in a direction, sideways steps counting double; null when it lies elsewhere. */
export function stepTo(from: Box, to: Box, direction: Direction): number | null {
  const flat = direction === 'left' || direction === 'right';
  const forward =
    direction === 'right'
      ? to.left - from.right
      : direction === 'left'
        ? from.left - to.right
        : direction === 'down'
          ? to.top - from.bottom
          : from.top - to.bottom;
  const centre = (box: Box): number => (flat ? box.left + box.right : box.top + box.bottom) / 2;
  const ahead = direction === 'right' || direction === 'down' ? centre(to) - centre(from) : centre(from) - centre(to);
  if (ahead <= 1) return null;
  const aside = flat
    ? Math.max(0, to.top - from.bottom, from.top - to.bottom)
    : Math.max(0, to.left - from.right, from.left - to.right);
  const drift = flat
    ? Math.abs(to.top + to.bottom - from.top - from.bottom) / 2
    : Math.abs(to.left + to.right - from.left - from.right) / 2;
  return Math.max(0, forward) + 2 * aside + drift / 4;
}

const typesText = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type !== 'range' && element.type !== 'checkbox');
const isSlider = (element: Element | null): boolean => element instanceof HTMLInputElement && element.type === 'range';

/**
 * Lets a TV remote or the arrow keys walk the screen: arrows go to the nearest thing in that direction, Enter is the
 * browser's own, Escape and the remote's Back call `onBack`. Text fields keep all arrows, sliders keep left and right.
 */
export function useKeyboardNav(root: RefObject<HTMLElement | null>, onBack?: () => void): void {
  const back = useRef(onBack);
  useEffect(() => {
    back.current = onBack;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const dialog = document.querySelector<HTMLElement>('dialog[open]');
      if ((event.key === 'Escape' || event.key === 'GoBack' || event.key === 'BrowserBack') && !dialog) {
        back.current?.();
        return;
      }
      const direction = KEYS[event.key];
      const active = document.activeElement;
      if (!direction || typesText(active)) return;
      if (isSlider(active) && (direction === 'left' || direction === 'right')) return;
      const area = dialog ?? root.current;
      if (!area) return;
      const choices = [...area.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
        (element) => element.getClientRects().length > 0 && element.tabIndex >= 0,
      );
      const inside = active instanceof HTMLElement && area.contains(active) && active !== area ? active : null;
      event.preventDefault();
      if (!inside || inside === dialog) {
        choices[0]?.focus();
        return;
      }
      const from = inside.getBoundingClientRect();
      const nearest = choices
        .filter((element) => element !== inside)
        .map((element) => ({ element, distance: stepTo(from, element.getBoundingClientRect(), direction) }))
        .filter((choice): choice is { element: HTMLElement; distance: number } => choice.distance !== null)
        .sort((one, other) => one.distance - other.distance)[0];
      nearest?.element.focus();
      nearest?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [root]);
}
