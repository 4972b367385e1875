import type { PeopleCommand } from '../../../games/slop/commands.ts';
import { PHASES, REACTIONS } from '../../../games/slop/phases.ts';
import type { SlopEveryone, SlopOnly } from '../../../games/slop/view.ts';
import type { TeamId } from '../../../kernel/ids.ts';
import type { Random } from '../../../kernel/random.ts';

/** What a guest at Slop would do now, knowing its own view: mostly sense, some of it too late, not theirs, or twice. */
export function slopWish(
  everyone: SlopEveryone,
  only: SlopOnly | null,
  random: Random,
  word: (what: string) => string,
): PeopleCommand | null {
  if (only?.kind !== 'seat') return null;
  const { stage, act, turn } = everyone;
  const { desk, team } = only;
  const round = turn?.round ?? 0;
  const small = () => random.int(0, 5);
  if (random.unit() < 0.02) return { type: 'MoveOn', phase: random.pick(PHASES), round };
  if (random.unit() < 0.01) return { type: 'SkipScript', round };
  switch (stage.phase) {
    case 'opening':
      return random.unit() < 0.05 ? { type: 'SkipOpening' } : { type: 'NextOpeningLine', line: stage.line };
    case 'prompt': {
      if (desk?.at !== 'prompt' || desk.sent) return null;
      const dice = random.unit();
      const own = `prompt ${team} ${act}`;
      if (desk.unfit === null && dice < 0.3) return { type: 'SendPrompt', act };
      if (dice < 0.35) return { type: 'RerollSeed', act };
      if (dice < 0.4) return { type: 'SetClue', act, word: desk.unknown[0] ?? 'moon', clue: word(own) };
      if (dice < 0.42) return { type: 'TakeSafetyPrompt', act };
      const slot = random.int(0, desk.slots.length - 1);
      return { type: 'SetSlot', act, slot, text: dice < 0.5 ? random.pick(['', 'eats', 'a moon']) : word(own) };
    }
    case 'rehearsal':
      return random.pick<() => PeopleCommand>([
        () => ({ type: 'SwipeDraft', round, draft: random.int(0, 1) as 0 | 1 }),
        () => ({ type: 'GiveVoice', round, given: random.unit() < 0.5 }),
        () => ({ type: 'Ready', round }),
      ])();
    case 'performance':
      return team === turn?.team
        ? { type: 'NextLine', round, line: stage.line }
        : { type: 'React', round, kind: random.pick(REACTIONS) };
    case 'guess': {
      if (desk?.at !== 'guess') return { type: 'Encore', round, line: small() };
      if (desk.sent && random.unit() < 0.9) return null;
      const voices = turn?.suspects.map((suspect) => suspect.id) ?? [];
      return random.pick<() => PeopleCommand>([
        () => ({ type: 'PickTile', round, tile: random.int(0, 11), picked: random.unit() < 0.8 }),
        () => ({ type: 'SetGuessSlot', round, blank: small(), text: word(`guess ${team} ${round}`) }),
        () => ({ type: 'NameVoice', round, voice: voices.length > 0 ? random.pick(voices) : 'nobody' }),
        () => ({ type: 'SendGuess', round }),
      ])();
    }
    case 'judging': {
      const teams: readonly (TeamId | null)[] = [null, ...stage.candidates.map((candidate) => candidate.team)];
      return { type: 'AcceptGuess', round, team: random.pick(teams) };
    }
    case 'writing':
    case 'reveal':
    case 'scores':
    case 'podium':
      return random.unit() < 0.1 ? { type: 'Ready', round } : null;
    default:
      return stage satisfies never;
  }
}
