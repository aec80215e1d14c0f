import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';

import { afterAll, expect, it } from 'vitest';

import { withEnd } from '@/lib/store/safety/file-end';
import { sealed, sealOf } from '@/lib/store/safety/sealed';

import { fixtures } from '../store/open-fixture';
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

async function verify(text: string, ...more: string[]) {
  return verifyWith(null, text, ...more);
}

async function verifyWith(passphrase: string | null, text: string, ...more: string[]) {
  const file = path.join(folder, 'copy.jsonl');
  writeFileSync(file, text);
  let said = '';
  const code = await runBackup(['verify', file, ...more], {
    out: (words) => (said += words),
    error: (words) => (said += words),
    passphrase: async () => passphrase,
  });
  return { code, said };
}

it('a whole copy says what it holds', async () => {
  const lines = await copy();
  const { code, said } = await verify(`${lines.join('\n')}\n`);
  expect(said).toMatch(/^1 leads, \d+ events, 2026-03-02 to 2026-03-05\nDocuments: 1 settings\n/);
  expect(said).toContain('The copy is whole.');
  expect(code).toBe(0);
  expect(JSON.parse((await verify(lines.join('\n'), '--json')).said)).toMatchObject({
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
  const { code, said } = await verify(damage(await copy()));
  expect(said).toMatch(words);
  expect(said).toContain('NOT whole');
  expect(code).toBe(1);
});

/** As a file is saved. */
async function saved(): Promise<string[]> {
  const text = Readable.from([`${(await copy()).join('\n')}\n`]);
  return (await Array.fromAsync(withEnd(text))).join('').trimEnd().split('\n');
}

it('a file as it is saved says that it is whole, whatever ends its lines have', async () => {
  for (const end of ['\n', '\r\n'])
    expect(JSON.parse((await verify((await saved()).join(end), '--json')).said)).toMatchObject({
      whole: true,
      ending: 'whole',
    });
});

it.each<[string, (lines: string[]) => string[], RegExp]>([
  ['without its last line', (lines) => lines.slice(0, -1), /ends before its end/],
  ['cut off at the end of a line', (lines) => lines.slice(0, -3), /ends before its end/],
  ['with a word changed', (lines) => lines.map((line) => line.replace('Ada', 'Eve')), /not as it was saved/],
  ['with a document taken out', (lines) => lines.toSpliced(1, 1), /not as it was saved/],
])('a file as it is saved, %s, is not whole', async (_, damage, words) => {
  const { code, said } = await verify(damage(await saved()).join('\n'));
  expect(said).toMatch(words);
  expect(said).toContain('NOT whole');
  expect(code).toBe(1);
});

it('a copy of the first shape is read as one of today', async () => {
  const { rows } = JSON.parse(readFileSync(path.join(fixtures, 'v001-lived.json'), 'utf8')) as {
    rows: Record<'documents' | 'events', object[]>;
  };
  const lines = [
    ...rows.documents.map((document) => ({ document })),
    ...rows.events.map((event) => ({ event })),
  ];
  const { code, said } = await verify(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(said).toContain(`${rows.events.length} events`);
  expect(said).toContain('The copy is whole.');
  expect(code).toBe(0);
});

it('a file that is not there, or no file, is said so', async () => {
  const said: string[] = [];
  const outside = {
    out: (text: string) => said.push(text),
    error: (text: string) => said.push(text),
    passphrase: async () => null,
  };
  expect(await runBackup(['verify', path.join(folder, 'none')], outside)).toBe(2);
  expect(await runBackup([], outside)).toBe(2);
  expect(said.join('')).toMatch(/cannot be read/);
});

it('a locked copy is opened with its passphrase, and with no other', async () => {
  const lines = await copy();
  const seal = await sealOf('correct horse battery');
  const text = (await Array.fromAsync(sealed(seal, Readable.from(lines.map((line) => `${line}\n`))))).join(
    '',
  );
  expect(await verifyWith('correct horse battery', text)).toMatchObject({
    code: 0,
    said: expect.stringContaining('The copy is whole.'),
  });
  expect(await verifyWith('correct horse', text)).toMatchObject({
    code: 2,
    said: expect.stringContaining('this is not the passphrase'),
  });
  expect(await verifyWith(null, text)).toMatchObject({
    code: 2,
    said: expect.stringContaining('set FT_PASSPHRASE'),
  });
  const cut = text.split('\n').slice(0, 1).join('\n');
  expect(await verifyWith('correct horse battery', cut)).toMatchObject({
    code: 2,
    said: expect.stringContaining('damaged or was cut off'),
  });
});
