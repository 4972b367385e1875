import { Suspense, useState } from 'react';
import { membersOf, seatIn } from '../../kernel/roster.ts';
import { Avatar } from '../Avatar.tsx';
import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { haptic } from '../haptics.ts';
import { wordMissing } from '../missingWords.ts';
import { PhoneShell } from '../PhoneShell.tsx';
import { Sheet } from '../Sheet.tsx';
import { TeamSign } from '../TeamSign.tsx';
import { words } from '../words.ts';
import css from './PhoneLobby.module.css';
import type { PhoneLobbyProps, ShelfGame } from './props.ts';

/**
 * Waiting for the curtain: a face to make jump, a team to pick, what is being set up and what it still wants; and for the
 * captain the shelf, and the buttons that begin.
 */
export function PhoneLobby(props: PhoneLobbyProps) {
  const { seat, team, roster, games, missing, captain, canOpenTeam, teamSizeMost } = props;
  const w = words.lobby;
  const [jumps, setJumps] = useState(0);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const game = games.find((one) => one.id === props.chosen);
  const obstacles = game ? wordMissing(missing, roster) : [];
  const boss = roster.captain === null ? undefined : seatIn(roster, roster.captain);
  const points = seat ? (props.night.points[seat.id] ?? 0) : 0;
  return (
    <PhoneShell
      {...props}
      thumb={
        captain && (
          <Thumb
            {...props}
            captain={captain}
            game={game}
            obstacles={obstacles}
            onSettings={() => setSettingsOpen(true)}
          />
        )
      }
    >
      {seat ? (
        <section className={css.me}>
          <button
            type="button"
            className={css.jump}
            aria-label={w.jumpButton}
            onClick={() => {
              haptic('tap');
              setJumps((count) => count + 1);
              props.onJump();
            }}
          >
            <span key={jumps} className={css.body} data-jumped={jumps > 0}>
              <Avatar animal={seat.animal} colour={seat.colour} className={css.face} />
            </span>
          </button>
          <div>
            <h1 className={css.title}>{w.waiting}</h1>
            <p className={css.hint}>{props.night.games > 0 ? w.night(points) : w.jump}</p>
          </div>
        </section>
      ) : (
        <div className={css.spectator}>
          <img src={propUrl('popcorn')} alt="" />
          <p>{w.spectator}</p>
        </div>
      )}
      {game && (
        <section className={css.next} role="status">
          <img src={propUrl(game.drawing)} alt="" />
          <div>
            <b>{w.settingUp(game.name)}</b>
            <p>{obstacles.length > 0 ? obstacles.join(' ') : w.ready}</p>
          </div>
        </section>
      )}
      {seat && (
        <section className={css.teams} aria-label={w.pick}>
          <h2 className={css.pick}>{w.pick}</h2>
          {roster.teams.map((one) => {
            const members = membersOf(roster, one.id);
            const mine = one.id === team?.id;
            const full = members.length >= teamSizeMost && !mine;
            return (
              <button
                key={one.id}
                type="button"
                className={css.team}
                data-colour={one.colour}
                aria-pressed={mine}
                aria-label={full ? `${words.team.of(one.name)}, ${words.team.full}` : w.join(one.name)}
                disabled={full}
                onClick={() => {
                  haptic('tap');
                  props.onTeam(one.id);
                }}
              >
                <TeamSign colour={one.colour} shape={one.shape} name={one.name} className={css.sign} />
                <span className={css.members}>
                  {members.map((member) => (
                    <Avatar
                      key={member.id}
                      animal={member.animal}
                      colour={member.colour}
                      bot={member.bot}
                      away={!member.here}
                      className={css.mini}
                    />
                  ))}
                </span>
                {full && <span className={css.full}>{words.team.full}</span>}
              </button>
            );
          })}
          {canOpenTeam && (
            <Button look="quiet" wide onClick={props.onNewTeam}>
              {w.newTeam}
            </Button>
          )}
        </section>
      )}
      {props.doodle}
      {!captain && boss && <p className={css.waits}>{game ? w.waitsFor(boss.name) : w.choosing(boss.name)}</p>}
      {captain?.settings && (
        <Sheet
          open={settingsOpen && game !== undefined}
          title={game?.name ?? ''}
          onClose={() => setSettingsOpen(false)}
        >
          <Suspense fallback={null}>{captain.settings}</Suspense>
        </Sheet>
      )}
    </PhoneShell>
  );
}

type ThumbProps = {
  readonly games: readonly ShelfGame[];
  readonly game: ShelfGame | undefined;
  readonly obstacles: readonly string[];
  readonly captain: NonNullable<PhoneLobbyProps['captain']>;
  readonly onSettings: () => void;
};

/** The captain's buttons: the shelf, or how the chosen game begins. */
function Thumb({ games, game, obstacles, captain, onSettings }: ThumbProps) {
  const w = words.lobby;
  const people = (
    <div className={css.pair}>
      <Button wide onClick={captain.onAddBot}>
        {w.addBot}
      </Button>
      <Button wide onClick={captain.onShuffle}>
        {w.shuffle}
      </Button>
    </div>
  );
  if (!game) {
    return (
      <>
        {people}
        <p className={css.choose}>{w.choose}</p>
        <div className={css.pair}>
          {games.map((one) => (
            <Button key={one.id} look="primary" wide onClick={() => captain.onChoose(one.id)}>
              <img className={css.drawing} src={propUrl(one.drawing)} alt="" />
              {one.name}
            </Button>
          ))}
        </div>
      </>
    );
  }
  const lengths = game.id === 'slop' ? (['full', 'short'] as const) : (['full'] as const);
  return (
    <>
      {people}
      <div className={css.pair}>
        <Button look="quiet" wide onClick={() => captain.onChoose(null)}>
          {w.otherGame}
        </Button>
        {captain.settings && (
          <Button wide onClick={onSettings}>
            {w.settings}
          </Button>
        )}
      </div>
      <div className={css.pair}>
        {lengths.map((length) => (
          <Button
            key={length}
            look="primary"
            wide
            disabled={obstacles.length > 0}
            onClick={() => captain.onStart(length)}
          >
            <span className={css.start}>
              {lengths.length === 1 ? w.start : length === 'full' ? w.full : w.short}
              <small>{words.minutes(game.minutes[length])}</small>
            </span>
          </Button>
        ))}
      </div>
    </>
  );
}
