import { membersHere } from '../../../../../kernel/roster.ts';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { Button } from '../../../../../ui/Button.tsx';
import { Countdown } from '../../../../../ui/Countdown.tsx';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import type { Foul } from '../../../view.ts';
import type { AliasTvProps } from '../props.ts';
import { faceOf, nameOf, teamOf } from '../props.ts';
import { tickAloud } from '../useCues.ts';
import { words } from '../words.ts';
import { BULBS, BulbClock } from './BulbClock.tsx';
import css from './FoulCard.module.css';

/** The whistle has gone: who called, what the explainer's team says, and how long it has. Over a stage that stands still. */
export function FoulCard(props: AliasTvProps & { readonly foul: Foul }) {
  const { foul, everyone, roster, clocks, send, paused } = props;
  const { turn } = everyone;
  if (!turn) return null;
  const caller = faceOf(roster, foul.by);
  const accuser = teamOf(roster, foul.team);
  const accused = teamOf(roster, turn.team);
  const jury = membersHere(roster, turn.team);
  const tied = foul.step === 'tied';
  const decide = (fouled: boolean) => void send({ type: 'BreakTie', round: turn.round, card: foul.card, fouled });
  return (
    <div className={css.veil}>
      <div className={css.card} role="alert">
        <div className={css.head}>
          <BulbClock
            seconds={Math.ceil(foul.remainingMs / 1000)}
            lit={Math.ceil((foul.remainingMs / everyone.settings.roundMs) * BULBS)}
            look="frozen"
            className={css.clock ?? ''}
          />
          <h1 className={css.big}>{tied ? words.foul.tied : words.foul.big}</h1>
        </div>
        <p className={css.called}>
          {caller && (
            <Avatar animal={caller.animal} colour={caller.colour} bot={caller.bot} className={css.face ?? ''} />
          )}
          <TeamSign colour={accuser.colour} shape={accuser.shape} label={accuser.name} />
          {words.foul.called(caller?.name ?? '?', accuser.name)}
        </p>
        <div className={css.court}>
          <ul className={css.jury} data-many={jury.length > 4}>
            {jury.map((seat) => {
              const vote = foul.votes[seat.id];
              const said = vote === undefined ? 'open' : vote ? 'yes' : 'no';
              return (
                <li key={seat.id}>
                  <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} label={seat.name} />
                  <span key={said} className={css.vote} data-said={said}>
                    {words.foul[said]}
                  </span>
                </li>
              );
            })}
          </ul>
          <div className={css.verdict}>
            <p className={css.asked}>
              {!tied && <TeamSign colour={accused.colour} shape={accused.shape} label={accused.name} />}
              <span>
                {!tied
                  ? words.foul.asked(accused.name)
                  : foul.arbiter === 'screen'
                    ? words.foul.screen
                    : words.foul.captain(nameOf(roster, roster.captain))}
              </span>
            </p>
            {tied && foul.arbiter === 'screen' && (
              <div className={css.buttons}>
                <Button look="primary" big autoFocus disabled={paused.length > 0} onClick={() => decide(true)}>
                  {words.foul.isFoul}
                </Button>
                <Button big disabled={paused.length > 0} onClick={() => decide(false)}>
                  {words.foul.noFoul}
                </Button>
              </div>
            )}
          </div>
        </div>
        <div className={css.fuse}>
          <Countdown
            look="small"
            endsAt={foul.endsAt}
            totalMs={foul.endsAt - foul.beganAt}
            playNow={clocks.playNow}
            onTick={tickAloud}
          />
        </div>
      </div>
    </div>
  );
}
