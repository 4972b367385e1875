import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** It is nearly finished, and it was not meant to look like that. */
export const MAKE: readonly SkeletonText[] = [
  scene({
    id: 'furniture-instructions',
    title: 'Furniture Instructions',
    family: 'MAKE',
    premise: 'Two people must build it before Mother sits down; no part may be left over.',
    body: `
      1 A (unfolds paper) {open}: Forty parts. Ten minutes. Your mother wants to sit.
      2 B: I have forty-one parts. This one is [V doing|humming].
      3 A {proof}: Step one. Show [N2 thing|the long part] who is in charge.
      ~4 B: It is [Q size|warm]. I smell [N1 things|toast].
      5 C/A {press}: In the picture it has [N1 thing|a happy man]. Ours does not.
      ~6 B {dodge}: Here, step two. [N2 things|Arrows] only, [N3 where|pointing at me].
      ~7 A: That means pull. [Q count/sign/size|Everybody, gently.]
      ~8 C/B {raise}: It [V deed|pulled back]. It said, "[N2 noise|Ow.]"
      9 ALL (pulls rope): HEAVE! HEAVE! HEAVE!`,
    turns: [
      `10 A {turn}: Beautiful. Now let your mother in.
       11 B: I cannot. Part forty-one was the door.`,
      `10 A {turn}: Wait. These instructions are for soup.
       11 B: That explains the humming. And [N1 thing|the ladle].`,
      `10 A {turn}: It stands. It bows. It left.
       11 B: So part forty-one was the heart.`,
    ],
    buttons: [
      '12 A {button}: Then back to step one. Who is in charge?',
      '12 A {button}: She can sit on [=N2 thing|the long part]. So can we.',
      '12 A {button}: Step three. We live here now. Show me the picture.',
    ],
  }),
  scene({
    id: 'unveiling',
    title: 'The Unveiling',
    family: 'MAKE',
    premise: 'The mayor must unveil the statue at noon; the artist may not let the sheet come off.',
    body: `
      1 A (grips sheet) {open}: Citizens! In one minute, the sheet comes off.
      2 B {dodge}: Not this minute. It is still [V doing|drying].
      3 A {press}: It moved. Why does it have [N1 things|knees]?
      ~4 B: All great art moves. It is [Q size|ticklish].
      ~5 C/A: Art! We paid for marble, and [N1 thing|a horse].
      ~6 C/B {proof}: Real [N2 things|hair]. It told me, "[N1 noise|More.]"
      7 A {raise}: It lifted one corner. [N2 thing|A foot], [N3 where|in a bucket]!
      ~8 C/A: Half is up. It [V deed|waved]. [Q count/sign/size|Twice.]
      9 ALL (pulls sheet): OFF WITH THE SHEET!`,
    turns: [
      `10 A {turn}: It bowed. Statues do not bow.
       11 B: That is the model. I never started.`,
      `10 A {turn}: It is me. In my bath. With [N1 thing|a duck].
       11 B: You said, "As the town knows me."`,
      `10 A {turn}: There is nothing under it.
       11 B: There it goes. It has your chain, and [N1 thing|a bun].`,
    ],
    buttons: [
      '12 A {button}: Art. Definitely art. It moved me.',
      '12 A {button}: Not this minute, citizens! The sheet goes back on.',
      '12 A {button}: Then pay it. And extra for the [=N1 things|knees].',
    ],
  }),
  scene({
    id: 'magic-trick',
    title: 'The Magic Trick',
    family: 'MAKE',
    premise: 'The magician must bring back the borrowed watch; the assistant may not say what went wrong.',
    body: `
      1 A (waves hand) {open}: One borrowed watch went into this hat. Behold!
      2 B: Boss, that is no watch. It has [N1 things|whiskers].
      3 A {dodge}: First comes [N2 thing|a scarf]. Then comes the watch.
      ~4 C/B {press}: That watch was my father's. It was [Q size|solid gold].
      ~5 A {proof}: Your father also wore [N2 things|slippers]. Behold!
      ~6 C/B: The hat is [V doing|chewing], [N3 where|behind its ribbon].
      7 A (reaches in) {raise}: Hand in. It [V deed|shook it]. "[N1 noise|Charmed.]"
      ~8 B: Your arm is in it. [Q count/sign/size|There are stairs.]
      9 ALL: ABRACADABRA!`,
    turns: [
      `10 B {turn}: It worked. Boss, where is the front row?
       11 A: In here. They are asking for [N1 thing|the exit].`,
      `10 B {turn}: Look up, Boss. A giant hand.
       11 A: Look natural, Boss. Be [N1 thing|a rabbit].`,
      `10 B {turn}: Boss. The hat has put on your jacket.
       11 A: It has [N1 thing|my wand]. It is waving at us.`,
    ],
    buttons: [
      "12 A {button}: Thank you! It is nine o'clock, by this lovely watch.",
      '12 A {button}: Next, I bring them back. First comes [=N2 thing|a scarf].',
      '12 A {button}: And that is why it has [=N1 things|whiskers]. Good night!',
    ],
    twins: { look: 'act', row: 'bench' },
  }),
  scene({
    id: 'tech-support',
    title: 'Tech Support',
    family: 'MAKE',
    premise: 'Support must get it switched off; the customer may not upset it.',
    body: `
      1 A (holds phone) {open}: Support. Have you tried switching it off?
      2 B: I tried. It said no. It has [N1 thing|the remote].
      3 A {press}: Is it the model with [N1 things|fur]?
      ~4 B: It is now. It is [Q size|up to the ceiling].
      ~5 C/A {proof}: That is the update. Feed it [N2 things|paper].
      ~6 B {raise}: It only takes [N2 thing|a cable]. It [V deed|asked for ketchup].
      ~7 A {dodge}: Then keep it [V doing|humming]. [Q count/sign/size|Ten minutes.]
      ~8 C/B: It is [N3 where|at the door]. It says, "[N1 noise|Going out.]"
      9 ALL: OFF AND ON AGAIN!`,
    turns: [
      `10 B {turn}: Hello. I am it. I have switched the customer off.
       11 A: Could you switch them on again?`,
      `10 B {turn}: Wait. You sound exactly like it.
       11 A: Is my boy eating well?`,
      `10 B {turn}: It stopped. It says the fault is you.
       11 A: Did you try switching me off?`,
    ],
    buttons: [
      '12 B {button}: I tried. It said no.',
      '12 B {button}: It says no. But this time it said please.',
      '12 B {button}: Please hold. It wants the [=N1 things|fur] brushed.',
    ],
    twins: { hold: 'wait', keep: 'leave' },
  }),
];
