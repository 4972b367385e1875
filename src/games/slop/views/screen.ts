import { type Roster, seatIn } from '../../../kernel/roster.ts';
import { scriptOf } from '../decide/performance.ts';
import type { Playing, Stage, Turn } from '../state.ts';
import type { Caption, ScreenOnly } from '../view.ts';

/** What the TV alone is given: a line once it has been spoken, the one it must speak itself, and the room's curve. */
export function screenOnly(state: Playing, roster: Roster): ScreenOnly {
  const { caption, speak } = spoken(state, roster);
  return { kind: 'screen', caption, speak, curve: state.turn ? curveOf(state.turn) : [] };
}

type Spoken = { readonly caption: Caption | null; readonly speak: Caption | null };
const SILENCE: Spoken = { caption: null, speak: null };

function spoken(state: Playing, roster: Roster): Spoken {
  const { stage, settings } = state;
  switch (stage.phase) {
    case 'opening': {
      const now = openingLine(stage, stage.line);
      if (stage.lines[stage.line]?.tv ?? true) return { caption: now, speak: now };
      return { caption: settings.captions ? openingLine(stage, stage.line - 1) : null, speak: null };
    }
    case 'performance': {
      if (stage.tv) {
        const now = scriptLine(state, stage.line);
        return { caption: now, speak: now };
      }
      // Captions trail: shown early, a line is read before it is acted, and the joke is dead.
      return { caption: settings.captions ? scriptLine(state, stage.line - 1) : null, speak: null };
    }
    case 'guess':
      return encored(state, stage, roster);
    default:
      return SILENCE;
  }
}

function encored(state: Playing, stage: Extract<Stage, { phase: 'guess' }>, roster: Roster): Spoken {
  const { captions } = state.settings;
  const play = state.turn?.play;
  if (!play) return SILENCE;
  if (stage.encore === null) return { caption: captions ? scriptLine(state, play.reached) : null, speak: null };
  const line = scriptLine(state, stage.encore, 'e');
  const seat = line?.seat ?? null;
  const mute = seat === null || seatIn(roster, seat)?.bot === true || play.given[seat] === true;
  const tv = line !== null && line.part !== 'ALL' && mute;
  return { caption: captions || tv ? line : null, speak: tv ? line : null };
}

function scriptLine(state: Playing, line: number, mark = ''): Caption | null {
  const { turn } = state;
  const text = scriptOf(state)?.lines[line];
  if (!turn || !text) return null;
  const seat = turn.play?.cast.find((role) => role.part === text.part)?.seat ?? null;
  return {
    id: `${turn.round}:${mark}${line}`,
    part: text.part,
    seat,
    text: text.text,
    business: text.business ?? null,
  };
}

function openingLine(stage: Extract<Stage, { phase: 'opening' }>, index: number): Caption | null {
  const line = stage.lines[index];
  const id = `o:${index}`;
  if (!line) {
    const shout = index === stage.lines.length ? stage.prompt.join(' ') : null;
    return shout === null ? null : { id, part: 'TV', seat: null, text: shout, business: null };
  }
  return { id, part: line.part, seat: line.who[0] ?? null, text: line.text, business: line.business };
}

/** Presses per watcher, one number for each second from the first line on. */
function curveOf(turn: Turn): readonly number[] {
  const { play } = turn;
  const curve: number[] = [];
  for (const burst of play?.bursts ?? []) {
    const second = Math.max(0, Math.round((burst.at - (play?.startedAt ?? burst.at)) / 1000));
    while (curve.length <= second) curve.push(0);
    curve[second] = (curve[second] ?? 0) + burst.height;
  }
  return curve;
}
