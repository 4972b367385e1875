import type { SeatId, TeamId } from '../../kernel/ids.ts';
import type { Roster, Seat } from '../../kernel/roster.ts';
import { Button } from '../Button.tsx';
import { HoldButton } from '../HoldButton.tsx';
import { Sheet } from '../Sheet.tsx';
import { TeamSign } from '../TeamSign.tsx';
import { tvWords } from '../tvWords.ts';

export type SeatSheetProps = {
  readonly seat: Seat | null;
  readonly roster: Roster;
  /** A guest's line in words. */
  readonly linkWords?: (seat: Seat) => string;
  readonly onClose: () => void;
  readonly onKick: (seat: SeatId) => void;
  readonly onRemoveBot: (seat: SeatId) => void;
  readonly onMoveSeat: (seat: SeatId, team: TeamId) => void;
  readonly onPassCaptain: (seat: SeatId) => void;
};

/** What the TV can do with one guest. */
export function SeatSheet(props: SeatSheetProps) {
  const { seat, roster, onClose } = props;
  const { lobby } = tvWords;
  const then = (act: () => void) => () => {
    act();
    onClose();
  };
  return (
    <Sheet open={seat !== null} title={seat?.name ?? ''} onClose={onClose} from="side">
      {seat && (
        <>
          {props.linkWords && <p>{props.linkWords(seat)}</p>}
          {roster.teams
            .filter((team) => team.id !== seat.team)
            .map((team) => (
              <Button key={team.id} wide onClick={then(() => props.onMoveSeat(seat.id, team.id))}>
                {lobby.moveTo} <TeamSign colour={team.colour} shape={team.shape} name={team.name} />
              </Button>
            ))}
          {!seat.bot && roster.captain !== seat.id && (
            <Button wide onClick={then(() => props.onPassCaptain(seat.id))}>
              {lobby.captain(seat.name)}
            </Button>
          )}
          {seat.bot ? (
            <Button look="primary" wide onClick={then(() => props.onRemoveBot(seat.id))}>
              {lobby.removeBot(seat.name)}
            </Button>
          ) : (
            <HoldButton wide onHeld={then(() => props.onKick(seat.id))}>
              {lobby.kick(seat.name)}
            </HoldButton>
          )}
        </>
      )}
    </Sheet>
  );
}
