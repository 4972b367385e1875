import { EyesUp } from '../EyesUp.tsx';
import { type PhaseProps, partOf, teamName } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { words } from '../words.ts';
import { AtDeck } from './explaining/AtDeck.tsx';
import { FoulOpen } from './explaining/FoulOpen.tsx';
import { Mates } from './explaining/Mates.tsx';
import { Police } from './explaining/Police.tsx';
import { clockOf } from './explaining/roundClock.ts';
import { Talking } from './explaining/Talking.tsx';

/** The clock runs: what this phone shows is what its hand has to do. */
export function Explaining(props: PhaseProps<'explaining'>) {
  const { stage, everyone, seat, roster } = props;
  const { turn } = everyone;
  if (stage.foul) return <FoulOpen {...props} foul={stage.foul} />;
  if (turn && seat?.id === turn.swiper) return <AtDeck {...props} turn={turn} />;
  const part = partOf(turn, props);
  if (!turn || part === 'guest') {
    return (
      <Screen of={props} fuse={clockOf(props)}>
        <EyesUp
          drawing="popcorn"
          title={words.starting.other(teamName(roster, turn?.team ?? null))}
          note={seat ? words.guest.bench : words.guest.watching}
        />
      </Screen>
    );
  }
  if (part === 'explainer') return <Talking {...props} turn={turn} />;
  return part === 'mate' ? <Mates {...props} turn={turn} /> : <Police {...props} turn={turn} />;
}
