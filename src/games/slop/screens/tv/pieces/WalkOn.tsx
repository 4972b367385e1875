import { ANIMALS, animalUrl } from '../../../../../ui/animals.ts';
import { motionReduced } from '../../../../../ui/motion.ts';
import type { Poster, Turn } from '../../../view.ts';
import type { StageOf } from '../props.ts';
import css from './WalkOn.module.css';

/** Somebody of an earlier prompt comes back this many rounds later, and crosses in this line of another scene. */
const ROUNDS_LATER = 2;
const LINE = 4;

/** An animal that was revealed earlier tonight crosses behind somebody else's scene. Nobody mentions it. */
export function WalkOn(props: {
  readonly posters: readonly Poster[];
  readonly turn: Turn;
  readonly stage: StageOf<'performance'>;
}) {
  const { posters, turn, stage } = props;
  if (stage.line < LINE || motionReduced()) return null;
  const past = posters.find((poster) => poster.round === turn.round - ROUNDS_LATER && poster.team !== turn.team);
  const guest = ANIMALS.find(({ id }) =>
    past?.words.some((word) => word.toLowerCase() === id || word.toLowerCase() === `${id}s`),
  );
  return guest ? <img className={css.guest} src={animalUrl(guest.id)} alt="" /> : null;
}
