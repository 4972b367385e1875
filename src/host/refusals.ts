/** A page has few commands on their way at once; more than these are never asked about again. */
const REFUSALS_MOST = 64;

/**
 * What was refused stays refused. A command can come twice, over an old link and a new one, and its sender has heard the first
 * answer by then: the second is the same, whatever has changed in between. In memory alone, since links die with the host.
 */
export class Refusals {
  private readonly reasons = new Map<string, Map<string, string>>();

  /** Why this command was refused before; undefined when it was not. */
  before(sender: string, id: string): string | undefined {
    return this.reasons.get(sender)?.get(id);
  }

  add(sender: string, id: string, reason: string): void {
    const known = this.reasons.get(sender) ?? new Map<string, string>();
    this.reasons.set(sender, known.set(id, reason));
    if (known.size <= REFUSALS_MOST) return;
    for (const oldest of known.keys()) {
      known.delete(oldest);
      return;
    }
  }
}
