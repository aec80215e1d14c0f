import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runSimulate } from '@/tools/simulate-run';

const root = path.resolve(import.meta.dirname, '../..');
const WHEN = ['--from', '2026-03-02T09:00', '--zone', 'Europe/London'];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'simulate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function events(list: unknown): string {
  const file = path.join(folder, 'events.json');
  writeFileSync(file, typeof list === 'string' ? list : JSON.stringify(list));
  return file;
}

describe('simulate on the command line', () => {
  it('prints a line for each planned touch', () => {
    const { out, error, code } = runSimulate(['four-layers', '--tier', 'hot', ...WHEN]);
    expect({ error, code }).toEqual({ error: '', code: 0 });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => Object.keys(line))).toEqual(
      Array.from({ length: 3 }, () => ['at', 'touch', 'of', 'channel', 'angle', 'why']),
    );
    expect(lines[0]).toMatchObject({
      at: '2026-03-02T09:00',
      touch: 1,
      of: 3,
      channel: 'phone',
      why: expect.stringContaining('5 minutes'),
    });
  });

  it('prints the state after each event, and what the engine refused', () => {
    const file = events([
      { at: '2026-03-02T09:05', type: 'sent' },
      { at: '2026-03-03T09:00', type: 'unsubscribed' },
      { at: '2026-03-04T10:00', type: 'sent' },
    ]);
    const { out } = runSimulate(['four-stages', '--tier', 'warm', ...WHEN, '--events', file]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(lines[0]!).toSorted()).toEqual([
      'alerts',
      'at',
      'event',
      'next',
      'owner',
      'reasons',
      'score',
      'stage',
      'status',
      'tasks',
      'tier',
    ]);
    expect(lines[0]!['next']).toEqual({
      touch: 2,
      of: 6,
      channel: 'email',
      due: '2026-03-04T10:00',
      why: expect.any(String),
    });
    expect(lines[2]).toMatchObject({
      event: 'sent',
      status: 'opted-out',
      next: null,
      refused: expect.any(String),
    });
  });

  it('the unqualified are followed too: a mail now and then', () => {
    const { out, code } = runSimulate(['speed-to-lead', '--tier', 'unqualified', ...WHEN]);
    expect({ code, lines: out.trimEnd().split('\n').length }).toEqual({ code: 0, lines: 4 });
  });

  it.each<[string, string[], string]>([
    ['an unknown playbook', ['five-stages', '--tier', 'hot', ...WHEN], 'four-stages'],
    ['an unknown tier', ['four-stages', '--tier', 'boiling', ...WHEN], '--tier'],
    [
      'a stage the playbook does not have',
      ['four-stages', '--tier', 'hot', '--stage', 'closing', ...WHEN],
      'opt-in, conversation, call-ask, post-call',
    ],
    [
      'a zone that is none',
      ['four-stages', '--tier', 'hot', '--from', '2026-03-02T09:00', '--zone', 'Mars/Base'],
      '--zone',
    ],
    ['no time', ['four-stages', '--tier', 'hot', '--zone', 'Europe/London'], '--from'],
    ['an option nobody knows', ['four-stages', '--tire', 'hot', ...WHEN], '--tire'],
  ])('says what is wrong: %s', (_, args, word) => {
    const { out, error, code } = runSimulate(args);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(error).toContain(word);
    expect(error).not.toContain('    at ');
  });

  it.each<[string, unknown, string]>([
    ['events that are no JSON', '[{', 'JSON'],
    [
      'an event of no known type',
      [
        { at: '2026-03-02T10:00', type: 'sent' },
        { at: '2026-03-02T11:00', type: 'danced' },
      ],
      'Event 2',
    ],
    ['an event at no time', [{ at: 'Tuesday', type: 'sent' }], 'event 1'],
    ['an event before the lead', [{ at: '2026-03-01T10:00', type: 'sent' }], 'before --from'],
  ])('says what is wrong: %s', (_, list, word) => {
    const { error, code } = runSimulate(['four-stages', '--tier', 'hot', ...WHEN, '--events', events(list)]);
    expect(code).toBe(2);
    expect(error).toContain(word);
  });

  it('--follow goes on with nurture, counted anew; it is no part of events', () => {
    const { out, code } = runSimulate(['four-stages', '--tier', 'warm', ...WHEN, '--follow']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { touch: number; of: number });
    expect({ code, count: lines.length }).toEqual({ code: 0, count: 18 });
    expect(lines[6]).toMatchObject({ touch: 1, of: 12 });
    expect(
      runSimulate(['four-stages', '--tier', 'warm', ...WHEN, '--follow', '--events', events([])]),
    ).toMatchObject({ code: 2, error: expect.stringContaining('--follow') });
  });

  it('--help documents both forms', () => {
    const { out, code } = runSimulate(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('{"at","touch","of","channel","angle","why"}');
    expect(out).toContain(
      '{"at","event","stage","status","tier","score","reasons","next":{"touch","of","channel","due","why"}|null,"owner","tasks":[{"title","due","owner"}],"alerts"}',
    );
  });

  it('as npm runs it: lines on the one channel, complaints on the other', { timeout: 60_000 }, () => {
    const { stdout, stderr, status } = spawnSync(
      path.join(root, 'node_modules/.bin/tsx'),
      ['tools/simulate.ts', 'five-stages'],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('four-stages');
  });
});
