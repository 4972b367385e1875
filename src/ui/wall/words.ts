/** What the doodle wall says, on phones and on the TV. */
const en = {
  open: 'Doodle on the TV',
  title: 'Doodle on the TV',
  canvas: 'The back wall. Draw with a finger.',
  done: 'Done',
  wipe: 'Wipe the wall',
  /** On the TV, for whoever cannot see it. */
  by: (names: string) => `Doodles by ${names}`,
  setting: 'Doodle wall',
  settingNote: 'Phones chalk up the lobby.',
} as const;

type Widen<T> = T extends string ? string : T extends (...args: infer Args) => unknown ? (...args: Args) => string : T;

export const wallWords: { readonly [Key in keyof typeof en]: Widen<(typeof en)[Key]> } = en;
