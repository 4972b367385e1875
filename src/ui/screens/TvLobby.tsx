import { useState } from 'react';
import { membersOf, type Seat } from '../../kernel/roster.ts';
import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';
import { Footlights } from '../Footlights.tsx';
import { wordMissing } from '../missingWords.ts';
import { Paper } from '../Paper.tsx';
import { Puppet } from '../Puppet.tsx';
import { Qr } from '../Qr.tsx';
import { RoomCode } from '../RoomCode.tsx';
import { Stage } from '../Stage.tsx';
import { TeamSign } from '../TeamSign.tsx';
import { networkWords } from '../tv/network/words.ts';
import { tvWords } from '../tvWords.ts';
import { words } from '../words.ts';
import { Logo } from './Logo.tsx';
import type { TvLobbyProps } from './props.ts';
import { SeatSheet } from './SeatSheet.tsx';
import { SettingsSheet } from './SettingsSheet.tsx';
import css from './TvLobby.module.css';
import { TvNight } from './TvNight.tsx';
import { TvSetup } from './TvSetup.tsx';
import { TvShelf } from './TvShelf.tsx';

/** Teams up to this size stand in one row; bigger ones get the width of the stage, and rows as they need. */
const ROW = 3;

/** Where the evening gathers: the way in, who stands where, the shelf of games, and the set-up of the one that was chosen. */
export function TvLobby(props: TvLobbyProps) {
  const { code, joinUrl, roster, links = {}, jumps = {}, games, missing } = props;
  const { lobby, stage } = tvWords;
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [picked, setPicked] = useState<Seat | null>(null);
  const game = games.find((one) => one.id === props.chosen);
  const obstacles = game ? wordMissing(missing, roster) : [];
  const biggest = Math.max(0, ...roster.teams.map((team) => membersOf(roster, team.id).length));
  const inTeams = roster.seats.some((seat) => seat.team !== null);
  const loose = roster.seats.filter((seat) => seat.team === null);
  return (
    <Stage
      phase={props.phase}
      version={props.version}
      paused={props.paused}
      set="sky"
      title={<Logo small />}
      overlay={
        <>
          {props.soundLocked && <p className={css.sound}>{lobby.sound}</p>}
          {props.overlay}
          <SettingsSheet
            open={settingsOpen}
            settings={props.settings}
            onChange={props.onSettings}
            onClose={() => setSettingsOpen(false)}
            onWipeWall={props.onWipeWall}
            onCloseRoom={props.onCloseRoom}
          />
          <SeatSheet
            seat={picked}
            roster={roster}
            linkWords={props.linkWords}
            onClose={() => setPicked(null)}
            onKick={props.onKick}
            onRemoveBot={props.onRemoveBot}
            onMoveSeat={props.onMoveSeat}
            onPassCaptain={props.onPassCaptain}
          />
        </>
      }
      footlights={
        loose.length > 0 && (
          <Footlights roster={roster} only="teamless" links={links} jumps={jumps} onSeat={setPicked} />
        )
      }
    >
      <div className={css.mouse} aria-hidden="true">
        <img src={propUrl('mouse')} alt="" />
      </div>
      <div className={css.lobby}>
        {props.wall}
        <Paper cut="ticket" tilt={-0.8} className={classes(css.ticket, props.wifi !== undefined && css.two)}>
          {props.wifi}
          <p className={css.scan}>{props.wifi === undefined ? lobby.scan : networkWords.wifi.step2}</p>
          <a className={css.link} href={joinUrl} data-testid="join-link" target="_blank" rel="noreferrer">
            <Qr text={joinUrl} label={`${lobby.scan}: ${joinUrl}`} />
          </a>
          <p className={css.or}>
            {lobby.orOpen} <b data-selectable>{props.shortAddress}</b>
          </p>
          <RoomCode code={code} className={css.code} />
        </Paper>

        <section className={css.middle}>
          {!inTeams && (
            <div className={css.lonely}>
              <div className={css.nobody} aria-hidden="true">
                <span>?</span>
                <span>?</span>
                <span>?</span>
                <span>?</span>
              </div>
              <p>{lobby.nobody}</p>
              <p className={css.captain}>{lobby.first}</p>
            </div>
          )}
          {inTeams && (
            <div className={css.teams} data-count={roster.teams.length} data-big={biggest > ROW || undefined}>
              {roster.teams.map((team) => (
                <section
                  key={team.id}
                  className={css.team}
                  data-colour={team.colour}
                  aria-label={words.team.of(team.name)}
                >
                  <div className={css.members}>
                    {membersOf(roster, team.id).map((seat) => (
                      <Puppet
                        key={seat.id}
                        seat={seat}
                        captain={seat.id === roster.captain}
                        link={links[seat.id]}
                        jump={jumps[seat.id]}
                        tag={biggest > ROW ? 'first' : 'lines'}
                        onSelect={setPicked}
                      />
                    ))}
                  </div>
                  <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.podium} />
                </section>
              ))}
            </div>
          )}
        </section>

        <section className={css.bill}>
          {game ? (
            <TvSetup game={game} onBack={() => props.onChoose(null)}>
              {props.setup}
            </TvSetup>
          ) : (
            <TvShelf games={games} onChoose={props.onChoose} />
          )}
        </section>

        <section className={css.wings}>
          <div className={css.missing} role="status">
            {obstacles.length > 0 && (
              <>
                <b>{lobby.missing}</b>
                {obstacles.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </>
            )}
            {game && obstacles.length === 0 && <b>{lobby.ready}</b>}
            {!game &&
              (props.night.games > 0 ? (
                <TvNight night={props.night} roster={roster} />
              ) : (
                <span>{lobby.shelfText}</span>
              ))}
            {props.storageRefused && <span className={css.storage}>{stage.storage}</span>}
          </div>
          <div className={css.tools}>
            <Button onClick={props.onAddBot}>{lobby.addBot}</Button>
            <Button onClick={props.onShuffle} disabled={roster.seats.length < 2}>
              {lobby.shuffle}
            </Button>
            <Button onClick={() => setSettingsOpen(true)}>{lobby.settings}</Button>
          </div>
        </section>
      </div>
    </Stage>
  );
}
