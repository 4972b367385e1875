import type { PhaseProps } from '../../props.ts';

/** The round's clock as a fuse as long as a whole round; undefined while it stands. */
export const clockOf = ({ stage, everyone }: PhaseProps<'explaining'>) =>
  stage.endsAt === null ? undefined : { endsAt: stage.endsAt, totalMs: everyone.settings.roundMs };
