import type { SkeletonText } from '../../content/forms.ts';

/** Three scenes that stand still while the real ones are edited. */
export const SAMPLE_SKELETONS: readonly SkeletonText[] = [
  {
    id: 'nothing-to-declare',
    title: 'Nothing to Declare',
    family: 'TAKE',
    premise: 'A must look in the bag; B may not let it open.',
    lines: `
1 A {open}: One traveller, one bag, and it's moving.
~2 B: It's only the [N1 things|sandwiches]. It moves when it's warm.
3 A (unzips): [N2 things|Sleeves]! [N2 things|Sleeves] everywhere! And who packed [N2 thing|the other boot]?
4 B: It's staff. It came with [N2 thing|references].
~5 C/A {press}: Forty watching, and it just [N2 deed|sat on the stamp].
6 B: Nobody paid for it. Somebody [V deed|hummed].
~7 A {raise}: [V things|No receipt]! [N1 sign|At this hour]!
~8 B (points up): [Q sign/size|No moon]. Nobody looked at it.
9 ALL {all}: [Q noise|CLOSE THE BAG!]
10 A {turn}: Wait. This label says [N1 thing|my address].
11 B: Yes. And your dinner is in the oven.
12 A (salutes) {button}: Gate open. And mind [=N2 thing|the handle].`,
    turns: [
      `10 A {turn}: Wait. This label says [N1 thing|my address].
11 B: Yes. And your dinner is in the oven.`,
      `10 A {turn}: It has a passport. The photo is [N1 thing|my mother].
11 B: She said you would not write.`,
      `10 A {turn}: The bag has a bell. It is ringing for me.
11 B: It wants [N1 thing|the manager]. That is you.`,
    ],
    buttons: [
      '12 A (salutes) {button}: Gate open. And mind [=N2 thing|the handle].',
      '12 A {button}: Take it through. I saw no [N2 things|sleeves].',
      '12 A {button}: Stamp it. Stamp [N2 thing|the boot] too.',
    ],
    twins: { sandwiches: 'dumplings', boot: 'glove', dinner: 'supper', bag: 'case' },
  },
  {
    id: 'keyhole',
    title: 'Keyhole',
    family: 'KEEP',
    premise: 'They must get in; what is inside may not notice.',
    lines: `
1 A (crouches) {open}: Behind this door, something large is [N2 doing|humming].
2 B: I see [N1 things|elbows]. Enormous [N1 things|elbows]. And [N1 things|knees] under them.
~3 C/A: Count them. [Q count|I ran out of fingers.]
~4 B: And the [N1 things|owner]? Outside. Wearing our coats.
5 A: All of them, in a space [Q size|meant for towels].
6 B (peers): [N2 thing|A hat] [V deed|went from head to head]. Nobody complained about it.
~7 C/A {raise}: [V things|Very orderly]. They have done this before.
~8 B: It rises. It has reached the light switch.
9 A: Somebody must crawl in and find [N2 thing|the tap].
10 B (freezes) {turn}: Too late. The [N1 things|elbows] just turned round.
11 ALL (wave) {all}: [N1 noise|Good evening.]
12 A {button}: Do not run. Offer them [N2 thing|a biscuit].`,
    turns: [
      `10 B (freezes) {turn}: Too late. The [N1 things|elbows] just turned round.
11 ALL (waves) {all}: [N1 noise|Good evening.]`,
      `10 B (freezes) {turn}: The handle is moving. They want to come out to us.
11 ALL (waves) {all}: [N1 noise|Good evening.]`,
      `10 B (freezes) {turn}: There is an eye at the keyhole. It saw [N1 things|our knees].
11 ALL (waves) {all}: [N1 noise|Good evening.]`,
    ],
    buttons: [
      '12 A {button}: Do not run. Offer them [N2 thing|a biscuit].',
      '12 A {button}: We were never here. Neither was [N2 thing|that hat].',
      '12 A {button}: Knock next time. Bring [N2 thing|a bigger door].',
    ],
    twins: { hat: 'cap', door: 'hatch', biscuit: 'cracker' },
  },
  {
    id: 'do-not-shake',
    title: 'Do Not Shake',
    family: 'HIDE',
    premise: 'A must read the manual; B may not move while it ticks.',
    lines: `
1 A {open}: It ticks. Nobody breathe. You, hold it.
2 B (holds arms out): Why is it warm?
~3 A: Page one. "Find the [N2 things|end that smiles]."
~4 B: Found it. Pointing at me.
~5 C/A {press}: Page two. "If it is [Q size|humming], walk away."
~6 B: I cannot walk away. I am holding it!
7 A {raise}: Page three. "The last one [V deed|asked for more]."
8 B (listens to it): It says "[N1 noise|Is it Friday?]".
9 ALL {all}: THREE! TWO! ONE!
10 B (opens it) {turn}: It's [N1 things|a scarf]. And a card.
11 A: "Sorry I missed your wedding. Love, [N1 thing|your dentist]."
12 B {button}: Close it. Post it on. Quickly.`,
    turns: [
      `10 B (opens it) {turn}: It's [N1 things|a scarf]. And a card.
11 A: "Sorry I missed your wedding. Love, [N1 thing|your dentist]."`,
      `10 B (opens it) {turn}: It's a clock. It's [N1 things|my own clock].
11 A: Then who is holding [N1 thing|your parcel]?`,
      `10 B (opens it) {turn}: It's empty. It was only [N1 thing|the lid] all along.
11 A: Then why did it stop when you looked?`,
    ],
    buttons: [
      '12 B {button}: Close it. Post it on. Quickly.',
      '12 B {button}: Turn to page one. It winked at me.',
      '12 B {button}: Hold it. My arms want a holiday from this.',
    ],
    twins: { clock: 'timer', love: 'yours', wedding: 'birthday', dentist: 'barber', scarf: 'shawl', lid: 'box' },
  },
];
