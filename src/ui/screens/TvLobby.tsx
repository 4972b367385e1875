import { useState } from 'react';
import { membersOf, type Seat } from '../../kernel/roster.ts';
import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { Footlights } from '../Footlights.tsx';
import { wordMissing } from '../missingWords.ts';
import { Paper } from '../Paper.tsx';
import { Puppet } from '../Puppet.tsx';
import { Qr } from '../Qr.tsx';
import { RoomCode } from '../RoomCode.tsx';
import { Stage } from '../Stage.tsx';
import { TeamSign } from '../TeamSign.tsx';
import { tvWords } from '../tvWords.ts';
import { words } from '../words.ts';
import { Logo } from './Logo.tsx';
import type { TvLobbyProps } from './props.ts';
import { SeatSheet } from './SeatSheet.tsx';
import { SettingsSheet } from './SettingsSheet.tsx';
import css from './TvLobby.module.css';

/** Where the evening gathers: the way in, who stands where, what is missing, and two buttons to begin. */
export function TvLobby(props: TvLobbyProps) {
  const { code, joinUrl, roster, links = {}, jumps = {}, games, game, minutes, missing } = props;
  const { lobby, stage } = tvWords;
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [chosen, setChosen] = useState<Seat | null>(null);
  const playable = games.filter((one) => one.playable);
  const tonight = playable.find((one) => one.id === game);
  const obstacles = wordMissing(missing, roster);
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
            onCloseRoom={props.onCloseRoom}
          />
          <SeatSheet
            seat={chosen}
            roster={roster}
            onClose={() => setChosen(null)}
            onKick={props.onKick}
            onRemoveBot={props.onRemoveBot}
            onMoveSeat={props.onMoveSeat}
            onPassCaptain={props.onPassCaptain}
          />
        </>
      }
      footlights={
        loose.length > 0 && (
          <Footlights roster={roster} only="teamless" links={links} jumps={jumps} onSeat={setChosen} />
        )
      }
    >
      <div className={css.mouse} aria-hidden="true">
        <img src={propUrl('mouse')} alt="" />
      </div>
      <div className={css.lobby}>
        <Paper cut="ticket" tilt={-0.8} className={css.ticket}>
          <p className={css.scan}>{lobby.scan}</p>
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
            <div className={css.teams} data-count={roster.teams.length}>
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
                        tag="lines"
                        onSelect={setChosen}
                      />
                    ))}
                  </div>
                  <TeamSign colour={team.colour} shape={team.shape} name={team.name} className={css.podium} />
                </section>
              ))}
            </div>
          )}
        </section>

        <section className={css.bill} aria-label={lobby.tonight}>
          {playable.length > 1 ? (
            <div className={css.shelf}>
              {playable.map((one) => (
                <button
                  key={one.id}
                  type="button"
                  className={css.game}
                  aria-pressed={one.id === game}
                  onClick={() => props.onGame(one.id)}
                >
                  <img src={propUrl(one.drawing)} alt="" />
                  {one.name}
                </button>
              ))}
            </div>
          ) : (
            tonight && (
              <Paper cut="poster" tilt={1.4} className={css.poster}>
                <p className={css.tonight}>{lobby.tonight}</p>
                <img src={propUrl(tonight.drawing)} alt="" />
                <h2>{tonight.name}</h2>
              </Paper>
            )
          )}
          {tonight && <p className={css.blurb}>{tonight.blurb}</p>}
          <div className={css.tools}>
            <Button onClick={props.onAddBot}>{lobby.addBot}</Button>
            <Button onClick={props.onShuffle} disabled={roster.seats.length < 2}>
              {lobby.shuffle}
            </Button>
            <Button onClick={() => setSettingsOpen(true)}>{lobby.settings}</Button>
          </div>
        </section>

        <section className={css.start}>
          <div className={css.missing} role="status">
            {obstacles.length > 0 ? (
              <>
                <b>{lobby.missing}</b>
                {obstacles.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </>
            ) : (
              <b>{lobby.ready}</b>
            )}
            {props.storageRefused && <span className={css.storage}>{stage.storage}</span>}
          </div>
          {(['full', 'short'] as const).map((length) => (
            <Button
              key={length}
              big
              look="primary"
              className={css.go}
              disabled={obstacles.length > 0}
              onClick={() => props.onStart(length)}
            >
              <span className={css.goWords}>
                {length === 'full' ? lobby.full : lobby.short}
                <small>
                  {words.minutes(minutes[length])} · {length === 'full' ? lobby.fullNote : lobby.shortNote}
                </small>
              </span>
            </Button>
          ))}
        </section>
      </div>
    </Stage>
  );
}
