import { useEffect, useState } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { Confetti } from '../../../../../ui/Confetti.tsx';
import { desk } from '../../../../../ui/tv/desk.ts';
import { useSteps } from '../../../../../ui/tv/useSteps.ts';
import { hostSays } from '../host.ts';
import { GoldenHam } from '../podium/GoldenHam.tsx';
import { Steps } from '../podium/Steps.tsx';
import { placed, podiumBeats } from '../podium.ts';
import type { SceneProps, SetPiece } from '../props.ts';
import { nameOf, teamOf } from '../props.ts';
import { Rail } from '../Rail.tsx';
import { MaskFall } from '../reveal/MaskFall.tsx';
import { taking, words } from '../words.ts';
import css from './Podium.module.css';

function hamLine({ stage, roster }: SceneProps<'podium'>): string {
  const { ham } = stage;
  if (!ham || ham.part === 'TV') return words.podium.hamTv;
  if (ham.part === 'ALL') return words.podium.hamAll;
  return ham.seat ? words.podium.hamSay(nameOf(roster, ham.seat)) : words.podium.hamTv;
}

function wonLine({ stage, roster }: SceneProps<'podium'>): string {
  const names = placed(stage.ranks, 1).map((id) => teamOf(roster, id).name);
  return names.length === 1 ? words.podium.won(names[0] ?? '') : words.podium.shared(names.join(words.podium.and));
}

function Scene(props: SceneProps<'podium'>) {
  const { stage, roster, clocks, paused } = props;
  const beats = podiumBeats(stage);
  const [hurried, hurry] = useState(false);
  const step = useSteps(
    beats.map(({ at }) => at),
    clocks.playNow,
  );
  const won = hurried || step === beats.length;
  const beat = won ? beats.at(-1) : beats[step - 1];
  const kind = beat?.kind ?? null;
  const rank = beat?.kind === 'place' ? beat.rank : won ? 1 : 4;
  const still = paused.length > 0;
  const ham = hamLine(props);
  const winners = wonLine(props);
  const [end] = useState(() => taking(words.podium.says, stage.ranks.length + stage.beganAt));
  useEffect(() => {
    if (still) return;
    if (kind === 'ham') {
      desk().sound.play('drumRoll');
      hostSays(ham, 'grand');
    }
    if (kind === 'won') {
      desk().sound.play('fanfare');
      desk().sound.play('cheer');
      hostSays(`${winners} ${stage.why === 'ended' ? words.podium.ended : end}`);
    }
  }, [kind, still, ham, winners, end, stage.why]);
  useEffect(() => {
    if (kind === 'place') desk().sound.play('slam', { volume: 0.4 + 0.2 * (4 - rank) });
  }, [kind, rank]);
  const mask = beat?.kind === 'mask' ? stage.masks[beat.index] : undefined;
  const stepping = kind === 'place' ? placed(stage.ranks, rank).map((id) => teamOf(roster, id).name) : [];
  const headline = won ? winners : `${words.podium.place[rank] ?? ''}: ${stepping.join(words.podium.and)}`;
  return (
    <>
      {kind === 'ham' && <Rail cue={words.podium.ham} />}
      {mask && beat ? (
        <MaskFall
          key={mask.team}
          mask={mask}
          roster={roster}
          beganAt={beat.at}
          endsAt={beat.endsAt}
          playNow={clocks.playNow}
        />
      ) : kind === 'ham' && stage.ham ? (
        <GoldenHam ham={stage.ham} roster={roster} />
      ) : (
        <Steps ranks={stage.ranks} roster={roster} from={rank} headline={kind === null ? null : headline} />
      )}
      {won && props.night}
      {won ? (
        <div className={css.buttons}>
          <Button look="primary" big autoFocus onClick={props.onRematch}>
            {words.podium.rematch}
          </Button>
          <Button big onClick={props.onTeams}>
            {words.podium.teams}
          </Button>
          <Button big onClick={props.onGoodNight}>
            {words.podium.goodNight}
          </Button>
        </div>
      ) : (
        <Button look="quiet" className={css.skip} onClick={() => hurry(true)}>
          {words.podium.skip} ›
        </Button>
      )}
      <div className={css.rain}>
        <Confetti burst={won ? stage.beganAt : null} />
      </div>
    </>
  );
}

/** Masks, third, second, a ham on a rope, first, confetti; and three ways to go on. */
export const podium: SetPiece<'podium'> = {
  backdrop: 'rays',
  cloth: 'open',
  light: 'show',
  groove: false,
  sound: 'horn',
  sign: () => words.podium.sign,
  cue: null,
  say: () => null,
  moveOn: null,
  Scene,
};
