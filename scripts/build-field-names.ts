/**
 * Writes `src/protocol/fieldNames.generated.ts`: every field name that the views' types declare, most of them one byte on the
 * wire. Run it after a view has changed (`npm run field-names`); a test says when that was forgotten. A name that is missing
 * still travels, as text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const SOURCES = [
  'src/kernel/roster.ts',
  'src/kernel/game.ts',
  'src/room/view.ts',
  'src/room/state.ts',
  'src/games/slop/settings.ts',
  'src/games/slop/view.ts',
  'src/games/alias/settings.ts',
  'src/games/alias/view.ts',
];
const TARGET = 'src/protocol/fieldNames.generated.ts';

export function fieldNames(): string {
  const names = new Set<string>();
  for (const path of SOURCES) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) names.add(node.name.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  const list = [...names].map((name) => `  '${name}',`).join('\n');
  return `// Made by scripts/build-field-names.ts; do not edit.\nexport const FIELD_NAMES: readonly string[] = [\n${list}\n];\n`;
}

if (process.argv[1]?.endsWith('build-field-names.ts')) writeFileSync(TARGET, fieldNames());
