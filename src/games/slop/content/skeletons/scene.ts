import type { SkeletonText } from '../forms.ts';
import { twinsIn } from './twins.ts';

type Scene = Omit<SkeletonText, 'lines' | 'twins'> & {
  /** The rows before the turn, in the notation, one a row; indentation does not count. */
  readonly body: string;
  /** Twins that fit this scene better than the shared table's. */
  readonly twins?: Readonly<Record<string, string>>;
};

const rows = (text: string): string =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .join('\n');

/** Makes a skeleton of its parts: body, first turn and first button are its twelve lines; a turn may have several rows. */
export const scene = ({ body, twins = {}, ...rest }: Scene): SkeletonText => {
  const turns = [rows(rest.turns[0]), rows(rest.turns[1]), rows(rest.turns[2])] as const;
  const buttons = [rows(rest.buttons[0]), rows(rest.buttons[1]), rows(rest.buttons[2])] as const;
  const lines = [rows(body), turns[0], buttons[0]].join('\n');
  const worded = [rest.title, rest.premise, lines, ...turns, ...buttons].join('\n');
  return { ...rest, lines, turns, buttons, twins: { ...twinsIn(worded), ...twins } };
};
