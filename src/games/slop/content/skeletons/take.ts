import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** Somebody has it who should not. */
export const TAKE: readonly SkeletonText[] = [
  scene({
    id: 'nothing-to-declare',
    title: 'Nothing to Declare',
    family: 'TAKE',
    premise: 'The officer must look in the bag; the traveller may not let it open.',
    body: `
      1 A {open}: One traveller, one bag, and it's moving.
      ~2 B {dodge}: It's only the [N1 things|sandwiches]. It moves when it's warm.
      3 A (unzips) {proof}: [N2 things|Sleeves]! [N2 things|Sleeves] everywhere! Who packed this?
      4 B: I did. It's staff. It came with [N2 thing|the other boot].
      ~5 C/A {press}: Forty watching, and it is [Q size|halfway out].
      6 C/B: Nobody paid for it. Somebody [V deed|hummed].
      ~7 A {raise}: [V things|No receipt]! And it just [N2 deed|sat on the stamp]!
      ~8 B (points up): [Q sign/count/size|No moon.] And nobody there, [N3 where|at the docks].
      9 ALL: [Q noise|CLOSE THE BAG!]`,
    turns: [
      `10 A {turn}: Wait. This label says [N1 thing|my address].
       11 B: Yes. And your dinner is in the oven.`,
      `10 A {turn}: Wait. This is my mother's handwriting.
       11 B: Yes. She says you never call. She packed [N1 thing|the tin].`,
      `10 A {turn}: Wait. This is my bag. That is [N1 thing|my toothbrush].
       11 B: Yes. I only offered to carry it for you.`,
    ],
    buttons: [
      '12 A (salutes) {button}: Gate open for it. And mind [=N2 thing|the other boot].',
      '12 A (salutes) {button}: Then it goes through. Staff use the side door.',
      '12 A {button}: Who packed this? Nobody. Nobody packed this. Welcome home.',
    ],
  }),
  scene({
    id: 'heist-plan',
    title: 'The Heist Plan',
    family: 'TAKE',
    premise: 'The gang must get it out tonight; nobody may ask who opens the safe.',
    body: `
      1 A (unrolls plan) {open}: One house, one night. Everybody has a job.
      2 B: My job is [N1 things|snacks]. [Q count/sign/size|Plenty.]
      ~3 C/B: My job is [N1 thing|the moustache]. And [N2 things|gloves].
      4 A {proof}: We want [N2 thing|the good spoon]. It is [Q size|heavier than us].
      ~5 C/B {press}: Then whose job is the safe?
      ~6 A {dodge}: Somebody's. Last time somebody [V deed|opened a jar].
      7 C/B {raise}: The gate said, "[N2 noise|Good evening.]" I am through it.
      ~8 A: I passed it [V doing|crawling], [N3 where|among the gnomes].
      9 ALL: SHHHHHH!`,
    turns: [
      `10 B {turn}: You found the light switch. How?
       11 A: It's our house. The number is on the fridge.`,
      `10 B {turn}: Somebody was at the safe before us.
       11 A: That was us. Yesterday. That was the rehearsal.`,
      `10 B {turn}: Boss. They left us a note. "Welcome, all."
       11 A: They made our beds. Mine has [N1 thing|a hot-water bottle].`,
    ],
    buttons: [
      "12 B {button}: Then it is nobody's job. Pass me the [=N1 things|snacks].",
      '12 B {button}: Put it back. That is where [=N2 thing|the good spoon] lives.',
      '12 B {button}: Same time tomorrow. I will bring more [=N1 things|snacks].',
    ],
  }),
  scene({
    id: 'reading-the-will',
    title: 'Reading the Will',
    family: 'TAKE',
    premise: 'The notary must read every page; the heirs may not seem to want the house.',
    body: `
      1 A (breaks seal) {open}: The will has four pages. You may cry later.
      2 B: I am crying now. Who gets the house?
      3 A {proof}: Page one. For you, [N1 things|left shoes], [N3 where|in the shed].
      ~4 B: That is not a house. [Q sign/count/size|Not even nearly.]
      ~5 A: Page two. "[N2 thing|The lid]. It is [Q size|still damp]."
      ~6 C/B {dodge}: At lunch I told it, "[N2 noise|Lovely.]" Politely.
      7 A {raise}: Page three. "Whoever [V deed|sang at my birthday] gets nothing."
      ~8 C/B {press}: We did. [V things|Three verses], with [N2 things|hats].
      9 ALL: READ PAGE FOUR!`,
    turns: [
      `10 A {turn}: Page four. "I am not dead. I am late."
       11 C/B: Then who just parked [N1 thing|a piano] outside?`,
      `10 A {turn}: Page four. "The house goes to whoever reads this."
       11 C/B: That is you. You used [N1 thing|a crayon].`,
      `10 A {turn}: Page four. "Look up. I can hear you."
       11 C/B: The portrait blinked. It never had [N1 thing|that hat].`,
    ],
    buttons: [
      '12 A {button}: You may stop crying. Put the kettle on for them.',
      '12 A {button}: That house is taken. Keep the [=N1 things|left shoes].',
      '12 A {button}: Look sorry. Give them back [=N2 thing|the lid].',
    ],
    twins: { look: 'act' },
  }),
  scene({
    id: 'lost-property',
    title: 'Lost Property',
    family: 'TAKE',
    premise: 'The owner must describe it to get it back; the queue may not hear what it is.',
    body: `
      1 A {open}: Lost property. Describe it, and speak up.
      2 B (leans in): It is personal. It has [N2 things|straps].
      ~3 A {proof}: Half of these have [=N2 things|straps]. [Q count/sign/size|Some have names.]
      ~4 C/A {press}: Speak up! This queue is [V doing|guessing].
      5 B {dodge}: Last week it [V deed|sang]. In church.
      ~6 A (cups hands) {raise}: Attention, queue! It is [Q size|longer than its owner]! "[N2 noise|Oof!]"
      ~7 B: Not the queue. Just tell them it has [N2 thing|a brush].
      ~8 C/A: Attention, station! It left [N1 things|gravy] [N3 where|on the night train]!
      9 ALL: HOLD IT UP!`,
    turns: [
      `10 B {turn}: You are holding it. You are wearing it.
       11 A: This? I thought it was [N1 thing|my uniform].`,
      `10 B {turn}: It heard you. It is behind your counter.
       11 A: That is not property. That is [N1 thing|my manager].`,
      `10 B {turn}: Put that down. That one is not mine.
       11 A: It ran to you. It brought [N1 thing|your slippers].`,
    ],
    buttons: [
      '12 B {button}: Keep it. It suits you. Just not in church.',
      '12 B {button}: Well. Now it really is personal.',
      '12 B {button}: Keep it, then. Hand wash. Mind the [=N2 things|straps].',
    ],
  }),
];
