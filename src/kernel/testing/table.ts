import type { Ask, AskAnswer, Asker, Decision, GameRules, RosterChanged, Typed } from '../game.ts';
import { type SeatId, seatId } from '../ids.ts';
import { randomFor } from '../random.ts';
import type { Roster } from '../roster.ts';

// biome-ignore-start lint/suspicious/noExplicitAny: views and facts pass through a table unread.
type Rules<State, Command extends Typed, Event extends Typed, Settings> = GameRules<
  State,
  Command,
  Event,
  string,
  any,
  any,
  any,
  Settings
>;
// biome-ignore-end lint/suspicious/noExplicitAny: views and facts pass through a table unread.

export type TableParts<State, Command extends Typed, Event extends Typed, Settings> = {
  readonly rules: Rules<State, Command, Event, Settings>;
  readonly roster: Roster;
  readonly settings?: Partial<Settings>;
  readonly night?: unknown;
  readonly seed?: number;
  /** What the outside says to an ask, at once; null: it hangs. */
  readonly answer?: (ask: Ask) => AskAnswer | null;
  /** After every batch of events. */
  readonly onChange?: (table: Table<State, Command, Event, Settings>) => void;
};

/** Longer than any game lasts: a table still playing then is stuck. */
const EVENING_MS = 4 * 60 * 60 * 1000;

/**
 * A game played without host, wire or clock: virtual play time jumps to the next deadline, asks are answered at once, bots may
 * play. What it promises is what an engine promises: deadlines run first, each at its own time, never before the last event.
 */
export class Table<State, Command extends Typed, Event extends Typed, Settings> {
  readonly rules: Rules<State, Command, Event, Settings>;
  readonly events: Event[] = [];
  readonly refusals: { readonly command: Command | RosterChanged; readonly reason: string }[] = [];
  roster: Roster;
  state: State;
  play = 10_000;
  private readonly parts: TableParts<State, Command, Event, Settings>;
  private readonly asked = new Set<string>();
  private looks = 0;
  private nextLook = 0;
  private readonly plans = new Map<SeatId, { readonly at: number; readonly command: Command }>();

  constructor(parts: TableParts<State, Command, Event, Settings>) {
    this.parts = parts;
    this.rules = parts.rules;
    this.roster = parts.roster;
    this.state = parts.rules.empty;
    const settings = { ...parts.rules.defaults, ...parts.settings };
    this.take(parts.rules.begin(settings, this.context({ kind: 'engine' }), parts.night ?? null));
  }

  /** Somebody asks for something, now. Seats by their id; `screen`, `engine` and `outside` by these words. */
  send(who: string, command: Command | RosterChanged): Decision<Event, string> {
    const decision = this.rules.decide(this.state, command, this.context(this.askerOf(who)));
    if (decision.ok) this.take(decision.events);
    else this.refusals.push({ command, reason: decision.reason });
    return decision;
  }

  /** Who is here changes; the game is told, as the engine would. */
  setRoster(roster: Roster): void {
    this.roster = roster;
    this.send('engine', { type: 'RosterChanged' });
  }

  /** Play time passes; what falls due runs. `bots`: bots think, each second. */
  advance(ms: number, bots = false): void {
    const target = this.play + ms;
    while (this.step(target, bots));
    this.play = target;
  }

  /** Plays on until the state is as wished; throws when it never is. */
  until(wished: (state: State) => boolean, bots = false): void {
    const end = this.play + EVENING_MS;
    while (!wished(this.state)) if (!this.step(end, bots)) throw new Error('the game never got there');
  }

  /** The next thing that happens until then; false when nothing does. */
  private step(target: number, bots: boolean): boolean {
    const due = this.nextDeadline();
    const plan = bots ? [...this.plans].sort(([, a], [, b]) => a.at - b.at)[0] : undefined;
    const never = target + 1;
    const next = Math.min(due?.at ?? never, plan?.[1].at ?? never, bots ? this.nextLook : never);
    if (next > target) return false;
    this.play = Math.max(this.play, next);
    if (due && due.at <= this.play) this.runDeadline(due.command);
    else if (plan && plan[1].at <= this.play) {
      this.plans.delete(plan[0]);
      this.actBot(plan[0], plan[1].command);
    } else {
      this.nextLook = this.play + 1_000;
      this.thinkBots();
    }
    return true;
  }

  /** What a replay of everything stored gives. */
  replayed(): State {
    const stored = JSON.parse(JSON.stringify(this.events)) as Event[];
    return stored.reduce((state, event) => this.rules.evolve(state, event), this.rules.empty);
  }

  private context(by: Asker) {
    return {
      by,
      roster: this.roster,
      play: this.play,
      wall: 1_700_000_000_000 + this.play,
      random: randomFor(this.parts.seed ?? 1, this.events.length + 1),
    };
  }

  private askerOf(who: string): Asker {
    if (who === 'screen' || who === 'engine' || who === 'outside') return { kind: who };
    const bot = this.roster.seats.find((seat) => seat.id === who)?.bot ?? false;
    return { kind: bot ? 'bot' : 'seat', seat: seatId(who) };
  }

  private take(events: readonly Event[]): void {
    for (const event of events) {
      this.events.push(event);
      this.state = this.rules.evolve(this.state, event);
    }
    if (events.length === 0) return;
    this.parts.onChange?.(this);
    this.answerAsks();
  }

  private answerAsks(): void {
    for (const ask of this.rules.asks(this.state, this.roster)) {
      if (this.asked.has(ask.id)) continue;
      this.asked.add(ask.id);
      const answer = this.parts.answer?.(ask) ?? null;
      if (answer) this.send('outside', this.rules.answered(ask, answer));
    }
  }

  private nextDeadline(): { readonly at: number; readonly command: Command } | null {
    const first = [...this.rules.deadlines(this.state, this.roster)].sort((a, b) => a.at - b.at)[0];
    return first ? { at: Math.max(first.at, this.play), command: first.command } : null;
  }

  private runDeadline(command: Command): void {
    const before = this.events.length;
    const decision = this.send('engine', command);
    if (!decision.ok || this.events.length === before) {
      throw new Error(`a deadline did nothing: ${JSON.stringify(command)} ${JSON.stringify(decision)}`);
    }
  }

  private thinkBots(): void {
    const { bot } = this.rules;
    if (!bot) return;
    const everyone = this.rules.everyone(this.state, this.roster);
    for (const seat of this.roster.seats) {
      if (!seat.bot || this.plans.has(seat.id)) continue;
      const plan = bot({
        seat: seat.id,
        roster: this.roster,
        everyone,
        only: this.rules.only(this.state, { kind: 'seat', seat: seat.id }, this.roster),
        play: this.play,
        heard: this.rules.heard(this.state),
        random: randomFor(this.looks++, this.parts.seed ?? 1),
      });
      if (plan) this.plans.set(seat.id, { at: this.play + plan.delayMs, command: plan.command as Command });
    }
  }

  private actBot(seat: SeatId, command: Command): void {
    const parsed = this.rules.parseCommand(JSON.parse(JSON.stringify(command)));
    if (!parsed) throw new Error(`a bot sent what no phone could: ${JSON.stringify(command)}`);
    const { flood } = this.rules;
    if (flood?.is(parsed)) this.send('engine', flood.gather([{ seat, command: parsed }]));
    else this.send(seat, parsed);
  }
}
