import { seatIn } from '../../../kernel/roster.ts';
import { contentWordsOf } from '../match.ts';
import type { ScriptLine } from '../script.ts';
import type { Offer, Playing } from '../state.ts';
import { drawTiles } from '../tiles.ts';
import {
  ABSENT_ACTOR_MS,
  CURTAIN_MS,
  GUESS_TILES_MS,
  GUESS_TYPED_MS,
  lineMs,
  PERFORMANCE_MS,
  scaled,
  spokenWords,
  TIE_PERFORMANCE_MS,
} from '../timing.ts';
import { type Story, tell } from './story.ts';

export const scriptOf = (state: Playing): Offer | null => {
  const play = state.turn?.play;
  return play?.offers[play.chosen] ?? play?.offers[0] ?? null;
};

export function beginPerformance(story: Story): void {
  const { settings, tie } = story.state;
  const { play } = story.context;
  const most = tie > 0 ? TIE_PERFORMANCE_MS : PERFORMANCE_MS;
  tell(story, { type: 'PerformanceBegan', at: play, endsAt: play + scaled(most, settings.dial) });
  beginLine(story, 0);
}

/** The next line, or the guessing when there is none. */
export function beginLine(story: Story, line: number): void {
  const { state, context } = story;
  const next = scriptOf(state)?.lines[line];
  if (!next) return beginGuess(story);
  const { tv, away } = speakerOf(story, next);
  const curtain = line === 0 ? scaled(CURTAIN_MS, state.settings.dial) : 0;
  const due = context.play + curtain + lineLasts(next, state.settings.dial) + (away ? ABSENT_ACTOR_MS : 0);
  tell(story, { type: 'LineBegan', at: context.play, line, due, tv, away });
}

const lineLasts = (line: ScriptLine, dial: number): number =>
  lineMs(spokenWords(line.text), line.business !== undefined, dial);

/** The TV speaks at once what no phone here can: cues, bots, given voices, parts nobody has. An absent actor is waited for. */
function speakerOf(story: Story, line: ScriptLine): { readonly tv: boolean; readonly away: boolean } {
  const { roster } = story.context;
  const play = story.state.turn?.play;
  if (line.part === 'TV') return { tv: true, away: false };
  // The room speaks this one; the TV only where there is no room.
  if (line.part === 'ALL') return { tv: !roster.seats.some((seat) => seat.here && !seat.bot), away: false };
  const id = play?.cast.find((role) => role.part === line.part)?.seat ?? null;
  const seat = id && seatIn(roster, id);
  if (!id || seat?.bot || play?.given[id]) return { tv: true, away: false };
  return { tv: false, away: !seat?.here };
}

export function tvTakesLine(story: Story): void {
  const { state, context } = story;
  if (state.stage.phase !== 'performance') return;
  const { line } = state.stage;
  const text = scriptOf(state)?.lines[line];
  if (text)
    tell(story, {
      type: 'TvTookLine',
      at: context.play,
      line,
      due: context.play + lineLasts(text, state.settings.dial),
    });
}

export function beginGuess(story: Story): void {
  const { state, context, repertoire } = story;
  const { turn, settings } = state;
  const written = turn && state.pads[turn.team]?.written;
  if (!turn || !written) return;
  const content = contentWordsOf(written.slots);
  const spoken = (turn.play?.offers ?? []).flatMap((offer) =>
    offer.lines.map((line) => `${line.text} ${line.business ?? ''}`),
  );
  const byTiles = settings.guessing === 'tiles';
  tell(story, {
    type: 'GuessBegan',
    at: context.play,
    endsAt: context.play + scaled(byTiles ? GUESS_TILES_MS : GUESS_TYPED_MS, settings.dial),
    tiles: byTiles ? drawTiles(content, [...spoken, ...written.slots], repertoire, context.random) : null,
    blanks: content.length,
    teams: state.teams.filter((team) => team !== turn.team),
  });
}
