import { accept, type Decision, refuse } from '../../../kernel/game.ts';
import type { ModelFailure } from '../../../kernel/modelTask.ts';
import { houseAskId, modelAskId } from '../asks.ts';
import { type BrokenRule, brokenRules, type CheckedFor } from '../checks.ts';
import type { OutsideCommand, SlopReason } from '../commands.ts';
import type { SlopEvent } from '../events.ts';
import { linesFor, TIE_WORDS } from '../limits.ts';
import { contentWordsOf } from '../match.ts';
import { draftOf } from '../proposal.ts';
import type { SafetyPrompt } from '../repertoire.ts';
import type { Casting, Draft } from '../script.ts';
import type { Pad, Playing, Written } from '../state.ts';
import { MODEL_MS, SECOND_ASK_MS, WRITING_MS } from '../timing.ts';
import { countWords } from '../tokens.ts';
import { type Story, tell } from './story.ts';

type Answer = Decision<SlopEvent, SlopReason>;
type Open = { readonly team: Playing['order'][number]; readonly pad: Pad; readonly written: Written };

/** Answers from outside are proposals: checked here, line by line, before anybody sees one. */
export function decideWriters(story: Story, command: OutsideCommand): Answer {
  return command.type === 'HouseDrafts' ? houseDrafts(story, command) : modelScript(story, command);
}

function openAt(state: Playing, isAsk: (open: Open) => boolean): Open | undefined {
  for (const team of state.order) {
    const pad = state.pads[team];
    if (pad?.written && isAsk({ team, pad, written: pad.written })) return { team, pad, written: pad.written };
  }
  return undefined;
}

function houseDrafts(story: Story, command: Extract<OutsideCommand, { type: 'HouseDrafts' }>): Answer {
  const { play } = story.context;
  const open = openAt(story.state, ({ team, written }) => houseAskId(story.state.act, team, written) === command.ask);
  if (!open) return refuse('late');
  if (!command.answer.ok) {
    closeHouse(story, open.team, command.answer.why);
    return accept(...story.events);
  }
  const { drafts, broken } = passing(story, open, command.answer.drafts);
  if (drafts.length > 0) tell(story, { type: 'HouseDraftsStored', at: play, team: open.team, drafts, broken });
  else closeHouse(story, open.team, `broken: ${broken.join(', ')}`);
  return accept(...story.events);
}

/** Drafts without the castings that break a rule, and without drafts of which no casting is left. */
function passing(
  story: Story,
  open: Open,
  drafts: readonly Draft[],
): { drafts: readonly Draft[]; broken: readonly BrokenRule[] } {
  const broken = new Set<BrokenRule>();
  const checked = (casting: Casting | null, actors: 1 | 2 | 3): Casting | null => {
    const found = casting ? brokenRules(casting, checkedFor(story, open, actors)) : [];
    for (const rule of found) broken.add(rule);
    return found.length === 0 ? casting : null;
  };
  const kept = drafts.slice(0, 2).map(
    (draft): Draft => ({
      ...draft,
      castings: [checked(draft.castings[0], 1), checked(draft.castings[1], 2), checked(draft.castings[2], 3)],
    }),
  );
  return { drafts: kept.filter((draft) => draft.castings.some(Boolean)), broken: [...broken] };
}

function checkedFor(story: Story, { team, written }: Open, actors: 1 | 2 | 3): CheckedFor {
  const voice = story.repertoire.voices.find((other) => other.id === story.state.deals[team]?.voice);
  return {
    actors,
    lines: linesFor(story.state.teams.length),
    stems: contentWordsOf(written.slots).map((word) => word.stem),
    voiceName: voice?.name ?? '',
  };
}

/** The house writer failed or is overdue: what stands is kept, and where nothing stands the safety prompt steps in. */
export function closeHouse(story: Story, team: Playing['order'][number], why: string): void {
  const { play } = story.context;
  if ((story.state.pads[team]?.written?.drafts.length ?? 0) > 0) {
    tell(story, { type: 'HouseClosed', at: play, team, why });
    return;
  }
  const safety = drawSafety(story);
  tell(story, {
    type: 'PromptReplaced',
    at: play,
    team,
    safety: safety.id,
    slots: safety.prompt,
    draft: safety.scripts,
    why,
  });
}

/** One that this evening has not seen; in a tie-break of three words where there is one. */
export function drawSafety(story: Story): SafetyPrompt {
  const { state, repertoire, context } = story;
  const seen = new Set([
    ...state.night.safety,
    ...state.records.flatMap((record) => record.safety ?? []),
    ...Object.values(state.pads).flatMap((pad) => pad.written?.safety ?? []),
  ]);
  const fitting = repertoire.safety.filter((prompt) => (countWords(prompt.prompt) === TIE_WORDS) === state.tie > 0);
  const pool = fitting.length > 0 ? fitting : repertoire.safety;
  const fresh = pool.filter((prompt) => !seen.has(prompt.id));
  return context.random.pick(fresh.length > 0 ? fresh : pool);
}

function modelScript(story: Story, command: Extract<OutsideCommand, { type: 'ModelScript' }>): Answer {
  const { play } = story.context;
  const open = openAt(story.state, ({ team, written }) => modelAskId(story.state.act, team, written) === command.ask);
  if (!open || play > open.written.sentAt + MODEL_MS || open.written.model.kind !== 'asked') return refuse('late');
  const { attempt } = open.written.model;
  const { answer } = command;
  const draft = answer.ok ? draftOf(answer.proposal, open.written) : null;
  const broken = answer.ok ? brokenBy(story, open, draft) : [];
  const failure = answer.ok ? null : answer.failure;
  const passed = draft !== null && broken.length === 0;
  const left = open.written.sentAt + WRITING_MS - play;
  tell(story, {
    type: 'ModelAnswered',
    at: play,
    team: open.team,
    attempt,
    proposal: answer.ok ? answer.proposal : null,
    failure,
    broken,
    draft: passed ? draft : null,
    again: !passed && attempt === 1 && left >= SECOND_ASK_MS && worthAsking(failure),
  });
  return accept(...story.events);
}

function brokenBy(story: Story, open: Open, draft: Draft | null): readonly BrokenRule[] {
  const { actors } = open.written;
  const casting = draft?.castings[actors - 1];
  return casting ? brokenRules(casting, checkedFor(story, open, actors)) : ['unreadable'];
}

/** A broken rule or a content filter may be mended by asking in other words; nothing else is. */
const worthAsking = (failure: ModelFailure | null): boolean =>
  failure === null || failure === 'refused' || failure === 'bad-answer';
