import type { Roster } from '../../../../kernel/roster.ts';
import { classes } from '../../../../ui/classes.ts';
import type { PromptLine, Role, StageDesk } from '../../view.ts';
import { nameOf } from './props.ts';
import css from './Teleprompter.module.css';
import { words } from './words.ts';

/** Whose line it is, as its speaker's team reads it. */
export function speakerOf(line: PromptLine, desk: StageDesk, cast: readonly Role[], roster: Roster): string {
  const w = words.rehearsal;
  if (line.part === 'ALL') return w.all;
  if (line.part === 'TV') return w.tv;
  if (desk.parts.includes(line.part)) return w.you;
  return nameOf(roster, cast.find((role) => role.part === line.part)?.seat ?? null) || w.tv;
}

export const isMine = (line: PromptLine, desk: StageDesk): boolean =>
  line.part !== 'ALL' && line.part !== 'TV' && desk.parts.includes(line.part);

export type TeleprompterProps = {
  readonly desk: StageDesk;
  readonly cast: readonly Role[];
  readonly roster: Roster;
};

/** The whole script to scroll through: own lines bright, cues dim. */
export function Teleprompter({ desk, cast, roster }: TeleprompterProps) {
  return (
    <ol className={css.script}>
      {desk.lines.map((line, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a script's lines never move; two may read the same.
          key={place}
          className={classes(css.line, isMine(line, desk) && css.mine, line.part === 'ALL' && css.all)}
        >
          <span className={css.who}>{speakerOf(line, desk, cast, roster)}</span>
          <span className={css.text}>
            {line.business && <i className={css.business}>({line.business}) </i>}
            {line.text}
          </span>
        </li>
      ))}
    </ol>
  );
}
