import { useCallback, useEffect, useState } from 'react';
import { betterAt, chosenOf, type JoinChoice, joinChoices, nextOf } from './network/joinChoices.ts';
import { keepChoice, readChoice } from './network/keptChoice.ts';
import { askInfo, type ServerInfo } from './network/serverInfo.ts';

/** A laptop changes networks while the party goes on. */
const ASK_EVERY_MS = 20_000;

export type JoinAddress = {
  readonly choice: JoinChoice;
  /** The last thing the server said of itself; null until it did. */
  readonly info: ServerInfo | null;
  readonly count: number;
  /** Where this TV does better to be opened, when it was opened by the network on the server's own machine. */
  readonly betterAt: string | null;
  /** Takes the next address, for this room on this device; null when there is no other. */
  readonly next: () => JoinChoice | null;
};

/**
 * Where phones find this server: the public address, else this laptop's on the network, else the one this page came from.
 * The TV itself is opened at localhost, which no phone can reach.
 */
export function useJoinAddress(code: string): JoinAddress {
  const [info, setInfo] = useState<ServerInfo | null>(null);
  const [kept, setKept] = useState(() => readChoice(localStorage, code));
  useEffect(() => {
    let over = false;
    const ask = async (): Promise<void> => {
      const told = await askInfo();
      // While the server is away the address on the screen stays what it was.
      if (told && !over) setInfo((before) => (JSON.stringify(before) === JSON.stringify(told) ? before : told));
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, []);

  const choices = joinChoices(info, location);
  const choice = chosenOf(choices, kept);
  const next = useCallback(() => {
    const now = joinChoices(info, location);
    const taken = nextOf(now, chosenOf(now, kept));
    if (taken) {
      keepChoice(localStorage, code, taken.address);
      setKept(taken.address);
    }
    return taken;
  }, [info, kept, code]);
  return { choice, info, count: choices.length, betterAt: betterAt(info, location), next };
}
