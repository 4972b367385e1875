import { useEffect, useRef } from 'react';
import { type PeopleCommand, WAITING_PHASES } from '../../view.ts';
import type { AliasTvProps } from './props.ts';

/** A second press of the same thumb must not skip the step that has just begun. */
const DEAF_MS = 900;

/** What Enter asks for now. In the review arrows walk the words; a 3-2-1 is never cut short by a stray key. */
function wanted({ everyone }: AliasTvProps, key: string): PeopleCommand | null {
  const { stage, round } = everyone;
  if (key === 'ArrowRight' && stage.phase === 'review') return null;
  if (stage.phase === 'starting' || stage.phase === 'dealing') return null;
  return WAITING_PHASES.includes(stage.phase) ? { type: 'MoveOn', phase: stage.phase, round } : null;
}

/** The keyboard and the remote move the show along, unless something has the focus or the room is paused. */
export function useMoveOn(props: AliasTvProps, step: string): void {
  const latest = useRef({ props, since: 0 });
  useEffect(() => {
    latest.current.props = props;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step makes the keys deaf for a moment
  useEffect(() => {
    latest.current.since = performance.now();
  }, [step]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { props: now, since } = latest.current;
      if (event.key !== 'Enter' && event.key !== 'ArrowRight') return;
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
      const active = document.activeElement;
      if (document.querySelector('dialog[open]') || (active && active !== document.body)) return;
      if (now.paused.length > 0 || performance.now() - since < DEAF_MS) return;
      const command = wanted(now, event.key);
      if (!command) return;
      event.preventDefault();
      void now.send(command);
    };
    // Before the screen's own arrow keys, which would look for something to focus.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
