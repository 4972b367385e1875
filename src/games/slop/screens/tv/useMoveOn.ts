import { useEffect, useRef } from 'react';
import type { PeopleCommand } from '../../view.ts';
import type { SlopTvProps } from './props.ts';

/** A second press of the same thumb must not skip the step that has just begun. */
const DEAF_MS = 900;

/** What Enter and Right ask for now: the next line in the middle of a scene, else the end of this step. */
function wanted({ everyone }: SlopTvProps): PeopleCommand | null {
  const { stage, turn } = everyone;
  const round = turn?.round ?? 0;
  if (stage.phase === 'podium') return null;
  if (stage.phase === 'opening') return { type: 'SkipOpening' };
  if (stage.phase === 'performance') return { type: 'NextLine', round, line: stage.line };
  return { type: 'MoveOn', phase: stage.phase, round };
}

/** The keyboard and the remote move the show along, unless something has the focus or the room is paused. */
export function useMoveOn(props: SlopTvProps, step: string): void {
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
      const command = wanted(now);
      if (!command) return;
      event.preventDefault();
      void now.send(command);
    };
    // Before the screen's own arrow keys, which would look for something to focus.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
