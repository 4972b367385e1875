const TWINS: Readonly<Record<string, string>> = {};
export const twinsIn = (_text: string): Record<string, string> => ({ ...TWINS });
