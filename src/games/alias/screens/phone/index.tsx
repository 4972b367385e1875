/*
 * What a phone shows in a game of Alias, one module a phase. The roles and names below are what browser tests and other
 * people's scripts lean on; the root's `data-phase`, `data-version`, `data-paused` come from the shell.
 *
 * writing      textbox "Word 1" ..., button "Into the hat"; after it button "Change a word"
 * starting     heading says the part: "You explain!", "You judge!", "You guess!", ...
 * explaining   whoever swipes: group "Your card: <word>" to be swiped, buttons "Got it!", "Skip" (exactly); for 3 s after a swipe
 *              button /^No wait, /; explainer with a judge: the group alone; others: button /^Foul! /
 *              a foul: explainer's team (or captain in a tie): buttons "Yes, guilty", "No, fair play"
 * stealing     explainer or who swipes: button "<team> had it" for each team, button "Nobody had it"
 * review       a button for each word, /^<word>: <verdict>/ (aria-pressed: I object); captain: it opens a sheet with a
 *              button for each verdict that can be, and there is button "All fair, move on"
 * next         captain: button "Move on"
 * podium       captain: buttons "Rematch", "Change teams", /^Good night/ (held for a second)
 * anywhere     captain, where it makes sense: button "Captain’s strings" -> "Move on", "Somebody else takes over"
 *              who holds the swiping and was away: region "While you were away" with button "Thanks"
 */
import type { ReactNode } from 'react';
import { Toasts } from '../../../../ui/Toasts.tsx';
import type { Phase } from '../../view.ts';
import { Dealing } from './phases/Dealing.tsx';
import { Explaining } from './phases/Explaining.tsx';
import { Next } from './phases/Next.tsx';
import { Podium } from './phases/Podium.tsx';
import { Review } from './phases/Review.tsx';
import { Starting } from './phases/Starting.tsx';
import { Stealing } from './phases/Stealing.tsx';
import { Writing } from './phases/Writing.tsx';
import type { AliasPhoneProps, PhaseProps, PhaseScreen } from './props.ts';
import { usePredicted } from './usePredicted.ts';
import { useWordedSend } from './useWordedSend.ts';

const SCREENS: { readonly [Name in Phase]: PhaseScreen<Name> } = {
  writing: Writing,
  dealing: Dealing,
  starting: Starting,
  explaining: Explaining,
  stealing: Stealing,
  review: Review,
  next: Next,
  podium: Podium,
};

/** Alias on a phone: shows the view with its own taps folded in, and sends commands. */
export default function AliasPhone(props: AliasPhoneProps): ReactNode {
  const { everyone, only } = usePredicted(props.everyone, props.only, props.pending);
  const { stage, round } = everyone;
  const [send, refusals] = useWordedSend(props.send);
  // The table pairs each screen with its own stage, which an index cannot tell the compiler.
  const PhaseNow = SCREENS[stage.phase] as (of: PhaseProps<Phase>) => ReactNode;
  return (
    <PhaseNow
      key={`${stage.phase} ${round}`}
      {...props}
      everyone={everyone}
      only={only}
      stage={stage}
      send={send}
      overlay={
        <>
          {props.overlay}
          {refusals.length > 0 && <Toasts toasts={refusals} />}
        </>
      }
    />
  );
}
