import type { SeatId } from '../kernel/ids.ts';
import { type Edit, followingEdit } from './edit.ts';
import { tidyLine } from './line.ts';

/** Texts on their way to the state: a refused one is never seen there, so the list is kept short. */
const OUTSTANDING_MOST = 8;

/** A line between pad and state: what the state has, what was brought to it and not seen there yet, who typed last. */
export class BroughtLine {
  private readonly most: number;
  private seen: string;
  private outstanding: string[] = [];
  /** Null: nobody typed here since the pad was opened. */
  typer: SeatId | null = null;

  constructor(text: string, most: number) {
    this.seen = text;
    this.most = most;
  }

  /**
   * The state has `now`, the pad reads `text`. Null when that is what was brought, or nothing new; else somebody set it another way
   * (a bot, an older phone), and this edit makes the pad follow.
   */
  follow(now: string, text: string): Edit | null {
    if (now === this.seen) return null;
    const was = this.seen;
    this.seen = now;
    const echo = this.outstanding.indexOf(now);
    if (echo >= 0) {
      this.outstanding.splice(0, echo + 1);
      return null;
    }
    return now === this.kept(text) ? null : followingEdit(was, now, text);
  }

  /** Whether the rules know something else than the pad, which reads `text`, though somebody typed. */
  isBehind(text: string): boolean {
    return this.typer !== null && this.kept(text) !== this.seen;
  }

  /** What the rules need to hear when the pad reads `text`; null when they have it, or nobody typed. */
  bring(text: string): string | null {
    const kept = this.kept(text);
    // Something else on its way would still change the state.
    if (this.typer === null || (kept === this.seen && this.outstanding.length === 0)) return null;
    if (this.outstanding.at(-1) !== kept) this.outstanding = [...this.outstanding, kept].slice(-OUTSTANDING_MOST);
    return kept;
  }

  private kept(text: string): string {
    return tidyLine(text, this.most);
  }
}
