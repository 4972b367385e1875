import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** There is a rule about it, and it has read the rule. */
export const RULE: readonly SkeletonText[] = [
  scene({
    id: 'village-vote',
    title: 'The Village Vote',
    family: 'RULE',
    premise: 'The chair must hold a fair vote on whether it stays; nobody may mention the presents.',
    body: `
      1 A {open}: Order! One question. May it stay in our village?
      2 B: It is no trouble. It gave me [N1 things|cheese].
      3 A {press}: We all got [=N1 things|cheese]. That is a bribe.
      ~4 C/B {dodge}: Mine was no bribe. Mine was [N2 thing|a bicycle].
      ~5 A {proof}: I saw yours. It was [Q size|bigger than the church].
      ~6 B: It [V deed|mended the bell]. It said, "[N1 noise|No charge.]"
      7 A {raise}: Hands up against it. One. [Q count/sign/size|Mine.]
      ~8 C/B: Your hand is full of [N2 things|chocolates].
      ~9 A: Evidence. I am [V doing|weighing it], [N3 where|in my mouth].
      10 ALL (raises hand): IT STAYS!`,
    turns: [
      '11 B {turn}: It says you may stay, too. It has [N1 thing|your chain].',
      '11 B {turn}: It is leaving. It found a village with [N1 thing|a pool].',
      '11 B {turn}: It owns the village. It came about [N1 thing|the rent].',
    ],
    buttons: [
      '12 A {button}: Write that down. It was no trouble.',
      '12 A {button}: Order! Order! Order it more [=N1 things|cheese]!',
      '12 A {button}: Fair enough. It was a good bribe.',
    ],
  }),
  scene({
    id: 'genies-small-print',
    title: "The Genie's Small Print",
    family: 'RULE',
    premise: 'The genie must grant one last wish; the other may not word it badly again.',
    body: `
      1 A (folds arms) {open}: Two wishes gone. One left. Word it carefully.
      2 B: I never wished for [N1 things|geese].
      3 A {proof}: I have it in writing. "I wish for [=N1 things|geese]."
      ~4 B {dodge}: I said, "[N1 noise|Achoo!]" I meant [N1 thing|a goat].
      ~5 C/A {press}: And what did you mean by [V doing|growing]?
      ~6 B: Wish two, [N2 thing|the boat], is [Q size|indoors].
      7 A {raise}: Clause nine. The wish never said [N3 where|on a lake].
      ~8 C/B: Clause ten. It [V deed|married my brother]. With [N2 things|candles].
      ~9 A: Clause eleven. [Q count/sign/size|No refunds.] Now wish.
      10 ALL (rubs lamp): RUB! RUB! RUB!`,
    turns: [
      '11 B {turn}: I wish you had a wish. Go on.',
      '11 B {turn}: I wish for nothing. Sit down. Have [N1 thing|a biscuit].',
      '11 B {turn}: I am in the lamp. You wish.',
    ],
    buttons: [
      '12 A {button}: Nobody ever asked me. [=N1 things|Geese], please.',
      '12 A {button}: At last. And I want it in writing.',
      '12 A {button}: I never wished for anything. Is it nice?',
    ],
  }),
  scene({
    id: 'time-capsule',
    title: 'The Time Capsule',
    family: 'RULE',
    premise: 'The mayor must open it before the crowd; the one who buried it may not say what is inside.',
    body: `
      1 A (digs) {open}: Thirty years under ground. Why is it warm?
      2 B {dodge}: I buried it. I only put in [N1 things|stamps].
      3 A {press}: I have never heard [=N1 things|stamps] knock.
      ~4 B: It heard us. It is [Q size|glad of company].
      ~5 C/A: Not glad. Feel the lid. [N2 things|Scratches].
      ~6 B {proof}: I was nine. I left it [N2 thing|a torch].
      7 A {raise}: One clasp. It [V deed|took my hand]. "[N1 noise|Finally!]"
      ~8 C/B: Two clasps. I see [N1 thing|a small chair]. [Q count/sign|Occupied.]
      ~9 A: The lid! It stands [N3 where|at the window], [V doing|waving].
      10 ALL (raises arms): HAPPY NEW YEAR!`,
    turns: [
      '11 B {turn}: A letter, dated today. It says, "Close it."',
      '11 B {turn}: A letter, in my writing. "Feed it on Sundays."',
      '11 B {turn}: It closed the lid. It wrote a date on us.',
    ],
    buttons: [
      '12 A {button}: I heard nothing. You heard nothing. Close it.',
      '12 A {button}: Bury it again. With more [=N1 things|stamps].',
      '12 A {button}: Thank it for us. Next time, we knock.',
    ],
  }),
  scene({
    id: 'passport-photo',
    title: 'The Passport Photo',
    family: 'RULE',
    premise: 'The photographer must take one legal picture; the sitter may not smile, whatever happens behind.',
    body: `
      1 A (lifts camera) {open}: Chin up. No smiling. Who is that behind you?
      2 B {dodge}: Nobody. I only brought [N1 things|nerves].
      3 A {proof}: Nobody there is smiling. Nobody has [N1 thing|a gold tooth].
      ~4 B: That is my shadow. It is [Q size|tall for its age].
      ~5 C/A {press}: It said "[N1 noise|Oops]" and dropped [N2 thing|a cracker].
      ~6 B: Take it. Last time it [V deed|sneezed].
      7 A {raise}: Picture one. Somebody is [V doing|waving], [N3 where|over your head].
      ~8 C/B: Picture two. [Q count/sign|Four hands.] I brought two.
      ~9 A: Picture three. It has [N2 things|your teeth].
      10 ALL: CHEESE!`,
    turns: [
      '11 A {turn}: Perfect. It is legal. It is just not you.',
      '11 A {turn}: Perfect. The passport says it is the one behind.',
      '11 A {turn}: Perfect. Do not turn round. It is behind me now.',
    ],
    buttons: [
      '12 B {button}: I will take it. Nobody ever looked so good.',
      '12 B {button}: Then nobody goes on holiday. That is my suitcase.',
      '12 B {button}: Fine. Nobody travels. They can keep the [=N1 things|nerves].',
    ],
  }),
];
