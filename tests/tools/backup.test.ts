import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

import { contents, done, openTestDb, saveSettings } from '../store/open-test-db';
import { outcome, save, sent } from '../domain/asked';
import { runBackup } from '../../tools/backup/backup-run';

const folder = mkdtempSync(path.join(os.tmpdir(), 'backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function copy(): Promise<string[]> {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  await done(db, '2026-03-02 09:30', sent());
  await done(db, '2026-03-05 09:30', outcome('no-reply'));
  const { events, versions } = await contents(db);
  return [
    ...versions!.map((document) => JSON.stringify({ document })),
    ...events!.map((event) => JSON.stringify({ event })),
  ];
}

function verify(text: string, ...more: string[]) {
  const file = path.join(folder, 'copy.jsonl');
  writeFileSync(file, text);
  let said = '';
  const code = runBackup(['verify', file, ...more], {
    out: (words) => (said += words),
    error: (words) => (said += words),
  });
  return { code, said };
}

it('a whole copy says what it holds', async () => {
  const lines = await copy();
  const { code, said } = verify(`${lines.join('\n')}\n`);
  expect(said).toMatch(/^1 leads, \d+ events, 2026-03-02 to 2026-03-05\nDocuments: 1 settings\n/);
  expect(said).toContain('The copy is whole.');
  expect(code).toBe(0);
  expect(JSON.parse(verify(lines.join('\n'), '--json').said)).toMatchObject({
    whole: true,
    leads: 1,
    gaps: 0,
  });
});

it.each<[string, (lines: string[]) => string, RegExp]>([
  ['cut off', (lines) => lines.join('\n').slice(0, -20), /ends in the middle/],
  ['with a line lost', (lines) => lines.toSpliced(2, 1).join('\n'), /a part is missing/],
  ['with a line twice', (lines) => [...lines, lines.at(-1)!].join('\n'), /1 events are there twice/],
  [
    'with a line damaged',
    (lines) => lines.with(1, '{"event":{"id":"x"}}').join('\n'),
    /1 lines cannot be read: 2/,
  ],
  ['that is none', () => 'hello\n', /this is no copy/],
  ['that is empty', () => '', /this is no copy/],
])('a copy %s is not whole', async (_, damage, words) => {
  const { code, said } = verify(damage(await copy()));
  expect(said).toMatch(words);
  expect(said).toContain('NOT whole');
  expect(code).toBe(1);
});

it('a file that is not there, or no file, is said so', () => {
  const said: string[] = [];
  const outside = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  expect(runBackup(['verify', path.join(folder, 'none')], outside)).toBe(2);
  expect(runBackup([], outside)).toBe(2);
  expect(said.join('')).toMatch(/cannot be read/);
});
