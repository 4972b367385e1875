import { useCallback, useEffect, useRef, useState } from 'react';
import { allowMicrophone, browserProbes, browserTimers } from './browserProbes.ts';
import { CHECK_IDS, type CheckId, type Facts, type Finding, runCheck } from './checks.ts';

/** By check; without an entry it is being looked at. */
export type Findings = Readonly<Partial<Record<CheckId, Finding>>>;
export type Microphone = 'unasked' | 'asking' | Awaited<ReturnType<typeof allowMicrophone>>;

export type Preflight = {
  readonly findings: Findings;
  readonly microphone: Microphone;
  readonly again: () => void;
  readonly onMicrophone: () => void;
};

/** Runs all checks when the sheet opens, and those again that a change of the room touches. */
export function usePreflight(open: boolean, facts: Facts, soundLocked: boolean): Preflight {
  const [findings, setFindings] = useState<Findings>({});
  const [microphone, setMicrophone] = useState<Microphone>('unasked');
  const latest = useRef(facts);
  const turns = useRef<Partial<Record<CheckId, number>>>({});
  useEffect(() => {
    latest.current = facts;
  });

  const run = useCallback((ids: readonly CheckId[]) => {
    setFindings((before) => Object.fromEntries(Object.entries(before).filter(([id]) => !ids.includes(id as CheckId))));
    for (const id of ids) {
      const turn = (turns.current[id] ?? 0) + 1;
      turns.current[id] = turn;
      void runCheck(id, latest.current, browserProbes, browserTimers).then((finding) => {
        // A later question of the same kind has the later answer.
        if (turns.current[id] === turn) setFindings((before) => ({ ...before, [id]: finding }));
      });
    }
  }, []);
  const again = useCallback(() => run(CHECK_IDS), [run]);

  useEffect(() => {
    if (open) run(CHECK_IDS.filter((id) => id !== 'address' && id !== 'sound'));
  }, [open, run]);
  const { phonesOrigin } = facts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another question
  useEffect(() => {
    if (open) run(['address']);
  }, [open, phonesOrigin, run]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first key unlocks the sound while the sheet is open
  useEffect(() => {
    if (open) run(['sound']);
  }, [open, soundLocked, run]);

  const onMicrophone = useCallback(() => {
    setMicrophone('asking');
    void allowMicrophone().then((answer) => {
      setMicrophone(answer);
      run(['candidates', 'loop']);
    });
  }, [run]);
  return { findings, microphone, again, onMicrophone };
}
