import { useEffect, useState } from 'react';
import { propUrl } from '../../../../../ui/animals.ts';
import { Button } from '../../../../../ui/Button.tsx';
import { Confetti } from '../../../../../ui/Confetti.tsx';
import { desk } from '../../../../../ui/tv/desk.ts';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { useSteps } from '../../../../../ui/tv/useSteps.ts';
import { useHostSays } from '../host.ts';
import { Awards } from '../pieces/Awards.tsx';
import { Steps } from '../pieces/Steps.tsx';
import { placed, podiumBeats } from '../podium.ts';
import type { SceneProps, SetPiece } from '../props.ts';
import { teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Podium.module.css';

const headlineSize = (headline: string, wide: boolean): string =>
  fitted(headline, { wide: wide ? 42 : 30, high: 4.2, lines: 2, most: 3.7, least: 1.4 });

function Scene(props: SceneProps<'podium'>) {
  const { stage, roster, clocks, paused } = props;
  const still = paused.length > 0;
  const empty = stage.ended === 'no-cards';
  const beats = podiumBeats(stage);
  const [hurried, hurry] = useState(false);
  const step = useSteps(
    beats.map(({ at }) => at),
    clocks.playNow,
  );
  const won = hurried || empty || step === beats.length;
  const from = won ? 1 : (beats[step - 1]?.from ?? 4);
  const names = placed(stage.ranks, from).map((id) => teamOf(roster, id).name);
  const joined = names.join(words.podium.and);
  const winners = empty
    ? words.podium.noCards
    : names.length === 1
      ? words.podium.won(joined)
      : words.podium.shared(joined);
  const headline = won ? winners : from < 4 ? `${words.podium.place[from] ?? ''}: ${joined}` : '';
  useEffect(() => {
    if (still || empty) return;
    const { sound } = desk();
    if (from > 3) return;
    if (from > 1) sound.play('slam', { volume: 0.4 + 0.2 * (4 - from) });
    if (from === 2) sound.play('drumRoll');
    if (from === 1) {
      sound.play('fanfare');
      sound.play('cheer');
    }
  }, [from, still, empty]);
  useHostSays(`${won}`, won ? `${winners} ${words.podium.ended[stage.ended]}` : null, still);
  return (
    <>
      <div className={css.main} data-empty={empty}>
        <div className={css.left}>
          {empty && <img src={propUrl('broom')} alt="" className={css.broom} />}
          <h1 key={headline} className={css.headline} style={{ fontSize: headlineSize(headline, empty) }}>
            {headline}
          </h1>
          {won && <p className={css.ended}>{empty ? words.podium.noCardsHow : words.podium.ended[stage.ended]}</p>}
          {!empty && <Steps stage={stage} roster={roster} from={from} />}
        </div>
        {!empty && <Awards summary={stage.summary} roster={roster} shown={won} />}
      </div>
      {won && props.night}
      <div className={css.buttons}>
        {won ? (
          <>
            <Button look="primary" autoFocus onClick={props.onRematch}>
              {words.podium.rematch}
            </Button>
            <Button onClick={props.onTeams}>{words.podium.teams}</Button>
            <Button onClick={props.onGoodNight}>{words.podium.goodNight}</Button>
          </>
        ) : (
          <Button look="quiet" onClick={() => hurry(true)}>
            {words.podium.skip} ›
          </Button>
        )}
      </div>
      <div className={css.rain}>
        <Confetti burst={won && !empty ? stage.beganAt : null} />
      </div>
    </>
  );
}

/** Third, second, a breath, first; confetti, prizes, and three ways to go on. */
export const podium: SetPiece<'podium'> = {
  lights: 'party',
  groove: false,
  sign: () => words.podium.sign,
  cue: null,
  say: () => null,
  moveOn: null,
  Scene,
};
