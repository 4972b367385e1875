import type { TeamId } from '../../../../../../kernel/ids.ts';
import { type Roster, teamIn } from '../../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../../ui/TeamSign.tsx';
import type { StageOf } from '../../props.ts';
import { words } from '../../words.ts';
import css from './Desks.module.css';

export type DesksProps = {
  readonly stage: StageOf<'prompt'>;
  readonly order: readonly TeamId[];
  readonly roster: Roster;
};

/** Who still writes, and how far they are. */
export function Desks({ stage, order, roster }: DesksProps) {
  const w = words.prompt;
  return (
    <ul className={css.desks} aria-label={w.others}>
      {order.map((id) => {
        const team = teamIn(roster, id);
        const sent = stage.sent[id] === true;
        return (
          team && (
            <li key={id} data-sent={sent}>
              <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
              <span>{sent ? w.handedIn : w.writes(stage.filled[id] ?? 0, stage.slots)}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
