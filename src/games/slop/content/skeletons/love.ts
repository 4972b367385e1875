import type { SkeletonText } from '../forms.ts';
import { scene } from './scene.ts';

/** Somebody's heart is involved, not always the right one. */
export const LOVE: readonly SkeletonText[] = [
  scene({
    id: 'toast',
    title: 'The Toast',
    family: 'LOVE',
    premise: 'The speaker must praise the guest of honour; nobody may find out that the name is gone.',
    body: `
      1 A (raises glass) {open}: Dear friends. We all know why we are here.
      ~2 B: We do not. [Q sign/count/size|We were told Tuesday.]
      3 A {proof}: They have [N1 things|shoes]. And such [N1 things|shoes].
      4 C/B {press}: That is half the room, and [N1 thing|my aunt].
      ~5 A {dodge}: Never mind [N2 thing|the lake]. It was [Q size|in the paper].
      ~6 B: Then say how they [V deed|sang twice] [N3 where|at table].
      ~7 C/A {raise}: It ended in [V things|sirens], and [N2 things|ducks].
      8 ALL: TO "[N1 noise|WHATSISNAME!]"`,
    turns: [
      `9 B (freezes) {turn}: They are right behind you.
       10 A: Since when?
       11 C/B: Since "[=N1 things|shoes]".`,
      `9 B (freezes) {turn}: This is the wrong wedding.
       10 A: Then who has been crying?
       11 C/B: The bride. Since "[=N1 things|shoes]".`,
      `9 B (freezes) {turn}: It is you. We are here for you.
       10 A: Then who has such [=N1 things|shoes]?
       11 C/B: You have. Look down.`,
    ],
    buttons: [
      '12 A {button}: Well. To half the room, then. More cake?',
      '12 A {button}: As I said. Such [=N1 things|shoes]. Please sit down.',
      '12 A {button}: Then forget [=N2 thing|the lake]. Keep your [=N1 things|shoes].',
    ],
    twins: { half: 'all' },
  }),
  scene({
    id: 'practised-apology',
    title: 'The Practised Apology',
    family: 'LOVE',
    premise: 'One must practise saying sorry before seven; the other may not be as hurt as the real one.',
    body: `
      1 A (folds arms) {open}: Practise on me. I am hurt. Begin.
      2 B: I am sorry about [N2 thing|the boat].
      3 A {press}: How sorry? I found [N2 things|planks] in my tea.
      ~4 B {dodge}: It was dark. I took your tea for [N1 thing|the cat].
      ~5 C/A {proof}: Again. Mean it. Use [N1 things|flowers].
      ~6 B: Very sorry that it [V deed|sank]. "[N2 noise|Glug.]"
      7 A {raise}: And there you were, [V doing|laughing], [N3 where|before the band].
      ~8 C/B: Deeply sorry. It was [Q size|a small band]. [Q count/sign|Mostly brass.]
      9 ALL: NOT SORRY ENOUGH!`,
    turns: [
      `10 B {turn}: Wait. I never told you where it happened.
       11 A: I was there, under [N1 thing|the tuba].`,
      `10 B {turn}: You do this better than they do.
       11 A: They sent me. They have [N1 thing|a cough].`,
      `10 B {turn}: The door is open. They heard all of it.
       11 A: They say they forgive [=N1 thing|the cat]. Not you.`,
    ],
    buttons: [
      '12 B {button}: Then I am not sorry. It was good tea.',
      '12 B {button}: Again, then. I am sorry about [=N2 thing|the boat].',
      '12 B {button}: Fine. You be sorry. I will be hurt.',
    ],
  }),
  scene({
    id: 'adoption-day',
    title: 'Adoption Day',
    family: 'LOVE',
    premise: 'The shelter must place it today; the applicant may not fail the interview.',
    body: `
      1 A (opens file) {open}: It goes home today. Tell me about yourself.
      2 B: I have a garden. I bought [N2 thing|a basket].
      3 A {press}: It eats [N1 things|hats]. Can you afford that?
      ~4 B {dodge}: We had [=N1 things|hats] at home. [Q count/sign/size|Daily.]
      ~5 C/A {proof}: It is [Q size|larger at night], with [N2 things|luggage].
      ~6 B: It gets my bed. I sleep [N3 where|in the piano].
      7 A: Its last family [V deed|moved out]. "[N1 noise|Goodbye!]"
      ~8 C/B {raise}: It gets my house. I practise [V doing|purring].
      9 ALL (opens arms): COME TO MAMA!`,
    turns: [
      `10 B {turn}: It walked straight past me.
       11 A: It is on my foot, with [N1 thing|a suitcase].`,
      `10 B {turn}: It read my file. It shook its head.
       11 A: It says you are not ready for [N1 thing|a long walk].`,
      `10 B {turn}: Then who is that, asleep by the door?
       11 A: The last family. It returned them, with [N1 thing|a note].`,
    ],
    buttons: [
      '12 B {button}: It has chosen. You will need [=N2 thing|a basket].',
      '12 B {button}: Congratulations. It is yours. Buy more [=N1 things|hats].',
      '12 B {button}: Could it at least see my garden?',
    ],
  }),
  scene({
    id: 'wrong-number',
    title: 'The Wrong Number',
    family: 'LOVE',
    premise: 'One must get a plumber at once; the other may not let go of what they are holding.',
    body: `
      1 A (holds phone) {open}: Water on my ceiling! Come at once.
      2 B {dodge}: I cannot come. I am holding [N2 thing|the other end].
      3 A {press}: I smell [N1 things|gravy] down the phone.
      ~4 B: That is not me. That is [N1 thing|the bride].
      ~5 C/A: My water is [Q size|up to the cat]. Hurry.
      ~6 B {raise}: It just [V deed|shook hands]. It said, "[N2 noise|Charmed.]"
      7 A: My water has reached [N3 thing|the piano]. [Q count/sign/size|Both pedals.]
      ~8 C/B {proof}: Mine is [V doing|joining in], with [N2 things|spoons].
      9 ALL: SOMEBODY CALL A PLUMBER!`,
    turns: [
      `10 A {turn}: Wait. I can hear you through my ceiling.
       11 B: Then I can reach you. Take [=N2 thing|the other end].`,
      `10 A {turn}: Wait. I did not call you. You called me.
       11 B: Then you are the plumber. Hold [=N2 thing|the other end].`,
      `10 A {turn}: Wait. I like how you say that.
       11 B: Come over. You may hold [=N2 thing|the other end].`,
    ],
    buttons: [
      '12 A {button}: I cannot come. I am holding it.',
      '12 A {button}: Got it. Why do I still smell [=N1 things|gravy]?',
      '12 A {button}: I have it. Never let go. Who are you?',
    ],
  }),
];
