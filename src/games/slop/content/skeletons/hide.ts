import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** Something may not be found. Do Not Shake also serves prompts without a verb. */
export const HIDE: readonly SkeletonText[] = [
  scene({
    id: 'do-not-shake',
    title: 'Do Not Shake',
    family: 'HIDE',
    premise: 'One has the manual and must stop the ticking; the other may not put the parcel down.',
    body: `
      1 A {open}: It ticks. Nobody breathe. You, hold it.
      2 B (stretches arms): Why is it warm? It smells of [N1 things|toast].
      ~3 A: Page one. "Find its [N2 things|smiling end]."
      ~4 B {proof}: Found it, [N3 where|under the bow]. It points at me.
      ~5 C/A {press}: Page two. "If it is [Q size|humming], walk away."
      ~6 B {dodge}: I cannot walk. I am holding [N2 thing|the string]!
      7 A {raise}: Page three. "One once [V deed|asked for more]. [Q count/sign|Twice.]"
      ~8 C/B: It is [V doing|purring]. It says, "[N1 noise|Is it Friday?]"
      9 ALL: THREE! TWO! ONE!`,
    turns: [
      `10 B (opens) {turn}: It's [N1 things|a scarf]. And a card.
       11 A: It says, "Sorry I missed your wedding. Love, [N1 thing|your dentist]."`,
      `10 B (opens) {turn}: It's a clock. And a card, with [N1 thing|your name].
       11 A: That's my leaving present. Nobody told me I was leaving.`,
      `10 B (opens) {turn}: It is empty. The ticking is you.
       11 A: That is my heart. It saw [N1 thing|your gloves].`,
    ],
    buttons: [
      '12 B {button}: Close it while it is warm. Post it on.',
      '12 B {button}: Tape it shut. It is getting warm again.',
      '12 B {button}: So I was the one who was warm.',
    ],
    twins: { love: 'yours' },
  }),
  scene({
    id: 'alibi',
    title: 'The Alibi',
    family: 'HIDE',
    premise: 'Two suspects must agree on one story; neither may improve it.',
    body: `
      1 A {open}: They are coming back. One story. Simple.
      2 B: Simple. We were at home, with [N1 things|soup].
      ~3 A {proof}: Good. We stayed home, [V doing|chewing]. [Q sign/count/size|All evening.]
      4 B {raise}: Then [N1 thing|a bishop] brought us [N2 things|slippers].
      ~5 A {press}: Nobody brought us anything! Why would they?
      ~6 C/B: For [N2 thing|the trombone]. It was [Q size|still warm].
      ~7 A {dodge}: Fine. It left. "[N2 noise|Good night.]" We slept.
      ~8 C/B: We could not. Somebody [V deed|danced], [N3 where|on the roof].
      9 ALL: WE WERE AT HOME!`,
    turns: [
      `10 A (reads note) {turn}: It says, "Sorry. We only found your bicycle."
       11 B: Then what is that little red light?`,
      `10 A (reads note) {turn}: It says somebody has confessed. It was [=N1 thing|a bishop].
       11 B: But I made that up.`,
      `10 A (tries door) {turn}: This is not a cell. This is the dentist.
       11 B: And I said all that for [N1 thing|a toothbrush].`,
    ],
    buttons: [
      '12 A {button}: So we tell it again, from the [=N1 things|soup].',
      '12 A {button}: Simple, I said. You had to bring [=N2 thing|the trombone].',
      '12 A {button}: Next time we stay at home. Really at home.',
    ],
  }),
  scene({
    id: 'night-guard',
    title: 'The Night Guard',
    family: 'HIDE',
    premise: 'Two guards must account for every exhibit by morning; neither may admit that one is gone.',
    body: `
      1 A (shines torch) {open}: Three in the morning. Count the exhibits again.
      2 B: One mummy. One vase. [N2 things|Teeth]. All there.
      3 A {press}: Then why is this stand only [N1 things|crumbs]?
      ~4 B {dodge}: It went to wash. With [N2 thing|a towel].
      ~5 C/A {proof}: Its card says it is [Q size|allergic to towels].
      ~6 B: It looked fine at ten. It [V deed|winked].
      7 A {raise}: First room. It left footprints [N3 where|across the Rembrandt].
      ~8 C/B: Second room. They are now [V doing|dancing].
      9 A: Third room. They stop. [Q count/sign/size|Only left feet.]
      10 ALL: [N1 noise|NOBODY MOVE!]`,
    turns: [
      '11 B {turn}: They are mine. I only wanted [N1 thing|a colleague].',
      '11 B {turn}: This room has your card. "Guard. Wax. With [N1 thing|a torch]."',
      '11 B {turn}: It has your cap. It counted us, and [N1 thing|a lamp].',
    ],
    buttons: [
      '12 A {button}: So, all there. Write it down. All there.',
      '12 A {button}: Up on that stand. And wipe off the [=N1 things|crumbs].',
      '12 A {button}: One mummy. One vase. Two guards. Good night.',
    ],
    twins: { stand: 'plinth' },
  }),
  scene({
    id: 'flat-viewing',
    title: 'The Flat Viewing',
    family: 'HIDE',
    premise: 'The agent must let the flat today; nobody may open that door.',
    body: `
      1 A {open}: Four rooms, lovely light. Ignore that door.
      2 B: What is behind that door? It smells of [N1 things|stew].
      3 A {dodge}: Character. Look, the kitchen has [N2 thing|a tap].
      ~4 C/B {proof}: The kitchen also has [N2 things|claw marks].
      ~5 A: They come with the flat. It is [Q size|bigger at night].
      6 B {press}: Something in there just [V deed|knocked]. [Q count/sign|Twice.]
      ~7 A {raise}: That was the pipes, [V doing|settling in].
      ~8 C/B: Pipes do not wear [N1 thing|a dressing gown].
      ~9 A: Be polite. Here we knock back, [N3 where|by the river].
      10 ALL (knocks): [N1 noise|GOOD EVENING, PIPES!]`,
    turns: [
      '11 B {turn}: It opened. It has a chair and questions for us.',
      '11 B {turn}: It owns the flat. You only water [N1 thing|the plants].',
      '11 B {turn}: It says yes. It has already hung up [N1 thing|my coat].',
    ],
    buttons: [
      '12 A {button}: Stand up straight. It only takes people with character.',
      '12 A {button}: Sign here. You get the kitchen on Sundays.',
      '12 A {button}: Say you love [=N1 things|stew]. It will know.',
    ],
  }),
];
