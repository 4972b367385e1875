import type { AliasState } from '../../../games/alias/state.ts';
import type { SlopState } from '../../../games/slop/state.ts';
import type { Viewer } from '../../../kernel/game.ts';
import { decodeHostMessage } from '../../../protocol/codec.ts';
import type { Evening } from '../../evening.ts';

/** A text, and who may see it now. */
type Secret = {
  readonly text: string;
  readonly about: string;
  readonly may: (viewer: Viewer, team: string | null) => boolean;
};

const nobody = () => false;
const toTeam = (own: string) => (_viewer: Viewer, team: string | null) => team === own;
const toSeats = (seats: readonly string[]) => (viewer: Viewer) => viewer.kind === 'seat' && seats.includes(viewer.seat);

/** Marked words that guests typed at Slop, by what they were typed for: `prompt orange 1`, `guess blue 3`. */
export class Secrets {
  private readonly marks = new Map<string, string>();
  /** What each viewer, as one of a team, was rightly sent. */
  private readonly heard = new Map<string, Set<string>>();
  private cached: { readonly evening: Evening; readonly secrets: readonly Secret[] } | null = null;
  private next = 0;

  /** A word that stands nowhere else. `what`: whose it is. */
  mark(what: string): string {
    let k = this.next++;
    let letters = '';
    for (let i = 0; i < 4; i++) {
      letters += 'bdgklmnprtv'[k % 11];
      letters += 'aeiou'[Math.floor(k / 11) % 5];
      k = Math.floor(k / 55) + i * 7;
    }
    const word = `x${letters}${this.next}x`;
    if (!what.startsWith('hat')) this.marks.set(word, what);
    return word;
  }

  forget(): void {
    this.marks.clear();
  }

  /** What of this evening's secrets is in bytes on their way to this viewer; null for nothing. */
  found(evening: Evening, viewer: Viewer, bytes: Uint8Array): string | null {
    const text = textIn(bytes);
    const team =
      viewer.kind === 'seat' ? (evening.room.seats.find((one) => one.id === viewer.seat)?.team ?? null) : null;
    // Who comes back within moments is sent what was sent before, as it was: an own word for the hat, say, that is a secret by now.
    const whose = viewer.kind === 'seat' ? `${viewer.seat} ${team}` : viewer.kind;
    const heard = this.heard.get(whose) ?? new Set();
    if (heard.has(text)) return null;
    for (const secret of this.of(evening)) {
      if (text.includes(secret.text) && !secret.may(viewer, team)) return `${secret.about}: ${secret.text}`;
    }
    this.heard.set(whose, heard.add(text));
    return null;
  }

  private of(evening: Evening): readonly Secret[] {
    if (this.cached?.evening === evening) return this.cached.secrets;
    const { room, game } = evening;
    const secrets: Secret[] = [room.secret, ...room.pastSecrets].map((text) => ({
      text,
      about: 'the join secret',
      may: (viewer) => viewer.kind === 'screen',
    }));
    if (game?.id === 'slop') secrets.push(...this.ofSlop(game.state as SlopState));
    if (game?.id === 'alias') secrets.push(...ofAlias(game.state as AliasState));
    this.cached = { evening, secrets };
    return secrets;
  }

  private ofSlop(state: SlopState): readonly Secret[] {
    if (!state.begun) return [];
    const { stage, turn } = state;
    const revealing = stage.phase === 'reveal' || stage.phase === 'scores' || stage.phase === 'podium';
    const secrets: Secret[] = [];
    for (const [text, what] of this.marks) {
      const [kind, team = '', number] = what.split(' ');
      const isOver =
        kind === 'prompt'
          ? state.records.some((record) => record.team === team && record.act === Number(number))
          : (turn?.round ?? 0) > Number(number) || state.records.some((record) => record.round === Number(number));
      if (isOver) {
        this.marks.delete(text);
        continue;
      }
      // By tiles a prompt's words stand among others from the guessing on; guesses are read out in the judging.
      const acting = kind === 'prompt' ? turn?.team === team && state.act === Number(number) : true;
      const guessing = kind === 'prompt' && stage.phase === 'guess';
      if (acting && (revealing || guessing || stage.phase === 'judging')) continue;
      secrets.push({ text, about: what, may: toTeam(team) });
    }
    for (const team of state.teams) {
      const shown = state.records.some((record) => record.team === team && record.act === state.act);
      if (!shown && !(turn?.team === team && revealing)) {
        const { written } = state.pads[team] ?? {};
        // Two teams may have been given the same ready-made one.
        const drafts = written && written.safety === null ? written.drafts : [];
        for (const { title } of drafts) secrets.push({ text: title, about: `title of ${team}`, may: toTeam(team) });
      }
      if (state.masks.includes(team) || revealing) continue;
      const [group = '', k = ''] = (state.deals[team]?.voice ?? '').split('-');
      const text = `Never like ${group.toUpperCase()} ${k}.`;
      secrets.push({ text, about: `voice of ${team}`, may: toTeam(team) });
    }
    return secrets;
  }
}

function ofAlias(state: AliasState): readonly Secret[] {
  if (!state.begun) return [];
  const { stage, turn } = state;
  const secrets: Secret[] = [];
  const told = new Set([...state.records, ...(turn ? [turn] : [])].flatMap((one) => one.words.map(({ word }) => word)));
  const table = stage.phase === 'explaining' || stage.phase === 'stealing' ? stage.table : null;
  if (table && turn) {
    const { word, taboo, picture } = table.face;
    const watched = state.settings.mode === 'taboo' && state.settings.showToOthers;
    const may: Secret['may'] = (viewer, team) =>
      toSeats([turn.explainer, turn.swiper])(viewer) || (watched && team !== null && team !== turn.team);
    for (const text of [word, ...(taboo ?? []), ...(picture ? [picture] : [])]) {
      if (!told.has(text)) secrets.push({ text: `"${text}"`, about: 'the card', may });
    }
  }
  const drawn = (word: string) => told.has(word) || table?.face.word === word;
  for (const { word } of state.own) {
    if (!drawn(word)) secrets.push({ text: `"${word}"`, about: 'own pack', may: nobody });
  }
  for (const word of state.hat?.words ?? []) {
    if (!drawn(word)) secrets.push({ text: `"${word}"`, about: 'in the hat', may: nobody });
  }
  if (stage.phase === 'writing') {
    for (const [seat, { words }] of Object.entries(state.desks)) {
      for (const word of words)
        if (word !== '') secrets.push({ text: `"${word}"`, about: `word of ${seat}`, may: toSeats([seat]) });
    }
  }
  return secrets;
}

const latin = new TextDecoder('latin1');

/** All that can be read in a message. Field names travel as numbers; shared documents hold their text as it is. */
function textIn(bytes: Uint8Array): string {
  const message = decodeHostMessage(bytes);
  return JSON.stringify(message, (_key, value) => (value instanceof Uint8Array ? latin.decode(value) : value)) ?? '';
}
