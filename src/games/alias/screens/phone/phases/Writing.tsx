import { type KeyboardEvent, useState } from 'react';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { Button } from '../../../../../ui/Button.tsx';
import { haptic } from '../../../../../ui/haptics.ts';
import { TextField } from '../../../../../ui/TextField.tsx';
import { WORD_LENGTH_MOST, type WritingDesk } from '../../../view.ts';
import { EyesUp } from '../EyesUp.tsx';
import type { PhaseProps } from '../props.ts';
import { fuseOf, Screen } from '../Screen.tsx';
import { useCue } from '../useCue.ts';
import { useHeldWords } from '../useHeldWords.ts';
import { words } from '../words.ts';
import css from './Writing.module.css';

const w = words.writing;

/** A Hat: everybody's own words. */
export function Writing(props: PhaseProps<'writing'>) {
  const desk = props.only?.desk?.at === 'writing' ? props.only.desk : null;
  useCue(desk ? 'writing' : null, 'go');
  if (desk) return <Desk {...props} desk={desk} />;
  return (
    <Screen of={props} fuse={fuseOf(props.stage)}>
      <EyesUp drawing="hat" title={w.waiting} note={props.seat ? words.guest.bench : words.guest.watching} />
      <StillWriting {...props} />
    </Screen>
  );
}

/** Enter goes on to the next word; after the last one the keyboard goes down. */
function onEnter(event: KeyboardEvent<HTMLFieldSetElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields: (Element | null)[] = [...event.currentTarget.querySelectorAll('input')];
  const next = fields[fields.indexOf(document.activeElement) + 1];
  if (next instanceof HTMLElement) next.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function Desk(props: PhaseProps<'writing'> & { readonly desk: WritingDesk }) {
  const { desk, stage, send } = props;
  const [changing, change] = useState(false);
  const held = useHeldWords((slot, text) => send({ type: 'SetWord', slot, text }));
  if (desk.sent && !changing) {
    return (
      <Screen
        of={props}
        fuse={fuseOf(stage)}
        thumb={
          <Button look="quiet" wide onClick={() => change(true)}>
            {w.change}
          </Button>
        }
      >
        <h1 className={css.title}>{w.sent}</h1>
        <ul className={css.slips}>
          {[...new Set(desk.words)].filter(Boolean).map((word) => (
            <li key={word} className={css.slip}>
              {word}
            </li>
          ))}
        </ul>
        <StillWriting {...props} />
      </Screen>
    );
  }
  const filled = desk.words.filter((word, slot) => held.text(slot, word).trim() !== '').length;
  const sendAll = (): void => {
    // A phone keyboard left open would cover what comes next.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    haptic('arrive');
    held.flush();
    change(false);
    void send({ type: 'SendWords' });
  };
  return (
    <Screen
      of={props}
      fuse={fuseOf(stage)}
      thumb={
        <Button look="primary" big wide onClick={sendAll}>
          {w.done}
        </Button>
      }
    >
      <h1 className={css.title}>{w.title(desk.words.length)}</h1>
      <p>{w.how}</p>
      <fieldset className={css.fields} aria-label={w.title(desk.words.length)} onKeyDown={onEnter}>
        {desk.words.map((word, slot) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place.
            key={slot}
            label={w.word(slot + 1)}
            hideLabel
            placeholder={w.hints[slot] ?? '…'}
            maxLength={WORD_LENGTH_MOST}
            enterKeyHint={slot === desk.words.length - 1 ? 'done' : 'next'}
            value={held.text(slot, word)}
            onChange={(text) => held.onChange(slot, text)}
            onBlur={() => held.onBlur(slot)}
          />
        ))}
      </fieldset>
      <p className={css.count} role="status">
        {filled < desk.words.length && filled > 0 ? `${w.some(filled)}. ${w.none}` : w.some(filled)}
      </p>
    </Screen>
  );
}

function StillWriting({ roster, stage, seat }: PhaseProps<'writing'>) {
  const writing = roster.seats.filter(
    (one) => one.team !== null && !one.bot && one.here && one.id !== seat?.id && !stage.sent[one.id],
  );
  if (writing.length === 0) return <p className={css.waiting}>{w.everybody}</p>;
  return (
    <section className={css.waiting}>
      <h2>{w.waiting}</h2>
      <ul className={css.people}>
        {writing.map((one) => (
          <li key={one.id} className={css.person}>
            <Avatar animal={one.animal} colour={one.colour} className={css.face} />
            <span className={css.name}>{one.name}</span>
            <span className={css.tally}>{w.count(stage.filled[one.id] ?? 0, stage.words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
