import { Avatar } from '../../../../../ui/Avatar.tsx';
import { Button } from '../../../../../ui/Button.tsx';
import { LiveRegion } from '../../../../../ui/LiveRegion.tsx';
import { EyesUp } from '../EyesUp.tsx';
import { Lit } from '../Lit.tsx';
import { type PhaseProps, underway } from '../props.ts';
import { Screen } from '../Screen.tsx';
import { useCue } from '../useCue.ts';
import { words } from '../words.ts';
import css from './Opening.module.css';

const w = words.opening;

/** Everybody speaks before anybody writes: this phone lights up when it is its holder's turn. */
export function Opening(props: PhaseProps<'opening'>) {
  const { stage, me, roster, pending, send } = props;
  const desk = me?.desk?.at === 'opening' ? me.desk : null;
  const said = underway(pending, 'NextOpeningLine', (command) => command.line === stage.line);
  const mine = !said && stage.all === null && stage.shout === null ? (desk?.text ?? null) : null;
  const lit = stage.shout ?? stage.all ?? mine;
  useCue(lit === null ? null : `line ${stage.line}`);
  useCue(lit === null && desk?.next ? `next ${stage.line}` : null, 'tap');
  const business = desk?.business ? <small>({desk.business})</small> : null;
  return (
    <Screen
      of={props}
      fuse={false}
      thumb={
        props.team && (
          <Button look="quiet" wide onClick={() => void send({ type: 'SkipOpening' })}>
            {w.skip}
          </Button>
        )
      }
      lit={
        stage.shout ? (
          <Lit key="shout" colour="lemon" shout={w.shout}>
            {stage.shout.join(' ').toUpperCase()}
          </Lit>
        ) : stage.all ? (
          <Lit key={stage.line} colour="lemon" shout={w.all}>
            {stage.all}
          </Lit>
        ) : (
          mine && (
            <Lit
              key={stage.line}
              colour="tangerine"
              shout={w.mine}
              onDone={{
                label: `${words.done}: ${mine}`,
                hint: w.tap,
                done: () => void send({ type: 'NextOpeningLine', line: stage.line }),
              }}
            >
              {business}
              {mine}
            </Lit>
          )
        )
      }
    >
      <LiveRegion urgent>{mine ?? stage.all ?? stage.shout?.join(' ') ?? ''}</LiveRegion>
      {desk?.next ? (
        <div key={stage.line} className={css.next}>
          <EyesUp title={w.next} note={w.nextNote} drawing="megaphone" />
        </div>
      ) : (
        <EyesUp
          title={said ? w.thanks : w.title}
          note={said ? undefined : w.how}
          drawing={said ? 'clap' : 'microphone'}
        >
          <ul className={css.who}>
            {roster.seats
              .filter((seat) => stage.who.includes(seat.id))
              .map((seat) => (
                <li key={seat.id}>
                  <Avatar animal={seat.animal} colour={seat.colour} bot={seat.bot} className={css.face} />
                  {words.speaking(seat.name)}
                </li>
              ))}
          </ul>
        </EyesUp>
      )}
    </Screen>
  );
}
