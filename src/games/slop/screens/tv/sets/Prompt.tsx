import { useState } from 'react';
import { desk } from '../../../../../ui/tv/desk.ts';
import { useFact } from '../../../../../ui/tv/useFact.ts';
import { Foot } from '../pieces/Foot.tsx';
import { Typewriter } from '../pieces/Typewriter.tsx';
import type { SceneProps, SetPiece } from '../props.ts';
import { teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Prompt.module.css';

function Scene({ stage, everyone, roster, clocks, onFact, mice }: SceneProps<'prompt'>) {
  const [strokes, setStrokes] = useState<Readonly<Record<string, number>>>({});
  useFact(onFact, (fact) => {
    if (fact.kind === 'slot') {
      setStrokes((before) => ({ ...before, [fact.team]: (before[fact.team] ?? 0) + 1 }));
      desk().sound.play('tap', { volume: 0.5 });
    } else if (fact.kind === 'prompt-sent') desk().sound.play('swipeRight');
    else if (fact.kind === 'understudy') desk().sound.play('sadTrombone', { volume: 0.6 });
  });
  const { order } = everyone;
  const done = Object.keys(stage.sent).length;
  return (
    <>
      <ul className={css.machines} data-teams={order.length}>
        {order.map((id) => (
          <Typewriter
            key={id}
            team={teamOf(roster, id)}
            slots={stage.slots}
            filled={stage.filled[id] ?? 0}
            sent={stage.sent[id] ?? false}
            mouse={mice.has(id)}
            strokes={strokes[id] ?? 0}
          />
        ))}
      </ul>
      <Foot stage={stage} clocks={clocks}>
        <span className={css.count}>{words.prompt.inBy(done, order.length)}</span>
      </Foot>
    </>
  );
}

/** All teams write at the same time. */
export const prompt: SetPiece<'prompt'> = {
  backdrop: 'rays',
  cloth: 'open',
  light: 'house',
  groove: true,
  sound: 'horn',
  sign: ({ everyone: { act, acts, tie } }) =>
    `${tie > 0 ? words.tieSign : words.act(act, acts)} · ${tie > 0 ? words.prompt.tieSign : words.prompt.sign}`,
  cue: ({ everyone }) => (everyone.tie > 0 ? words.prompt.tieCue : words.prompt.cue),
  say: ({ everyone: { act, acts, tie } }) =>
    tie > 0
      ? words.prompt.tieSay
      : (words.prompt.say[acts === 1 ? 0 : act === acts ? words.prompt.say.length - 1 : act - 1] ?? null),
  moveOn: words.moveOn,
  Scene,
};
