import { useState } from 'react';
import { wordProblem } from '../../words.ts';

/** Why the last Send was refused, until a word changes. */
export function usePromptProblem(texts: readonly string[]): {
  readonly text: string | undefined;
  readonly tell: (reason: string | null) => void;
} {
  const now = texts.join('\n');
  const [refused, setRefused] = useState<{ readonly of: string; readonly reason: string | null }>();
  return {
    text: refused?.of === now ? wordProblem(refused.reason) : undefined,
    tell: (reason) => setRefused({ of: now, reason }),
  };
}
