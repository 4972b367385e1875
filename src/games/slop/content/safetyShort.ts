import type { SafetyPrompt } from '../repertoire.ts';
import { ready } from './safetyDraft.ts';

/** Prompts of exactly three words, for a tie-break's team that has none; held to the same rules as the long ones. */
export const SAFETY_SHORT: readonly SafetyPrompt[] = [
  ready(
    'polar-shop',
    'Penguin sells sunglasses',
    'Dark Side of the Ice',
    'The customer must leave with a pair; nobody may look straight at the snow.',
    [
      { part: 'A', text: 'Good morning. I want something dark for my eyes.', carries: 'sunglasses' },
      { part: 'B', text: 'You came to the right iceberg. Two fish for the pair.', carries: 'penguin sells' },
      { part: 'C/A', text: 'The man at the counter wears a dinner jacket. It grew there.', carries: 'penguin' },
      {
        part: 'B',
        text: 'These make the snow look like Tuesday evening. Special price.',
        carries: 'sunglasses sells',
        business: 'opens arms',
      },
      { part: 'A', text: 'I put them on. Who has turned off the beach?', carries: 'sunglasses' },
      { part: 'C/B', text: 'He slid the receipt across on his belly.', carries: 'penguin sells' },
      { part: 'ALL', text: 'GOING, GOING, WADDLE!', carries: 'penguin sells' },
      { part: 'A', text: 'I look wonderful. I cannot see the price, or my feet.', carries: 'sunglasses' },
    ],
  ),
  ready(
    'tea-at-four',
    'Grandma wrestles alligator',
    'Tea at Four',
    'The family must stay behind the rope; nobody may pour before the bell.',
    [
      { part: 'A', text: 'She took off her pearls. Then she rolled up her cardigan.', carries: 'grandma wrestles' },
      { part: 'B', text: 'The other one has eighty teeth and no neck.', carries: 'alligator' },
      { part: 'C/A', text: 'She has two teeth, and both are in a glass.', carries: 'grandma' },
      { part: 'B', text: 'It came up from the swamp for the biscuits.', carries: 'alligator' },
      {
        part: 'A',
        text: 'Round two. She has the tail, and swings it over the sofa.',
        carries: 'wrestles alligator',
        business: 'opens arms',
      },
      { part: 'C/B', text: 'It taps the mat. She knits it a scarf.', carries: 'wrestles grandma' },
      { part: 'ALL', text: 'ONE! TWO! THREE! OUT!', carries: 'wrestles' },
      { part: 'A', text: 'And the winner gets her pills, and a very big handbag.', carries: 'grandma alligator' },
    ],
  ),
  ready(
    'low-battery',
    'Robots fear umbrellas',
    'Low Battery',
    'The factory must reach the bus stop; nobody may open anything with a handle.',
    [
      { part: 'A', text: 'Unit seven, why do you hide under the car?', carries: 'robots fear' },
      { part: 'B', text: 'Beep. The lady. She has one. It is folded now.', carries: 'umbrellas robots' },
      { part: 'C/A', text: 'It goes from stick to bat in one second.', carries: 'umbrellas' },
      { part: 'B', text: 'My knees make a noise. That is not the rust.', carries: 'fear robots' },
      {
        part: 'A',
        text: 'It only keeps the rain off. Look, ribs and cloth.',
        carries: 'umbrellas',
        business: 'points up',
      },
      { part: 'C/B', text: 'Ribs! It has ribs! It ate somebody!', carries: 'umbrellas fear' },
      { part: 'ALL', text: 'CLOSE IT! CLOSE IT! BZZT!', carries: 'robots fear' },
      { part: 'A', text: 'Every one of you is made of steel. Come out from there.', carries: 'robots' },
    ],
  ),
  ready(
    'before-vespers',
    'Nuns race tractors',
    'Before Vespers',
    'The sisters must be home before the bell; the gardener may not count his diesel.',
    [
      { part: 'A', text: 'Sister Agnes, your left wheel is on the bishop.', carries: 'nuns tractors' },
      { part: 'B', text: 'Then the bishop should have left the field sooner.', carries: 'nuns' },
      { part: 'C/A', text: 'She is first out of the turnips. She crosses herself at ninety.', carries: 'race nuns' },
      { part: 'B', text: 'We prayed for a bigger engine. It came with a plough.', carries: 'tractors nuns' },
      { part: 'A', text: 'The goose has dropped the flag! Last lap before silence.', carries: 'race' },
      { part: 'C/B', text: 'Mud on my veil, hay in my beads.', carries: 'nuns tractors' },
      { part: 'ALL', text: 'FASTER, SISTERS! AMEN!', carries: 'race nuns', business: 'leans left' },
      { part: 'A', text: 'A tie! Both of them are parked in the choir.', carries: 'race tractors' },
    ],
  ),
];
