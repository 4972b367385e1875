import { useEffect, useMemo, useState } from 'react';
import type { TeamId } from '../../../../kernel/ids.ts';
import { membersOf } from '../../../../kernel/roster.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Footlights } from '../../../../ui/Footlights.tsx';
import { Stage } from '../../../../ui/Stage.tsx';
import { desk } from '../../../../ui/tv/desk.ts';
import { useFact } from '../../../../ui/tv/useFact.ts';
import type { Phase } from '../../view.ts';
import { useHostSays } from './host.ts';
import css from './index.module.css';
import { Flash } from './pieces/Flash.tsx';
import { LightWall } from './pieces/LightWall.tsx';
import { PassOn } from './pieces/PassOn.tsx';
import type { AliasTvProps, SceneProps, SetPiece } from './props.ts';
import { teamOf } from './props.ts';
import { Rail } from './Rail.tsx';
import { dealing } from './sets/Dealing.tsx';
import { explaining } from './sets/Explaining.tsx';
import { next } from './sets/Next.tsx';
import { podium } from './sets/Podium.tsx';
import { review } from './sets/Review.tsx';
import { starting } from './sets/Starting.tsx';
import { stealing } from './sets/Stealing.tsx';
import { writing } from './sets/Writing.tsx';
import { useFactSounds, useGroove } from './useCues.ts';
import { useMood } from './useMood.ts';
import { useMoveOn } from './useMoveOn.ts';

const SETS: { readonly [Name in Phase]: SetPiece<Name> } = {
  writing,
  dealing,
  starting,
  explaining,
  stealing,
  review,
  next,
  podium,
};

/** Up to so many guests their animals in the footlights are so large that they look over the edge. */
const TALL_MOST = 6;

/** A reopened TV does not speak anew in the middle of a step. */
const FRESH_MS = 3_000;

/** Alias on the TV: one game show in lights all evening, on which each phase puts up its own set. */
export default function AliasTv(props: AliasTvProps) {
  const { everyone, roster, clocks, paused } = props;
  const { stage, turn, round } = everyone;
  const set = SETS[stage.phase] as unknown as SetPiece<Phase>;
  const scene: SceneProps<Phase> = { ...props, stage };
  // A foul moves the bell, and `beganAt` stays what it was: the set stays up.
  const step = `${stage.phase}:${round}:${stage.phase === 'explaining' ? '' : stage.beganAt}`;
  const still = paused.length > 0;
  const fresh = useMemo(() => clocks.playNow() - stage.beganAt < FRESH_MS, [clocks, stage.beganAt]);
  const mood = useMood(props);

  useFactSounds(props);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever was being said belongs to the step that is over
  useEffect(() => () => desk().speaker.cancel(), [step]);
  useHostSays(step, fresh ? set.say(scene) : null, still);
  useGroove(set.groove && !still);
  useMoveOn(props, step);
  const jumps = useJumps(props);

  const lit = stage.phase === 'podium' ? winnerOf(stage.ranks) : (turn?.team ?? null);
  return (
    <Stage
      phase={stage.phase}
      version={props.version}
      paused={paused}
      set="plain"
      light="show"
      title={set.sign(scene)}
      footlights={
        <Footlights
          roster={roster}
          scores={everyone.scores}
          acting={stage.phase === 'podium' || stage.phase === 'writing' ? null : (turn?.team ?? null)}
          links={props.links}
          jumps={jumps}
        />
      }
      corner={props.corner}
      overlay={
        <>
          {props.overlay}
          <PassOn {...props} />
        </>
      }
    >
      <LightWall colour={lit === null ? null : teamOf(roster, lit).colour} mood={mood ?? set.lights} />
      {mood === 'hot' && <span className={css.edge} aria-hidden="true" />}
      <div className={css.place} data-tall={roster.seats.length <= TALL_MOST} data-rail={set.cue !== null}>
        {set.cue && <Rail cue={set.cue(scene)} />}
        <div key={step} className={css.scene}>
          <set.Scene {...scene} />
        </div>
        <Flash {...props} />
      </div>
      {set.moveOn !== null && (
        <Button
          look="quiet"
          className={css.moveOn ?? ''}
          onClick={(event) => {
            event.currentTarget.blur();
            void props.send({ type: 'MoveOn', phase: stage.phase, round });
          }}
        >
          {set.moveOn} ›
        </Button>
      )}
    </Stage>
  );
}

const winnerOf = (ranks: readonly { readonly team: TeamId; readonly rank: number }[]): TeamId | null => {
  const first = ranks.filter(({ rank }) => rank === 1);
  return first.length === 1 ? (first[0]?.team ?? null) : null;
};

/** A team's animals jump when it gets a word or points, and whoever marks a word. */
function useJumps({ roster, onFact }: AliasTvProps): Readonly<Record<string, number>> {
  const [jumps, setJumps] = useState<Readonly<Record<string, number>>>({});
  useFact(onFact, (fact) => {
    const jumping =
      (fact.kind === 'settled' && fact.verdict === 'guessed') || fact.kind === 'stolen' || fact.kind === 'points'
        ? membersOf(roster, fact.team).map(({ id }) => id)
        : fact.kind === 'disputed' || fact.kind === 'foul-called'
          ? [fact.by]
          : [];
    if (jumping.length === 0) return;
    setJumps((before) => ({ ...before, ...Object.fromEntries(jumping.map((id) => [id, (before[id] ?? 0) + 1])) }));
  });
  return jumps;
}
