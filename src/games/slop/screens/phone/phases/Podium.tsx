import { useState } from 'react';
import { seatIn } from '../../../../../kernel/roster.ts';
import { propUrl } from '../../../../../ui/animals.ts';
import { Button } from '../../../../../ui/Button.tsx';
import { HoldButton } from '../../../../../ui/HoldButton.tsx';
import { haptic } from '../../../../../ui/haptics.ts';
import { EyesUp } from '../EyesUp.tsx';
import { nameOf, type PhaseProps } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { words } from '../words.ts';
import css from './Podium.module.css';

const w = words.podium;

/** The TV tells the places from the last to the first; here they wait in an envelope. */
export function Podium(props: PhaseProps<'podium'>) {
  const { roster, captain } = props;
  const boss = roster.captain === null ? undefined : seatIn(roster, roster.captain);
  return (
    <Screen
      of={props}
      thumb={
        captain ? (
          <>
            <Button look="primary" big wide onClick={props.onRematch}>
              {w.rematch}
            </Button>
            <div className={css.pair}>
              <Button wide onClick={props.onTeams}>
                {w.teams}
              </Button>
              <HoldButton wide onHeld={props.onGoodNight}>
                {w.goodNight}
              </HoldButton>
            </div>
          </>
        ) : (
          boss && <p className={css.asks}>{w.asks(nameOf(roster, boss.id))}</p>
        )
      }
    >
      <h1 className={css.title}>{w.title}</h1>
      {props.team ? <Place {...props} /> : <EyesUp drawing="bouquet" note={w.guest} />}
    </Screen>
  );
}

function Place(props: PhaseProps<'podium'>) {
  const { stage, team, seat, me, everyone } = props;
  const [open, setOpen] = useState(false);
  const own = stage.ranks.find((row) => row.team === team?.id);
  if (!own) return <EyesUp drawing="bouquet" note={w.guest} />;
  if (!open) {
    return (
      <button
        type="button"
        className={css.envelope}
        aria-label={w.envelope}
        onClick={() => {
          haptic('arrive');
          setOpen(true);
        }}
      >
        <img src={propUrl('envelope')} alt="" />
        <b>{w.envelope}</b>
        <span>{w.wait}</span>
      </button>
    );
  }
  const shared = own.rank === 1 && stage.ranks.filter((row) => row.rank === 1).length > 1;
  const ham = seat !== null && stage.ham?.seat === seat.id ? stage.ham : null;
  const voice = everyone.masks[own.team] ?? me?.card?.name;
  return (
    <section className={css.card}>
      <img className={css.medal} src={propUrl(MEDALS[own.rank] ?? 'bouquet')} alt="" />
      <p className={css.place}>{shared ? w.shared : w.place[own.rank]}</p>
      <p className={css.score}>{words.scores.total(own.score)}</p>
      <p>{w.notes[own.rank]}</p>
      {voice && <p>{w.voice(voice)}</p>}
      {ham && (
        <div className={css.ham}>
          <img src={propUrl('ham')} alt="" />
          <p>
            <b>{w.ham}</b> “{ham.text}”
          </p>
        </div>
      )}
    </section>
  );
}

const MEDALS: Readonly<Record<number, string>> = { 1: 'trophy', 2: 'silver', 3: 'bronze' };
