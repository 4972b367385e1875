import type { Limits } from '../limits.ts';

/** Who listens to which topic. A topic is there while somebody listens to it, and no longer. */
export class Topics<Member extends object> {
  readonly #limits: Limits;
  readonly #members = new Map<string, Set<Member>>();
  readonly #topics = new Map<Member, Set<string>>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** How many there are. */
  get size(): number {
    return this.#members.size;
  }

  /** False when the member or the topic has all it may have; true also for one that listens already. */
  subscribe(member: Member, topic: string): boolean {
    const mine = this.#topics.get(member) ?? new Set();
    const members = this.#members.get(topic) ?? new Set();
    if (mine.has(topic)) return true;
    if (mine.size >= this.#limits.yjsTopicsPerSocket || members.size >= this.#limits.yjsSubscribers) return false;
    this.#topics.set(member, mine.add(topic));
    this.#members.set(topic, members.add(member));
    return true;
  }

  unsubscribe(member: Member, topic: string): void {
    const mine = this.#topics.get(member);
    if (mine?.delete(topic) !== true) return;
    if (mine.size === 0) this.#topics.delete(member);
    const members = this.#members.get(topic);
    members?.delete(member);
    if (members?.size === 0) this.#members.delete(topic);
  }

  /** The member has gone. */
  leave(member: Member): void {
    for (const topic of [...(this.#topics.get(member) ?? [])]) this.unsubscribe(member, topic);
  }

  /** Everybody who listens, for one of them; null for anybody else, who has no business with the topic. */
  heardBy(member: Member, topic: string): ReadonlySet<Member> | null {
    const members = this.#members.get(topic);
    return members?.has(member) === true ? members : null;
  }
}
