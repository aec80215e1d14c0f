import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { defaultSettings } from '@/lib/domain/settings/settings';
import { playbooks } from '@/lib/playbooks';
import { runMeasure } from '@/tools/measure/measure-run';

import { outcome, save, sent } from '../domain/asked';
import { Story } from '../domain/given';
import { LONDON } from '../domain/sample';
import { clocked } from '../domain/sample-clock';

const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
function file(name: string, ...lines: unknown[]): string {
  const at = path.join(folder, name);
  writeFileSync(at, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return at;
}
const { log } = new Story(clocked(playbooks))
  .at('2026-03-02 09:00', save())
  .at('2026-03-02 09:04', sent())
  .at('2026-03-12 09:00', outcome('won'));
const copy = file('copy.jsonl', ...log.map((event) => ({ event })));
const NOW = Date.UTC(2026, 11, 1);
const rows = (...args: string[]) => {
  const { out, code } = runMeasure(args, NOW);
  expect(code).toBe(0);
  return out
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { metric: string; by: string | null; value: number | null; of: number },
    );
};
const one = (all: ReturnType<typeof rows>, metric: string, by: string | null = null) =>
  all.find((row) => row.metric === metric && row.by === by);

describe('measure', () => {
  it('reads a copy, or events by themselves, and says every number', () => {
    const all = rows(copy, '--zone', 'Europe/London', '--by', 'source', '--cost', 'lead-magnet=90');
    expect(one(all, 'first-response-median')).toMatchObject({ value: 4, of: 1 });
    expect(one(all, 'win-rate', 'lead-magnet')).toMatchObject({ value: 1, n: 1, of: 1, unit: 'share' });
    expect(one(all, 'cost-per-lead')).toMatchObject({ value: 90 });
    expect(
      rows(
        file('bare.jsonl', ...log),
        '--zone',
        'Europe/London',
        '--by',
        'source',
        '--cost',
        'lead-magnet=90',
      ),
    ).toEqual(all);
  });

  it('leaves out what is not in the period, and does not know what comes after it', () => {
    const march = rows(copy, '--zone', 'Europe/London', '--from', '2026-03-01', '--to', '2026-03-05');
    expect(one(march, 'won')).toMatchObject({ value: 0 });
    expect(one(march, 'new-leads')).toMatchObject({ value: 1 });
    expect(one(march, 'win-rate')).toMatchObject({ value: null, of: 0 });
  });

  it('takes the working hours from the copy’s settings', () => {
    const settings = {
      ...defaultSettings(LONDON),
      timeOff: [{ from: '2026-03-02', to: '2026-03-02', label: '' }],
    };
    const document = { kind: 'settings', id: 'settings', command: 'c', at: 0, body: settings, hlc: '1' };
    const all = rows(file('off.jsonl', { document }, ...log), '--zone', 'Europe/London');
    expect(one(all, 'first-response-median')).toMatchObject({ of: 0 });
    expect(one(all, 'first-response-after-hours-median')).toMatchObject({ value: 4 });
  });

  it('says which lines it could not read, and reads the others', () => {
    const { out, error, code } = runMeasure(
      [file('torn.jsonl', '{"event":', ...log, 'nonsense'), '--zone', 'UTC'],
      NOW,
    );
    expect(code).toBe(0);
    expect(out).toContain('win-rate');
    expect(error).toContain(`lines that cannot be read are left out: 2 (line 1, ${log.length + 2})`);
  });

  it.each([
    [['no-such-file', '--zone', 'UTC'], 'cannot be read'],
    [[copy], '--zone has to be a time zone'],
    [[copy, '--zone', 'UTC', '--by', 'mood'], '--by has to be one of tier'],
    [[copy, '--zone', 'UTC', '--from', 'June'], '--from has to be a day'],
    [[copy, '--zone', 'UTC', '--from', '2026-03-02', '--to', '2026-03-01'], '--from is after --to'],
    [[copy, '--zone', 'UTC', '--cost', 'much'], '--cost has to be source=amount'],
    [[file('mail.txt', 'Dear Ada,', 'thank you'), '--zone', 'UTC'], 'not one of its 2 lines can be read'],
    [[folder, '--zone', 'UTC'], 'is a folder'],
    [[], 'one file of events has to be named'],
  ])('refuses %j', (args, why) => {
    const { out, error, code } = runMeasure(args, NOW);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(error).toContain(why);
  });

  it('defines each number', () => {
    expect(runMeasure(['--help'], NOW).out).toContain(
      'Won, of all that were won or lost. An open lead is no loss.',
    );
  });
});
