import type { Team } from '../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import css from './Done.module.css';

export type DoneProps = {
  readonly teams: readonly Team[];
  readonly done: Readonly<Record<string, true>>;
  /** For screen readers. */
  readonly words: { readonly done: string; readonly open: string };
};

/** Who has answered: each team's sign, stamped once it has. */
export function Done({ teams, done, words }: DoneProps) {
  return (
    <ul className={css.list}>
      {teams.map((team) => (
        <li key={team.id} className={css.team} data-done={done[team.id] ?? false}>
          {teams.length > 4 ? (
            <TeamSign colour={team.colour} shape={team.shape} label={team.name} className={css.sign} />
          ) : (
            <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.sign} />
          )}
          <svg
            className={css.mark}
            viewBox="0 0 40 40"
            role="img"
            aria-label={done[team.id] ? words.done : words.open}
            key={String(done[team.id] ?? false)}
          >
            {done[team.id] ? (
              <path d="M6 22l9 10L35 8" className={css.tick} />
            ) : (
              <>
                <circle cx="8" cy="22" r="4" />
                <circle cx="20" cy="22" r="4" />
                <circle cx="32" cy="22" r="4" />
              </>
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
