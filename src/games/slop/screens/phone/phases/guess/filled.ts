import type { GuessDesk } from '../../../../view.ts';
import type { StageOf } from '../../props.ts';

/** The word in each blank, by tiles picked or as typed. */
export const filledOf = (desk: GuessDesk, stage: StageOf<'guess'>): readonly string[] =>
  stage.tiles ? desk.picks.map((pick) => stage.tiles?.[pick] ?? '') : desk.typed;
