import { useEffect, useMemo, useState } from 'react';
import type { TeamId } from '../../../../kernel/ids.ts';
import { membersOf } from '../../../../kernel/roster.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Curtain } from '../../../../ui/Curtain.tsx';
import { Footlights } from '../../../../ui/Footlights.tsx';
import { Stage } from '../../../../ui/Stage.tsx';
import { ThreeTwoOne } from '../../../../ui/ThreeTwoOne.tsx';
import { desk } from '../../../../ui/tv/desk.ts';
import { useFact } from '../../../../ui/tv/useFact.ts';
import { useSteps } from '../../../../ui/tv/useSteps.ts';
import type { Phase } from '../../view.ts';
import { CURTAIN_OPEN_MS, CURTAIN_UP_MS } from './curtain.ts';
import { useHostSays } from './host.ts';
import css from './index.module.css';
import type { SceneProps, SetPiece, SlopTvProps } from './props.ts';
import { Rail } from './Rail.tsx';
import { guess } from './sets/Guess.tsx';
import { judging } from './sets/Judging.tsx';
import { opening } from './sets/Opening.tsx';
import { performance as performing } from './sets/Performance.tsx';
import { podium } from './sets/Podium.tsx';
import { prompt } from './sets/Prompt.tsx';
import { rehearsal } from './sets/Rehearsal.tsx';
import { reveal } from './sets/Reveal.tsx';
import { scores } from './sets/Scores.tsx';
import { writing } from './sets/Writing.tsx';
import { useGroove, useSound } from './useCues.ts';
import { useMoveOn } from './useMoveOn.ts';
import { useSpoken } from './useSpoken.ts';
import { words } from './words.ts';

const SETS: { readonly [Name in Phase]: SetPiece<Name> } = {
  opening,
  prompt,
  writing,
  rehearsal,
  performance: performing,
  guess,
  judging,
  reveal,
  scores,
  podium,
};

/** Up to so many guests their animals in the footlights are so large that they look over the edge. */
const TALL_MOST = 6;

/** A reopened TV does not greet anew in the middle of a step. */
const FRESH_MS = 4_000;

/** Slop on the TV: one stage all game long, on which each phase puts up its own set. */
export default function SlopTv(props: SlopTvProps) {
  const { everyone, only, roster, clocks, paused } = props;
  const { stage, turn } = everyone;
  const set = SETS[stage.phase] as unknown as SetPiece<Phase>;
  const scene: SceneProps<Phase> = {
    ...props,
    stage,
    screen: only?.kind === 'screen' ? only : null,
    mice: useMice(props),
  };
  const step = `${stage.phase}:${everyone.act}:${turn?.round ?? 0}:${stage.beganAt}`;
  const still = paused.length > 0;
  const opened = stage.beganAt + CURTAIN_UP_MS;
  const curtain = useSteps([opened, opened + CURTAIN_OPEN_MS], clocks.playNow);
  const cloth = stage.phase === 'performance' && curtain === 0 ? 'closed' : set.cloth;

  const fresh = useMemo(() => clocks.playNow() - stage.beganAt < FRESH_MS, [clocks, stage.beganAt]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever was being said belongs to the step that is over
  useEffect(() => () => desk().speaker.cancel(), [step]);
  useHostSays(step, fresh ? set.say(scene) : null, still);
  useSpoken(props, stage.phase !== 'performance' || curtain === 2);
  useSound(fresh ? step : null, set.sound);
  useGroove(set.groove && !still);
  useMoveOn(props, step);
  const jumps = useJumps(props);

  const soon = 'soon' in stage && !still ? stage.soon : null;
  const ends = everyone.turn && stage.phase !== 'prompt' && stage.phase !== 'podium' ? everyone.turn.team : null;
  return (
    <Stage
      phase={stage.phase}
      version={props.version}
      paused={paused}
      set={set.backdrop}
      light={set.light}
      title={set.sign(scene)}
      footlights={
        <Footlights
          roster={roster}
          scores={stage.phase === 'podium' ? finalScores(stage.ranks) : everyone.scores}
          acting={ends}
          links={props.links}
          jumps={jumps}
        />
      }
      corner={props.corner}
      overlay={
        <>
          {soon !== null && (
            <ThreeTwoOne
              endsAt={soon}
              now={clocks.playNow}
              why={words.soon}
              onBeat={(left) => desk().sound.play(left > 0 ? 'beat' : 'go')}
            />
          )}
          {props.overlay}
        </>
      }
    >
      <div className={css.cloth}>
        <Curtain state={cloth} />
      </div>
      <div className={css.place} data-front={set.cloth === 'closed'} data-tall={roster.seats.length <= TALL_MOST}>
        {set.cue && <Rail cue={set.cue(scene)} />}
        <div key={step} className={css.scene}>
          <set.Scene {...scene} />
        </div>
      </div>
      {set.moveOn !== null && (
        <Button
          look="quiet"
          className={css.moveOn}
          onClick={(event) => {
            event.currentTarget.blur();
            void props.send(
              stage.phase === 'opening'
                ? { type: 'SkipOpening' }
                : { type: 'MoveOn', phase: stage.phase, round: turn?.round ?? 0 },
            );
          }}
        >
          {set.moveOn} ›
        </Button>
      )}
    </Stage>
  );
}

const finalScores = (ranks: readonly { readonly team: TeamId; readonly score: number }[]) =>
  Object.fromEntries(ranks.map(({ team, score }) => [team, score]));

/** Whose author has fainted in this act: heard as a fact while they still write, shown when their turn comes. */
function useMice({ everyone, onFact }: SlopTvProps): ReadonlySet<TeamId> {
  const [mice, setMice] = useState<{ readonly act: number; readonly teams: readonly TeamId[] }>({ act: 0, teams: [] });
  useFact(onFact, (fact) => {
    if (fact.kind !== 'understudy') return;
    setMice((before) => ({
      act: everyone.act,
      teams: [...(before.act === everyone.act ? before.teams : []), fact.team],
    }));
  });
  return useMemo(() => new Set(mice.act === everyone.act ? mice.teams : []), [mice, everyone.act]);
}

/** The footlight animals jump when the whole room speaks, and a team's own when it scores. */
function useJumps({ roster, onFact }: SlopTvProps): Readonly<Record<string, number>> {
  const [jumps, setJumps] = useState<Readonly<Record<string, number>>>({});
  useFact(onFact, (fact) => {
    const jumping =
      fact.kind === 'line' && fact.all
        ? roster.seats
        : fact.kind === 'points' || fact.kind === 'guess-sent' || fact.kind === 'prompt-sent'
          ? membersOf(roster, fact.team)
          : [];
    if (jumping.length === 0) return;
    setJumps((before) => ({ ...before, ...Object.fromEntries(jumping.map(({ id }) => [id, (before[id] ?? 0) + 1])) }));
  });
  return jumps;
}
