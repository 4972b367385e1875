import { relative } from 'node:path';

const NOTHING = { passed: 0, failed: ['no report was written'], notRun: [] };

/** Vitest's JSON report as counts. A file that could not be read has no tests of its own and fails by its name. */
export function countVitest(report, root) {
  if (report === null) return NOTHING;
  const failed = [];
  const notRun = [];
  let passed = 0;
  for (const file of report.testResults) {
    const name = relative(root, file.name);
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) failed.push(name);
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else (test.status === 'failed' ? failed : notRun).push(`${name} > ${test.fullName}`);
    }
  }
  return { passed, failed, notRun };
}

/** Playwright's JSON report as counts. */
export function countPlaywright(report) {
  if (report === null) return NOTHING;
  const counts = { passed: 0, failed: [], notRun: [] };
  const walk = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === 'skipped') counts.notRun.push(`${spec.file} > ${spec.title}`);
        else if (test.status === 'unexpected') counts.failed.push(`${spec.file} > ${spec.title}`);
        else counts.passed += 1;
      }
    }
    for (const inner of suite.suites ?? []) walk(inner);
  };
  for (const suite of report.suites) walk(suite);
  for (const error of report.errors) counts.failed.push(error.message ?? 'an error outside the tests');
  return counts;
}
