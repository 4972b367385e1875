import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** It goes, and it should not, or it does not, and it should. */
export const MOVE: readonly SkeletonText[] = [
  scene({
    id: 'driving-test',
    title: 'The Driving Test',
    family: 'MOVE',
    premise: 'The examiner must see one left turn; the learner may not admit who is driving.',
    body: `
      1 A (buckles up) {open}: This is your test. Where is the steering wheel?
      2 B: It has [N1 things|ears]. I hold [N2 things|reins].
      3 A: Then steer it left at [N3 thing|the church]. Gently.
      ~4 B {dodge}: It never does left. It says, "[N1 noise|Right!]"
      ~5 C/A {press}: Everything does left. Use [N2 thing|the pedal].
      ~6 B {proof}: It just [V deed|gasped]. It is [Q size|ticklish].
      7 C/B {raise}: That was a bus. We passed it [V doing|whistling].
      ~8 A: That was the police. [Q count/sign/size|They saluted.]
      9 ALL (leans left): LEFT! LEFT! LEFT!`,
    turns: [
      `10 A {turn}: Stop. Who has been driving?
       11 B: It has. It passed last year, with [N1 thing|honours].`,
      `10 A {turn}: Stop. Why are we at my house?
       11 B: It lives here. You left [N1 thing|the gate] open.`,
      `10 A {turn}: Stop. What is it writing down?
       11 B: Our marks. We are its test. You lost [N1 thing|a point].`,
    ],
    buttons: [
      '12 A {button}: It passes. You walk. Let go of its [=N1 things|ears].',
      '12 A {button}: Then take us home. Gently. Nobody steer it.',
      '12 A {button}: Well. It went left. I saw it go left.',
    ],
    twins: { stop: 'halt' },
  }),
  scene({
    id: 'parking-ticket',
    title: 'The Parking Ticket',
    family: 'MOVE',
    premise: 'The warden must write the ticket; the owner may not let it be called a vehicle.',
    body: `
      1 A (writes) {open}: That vehicle is parked on my line.
      2 B {dodge}: It is no vehicle. It has [N1 things|feelings].
      3 A {press}: [N2 thing|A bell] makes it a vehicle.
      ~4 B: That is jewellery. It is [Q size|bridal].
      ~5 C/A {proof}: Jewellery does not drip [N2 things|oil].
      6 B: It only stopped. Somebody [V deed|whistled].
      ~7 A {raise}: That is ten. [V doing|Whistling] is twenty.
      8 C/B: It said, "[N1 noise|Pardon me.]" It is [N3 where|on your foot].
      ~9 A: That is forty. [Q count/sign/size|Plus tax.]
      10 ALL (stamps foot): TOW IT! TOW IT!`,
    turns: [
      '11 B {turn}: It is leaving. It gave you [N1 thing|a ticket].',
      '11 B {turn}: Mine is over there. This is [N1 thing|the mayor].',
      '11 B {turn}: It works here. It has your cap, and [N1 thing|a whistle].',
    ],
    buttons: [
      '12 A {button}: It signalled. I knew it was a vehicle.',
      '12 A {button}: I never even asked about its [=N1 things|feelings].',
      '12 A {button}: Let it go. It has [=N2 thing|a bell], you know.',
    ],
    twins: { line: 'kerb' },
  }),
  scene({
    id: 'stuck-lift',
    title: 'The Stuck Lift',
    family: 'MOVE',
    premise: 'One must keep everybody calm; the other may not open the bag, and the bag needs air.',
    body: `
      1 A (presses button) {open}: We are stuck. What is in the bag?
      2 B: My lunch. It needs air. And [N1 things|music].
      3 A {press}: Your lunch smells of [N2 things|wet dog].
      ~4 B {dodge}: It is only [Q size|shy in groups].
      ~5 C/A {proof}: It said, "[N1 noise|Hello.]" It has [N2 thing|a spoon].
      6 B: It likes you. Last time it [V deed|proposed].
      ~7 A {raise}: Everybody, one step away from it.
      ~8 C/B: One step. I have [N1 thing|an elbow] [N3 where|in my ear].
      ~9 A: Two steps. [Q count/sign/size|Cosy.] It is [V doing|humming].
      10 ALL (squeezes in): BREATHE IN!`,
    turns: [
      '11 B {turn}: The door is open. Since lunch.',
      '11 B {turn}: This is not the lift. This is the cupboard.',
      '11 B {turn}: It lives on nine. We are its luggage.',
    ],
    buttons: [
      '12 A {button}: It needs air. And I need a friend.',
      '12 A {button}: I know. It was cosy. Pass the lunch.',
      '12 A {button}: Then one more floor. It likes the [=N1 things|music].',
    ],
  }),
  scene({
    id: 'get-down-from-there',
    title: 'Get Down From There',
    family: 'MOVE',
    premise: 'The officer must talk it off the roof; the owner may not promise it anything it has already.',
    body: `
      1 A (cups hands) {open}: You, on the roof! Down!
      2 B: It cannot hear. It is busy with [N1 things|sunsets].
      3 A {press}: How did it get up there with [N2 thing|a chair]?
      ~4 B: By the stairs. It said, "[N1 noise|Excuse me.]"
      ~5 C/A {proof}: It left [N1 thing|a lamp]. It is [Q size|still on].
      ~6 B: It took [N2 things|everything]. Yesterday it [V deed|hung curtains].
      7 C/A {raise}: Offer it soup, [N3 where|at my table].
      8 B {dodge}: It has soup. It is [V doing|stirring it].
      ~9 A: Then offer it my job. [Q count/sign/size|With the hat.]
      10 ALL: COME DOWN! WE LOVE YOU!`,
    turns: [
      '11 B {turn}: It says come up. It has [N1 thing|a second chair].',
      '11 B {turn}: Look down. We are the ones on the roof.',
      '11 B {turn}: It can see your bath. It is running.',
    ],
    buttons: [
      '12 A (climbs) {button}: Tell them I cannot hear. I am busy.',
      '12 A {button}: Nobody tell them how I got up here.',
      '12 A (climbs) {button}: Hold my hat. I always wanted its [=N1 things|sunsets].',
    ],
  }),
];
