import type { BotMind } from '../../../kernel/game.ts';
import type { SeatId, TeamId } from '../../../kernel/ids.ts';
import type { Random } from '../../../kernel/random.ts';
import { membersHere, type Roster, seatIn } from '../../../kernel/roster.ts';
import type { PeopleCommand, SlopCommand } from '../commands.ts';
import { REACTIONS } from '../phases.ts';
import type { Repertoire } from '../repertoire.ts';
import type { GuessDesk, PromptDesk, SlopEveryone, SlopOnly, Stage } from '../view.ts';
import { likeliestVoice, scoreOf, takenUp } from './ear.ts';
import { numberOf, plannedPrompt } from './prompts.ts';

/** In a team with a person here a bot fills only what is still empty in this last while, and never sends. */
const LAST_MS = 5_000;

type Plan = { readonly command: PeopleCommand; readonly delayMs: number } | null;
type Input = Parameters<BotMind<SlopEveryone, SlopOnly | null, SlopCommand>>[0];

/** A bot: it writes, guesses and gets ready like a guest of middling wit. */
export const botMind =
  (repertoire: Repertoire): BotMind<SlopEveryone, SlopOnly | null, SlopCommand> =>
  (input) => {
    const { everyone, only, random } = input;
    if (only?.kind !== 'seat' || !only.team) return null;
    const { stage } = everyone;
    const { desk, team } = only;
    switch (stage.phase) {
      case 'prompt':
        return desk?.at === 'prompt' ? write(input, stage, desk, team) : null;
      case 'rehearsal': {
        const acts = everyone.turn?.cast.some((role) => role.seat === input.seat);
        if (!acts || stage.ready[input.seat] || !everyone.turn) return null;
        return { command: { type: 'Ready', round: everyone.turn.round }, delayMs: random.int(6_000, 11_000) };
      }
      case 'performance':
        return everyone.turn && everyone.turn.team !== team ? react(everyone.turn.round, random) : null;
      case 'guess':
        return desk?.at === 'guess' ? guess(input, stage, desk, team, repertoire) : null;
      default:
        return null;
    }
  };

const besidePerson = (roster: Roster, team: TeamId): boolean => membersHere(roster, team).some((seat) => !seat.bot);

/** Of a team of bots the first one leads; else all would write the same slot. */
const leads = (roster: Roster, team: TeamId, seat: SeatId): boolean => membersHere(roster, team)[0]?.id === seat;

function write(input: Input, stage: Extract<Stage, { phase: 'prompt' }>, desk: PromptDesk, team: TeamId): Plan {
  const { everyone, roster, seat, play, random } = input;
  if (desk.sent) return null;
  const { act } = everyone;
  const plan = plannedPrompt(numberOf(`${team} ${act} ${desk.seed}`), desk.seed, desk.slots.length);
  const slot = plan.findIndex((text, index) => text !== '' && desk.slots[index] === '');
  const person = besidePerson(roster, team);
  if (person) {
    // A person's prompt that can stand is left alone.
    if (stage.endsAt - play > LAST_MS || desk.unfit === null || slot < 0) return null;
    const filler = firstOfPartners(roster, team) === seat;
    return filler
      ? { command: { type: 'SetSlot', act, slot, text: plan[slot] ?? '' }, delayMs: random.int(150, 600) }
      : null;
  }
  if (!leads(roster, team, seat)) return null;
  if (slot >= 0) {
    return { command: { type: 'SetSlot', act, slot, text: plan[slot] ?? '' }, delayMs: random.int(900, 3_200) };
  }
  const command: PeopleCommand = desk.unfit === null ? { type: 'SendPrompt', act } : { type: 'TakeSafetyPrompt', act };
  return { command, delayMs: random.int(800, 2_500) };
}

const firstOfPartners = (roster: Roster, team: TeamId): SeatId | undefined =>
  membersHere(roster, team).find((seat) => seat.bot)?.id;

function react(round: number, random: Random): Plan {
  if (random.unit() > 0.2) return null;
  return { command: { type: 'React', round, kind: random.pick(REACTIONS) }, delayMs: random.int(100, 900) };
}

function guess(
  input: Input,
  stage: Extract<Stage, { phase: 'guess' }>,
  desk: GuessDesk,
  team: TeamId,
  repertoire: Repertoire,
): Plan {
  const { everyone, roster, seat, play, random } = input;
  const round = everyone.turn?.round;
  if (desk.sent || round === undefined || !seatIn(roster, seat)) return null;
  const person = besidePerson(roster, team);
  const fills = person ? firstOfPartners(roster, team) === seat : leads(roster, team, seat);
  if (!fills || (person && stage.endsAt - play > LAST_MS)) return null;
  const delayMs = person ? random.int(150, 500) : random.int(1_200, 3_400);
  const filling = nextWord(input, stage, desk, round, repertoire);
  if (filling) return { command: filling, delayMs };
  const suspects = everyone.turn?.suspects.map((suspect) => suspect.id) ?? [];
  const voice = desk.named === null ? likeliestVoice(suspects, input.heard, repertoire, random) : null;
  if (voice) return { command: { type: 'NameVoice', round, voice }, delayMs };
  return person ? null : { command: { type: 'SendGuess', round }, delayMs };
}

/** Fills one more blank with the word that fits best of those still free. */
function nextWord(
  input: Input,
  stage: Extract<Stage, { phase: 'guess' }>,
  desk: GuessDesk,
  round: number,
  repertoire: Repertoire,
): PeopleCommand | null {
  const { random } = input;
  const heard = takenUp(input.heard, random);
  const best = (words: readonly string[]): string | undefined => {
    const scored = words.map((word) => ({ word, score: scoreOf(word, heard, repertoire, random) }));
    return scored.sort((a, b) => b.score - a.score)[0]?.word;
  };
  if (stage.tiles) {
    if (desk.picks.length >= stage.blanks) return null;
    const free = stage.tiles.filter((_, tile) => !desk.picks.includes(tile));
    const tile = stage.tiles.indexOf(best(free) ?? '');
    return tile < 0 ? null : { type: 'PickTile', round, tile, picked: true };
  }
  const blank = desk.typed.indexOf('');
  if (blank < 0) return null;
  // Typing, it has only its own vocabulary to go by, and looks at a part of it.
  const vocabulary = random
    .shuffle(repertoire.decoys)
    .slice(0, 300)
    .map((decoy) => decoy.word);
  const text = best(vocabulary.filter((word) => !desk.typed.includes(word)));
  return text === undefined ? null : { type: 'SetGuessSlot', round, blank, text };
}
