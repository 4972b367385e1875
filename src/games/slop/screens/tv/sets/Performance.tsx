import { Captions } from '../../../../../ui/Captions.tsx';
import { desk } from '../../../../../ui/tv/desk.ts';
import { useFact } from '../../../../../ui/tv/useFact.ts';
import { captionOf } from '../captionOf.ts';
import { hostSays } from '../host.ts';
import { EveryoneLine } from '../pieces/EveryoneLine.tsx';
import { Hill } from '../pieces/Hill.tsx';
import { Reactions } from '../pieces/Reactions.tsx';
import { Spotlit } from '../pieces/Spotlit.tsx';
import { WalkOn } from '../pieces/WalkOn.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { teamOf } from '../props.ts';
import { useSound } from '../useCues.ts';
import { taking, words } from '../words.ts';
import css from './Performance.module.css';

const SIZES = [0, 9.4, 8.6, 7.4] as const;

function Scene({ stage, everyone, roster, screen, onFact }: SceneProps<'performance'>) {
  const { turn } = everyone;
  useSound(stage.all, 'horn');
  useFact(onFact, (fact) => {
    if (fact.kind !== 'script-skipped') return;
    desk().sound.play('buzzer');
    hostSays(words.performance.skipped);
  });
  if (!turn) return null;
  const team = teamOf(roster, turn.team);
  const actors = new Map<string, typeof turn.cast>();
  for (const role of turn.cast) {
    const key = role.seat ?? 'tv';
    actors.set(key, [...(actors.get(key) ?? []), role]);
  }
  const caption = captionOf(screen, roster);
  const size = SIZES[Math.min(3, Math.max(1, actors.size))] ?? 7;
  return (
    <div className={css.stage}>
      <ol className={css.lamps} aria-label={words.performance.progress(stage.line + 1, stage.lines)}>
        {Array.from({ length: stage.lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lamps are their place
          <li key={line} data-state={line < stage.line ? 'past' : line === stage.line ? 'now' : 'next'} />
        ))}
      </ol>
      <WalkOn posters={everyone.posters} turn={turn} stage={stage} />
      <Hill curve={screen?.curve ?? []} colour={team.colour} />
      {stage.part === 'TV' && (
        <div className={css.above}>
          <Spotlit roster={roster} seat={null} lit size={4} />
        </div>
      )}
      <div className={css.actors}>
        {[...actors].map(([key, roles]) => (
          <Spotlit
            key={key}
            roster={roster}
            seat={roles[0]?.seat ?? null}
            lit={stage.part === 'ALL' || roles.some((role) => role.part === stage.part)}
            mimes={roles.some((role) => role.tv && role.seat !== null)}
            size={size}
          />
        ))}
      </div>
      <div className={css.caption}>
        <Captions caption={caption} />
      </div>
      <Reactions onFact={onFact} />
      {stage.all !== null && <EveryoneLine text={stage.all} />}
    </div>
  );
}

/** The stage itself: actors in the light, and the room's hill growing behind them. */
export const performance: SetPiece<'performance'> = {
  backdrop: 'rays',
  cloth: 'open',
  light: 'show',
  groove: false,
  sound: 'curtain',
  sign: ({ everyone, roster }) => words.performance.sign(everyone.turn ? teamOf(roster, everyone.turn.team).name : ''),
  cue: null,
  say: ({ everyone }) => taking(words.performance.curtain, (everyone.turn?.round ?? 1) - 1),
  moveOn: words.moveOn,
  Scene,
};
