import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
});

type Run = { name: string; tests: Record<string, 'passed' | 'failed'> };
const report = (stage: string, runs: Run[], ok: boolean) => {
  const testResults = runs.map(({ name, tests }) => ({
    name: path.resolve(name),
    status: Object.values(tests).includes('failed') ? 'failed' : 'passed',
    assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status, tags: [] })),
  }));
  writeFileSync(path.join(folder, `${stage}.json`), JSON.stringify({ testResults }));
  writeFileSync(path.join(folder, `${stage.replace(/-again$/, '')}.stage`), ok ? 'ok' : 'broken');
};
const tally = () => spawnSync('node', ['tools/tally.mjs', folder, 'e2e'], { encoding: 'utf8' });
const lastLine = () => tally().stdout.trim().split('\n').at(-1);

const dm = (open: 'passed' | 'failed', send: 'passed' | 'failed'): Run => ({
  name: 'dm',
  tests: { open, send },
});
const mail: Run = { name: 'mail', tests: { reads: 'passed' } };

it('counts every test, and fails with one that failed', () => {
  report('e2e', [mail, dm('passed', 'failed')], false);
  expect(lastLine()).toBe('2 passed, 1 failed');
  expect(tally().status).toBe(1);
  const failed = execFileSync('node', ['tools/failed-files.mjs', path.join(folder, 'e2e.json')], {
    encoding: 'utf8',
  });
  expect(failed.trim()).toBe(path.resolve('dm'));
});

it('takes the second run of a file that was run once more, and says so', () => {
  report('e2e', [mail, dm('failed', 'failed')], false);
  report('e2e-again', [dm('passed', 'passed')], true);
  expect(lastLine()).toBe('3 passed, 0 failed');
  expect(tally().stdout).toContain('e2e: dm, the whole file (1)');
});

it('is not content with a second run that failed as well', () => {
  report('e2e', [dm('failed', 'failed')], false);
  report('e2e-again', [dm('passed', 'failed')], false);
  expect(lastLine()).toBe('1 passed, 1 failed');
  expect(tally().status).toBe(1);
});

it('sees a stage that broke outside its tests, or had none', () => {
  report('e2e', [mail], false);
  expect(tally().stdout).toContain('e2e: errors outside the tests');
  report('e2e', [], true);
  expect(tally().stdout).toContain('e2e: no tests');
});
