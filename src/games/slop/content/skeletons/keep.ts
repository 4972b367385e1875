import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** Nobody lets go: of the bath, the boat, the coat or the child. */
export const KEEP: readonly SkeletonText[] = [
  scene({
    id: 'keyhole',
    title: 'The Keyhole',
    family: 'KEEP',
    premise: 'They must get into the room; what is inside may not notice them.',
    body: `
      1 A (crouches) {open}: Behind this door, something large is [N2 doing|humming].
      2 B: I see [N1 things|elbows] there. Enormous [N1 things|elbows].
      ~3 C/A {press}: Count them. [Q count/sign|I ran out of fingers.]
      ~4 B: All counted. And [N1 thing|the owner], in our coats.
      5 A {proof}: All of them, in a space [Q size|meant for towels].
      6 C/B: There, [N2 thing|a hat] [V deed|went from head to head]. Nobody complained.
      ~7 A: They did not even speak. [V things|Very orderly].
      8 B {raise}: Now it rises. It has reached [N3 thing|the light switch].
      ~9 A: Somebody must crawl in there and find [N2 thing|the tap].`,
    turns: [
      `10 B {turn}: Too late. The [=N1 things|elbows] in there just turned round.
       11 ALL (waves): [N1 noise|Good evening.]`,
      `10 B {turn}: Too late. There is an eye at the keyhole.
       11 ALL (waves): [N1 noise|Good evening.]`,
      `10 B {turn}: Too late. They say they are outside. We are in.
       11 ALL (waves): [N1 noise|Good evening.]`,
    ],
    buttons: [
      '12 A {button}: Do not run. Offer the [=N1 things|elbows] a biscuit.',
      '12 A {button}: Enormous manners, too. After you.',
      '12 A {button}: Do not wave at all of them. There is no space.',
    ],
  }),
  scene({
    id: 'too-many-in-the-boat',
    title: 'Too Many in the Boat',
    family: 'KEEP',
    premise: 'One must throw something out before they sink; the other may not part with any of it.',
    body: `
      1 A {open}: We are sinking. Politely, what goes first?
      2 B (hugs it) {dodge}: Not [N2 thing|the piano]. Never [N2 thing|the piano].
      3 A {proof}: It is [Q size|a piano]. I have wet ankles.
      ~4 C/A {press}: And who brought [N3 thing|the owl]? It is judging me.
      ~5 B: It [V deed|had a ticket]. It said, "[N2 noise|One way.]"
      ~6 C/A: Stop that [V doing|singing]. Throw the [N1 things|cheese].
      7 A {raise}: Knees. I have wet knees. [Q count/sign|Both.]
      ~8 B: Fine. Take [N1 thing|the lid]. Leave me the handle.
      9 ALL: OVERBOARD!`,
    turns: [
      `10 A (stands up) {turn}: Why is it not deeper than my moustache?
       11 B: Because we are [N3 where|in the paddling pool].`,
      `10 A (stands up) {turn}: Why is the shore so near?
       11 B: We never untied it. We are [N3 where|at the pier].`,
      `10 A (stands up) {turn}: Why is the boat up there?
       11 B: Because we threw you. You are [N3 where|in the water].`,
    ],
    buttons: [
      '12 A {button}: Then nobody tells them. Row, for [=N2 thing|the piano].',
      '12 A {button}: Nobody mentions my ankles. Row.',
      '12 A {button}: Then we all stay wet. And we keep [=N2 thing|the piano].',
    ],
  }),
  scene({
    id: 'fitting-room',
    title: 'The Fitting Room',
    family: 'KEEP',
    premise: 'The assistant must make the sale; the customer may not tear it getting out.',
    body: `
      1 A {open}: Knock, knock. How are we getting on?
      2 B: I cannot find my way out of it.
      3 A {dodge}: That is the cut. Everybody wants [N1 things|sleeves].
      ~4 B {proof}: It is [Q size|breathing]. I am not.
      ~5 C/A: That is the lining. All [N2 things|wool].
      ~6 B: Through [N2 thing|the pocket], it said, "[N1 noise|Ooh.]"
      ~7 C/A (steps back) {raise}: That arm is slimming, [N3 where|round the back].
      8 B {press}: I have three arms. One just [V deed|waved].
      ~9 A: Charming. It is [V doing|humming]. [Q count/sign/size|Dry clean only.]
      10 ALL (pulls): PULL! PULL! PULL!`,
    turns: [
      '11 B {turn}: It is a customer. It has [N1 thing|a hat].',
      '11 B {turn}: This is the window. They bought [N1 thing|my hat].',
      '11 B {turn}: I am out. So who is in [N1 thing|the coat]?',
    ],
    buttons: [
      '12 A {button}: Stay. I never found my way out of it.',
      '12 A {button}: It suits you. It is the cut.',
      '12 A {button}: We have it in blue. Everybody wants [=N1 things|sleeves].',
    ],
    twins: { cut: 'shape', arm: 'elbow' },
  }),
  scene({
    id: 'babysitter-handover',
    title: 'The Handover',
    family: 'KEEP',
    premise: 'The parent must be gone by eight; the sitter may not ask why there are rules.',
    body: `
      1 A (hands it over) {open}: We are late. There is only one rule.
      2 B: Rule one. "No [N1 things|milk] after dark."
      3 A {proof}: After dark it once [V deed|typed].
      ~4 C/B {press}: Rule two. "Hide [N2 thing|the spoon] from it."
      ~5 A {dodge}: I did that. It is [Q size|fast].
      ~6 B: This is rule three. "[N1 noise|DUCK!]"
      ~7 A {raise}: That one is yours. Four is for [N1 thing|the vicar].
      8 C/B: Here is rule five, [N3 where|on the ceiling]. [Q count/sign/size|In crayon.]
      ~9 A: It wrote that, [V doing|whistling], in [N2 things|jam].
      10 ALL (waves): GOODBYE! BE GOOD!`,
    turns: [
      '11 B {turn}: There goes your car. It is at the wheel.',
      '11 B {turn}: It has its coat on. We stay in.',
      '11 B {turn}: It is gone. That is [N2 thing|a pillow] in the cot.',
    ],
    buttons: [
      '12 A {button}: It is never out after dark.',
      '12 A {button}: Then we stay here. No [=N1 things|milk] for me.',
      '12 A {button}: Late again. And it took the [=N1 things|milk].',
    ],
  }),
];
