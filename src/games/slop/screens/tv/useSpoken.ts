import { useEffect, useRef, useState } from 'react';
import { desk } from '../../../../ui/tv/desk.ts';
import { useFact } from '../../../../ui/tv/useFact.ts';
import type { Caption, PeopleCommand } from '../../view.ts';
import type { SlopTvProps } from './props.ts';

/** After a spoken line the room gets this long to laugh before the next one is asked for. */
const BREATH_MS = 600;
/** Presses this fresh mean that the room is laughing: then the rules' own clock, which holds for laughs, moves on. */
const LAUGHING_MS = 1_300;

/** How a part sounds, so that two parts in one mouth can be told apart. */
const PARTS: Readonly<Record<Caption['part'], { readonly pitch: number; readonly rate: number }>> = {
  A: { pitch: 1.25, rate: 1.05 },
  B: { pitch: 0.7, rate: 0.98 },
  C: { pitch: 1.6, rate: 1.12 },
  ALL: { pitch: 1, rate: 0.95 },
  TV: { pitch: 0.5, rate: 0.95 },
};

/** Says what the TV must say, once per id, and asks for the next line when it is over. `ready` holds the first word back. */
export function useSpoken(props: SlopTvProps, ready: boolean): void {
  const { everyone, only, paused, send, onFact } = props;
  const { stage, turn, settings } = everyone;
  const line = only?.kind === 'screen' ? only.speak : null;
  const halted = paused.length > 0 || !ready;
  const begun = useRef<string | null>(null);
  const speaking = useRef(false);
  const laughedAt = useRef(Number.NEGATIVE_INFINITY);
  const [done, setDone] = useState<string | null>(null);
  useFact(onFact, (fact) => {
    if (fact.kind === 'reactions') laughedAt.current = performance.now();
  });

  // A faster show is spoken faster, or its own clock would cut every line short.
  const haste = settings.dial < 1 ? Math.min(1.6, 1 / settings.dial) : 1;
  useEffect(() => {
    if (!line || halted || begun.current === line.id) return;
    const { speaker } = desk();
    if (speaking.current) speaker.cancel();
    begun.current = line.id;
    speaking.current = true;
    const { pitch, rate } = PARTS[line.part];
    speaker.speak({
      text: line.text,
      key: line.seat ?? line.part,
      pitch,
      rate: rate * haste,
      onEnd: () => {
        if (begun.current !== line.id) return;
        speaking.current = false;
        setDone(line.id);
      },
    });
  }, [line, halted, haste]);

  const next = nextLine(stage, turn?.round ?? 0);
  const asked = next && line && done === line.id && !halted ? JSON.stringify(next) : null;
  useEffect(() => {
    if (asked === null) return;
    const timer = setTimeout(() => {
      if (performance.now() - laughedAt.current > LAUGHING_MS) void send(JSON.parse(asked) as PeopleCommand);
    }, BREATH_MS);
    return () => clearTimeout(timer);
  }, [asked, send]);
}

function nextLine(stage: SlopTvProps['everyone']['stage'], round: number): PeopleCommand | null {
  if (stage.phase === 'performance') return { type: 'NextLine', round, line: stage.line };
  if (stage.phase === 'opening' && stage.shout === null) return { type: 'NextOpeningLine', line: stage.line };
  return null;
}
