import type { SkeletonLine } from './notation.ts';

/** Lines that leave together, by index: neighbouring `~` lines in pairs, since they answer each other. */
export function leavingGroups(lines: readonly SkeletonLine[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let open: number[] = [];
  lines.forEach((line, index) => {
    if (!line.leaves) {
      open = [];
      return;
    }
    if (open.length === 1) open.push(index);
    else {
      open = [index];
      groups.push(open);
    }
    if (open.length === 2) open = [];
  });
  return groups;
}

/** Every choice of groups, as sets of line indices. At most six `~` lines, so at most 64. */
export function leavingChoices(groups: readonly (readonly number[])[]): readonly ReadonlySet<number>[] {
  return groups.reduce<ReadonlySet<number>[]>(
    (choices, group) => [...choices, ...choices.map((choice) => new Set([...choice, ...group]))],
    [new Set<number>()],
  );
}

/** Lines that may leave when nothing else helps: neither hook, everyone, turn nor button. */
export function expendable(lines: readonly SkeletonLine[], turnAt: number): readonly number[] {
  return lines.flatMap((line, index) => (index > 1 && index < turnAt && line.part !== 'ALL' ? [index] : []));
}
