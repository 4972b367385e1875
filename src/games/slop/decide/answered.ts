import { type Roster, seatIn } from '../../../kernel/roster.ts';
import type { Playing } from '../state.ts';
import { SOON_MS } from '../timing.ts';
import { isHere, type Story, tell } from './story.ts';

/** Has everybody here done what this step asks of them? Nobody waits for who is away. */
export function everybodyAnswered(state: Playing, roster: Roster): boolean {
  const { stage } = state;
  switch (stage.phase) {
    case 'prompt': {
      const writing = state.order.filter((team) => isHere(roster, team));
      return writing.length > 0 && writing.every((team) => state.pads[team]?.written);
    }
    case 'rehearsal': {
      const seats = (state.turn?.play?.cast ?? []).flatMap((role) => role.seat ?? []);
      const here = seats.filter((seat) => seatIn(roster, seat)?.here);
      return here.length > 0 && here.every((seat) => stage.ready[seat]);
    }
    case 'guess': {
      const guessing = Object.entries(stage.guesses).filter(([team]) =>
        state.teams.some((id) => id === team && isHere(roster, id)),
      );
      return guessing.length > 0 && guessing.every(([, guess]) => guess.sentAt !== null);
    }
    case 'judging':
      return stage.accepted !== null;
    default:
      return false;
  }
}

/** Begins the visible 3-2-1 when the last one has answered; takes it back when somebody comes who has not. */
export function updateSoon(story: Story): void {
  const { stage } = story.state;
  if (!('soon' in stage)) return;
  const answered = everybodyAnswered(story.state, story.context.roster);
  if (answered && stage.soon === null) {
    tell(story, { type: 'CountdownBegan', endsAt: Math.min(story.context.play + SOON_MS, stage.endsAt) });
  } else if (!answered && stage.soon !== null) tell(story, { type: 'CountdownStopped' });
}
