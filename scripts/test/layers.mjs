// Who imports whom, by the rules of .dependency-cruiser.cjs. Fails as well when hardly anything was read: rules that look at
// nothing find nothing.
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const LEAST_MODULES = 100;
const FOLDERS = ['src', 'signaling'];

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const { output } = await cruise(FOLDERS, { ...options, ruleSet: { forbidden }, validate: true }, undefined, {
  tsConfig: extractTSConfig(options.tsConfig.fileName),
});

const ours = output.modules.filter((module) => FOLDERS.some((folder) => module.source.startsWith(`${folder}/`)));
const { violations } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  const path = cycle === undefined ? `${from} -> ${to}` : [from, ...cycle.map((step) => step.name)].join(' -> ');
  console.error(`${rule.name}: ${path}\n    ${forbidden.find((one) => one.name === rule.name)?.comment ?? ''}`);
}
if (ours.length < LEAST_MODULES) {
  console.error(`Only ${ours.length} modules were read, of at least ${LEAST_MODULES}: the rules looked at nothing.`);
  process.exitCode = 1;
}
if (violations.length > 0) process.exitCode = 1;
console.log(`${ours.length} modules read, ${violations.length} imports that cross a line`);
