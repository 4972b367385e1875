import { Captions } from '../../../../../ui/Captions.tsx';
import { desk } from '../../../../../ui/tv/desk.ts';
import { useFact } from '../../../../../ui/tv/useFact.ts';
import { useSteps } from '../../../../../ui/tv/useSteps.ts';
import type { SlopEveryone } from '../../../view.ts';
import { captionOf } from '../captionOf.ts';
import { useHostSays } from '../host.ts';
import { Done } from '../pieces/Done.tsx';
import { Foot } from '../pieces/Foot.tsx';
import { Sign, type Token } from '../pieces/Sign.tsx';
import type { SceneProps, SetPiece, StageOf } from '../props.ts';
import { teamOf } from '../props.ts';
import { Rail } from '../Rail.tsx';
import { useSound } from '../useCues.ts';
import { taking, words } from '../words.ts';
import css from './Guess.module.css';

/** The scene's last line stands this long into the guessing. */
const LAST_LINE_MS = 4_000;

function Scene({ stage, everyone, roster, screen, clocks, onFact, paused }: SceneProps<'guess'>) {
  useFact(onFact, (fact) => {
    if (fact.kind === 'guess-sent') desk().sound.play('pop');
  });
  useSound(stage.encore, 'horn');
  const late = useSteps([stage.beganAt + LAST_LINE_MS], clocks.playNow) > 0;
  const { turn } = everyone;
  const tokens = stage.frame.map(
    (token): Token =>
      typeof token === 'string' ? { kind: 'word', text: token } : { kind: 'blank', n: token, text: null },
  );
  const guessers = everyone.teams.filter((team) => team !== turn?.team).map((id) => teamOf(roster, id));
  const caption = captionOf(screen, roster);
  const line = stage.encore !== null || !late ? caption : null;
  const said = everyone.tie > 0 ? words.guess.cueTie : taking(words.guess.say, (turn?.round ?? 1) - 1);
  const silent = line !== null || clocks.playNow() - stage.beganAt > 2 * LAST_LINE_MS;
  useHostSays(`guess:${stage.beganAt}`, silent ? null : said, paused.length > 0);
  return (
    <>
      {line ? (
        <div className={css.line}>
          {stage.encore !== null && <span className={css.ribbon}>{words.guess.encore}</span>}
          <Captions caption={line} />
        </div>
      ) : (
        <Rail cue={cueOf(everyone, stage)} />
      )}
      <div className={css.board}>
        <Sign tokens={tokens} most={stage.tiles ? 3.2 : 5} high={stage.tiles ? (line ? 5 : 6.6) : 10} />
        {stage.tiles && (
          <ul className={css.tiles} data-tight={line !== null}>
            {stage.tiles.map((tile, place) => (
              <li key={tile} style={{ rotate: `${((place * 53) % 5) - 2}deg` }}>
                {tile}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Foot stage={stage} clocks={clocks}>
        <Done teams={guessers} done={stage.sent} words={{ done: words.guess.sure, open: words.guess.thinking }} />
      </Foot>
    </>
  );
}

const cueOf = ({ tie }: SlopEveryone, { tiles }: StageOf<'guess'>): string =>
  tie > 0 ? words.guess.cueTie : tiles ? words.guess.cueTiles : words.guess.cueTyped;

/** The frame in lights, and fourteen words to fill it from. */
export const guess: SetPiece<'guess'> = {
  backdrop: 'rays',
  cloth: 'open',
  light: 'house',
  groove: true,
  sound: 'rimShot',
  sign: () => words.guess.sign,
  // The scene's last line stands first, then the rail: the scene puts it up itself.
  cue: null,
  say: () => null,
  moveOn: words.moveOn,
  Scene,
};
