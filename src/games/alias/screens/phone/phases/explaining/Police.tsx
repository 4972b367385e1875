import type { AliasEveryone, Turn } from '../../../../view.ts';
import { Card } from '../../Card.tsx';
import { EyesUp } from '../../EyesUp.tsx';
import { HatSign } from '../../HatSign.tsx';
import { cardOf, nameOf, type PhaseProps, teamName } from '../../props.ts';
import { Screen } from '../../Screen.tsx';
import { words } from '../../words.ts';
import css from './Police.module.css';
import { clockOf } from './roundClock.ts';
import { Whistle } from './Whistle.tsx';

const w = words.police;

/** The other teams: a whistle, and with Taboo the card to watch. With one guesser left in the room they guess along. */
export function Police(props: PhaseProps<'explaining'> & { readonly turn: Turn }) {
  const { everyone, only, turn, roster } = props;
  const desk = cardOf(only);
  const name = nameOf(roster, turn.explainer);
  const together = turn.guessers === 'everybody';
  return (
    <Screen of={props} fuse={clockOf(props)} thumb={<Whistle of={props} turn={turn} big />}>
      {desk ? (
        <>
          <h2 className={css.watch}>{w.watch}</h2>
          <section className={css.place}>
            <div key={desk.card} className={css.card}>
              <Card desk={desk} />
            </div>
          </section>
        </>
      ) : (
        <EyesUp
          drawing={together ? 'megaphone' : 'eyes'}
          title={together ? words.mates.all : w.title}
          note={together ? words.mates.allNote(teamName(roster, turn.team)) : w.note(name)}
        >
          {everyone.hat && <HatSign hat={everyone.hat} />}
        </EyesUp>
      )}
      <p className={css.what}>{foulOf(everyone, desk !== null)}</p>
    </Screen>
  );
}

/** What a foul is, in one sentence, as the game is played now. */
function foulOf({ settings, hat }: AliasEveryone, sees: boolean): string {
  if (hat?.pass === 'mime') return w.whatMime;
  if (hat?.pass === 'one-word') return w.whatOneWord;
  if (settings.mode !== 'taboo') return w.what;
  return sees ? w.whatTaboo : w.whatHidden;
}
