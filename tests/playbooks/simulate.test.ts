import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const tsx = path.join(root, 'node_modules/.bin/tsx');
const simulate = (...args: string[]) => spawnSync(tsx, ['tools/simulate.ts', ...args], { cwd: root, encoding: 'utf8' });
const WHEN = ['--from', '2026-03-02T09:00', '--zone', 'Europe/London'];
const SECONDS = 60_000;
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
  it('prints a line for each planned touch', { timeout: SECONDS }, () => {
    const { stdout, stderr, status } = simulate('four-layers', '--tier', 'hot', ...WHEN);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => Object.keys(line))).toEqual(Array.from({ length: 3 }, () => ['at', 'touch', 'of', 'channel', 'angle', 'why']));
    expect(lines[0]).toMatchObject({ at: '2026-03-02T09:00', touch: 1, of: 3, channel: 'phone', why: expect.stringContaining('5 minutes') });
  });

  it('prints the state after each event, and what the engine refused', { timeout: SECONDS }, () => {
    const file = events([{ at: '2026-03-02T09:05', type: 'sent' }, { at: '2026-03-03T09:00', type: 'unsubscribed' }, { at: '2026-03-04T10:00', type: 'sent' }]);
    const out = execFileSync(tsx, ['tools/simulate.ts', 'four-stages', '--tier', 'warm', ...WHEN, '--events', file], { cwd: root, encoding: 'utf8' });
    const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(lines[0]!).toSorted()).toEqual(['at', 'event', 'next', 'reasons', 'score', 'stage', 'status', 'tier']);
    expect(lines[0]!['next']).toEqual({ touch: 2, of: 6, channel: 'email', due: '2026-03-04T10:00', why: expect.any(String) });
    expect(lines[2]).toMatchObject({ event: 'sent', status: 'opted-out', next: null, refused: expect.any(String) });
  });

  it.each<[string, string[], string]>([
    ['an unknown playbook', ['five-stages', '--tier', 'hot', ...WHEN], 'four-stages'],
    ['an unknown tier', ['four-stages', '--tier', 'boiling', ...WHEN], '--tier'],
    ['a stage the playbook does not have', ['four-stages', '--tier', 'hot', '--stage', 'closing', ...WHEN], 'opt-in, conversation, call-ask, post-call'],
    ['a zone that is none', ['four-stages', '--tier', 'hot', '--from', '2026-03-02T09:00', '--zone', 'Mars/Base'], '--zone'],
    ['no time', ['four-stages', '--tier', 'hot', '--zone', 'Europe/London'], '--from'],
    ['an option nobody knows', ['four-stages', '--tire', 'hot', ...WHEN], '--tire'],
  ])('says what is wrong: %s', { timeout: SECONDS }, (_, args, word) => {
    const { stdout, stderr, status } = simulate(...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(word);
    expect(stderr).not.toContain('    at ');
  });

  it.each<[string, unknown, string]>([
    ['events that are no JSON', '[{', 'JSON'],
    ['an event of no known type', [{ at: '2026-03-02T10:00', type: 'sent' }, { at: '2026-03-02T11:00', type: 'danced' }], 'Event 2'],
    ['an event at no time', [{ at: 'Tuesday', type: 'sent' }], 'event 1'],
    ['an event before the lead', [{ at: '2026-03-01T10:00', type: 'sent' }], 'before --from'],
  ])('says what is wrong: %s', { timeout: SECONDS }, (_, list, word) => {
    const { stderr, status } = simulate('four-stages', '--tier', 'hot', ...WHEN, '--events', events(list));
    expect(status).toBe(2);
    expect(stderr).toContain(word);
  });

  it('--help documents both forms', { timeout: SECONDS }, () => {
    const { stdout, status } = simulate('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('{"at","touch","of","channel","angle","why"}');
    expect(stdout).toContain('{"at","event","stage","status","tier","score","reasons","next":{"touch","of","channel","due","why"}|null}');
  });
});
