/*
 * What a phone shows in a game of Slop, one module a phase. The roles and names below are what browser tests and other
 * people's scripts lean on; the root's `data-phase`, `data-version`, `data-paused` come from the shell.
 *
 * opening      button /^Done: / (my line; the whole lit phone), button "Skip the opening"
 * prompt       dialog "Your secret voice" once, before the first prompt: button "Got it"
 *              textbox "Word 1" ... "Word 6" (tie-break: 3), button "Send", button "Use <seed>", button /^Another word/,
 *              button "Write it for us" -> button "Take it", textbox "Clue for <word>", button /^Your voice: /
 * writing      button "Another hat" (also in every other wait)
 * rehearsal    draft: button by its title; switch "Give my voice to the TV"; button "Ready"
 * performance  mine or everybody's: button "Next line"; watchers: buttons "Ha!", "Bravo", "Gasp", "Love"
 * guess        step 1: button by the voice's name (aria-pressed); step 2: tiles are buttons by their word (aria-pressed),
 *              a second tap takes one back; typed: textbox "Blank 1" ...; button "Send".
 *              Navigation "Your guess" with buttons /^The voice/ and "The words". Cast: a button by each own line (encore)
 * judging      button /^Accept <team>: /, button "None of these"
 * reveal, scores  captain: button "Move on"; at an act's end button "Call the finale"
 * podium       button "Open the envelope"; captain: buttons "Rematch", "Change teams", /^Good night/ (held for a second)
 * anywhere     captain: button "Captain’s strings" -> buttons "Move on", "Skip this script"
 */
import type { ReactNode } from 'react';
import type { Phase } from '../../view.ts';
import { Guess } from './phases/Guess.tsx';
import { Judging } from './phases/Judging.tsx';
import { Opening } from './phases/Opening.tsx';
import { Performance } from './phases/Performance.tsx';
import { Podium } from './phases/Podium.tsx';
import { Prompt } from './phases/Prompt.tsx';
import { Rehearsal } from './phases/Rehearsal.tsx';
import { Reveal } from './phases/Reveal.tsx';
import { Scores } from './phases/Scores.tsx';
import { Writing } from './phases/Writing.tsx';
import type { PhaseProps, PhaseScreen, SlopPhoneProps } from './props.ts';
import { usePredicted } from './usePredicted.ts';

const SCREENS: { readonly [Name in Phase]: PhaseScreen<Name> } = {
  opening: Opening,
  prompt: Prompt,
  writing: Writing,
  rehearsal: Rehearsal,
  performance: Performance,
  guess: Guess,
  judging: Judging,
  reveal: Reveal,
  scores: Scores,
  podium: Podium,
};

/** Slop on a phone: shows the view with its own taps folded in, and sends commands. */
export default function SlopPhone(props: SlopPhoneProps): ReactNode {
  const { everyone, only } = usePredicted(props.everyone, props.only, props.pending);
  const { stage, act, turn } = everyone;
  // The table pairs each screen with its own stage, which an index cannot tell the compiler.
  const PhaseNow = SCREENS[stage.phase] as (of: PhaseProps<Phase>) => ReactNode;
  return (
    <PhaseNow
      key={`${stage.phase} ${act} ${turn?.round ?? 0}`}
      {...props}
      everyone={everyone}
      only={only}
      stage={stage}
      me={only?.kind === 'seat' ? only : null}
    />
  );
}
