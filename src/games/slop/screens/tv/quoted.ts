/** A line in quotation marks; what it quotes itself stands in single ones. */
export const quoted = (text: string): string => `“${text.replace(/"([^"]*)"/g, '‘$1’')}”`;
