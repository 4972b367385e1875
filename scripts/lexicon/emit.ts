import { writeFileSync } from 'node:fs';

const CONTENT = new URL('../../src/games/slop/content/', import.meta.url);

/** Writes a generated module: one string constant, broken into lines that a reviewer can compare. */
export function emitText(path: string, name: string, about: string, rows: readonly string[]): void {
  const body = rows
    .map((row) => row.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${'))
    .join('\n');
  const text = `// Written by scripts/build-lexicon.ts; do not edit.\n// ${about}\nexport const ${name} = \`\n${body}\n\`;\n`;
  writeFileSync(new URL(path, CONTENT), text);
  process.stdout.write(`${path}: ${rows.length} rows, ${Buffer.byteLength(text)} bytes\n`);
}

/** Words side by side, at most `width` letters a row. */
export function wrapped(words: readonly string[], width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of words) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = '';
    }
    row = row === '' ? word : `${row} ${word}`;
  }
  if (row !== '') rows.push(row);
  return rows;
}
