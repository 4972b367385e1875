import { useRef } from 'react';
import { classes } from '../../../../../../ui/classes.ts';
import { haptic } from '../../../../../../ui/haptics.ts';
import { LiveRegion } from '../../../../../../ui/LiveRegion.tsx';
import type { PromptLine, StageDesk } from '../../../../view.ts';
import { Lit } from '../../Lit.tsx';
import type { PhaseProps } from '../../props.ts';
import { Screen } from '../../Screen.tsx';
import { isMine, speakerOf } from '../../Teleprompter.tsx';
import { useCue } from '../../useCue.ts';
import { words } from '../../words.ts';
import css from './OnStage.module.css';

const w = words.performance;
/** The second tap of a double one would throw away a line nobody has heard. */
const DOUBLE_TAP_MS = 450;

/** An actor's phone: the cue, my line as large as it goes, and the lower half to tap on. */
export function OnStage(props: PhaseProps<'performance'> & { readonly desk: StageDesk }) {
  const { desk, stage, everyone, roster, pending, send } = props;
  const cast = everyone.turn?.cast ?? [];
  const round = everyone.turn?.round ?? 0;
  const tappedAt = useRef(Number.NEGATIVE_INFINITY);
  // A tap on its way counts as heard: the next line stands at once.
  const tapped = pending.reduce(
    (line, command) =>
      command.type === 'NextLine' && command.round === round ? Math.max(line, command.line + 1) : line,
    stage.line,
  );
  const now = Math.min(tapped, desk.lines.length);
  const line = desk.lines[now];
  const all = line?.part === 'ALL';
  const mine = line !== undefined && isMine(line, desk);
  const mimed = mine && (desk.given || (now === stage.line && stage.tv));
  const mayMove = (mine && !mimed) || (all && desk.parts.length > 0);
  const upcoming = desk.lines.findIndex((other, place) => place > now && (isMine(other, desk) || other.part === 'ALL'));
  useCue(mine || all ? `line ${now}` : null);

  const next = (timeStamp: number): void => {
    if (timeStamp - tappedAt.current < DOUBLE_TAP_MS) return;
    tappedAt.current = timeStamp;
    haptic('tap');
    void send({ type: 'NextLine', round, line: now });
  };
  const said = (other: PromptLine): string => `${speakerOf(other, desk, cast, roster)}: ${other.text}`;
  const cue = desk.lines[now - 1];
  const after = mayMove || mimed ? desk.lines[now + 1] : undefined;
  const coming = desk.lines[upcoming];
  return (
    <Screen
      of={props}
      fuse={false}
      strip={<Progress line={now} lines={desk.lines.length} />}
      lit={
        all && (
          <Lit
            key={now}
            colour="lemon"
            shout={w.all}
            onDone={mayMove ? { label: w.nextLine, hint: w.tapAll, done: (event) => next(event.timeStamp) } : undefined}
          >
            {line.text}
          </Lit>
        )
      }
      thumb={
        mayMove &&
        !all && (
          <button type="button" className={css.next} aria-label={w.nextLine} onClick={(event) => next(event.timeStamp)}>
            {w.next}
          </button>
        )
      }
    >
      <LiveRegion urgent>{mine || all ? line.text : ''}</LiveRegion>
      <div className={css.half} data-own={mine} data-all={all} key={now}>
        {cue && <p className={css.cue}>{said(cue)}</p>}
        {line && (
          <div className={css.line} data-long={line.text.length > 46}>
            <p className={css.who}>
              {all ? w.all : mimed ? w.mime : mine ? w.mine : speakerOf(line, desk, cast, roster)}
            </p>
            <p className={css.text}>
              {line.business && <i className={css.business}>({line.business}) </i>}
              {line.text}
            </p>
          </div>
        )}
        {after && (
          <p className={classes(css.cue, css.after)}>
            {w.after} {said(after)}
          </p>
        )}
      </div>
      {!mayMove && (
        <div className={css.upcoming}>
          {coming && !mimed ? (
            <>
              <p className={css.who}>{coming.part === 'ALL' ? w.all : w.yours}</p>
              <p className={css.preview}>
                {coming.business && <i>({coming.business}) </i>}
                {coming.text}
              </p>
            </>
          ) : (
            !mimed && <p className={css.preview}>{w.noMore}</p>
          )}
        </div>
      )}
    </Screen>
  );
}

function Progress({ line, lines }: { readonly line: number; readonly lines: number }) {
  return (
    <div className={css.beads} role="img" aria-label={w.progress(Math.min(line + 1, lines), lines)}>
      {Array.from({ length: lines }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bead is its place.
        <span key={place} data-lit={place <= line} />
      ))}
    </div>
  );
}
