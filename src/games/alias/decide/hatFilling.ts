import type { Seat } from '../../../kernel/roster.ts';
import { drawCard, foldedWord, freshCards } from '../cards.ts';
import { type Story, tell } from './story.ts';

/** Who writes and may be waited for. */
export const writersHere = ({ context }: Story): readonly Seat[] =>
  context.roster.seats.filter((seat) => seat.here && !seat.bot && seat.team !== null);

/** All that was written goes into the hat, each word once; what is missing is drawn from the packs. */
export function closeWriting(story: Story): void {
  const { state, context, packs } = story;
  const words = new Map<string, string>();
  for (const desk of Object.values(state.desks)) {
    for (const word of desk.words) if (word !== '' && !words.has(foldedWord(word))) words.set(foldedWord(word), word);
  }
  const players = context.roster.seats.filter((seat) => seat.team !== null).length;
  const wanted = players * state.settings.hatWords;
  let fresh = freshCards(state, packs).filter((card) => !words.has(foldedWord(card.word)));
  while (words.size < wanted) {
    const card = drawCard(fresh, context.random);
    if (!card) break;
    words.set(foldedWord(card.word), card.word);
    fresh = fresh.filter((other) => other !== card);
  }
  tell(story, { type: 'HatFilled', at: context.play, words: context.random.shuffle([...words.values()]) });
}
