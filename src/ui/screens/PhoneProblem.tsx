import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import type { LinkState } from '../LinkLight.tsx';
import { Paper } from '../Paper.tsx';
import { PhoneShell } from '../PhoneShell.tsx';
import { words } from '../words.ts';
import css from './PhoneProblem.module.css';
import type { PhoneProblemProps, ProblemKind } from './props.ts';

const DRAWINGS: Readonly<Record<ProblemKind, string>> = {
  dialing: 'door',
  weak: 'antenna',
  lost: 'plug',
  unstable: 'antenna',
  blocked: 'antenna',
  'upgrade-required': 'newspaper',
  'bad-proof': 'ticket',
  'link-only': 'lock',
  'door-closed': 'lock',
  'room-full': 'couch',
  kicked: 'hook',
  'room-closed': 'moon',
  moved: 'boot',
  replaced: 'eyes',
  'second-tab': 'eyes',
  left: 'moon',
  'too-much': 'drum',
  garbage: 'speech',
  'no-hello': 'bell',
  'no-room': 'glass',
  'no-host': 'television',
  browser: 'phone',
  crashed: 'bomb',
};

const linkOf = (kind: ProblemKind): LinkState =>
  kind === 'dialing' || kind === 'moved' ? 'dialing' : kind === 'weak' || kind === 'unstable' ? 'weak' : 'lost';

/** What happened, what to do, one line, and the button that does it. */
export function PhoneProblem({ kind, seat, retryInS, onAction, onSecond, ...marks }: PhoneProblemProps) {
  const problem = words.problem[kind];
  return (
    <PhoneShell
      {...marks}
      seat={seat}
      link={linkOf(kind)}
      thumb={
        <>
          {onAction && problem.action !== '' && (
            <Button look="primary" big wide onClick={onAction}>
              {problem.action}
            </Button>
          )}
          {onSecond && problem.second !== '' && (
            <Button wide onClick={onSecond}>
              {problem.second}
            </Button>
          )}
        </>
      }
    >
      <Paper cut="poster" tilt={-1} className={css.problem} role="alert">
        <img className={css.drawing} data-kind={kind} src={propUrl(DRAWINGS[kind])} alt="" />
        <h1 className={css.title}>{problem.title}</h1>
        <p className={css.text}>{problem.text}</p>
        {retryInS !== undefined && <p className={css.again}>{words.again(retryInS)}</p>}
      </Paper>
    </PhoneShell>
  );
}
