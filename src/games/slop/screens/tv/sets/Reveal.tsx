import type { SoundName } from '../../../../../ui/sound/effects.ts';
import { useSteps } from '../../../../../ui/tv/useSteps.ts';
import type { Beat, Headline } from '../../../view.ts';
import { useHostSays } from '../host.ts';
import { FrontPage } from '../pieces/FrontPage.tsx';
import { Sign } from '../pieces/Sign.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { teamOf } from '../props.ts';
import { Rail } from '../Rail.tsx';
import { Bill } from '../reveal/Bill.tsx';
import { MaskFall } from '../reveal/MaskFall.tsx';
import { Playbill } from '../reveal/Playbill.tsx';
import { Ride } from '../reveal/Ride.tsx';
import { tokensOf } from '../reveal/tokens.ts';
import { useSound } from '../useCues.ts';
import { words } from '../words.ts';
import css from './Reveal.module.css';

/** The last word stays down for this part of its beat: the drum roll. */
const HELD = 0.6;

const SOUNDS: Readonly<Record<Beat['kind'], SoundName | null>> = {
  curve: 'swipeRight',
  headline: 'slam',
  headlines: 'slam',
  word: 'flip',
  poster: 'cheer',
  mask: null,
  score: 'pop',
};

type WordBeat = Extract<Beat, { kind: 'word' }>;
type Reveal = SceneProps<'reveal'>;

/** The beat that is on, and the play time at which it ends. */
function useBeat({ stage, clocks }: Pick<Reveal, 'stage' | 'clocks'>): {
  readonly beat: Beat | null;
  readonly endsAt: number;
} {
  const { beats, endsAt } = stage;
  const step = useSteps(
    beats.map(({ at }) => at),
    clocks.playNow,
  );
  const index = Math.max(0, step - 1);
  return { beat: beats[index] ?? null, endsAt: beats[index + 1]?.at ?? endsAt };
}

const aloud = (headline: Headline): string =>
  headline.words
    .filter((word) => word !== '…')
    .join(' ')
    .toLowerCase();

/** What is read out in a beat. */
function readOut(beat: Beat | null): string | null {
  if (beat?.kind === 'headline') return `${words.paper.extra} ${aloud(beat.headline)}!`;
  if (beat?.kind !== 'headlines') return null;
  const read = beat.headlines.filter(({ team }) => beat.read.includes(team)).map(aloud);
  return `${words.paper.extra} ${read.join('! ')}!`;
}

function Scene(props: Reveal) {
  const { beat, endsAt } = useBeat(props);
  return (
    <>
      {beat?.kind !== 'poster' && beat?.kind !== 'mask' && <Rail cue={cueOf(beat)} />}
      <BeatScene {...props} beat={beat} endsAt={endsAt} />
    </>
  );
}

function BeatScene(props: Reveal & { readonly beat: Beat | null; readonly endsAt: number }) {
  const { stage, roster, screen, clocks, paused, beat, endsAt } = props;
  const found = stage.beats.filter((one): one is WordBeat => one.kind === 'word');
  const last = found.at(-1);
  const lastEnds = last ? (stage.beats[stage.beats.indexOf(last) + 1]?.at ?? stage.endsAt) : 0;
  const heldUntil = last ? last.at + (lastEnds - last.at) * HELD : 0;
  const open = useSteps(
    found.map((one) => (one.last ? heldUntil : one.at)),
    clocks.playNow,
  );
  const poster = stage.beats.find((one) => one.kind === 'poster')?.poster;
  const cue = beat ? `${beat.kind}:${beat.at}` : null;
  useSound(cue, beat?.kind === 'word' && beat.last ? 'drumRoll' : beat ? SOUNDS[beat.kind] : null);
  useSound(beat?.kind === 'word' && beat.last && open === found.length ? 'found' : null, 'rimShot');
  useHostSays(cue ?? '', readOut(beat), paused.length > 0, 'newsboy');
  if (!beat || !poster) return null;
  const team = teamOf(roster, poster.team);
  switch (beat.kind) {
    case 'curve':
      return (
        <Ride
          roster={roster}
          team={team}
          cast={poster.cast}
          curve={screen?.curve ?? []}
          peak={beat.peak}
          beganAt={beat.at}
          endsAt={endsAt}
          playNow={clocks.playNow}
        />
      );
    case 'headline':
      return (
        <div className={css.middle}>
          <FrontPage
            key={beat.at}
            roster={roster}
            team={beat.headline.team}
            headline={beat.headline.words}
            size="full"
            note={words.paper.right(beat.headline.matched)}
          />
        </div>
      );
    case 'headlines':
      return (
        <div className={css.papers}>
          {beat.headlines.map((headline, place) => (
            <FrontPage
              key={headline.team}
              roster={roster}
              team={headline.team}
              headline={headline.words}
              size={beat.read.includes(headline.team) ? 'half' : 'small'}
              note={
                headline.team === beat.read[0]
                  ? words.reveal.best
                  : headline.team === beat.read.at(-1)
                    ? words.reveal.strangest
                    : undefined
              }
              delayMs={place * 180}
            />
          ))}
        </div>
      );
    case 'word':
      return (
        <div className={css.middle}>
          <div className={css.sign} data-held={beat.last && open < found.length}>
            <Sign tokens={tokensOf(poster, found, open)} whole={poster.words.join(' ')} most={5.4} high={13} />
          </div>
        </div>
      );
    case 'poster':
      return <Playbill poster={beat.poster} roster={roster} />;
    case 'mask':
      return <MaskFall mask={beat.mask} roster={roster} beganAt={beat.at} endsAt={endsAt} playNow={clocks.playNow} />;
    case 'score':
      return <Bill points={beat.points} roster={roster} />;
    default:
      return beat satisfies never;
  }
}

/** The truth, in beats. */
export const reveal: SetPiece<'reveal'> = {
  backdrop: 'sky',
  cloth: 'open',
  light: 'show',
  groove: false,
  sound: null,
  sign: () => words.reveal.sign,
  // It changes with the beats, so the scene puts up its own rail.
  cue: null,
  say: () => null,
  moveOn: words.moveOn,
  Scene,
};

function cueOf(beat: Beat | null): string {
  switch (beat?.kind) {
    case 'headline':
    case 'headlines':
      return words.reveal.headlines;
    case 'word':
      return beat.last ? words.reveal.drumRoll : words.reveal.words;
    case 'score':
      return words.reveal.score;
    default:
      return words.reveal.curve;
  }
}
