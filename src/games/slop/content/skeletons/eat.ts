import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** Something is on the plate, in the soup, or already swallowed. */
export const EAT: readonly SkeletonText[] = [
  scene({
    id: 'x-ray',
    title: 'The X-Ray',
    family: 'EAT',
    premise: 'The doctor must find what was swallowed; the patient may not have had more than soup.',
    body: `
      1 A (holds it up) {open}: Good news. I have never seen this before.
      2 B: I only had soup. And [N2 thing|a roll].
      3 A {proof}: Then why does your soup have [N2 things|eleven spoons]?
      ~4 B {dodge}: Small ones. They came with the soup.
      ~5 A: One of them is [Q size|wearing a hat].
      6 C/B {press}: Behind those ribs, [N1 thing|a small choir], [V doing|waving].
      ~7 B: It is [N1 things|bacon]. I yawned, [N3 where|near a farm].
      8 A {raise}: Last week somebody here [V deed|left as two]. [Q count/sign/size|Same soup.]
      ~9 B (hugs stomach): Is that me? It said, "[N1 noise|More bread!]"
      10 ALL: SAY AAAAH!`,
    turns: [
      '11 C/B {turn}: Doctor. The name on that picture is yours.',
      "11 C/B {turn}: Doctor. That's not a picture. That's a window.",
      '11 C/B {turn}: Doctor. You are holding up the menu.',
    ],
    buttons: [
      '12 A {button}: So that is where the [=N2 things|eleven spoons] went.',
      '12 A {button}: Cancel this afternoon. And bring me some of that soup.',
      '12 A {button}: Good news, then. It is only soup. Next!',
    ],
  }),
  scene({
    id: 'soup-of-the-day',
    title: 'Soup of the Day',
    family: 'EAT',
    premise: 'The waiter must get the bowl emptied; the guest may not make a scene about what is in it.',
    body: `
      1 A (lifts lid) {open}: Your soup. Please do not look straight at it.
      2 B: I found [N1 things|eyebrows] in my soup.
      3 A {dodge}: Garnish. We charge extra for [=N1 things|eyebrows].
      ~4 C/B {press}: Does garnish usually bring [N2 thing|its own spoon]?
      ~5 A {proof}: In season. This one is [Q size|early].
      ~6 C/B: It just [V deed|winked]. It said, "[N1 noise|Evening.]"
      ~7 A: It came today, [N3 where|by canal]. [Q sign/count/size|Alone.]
      ~8 B {raise}: Now it is [V doing|rowing], with [N2 things|oars].
      9 ALL: WAITER! WAITER! WAITER!`,
    turns: [
      `10 A {turn}: It has a complaint. It found you in its bowl.
       11 B: Tell it I am garnish. Offer it [N1 thing|my hat].`,
      `10 A {turn}: One moment. This is not the soup. The soup is late.
       11 B: Then this is somebody's bath. And [N1 thing|their towel].`,
      `10 A {turn}: It says that is its chair. You are the special.
       11 B: So that is why I was given [N1 thing|the lemon].`,
    ],
    buttons: [
      '12 A {button}: Very good. We charge extra for that.',
      '12 A {button}: It sends its compliments. And more [=N1 things|eyebrows].',
      '12 A {button}: Pepper? It asks for you with extra pepper.',
    ],
  }),
  scene({
    id: 'wrong-cake',
    title: 'The Wrong Cake',
    family: 'EAT',
    premise: 'The hosts must save the cake; the guest of honour on the stairs may not see it.',
    body: `
      1 A (lifts lid) {open}: The guest is on the stairs. Read me the cake.
      2 B: It says, "Happy [N1 things|Elbows]." In pink.
      3 A {press}: I ordered roses. Who ordered [=N1 things|elbows]?
      ~4 C/B {dodge}: The line was bad. They also heard [N2 things|boots].
      ~5 A {proof}: They made [N2 thing|a boot]. It is [Q size|mostly glue].
      ~6 C/B: And underneath, it is [Q size|not even cake].
      7 A {raise}: Bottom stair! Stop [V doing|staring] and lick it!
      ~8 B: I licked it. It [V deed|licked back]. "[N2 noise|Mmm.]"
      ~9 A: Top stair! Hide it [N3 where|under the coats]!
      10 ALL (raises arms): SURPRISE!`,
    turns: [
      '11 B {turn}: They cried. It is their name. And [N1 thing|their horse].',
      '11 B {turn}: It is the baker, with cake. This is [N1 thing|a hat].',
      '11 B {turn}: They brought a cake, too. It says [N1 thing|your name].',
    ],
    buttons: [
      '12 A {button}: Then cut it. Small slices. Nobody mention the roses.',
      '12 A {button}: Of course. Who ordered [=N1 things|elbows]? I did.',
      '12 A {button}: Good. In pink, too. It was always going to be pink.',
    ],
    twins: { line: 'signal' },
  }),
  scene({
    id: 'waiting-list',
    title: 'The Waiting List',
    family: 'EAT',
    premise: 'The head waiter must keep one table free; the hungry guest may not sit down.',
    body: `
      1 A (checks list) {open}: Two hours. That table is taken.
      2 B: That table is empty. Except for [N2 things|candles].
      3 A {dodge}: It is promised. To [N1 thing|a bishop] and party.
      4 C/B {press}: Then why did they send [N1 things|hay] ahead?
      ~5 A {proof}: They sit on it. Only on it.
      6 B: And their starter is [Q size|still running].
      ~7 A: They like it so. Once it [V deed|tipped everybody].
      ~8 C/B {raise}: They are [N3 where|in the cloakroom]. [Q count/sign|All of them.]
      ~9 A: They are at the table, [V doing|humming]. Bow.
      10 ALL (bows): [N1 noise|GOOD EVENING, YOUR GRACE!]`,
    turns: [
      '11 B {turn}: They are the waiters. They have [N2 thing|a notepad].',
      '11 B {turn}: They have the menu. We come after [N2 thing|the cheese].',
      '11 B {turn}: They were waiting for us, with [N2 thing|a cake].',
    ],
    buttons: [
      '12 A {button}: Then take their table. Mind the [=N1 things|hay].',
      '12 A {button}: I promised them a table. I never promised food.',
      '12 A {button}: At last. I do so hate an empty table.',
    ],
    twins: { bow: 'kneel' },
  }),
];
