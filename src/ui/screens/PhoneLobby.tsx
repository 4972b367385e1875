import { useState } from 'react';
import { membersOf, seatIn } from '../../kernel/roster.ts';
import { Avatar } from '../Avatar.tsx';
import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { haptic } from '../haptics.ts';
import { wordMissing } from '../missingWords.ts';
import { PhoneShell } from '../PhoneShell.tsx';
import { TeamSign } from '../TeamSign.tsx';
import { words } from '../words.ts';
import css from './PhoneLobby.module.css';
import type { PhoneLobbyProps } from './props.ts';

/** Waiting for the curtain: a face to make jump, a team to pick, and for the captain the two buttons that begin. */
export function PhoneLobby(props: PhoneLobbyProps) {
  const { seat, team, roster, missing, minutes, captain, canOpenTeam, teamSizeMost } = props;
  const w = words.lobby;
  const [jumps, setJumps] = useState(0);
  const obstacles = wordMissing(missing, roster);
  const boss = roster.captain === null ? undefined : seatIn(roster, roster.captain);
  return (
    <PhoneShell
      {...props}
      thumb={
        captain ? (
          <>
            {obstacles.length > 0 && (
              <p className={css.missing} role="status">
                {obstacles.join(' ')}
              </p>
            )}
            <div className={css.pair}>
              <Button wide onClick={captain.onAddBot}>
                {w.addBot}
              </Button>
              <Button wide onClick={captain.onShuffle}>
                {w.shuffle}
              </Button>
            </div>
            <div className={css.pair}>
              {(['full', 'short'] as const).map((length) => (
                <Button
                  key={length}
                  look="primary"
                  wide
                  disabled={obstacles.length > 0}
                  onClick={() => captain.onStart(length)}
                >
                  <span className={css.start}>
                    {length === 'full' ? w.full : w.short}
                    <small>{words.minutes(minutes[length])}</small>
                  </span>
                </Button>
              ))}
            </div>
          </>
        ) : undefined
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
            <p className={css.hint}>{w.jump}</p>
          </div>
        </section>
      ) : (
        <div className={css.spectator}>
          <img src={propUrl('popcorn')} alt="" />
          <p>{w.spectator}</p>
        </div>
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
      {!captain && boss && <p className={css.waits}>{w.waitsFor(boss.name)}</p>}
    </PhoneShell>
  );
}
