import type { Context } from '../../../kernel/game.ts';
import { membersOf, type Seat } from '../../../kernel/roster.ts';
import { dealVoices, deckFor } from '../deal.ts';
import type { SlopEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { parseNight } from '../night.ts';
import type { Repertoire } from '../repertoire.ts';
import type { SlopSettings } from '../settings.ts';
import { EMPTY_SLOP, type OpeningLine } from '../state.ts';
import { lineMs, OPENING_MS, SHOUT_MS, scaled, spokenWords } from '../timing.ts';
import { beginPrompt } from './flow.ts';
import { type Story, storyOf, tell } from './story.ts';

const ROLES = 6;

/** The events that begin a game: voices are dealt, then the room plays an opening number, or writes at once if it has played tonight. */
export function begin(
  settings: SlopSettings,
  context: Context,
  night: unknown,
  repertoire: Repertoire,
): readonly SlopEvent[] {
  const { roster } = context;
  const memory = parseNight(night);
  const teams = roster.teams.map((team) => team.id).filter((team) => membersOf(roster, team).length > 0);
  const deals = dealVoices(teams, deckFor(repertoire.voices, settings.family), memory, context.random);
  const began: SlopEvent = { type: 'GameBegan', at: context.play, settings, teams, deals, night: memory };
  const state = evolve(EMPTY_SLOP, began);
  if (!state.begun) return [began];
  const story = storyOf(state, context, repertoire);
  if (memory.played > 0 || !beginOpening(story)) beginPrompt(story, 1, 0, teams);
  return [began, ...story.events];
}

function beginOpening(story: Story): boolean {
  const { state, repertoire, context } = story;
  if (repertoire.openings.length === 0) return false;
  const opening = context.random.pick(repertoire.openings);
  const here = context.roster.seats.filter((seat) => seat.here && seat.team !== null);
  const phones = playersOf(here);
  const { dial } = state.settings;
  const natural = opening.lines.map((line) => lineMs(spokenWords(line.text), line.business !== undefined, dial));
  const room = scaled(OPENING_MS - SHOUT_MS, dial);
  const shrink = Math.min(1, room / natural.reduce((sum, ms) => sum + ms, 0));
  const lines = opening.lines.map((line, index): OpeningLine => {
    const who = typeof line.who === 'number' ? sharing(phones, line.who) : [];
    return {
      who: who.map((seat) => seat.id),
      part: typeof line.who === 'number' ? 'A' : line.who,
      text: line.text,
      business: line.business ?? null,
      tv: line.who === 'TV' || (line.who !== 'ALL' && who.every((seat) => seat.bot)),
      ms: Math.floor((natural[index] ?? 0) * shrink),
    };
  });
  tell(story, {
    type: 'OpeningBegan',
    at: context.play,
    endsAt: context.play + scaled(OPENING_MS, dial),
    id: opening.id,
    lines,
    prompt: opening.prompt,
    lineEndsAt: context.play + (lines[0]?.ms ?? 0),
  });
  return true;
}

/** Phones first; bots only where there are fewer phones than roles. */
function playersOf(here: readonly Seat[]): readonly Seat[] {
  const people = here.filter((seat) => !seat.bot);
  const bots = here.filter((seat) => seat.bot);
  return [...people, ...bots.slice(0, Math.max(0, ROLES - people.length))];
}

/** With fewer phones than roles the first take on the later ones; with more, two share one. */
const sharing = (phones: readonly Seat[], role: number): readonly Seat[] =>
  phones.length <= ROLES
    ? phones.slice((role - 1) % Math.max(1, phones.length), ((role - 1) % Math.max(1, phones.length)) + 1)
    : phones.filter((_, index) => index % ROLES === role - 1);
