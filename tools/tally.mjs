// tally.mjs <folder> <test stage…>: sums the stages of tools/test.sh. Fails when anything failed, and when nothing was tested.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, ...testStages] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };
let rowsInOrder = 0; // of data that is only looked through: scripts, texts, recipes, files
const failures = [];
const retried = [];

function fail(what) {
  sum.failed += 1;
  failures.push(what);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.stage'))) {
  const stage = file.slice(0, -'.stage'.length);
  const ok = readFileSync(path.join(folder, file), 'utf8').trim() === 'ok';
  if (!testStages.includes(stage)) {
    if (ok) sum.passed += 1;
    else fail(stage);
  } else {
    countTests(stage, ok);
  }
}

/** Of a file that was run once more, its second run counts. */
function resultsOf(stage) {
  const [first, again] = [`${stage}.json`, `${stage}-again.json`].map((name) => {
    const report = path.join(folder, name);
    return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : null;
  });
  const repeated = new Set((again ?? []).map(({ name }) => name));
  for (const name of repeated) retried.push(`${stage}: ${path.relative('.', name)}, the whole file (1)`);
  return first?.filter(({ name }) => !repeated.has(name)).concat(again ?? []);
}

function countTests(stage, ok) {
  const testResults = resultsOf(stage);
  if (!testResults) return fail(`${stage}: no report, the stage broke`);
  const before = { ...sum };
  for (const { name, status, assertionResults } of testResults) {
    for (const test of assertionResults)
      countTest(`${stage}: ${path.relative('.', name)} › ${test.fullName}`, test);
    // A file that does not load, or whose set-up throws, has no failed test to show for it.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
      fail(`${stage}: ${path.relative('.', name)}`);
  }
  if (sum.passed === before.passed && sum.failed === before.failed) fail(`${stage}: no tests`);
  else if (!ok && sum.failed === before.failed) fail(`${stage}: errors outside the tests`);
}

function countTest(name, { status, tags, meta }) {
  if (status === 'passed' && meta?.retries > 0) retried.push(`${name} (${meta.retries})`);
  if (status === 'failed') fail(name);
  else if (status !== 'passed') sum.skipped += 1;
  else if (tags?.includes('data')) rowsInOrder += 1;
  else sum.passed += 1;
}

const list = (title, lines) => {
  if (lines.length > 0) console.log(`\n${title}:\n${lines.map((one) => `  ${one}`).join('\n')}`);
};
list('Passed only when tried again (how often)', retried);
list('Failed', failures);
console.log(`\n${retried.length} tried again, ${rowsInOrder} rows of data in order`);
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);
