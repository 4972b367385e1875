import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** Two sides, and one of them has a complaint. */
export const FIGHT: readonly SkeletonText[] = [
  scene({
    id: 'police-sketch',
    title: 'The Police Sketch',
    family: 'FIGHT',
    premise: 'The officer must finish the drawing before the bus leaves; the witness may not leave out what hurt.',
    body: `
      1 A (licks pencil) {open}: Slowly. I have one pencil and no talent.
      2 B: It had [N1 things|eyebrows]. I will dream of it.
      ~3 A (draws): Like this?
      ~4 B: More [N2 things|teeth]. It was [Q size|bigger than you are].
      ~5 C/A {press}: What was it holding?
      ~6 B {proof}: [N2 thing|My hand]. [Q count/sign/size|Both, in the end.] It insisted.
      ~7 A: But then it left, [V doing|whistling], [N3 where|by the bins].
      8 C/B {raise}: First it [V deed|bowed]. To my mother.
      9 ALL: [N1 noise|THE NOISE! THE NOISE!]`,
    turns: [
      `10 A (turns it round) {turn}: Finished. Does anybody know this face?
       11 B: Officer. That is you, with [N1 thing|a better chin].`,
      `10 A (turns it round) {turn}: Finished. It looks exactly like you.
       11 B: I see. So I was standing by [N1 thing|a mirror].`,
      `10 A (turns it round) {turn}: Finished. I think I love it.
       11 B: It is single. It has [N1 thing|its own boat].`,
    ],
    buttons: [
      '12 A {button}: I want a lawyer. It may keep the [=N1 things|eyebrows].',
      '12 A {button}: Leave it with me. I will dream of it, too.',
      '12 A {button}: I knew it. I always liked the [=N1 things|eyebrows].',
    ],
  }),
  scene({
    id: 'returns-counter',
    title: 'The Returns Counter',
    family: 'FIGHT',
    premise: 'The customer must give it back; the clerk may not take it without the box.',
    body: `
      1 A {open}: Next! Box, receipt, or a sad story?
      2 B (slams counter): You sold me [N2 thing|this]. Listen to it.
      3 C/B {proof}: It does that all night: [N2 noise|Nothing. Just nothing.]
      ~4 A {dodge}: That is normal. It misses [N1 thing|its mother].
      ~5 B: It is [Q size|wet on Thursdays]. It leaks [N1 things|gravy].
      ~6 A: The picture had it [N3 where|on a beach], [V doing|resting].
      7 B {raise}: On Sunday it [V deed|answered the phone]. [Q count/sign|Twice.]
      ~8 C/A: Ours did it with [N2 things|matches]. We moved house.
      9 ALL: PUT IT DOWN GENTLY!`,
    turns: [
      `10 A (leans in) {turn}: How much, with the [N1 things|batteries]?
       11 B: You want it?`,
      `10 A (leans in) {turn}: I know that sound. I know the [N1 things|dents].
       11 B: You lost it?`,
      `10 A (leans in) {turn}: It has my eyes. It has my [N1 things|manners].
       11 B: You are related?`,
    ],
    buttons: [
      '12 A {button}: Since school. Listen. Do not tell the box.',
      '12 A {button}: I sold it once. I have cried ever since.',
      '12 A {button}: Yes. Now listen to [=N2 thing|this]. It remembers me.',
    ],
  }),
  scene({
    id: 'noise-upstairs',
    title: 'The Noise Upstairs',
    family: 'FIGHT',
    premise: 'The neighbour must make it stop; the people upstairs may not admit there is an it.',
    body: `
      1 A (knocks) {open}: It is two in the morning. Stop it.
      2 B {dodge}: It is perfectly quiet up here. Mind the [N1 things|feathers].
      3 A {press}: First it was [V doing|marching], [N3 where|over my bed].
      ~4 B {proof}: That was the kettle. It is [Q size|wearing boots].
      ~5 C/A: A kettle has no [N2 things|knees].
      6 B: It has [N2 thing|a whistle]. It is very proud.
      ~7 A {raise}: Then it [V deed|sneezed]. "[N1 noise|Bless you!]"
      8 C/B: I cannot hear you. It is too quiet.
      ~9 A: Look behind you. [N1 thing|A tuba]. [Q count/sign/size|Marching.]
      10 ALL (stamps): QUIET UP THERE!`,
    turns: [
      '11 B {turn}: Listen. It comes from below. From your flat.',
      '11 B {turn}: Look down. It is your own feet. You are dancing.',
      '11 B {turn}: It is past midnight. Happy birthday. We were practising.',
    ],
    buttons: [
      '12 A {button}: Then may I stay here? It is perfectly quiet.',
      '12 A {button}: Then I heard nothing. Mind the [=N1 things|feathers].',
      '12 A {button}: Whatever it was, it was perfectly quiet. Good night.',
    ],
  }),
  scene({
    id: 'peace-talks',
    title: 'The Peace Talks',
    family: 'FIGHT',
    premise: 'Two sides must agree before the biscuit is gone; neither may take two bites in a row.',
    body: `
      1 A {open}: Two sides, one biscuit. Each point costs one bite.
      2 B: Point one. You stop [V doing|singing] [N3 where|at our fence].
      3 A (bites): Agreed. Point two. We want [N2 thing|the ladder] back.
      ~4 B {dodge}: It left. It is [Q size|taller now].
      ~5 C/A {press}: You pay for it in [N1 things|butter].
      ~6 B (bites) {proof}: Agreed. Point three. Your side [V deed|waved first].
      ~7 A {raise}: Your side brought [N1 thing|the goat]. [Q count/sign|Eleven times.]
      ~8 C/B: It shouted "[N2 noise|Baa!]" at our [N2 things|flags].
      9 ALL: POINT OF ORDER!`,
    turns: [
      `10 A {turn}: All signed. Now, where is the treaty?
       11 B: You bit it. This is the biscuit.`,
      `10 A {turn}: One bite left. What was the war about?
       11 B: This biscuit. And [N1 thing|the goat].`,
      `10 A {turn}: It has eaten the treaty. All four pages.
       11 B: Then it rules both sides. It has [N1 thing|the pen].`,
    ],
    buttons: [
      '12 A {button}: Agreed. It tasted of [=N2 thing|the ladder].',
      '12 A {button}: Then we start again. Point one. Bring milk.',
      '12 A {button}: Agreed. Tomorrow it gets [N1 things|butter].',
    ],
    twins: { point: 'item', points: 'items', order: 'information', bite: 'nibble' },
  }),
];
