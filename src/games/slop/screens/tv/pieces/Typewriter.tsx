import type { Team } from '../../../../../kernel/roster.ts';
import { animalUrl, propUrl } from '../../../../../ui/animals.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { words } from '../words.ts';
import css from './Typewriter.module.css';

export type TypewriterProps = {
  readonly team: Team;
  readonly slots: number;
  readonly filled: number;
  readonly sent: boolean;
  /** The author of this one has fainted: a mouse has the keys. */
  readonly mouse: boolean;
  /** Counts this team's keystrokes; a change makes the keys bounce. */
  readonly strokes: number;
};

/** Ink of different lengths, so that nobody can read along. */
const INK = [62, 88, 50, 76, 94, 58] as const;
const ROWS = [11, 10] as const;

/** One team's machine: a paper with a line for each word, keys that bounce, and an envelope that flies off. */
export function Typewriter({ team, slots, filled, sent, mouse, strokes }: TypewriterProps) {
  return (
    <li className={css.machine} data-colour={team.colour} data-sent={sent}>
      <div className={css.sheet}>
        {Array.from({ length: slots }, (_, slot) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            key={slot}
            className={css.slot}
            data-filled={slot < filled}
            style={{ ['--ink-length' as string]: `${INK[slot % INK.length]}%` }}
          />
        ))}
      </div>
      <svg className={css.body} viewBox="0 0 204 92" preserveAspectRatio="none" aria-hidden="true">
        <path className={css.roller} d="M4 6h196v18H4z" />
        <path className={css.case} d="M14 20h176l10 66H4z" />
      </svg>
      <span key={strokes} className={css.keys} data-struck={strokes > 0} aria-hidden="true">
        {ROWS.map((keys) => (
          <span key={keys} className={css.row}>
            {Array.from({ length: keys }, (_, key) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a key is its place
              <span key={key} />
            ))}
          </span>
        ))}
      </span>
      <span className={css.plate}>
        <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
        <span className={css.state}>{sent ? words.prompt.sent : filled > 0 ? `${filled}/${slots}` : '…'}</span>
      </span>
      {sent && <img className={css.envelope} src={propUrl('envelope')} alt="" />}
      {mouse && <img className={css.mouse} src={animalUrl('mouse')} alt="" />}
    </li>
  );
}
