import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** Somebody must say, sing or explain it, and it answers. */
export const TALK: readonly SkeletonText[] = [
  scene({
    id: 'show-and-tell',
    title: 'Show and Tell',
    family: 'TALK',
    premise: 'The teacher must get it back in the bag; the child may not be interrupted.',
    body: `
      1 A {open}: Show and tell. Then back in the bag.
      2 B: It is from home. It likes [N1 things|applause].
      3 A {press}: Lovely. Does it always leak [N2 things|glitter]?
      ~4 B: Only when it is [Q size|happy].
      ~5 C/A {proof}: It was in my lunchbox. It has [N2 thing|the lid].
      6 B: At home it [V deed|did our taxes].
      ~7 A {dodge}: Bag, please. It is [N3 where|on my desk].
      8 C/B {raise}: It has [N1 thing|your glasses]. It says, "[N1 noise|Sit.]"
      ~9 A: It is [V doing|taking the register]. [Q count/sign|All here.]
      10 ALL (raises hand): PRESENT, MISS!`,
    turns: [
      '11 B {turn}: Miss, I did not bring it. It brought me.',
      '11 B {turn}: That is the inspector. Mine is in the bag.',
      '11 B {turn}: Miss, the bag is open. It brought its class.',
    ],
    buttons: [
      '12 A (sits down) {button}: Lovely. Then you go back in the bag.',
      '12 A (sits down) {button}: Clap, children. It likes [=N1 things|applause].',
      '12 A (sits down) {button}: Lovely. It may have my chair. I go home.',
    ],
  }),
  scene({
    id: 'lullaby',
    title: 'The Lullaby',
    family: 'TALK',
    premise: 'Two people must sing it to sleep; no verse may wake it.',
    body: `
      1 A {open}: It is nearly asleep. One verse. Whisper it.
      2 B: Verse one. "Hush, little one, count [N1 things|toes]."
      3 A {press}: One eye opened. It counted [=N1 things|toes].
      ~4 C/B: Then verse two. "It sails away in [N2 thing|a bathtub]."
      ~5 A: Two eyes. It is [Q size|taller lying down].
      6 B {proof}: Verse three. "And then it [V deed|crept away]."
      ~7 A: "[N1 noise|Encore!]" It is [N3 where|on the wardrobe].
      8 C/B {dodge}: It wants the fast verse. With [N2 things|drums].
      ~9 A {raise}: It is [V doing|conducting]! [Q count/sign|Both arms.] Softly, everybody!
      10 ALL (rocks arms): ROCK-A-BYE! ROCK-A-BYE!`,
    turns: [
      '11 B {turn}: It worked. On you. It brought you [N1 thing|a blanket].',
      '11 B {turn}: It says bedtime is for us. It has [N1 thing|the bottle].',
      '11 B {turn}: Wrong room. It slept all along. This is [N1 thing|the lodger].',
    ],
    buttons: [
      '12 A (yawns) {button}: One more verse. The one with the [=N1 things|toes].',
      '12 A (yawns) {button}: Hush, little one. I was nearly there.',
      '12 A (yawns) {button}: I will be one minute. Somebody count the [=N1 things|toes].',
    ],
  }),
  scene({
    id: 'first-contact',
    title: 'First Contact',
    family: 'TALK',
    premise: 'The ambassador must greet the visitors exactly as they do; nobody may get a step wrong.',
    body: `
      1 A (raises hand) {open}: They have landed. Greet them exactly as they do.
      2 B: Step one. They offer us [N1 things|moss].
      3 A {press}: Do we eat [=N1 things|moss] or wear it?
      ~4 C/B: Wear it. The last planet ate it.
      ~5 A {proof}: I am wearing it. It is [Q size|looking at me].
      6 B: Step two. We give them [N2 thing|a bicycle pump].
      ~7 A {dodge}: They [V deed|wept]. "[N1 noise|Bleep.]" Is that good?
      ~8 C/B: Very good. [Q count/sign/size|Nine wet eyes.] Hide the [N2 things|tyres].
      ~9 A {raise}: Step three. We stand [N3 where|on one leg], [V doing|humming].
      10 ALL (lifts leg): WE COME IN PIECES!`,
    turns: [
      '11 B {turn}: They were examiners. We got four, and [N1 thing|a sticker].',
      '11 B {turn}: They only asked the way. To [N1 thing|the toilet].',
      '11 B {turn}: They are from next door. They wanted [N1 thing|an egg].',
    ],
    buttons: [
      '12 A {button}: Next time, we eat their [=N1 things|moss].',
      '12 A {button}: Step one went well. Write that down.',
      '12 A {button}: Smile at them. Keep wearing the [=N1 things|moss].',
    ],
    twins: { keep: 'continue' },
  }),
  scene({
    id: 'job-interview',
    title: 'The Job Interview',
    family: 'TALK',
    premise: 'One must fill the post today; the other may not go into the incident.',
    body: `
      1 A (holds paper) {open}: Your CV has one line. It says "the incident".
      2 B: I learned from it. Mostly about [N1 things|fire].
      3 A {press}: It says you were responsible for [N2 thing|the ladder].
      ~4 B {dodge}: I was only near it. It was [Q size|already leaning].
      ~5 C/A {proof}: You were near [N1 thing|the bishop], it says.
      ~6 C/B: Then it [V deed|sneezed]. It said, "[N2 noise|Bless me.]"
      7 A {raise}: It began here. Then [N3 where|in the street], [V doing|singing].
      ~8 B: Then this town. [Q count/sign/size|Renamed.] With [N2 things|ribbons].
      9 ALL: THAT WAS YOU!`,
    turns: [
      `10 B {turn}: Thank you. I have heard enough. Next!
       11 A: Did I get it? I brought [N1 thing|my mother].`,
      `10 B {turn}: Turn it over. That CV is yours.
       11 A: So I was the one with [N1 thing|the matches].`,
      `10 B {turn}: It was this town. It was this chair.
       11 A: So that explains [N1 thing|the helmet].`,
    ],
    buttons: [
      '12 B {button}: We will call you. That was mostly [=N1 things|fire].',
      '12 B {button}: You start here Monday. You are responsible for [=N2 thing|the ladder].',
      '12 B {button}: Nobody is responsible. You learn that first here.',
    ],
    twins: { line: 'entry' },
  }),
];
