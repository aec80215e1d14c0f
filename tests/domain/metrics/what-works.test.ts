import { expect, it } from 'vitest';

import { OPEN_MS, type Result, scriptResults } from '@/lib/domain/log/script-results';
import type { Course } from '@/lib/domain/metrics/course';
import { courseOf } from '@/lib/domain/metrics/course-of';
import { cadenceWorks, type TouchWorks } from '@/lib/views/cadence-works';
import { type Measured, measureOne, metrics } from '@/lib/domain/metrics/measure';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { samplePipeline } from '@/lib/domain/simulate/sample-pipeline';
import { DAY } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { cellsOf } from '../counts/counted';
import { at, LONDON } from '../sample';

const NOW = at('2026-07-01 09:00');

it('what stands beside a script counts what Numbers counts of it', () => {
  for (const playbook of playbooks) {
    const settings = defaultSettings(LONDON);
    const logs = [...samplePipeline({ playbook, settings, now: NOW, leads: 60, seed: 3 })];
    const courses = logs.map((log) => courseOf(log) as Course);
    // A month later every touch has had its time.
    const context = { until: instant(NOW + 30 * DAY), zone: LONDON, works: () => true, alone: 'rep' };
    const by = (id: string, value: (row: Measured) => number) =>
      Object.fromEntries(
        measureOne(
          metrics.find((one) => one.id === id)!,
          courses,
          { from: null, to: null, by: 'script' },
          context,
        ).flatMap((row): [string, number][] => (row.by === null ? [] : [[row.by, value(row)]])),
      );
    const beside = new Map<string, Result>();
    for (const log of logs)
      for (const [script, one] of Object.entries(scriptResults(log).results)) {
        if (script.includes('/')) continue;
        const sum = beside.get(script) ?? { sent: 0, replied: 0, booked: 0 };
        beside.set(script, {
          sent: sum.sent + one.sent,
          replied: sum.replied + one.replied,
          booked: sum.booked + one.booked,
        });
      }
    const of = (what: keyof Result) => Object.fromEntries([...beside].map(([id, one]) => [id, one[what]]));
    expect(beside.size).toBeGreaterThan(3);
    expect(by('touches-sent', ({ of: all }) => all)).toEqual(of('sent'));
    expect(by('reply-rate', ({ n }) => n)).toEqual(of('replied'));
    expect(by('booking-rate', ({ n }) => n)).toEqual(of('booked'));
  }
});

it('and before their fortnight is over, what may still be answered is in neither', () => {
  const [playbook] = playbooks;
  const settings = defaultSettings(LONDON);
  const logs = [...samplePipeline({ playbook: playbook!, settings, now: NOW, leads: 200, seed: 4 })];
  const context = { until: NOW, zone: LONDON, works: () => true, alone: 'rep' };
  for (const [id, what] of [
    ['reply-rate', 'replied'],
    ['booking-rate', 'booked'],
  ] as const) {
    const rows = measureOne(
      metrics.find((one) => one.id === id)!,
      logs.map((log) => courseOf(log) as Course),
      { from: null, to: null, by: 'script' },
      context,
    );
    const known = new Map<string, number>();
    let waiting = 0;
    for (const log of logs) {
      const { results, open } = scriptResults(log);
      for (const [script, { sent }] of Object.entries(results))
        known.set(script, (known.get(script) ?? 0) + sent);
      if (!open || open.seen.includes(what) || NOW - open.at >= OPEN_MS) continue;
      for (const script of open.keys) known.set(script, known.get(script)! - 1);
      waiting += open.keys.length;
    }
    expect(waiting).toBeGreaterThan(0);
    for (const { by, of } of rows) if (by !== null) expect([by, of]).toEqual([by, known.get(by)]);
  }
});

it('what stands beside a cadence counts what Numbers counts of its touches, of every cadence together', () => {
  for (const playbook of playbooks) {
    const settings = defaultSettings(LONDON);
    const logs = [...samplePipeline({ playbook, settings, now: NOW, leads: 60, seed: 3 })];
    const courses = logs.map((log) => courseOf(log) as Course);
    const context = { until: NOW, zone: LONDON, works: () => true, alone: 'rep' };
    const works = cellsOf(courses, context, { part: 'works' });
    const all = playbook.cadences.map(({ id }) =>
      cadenceWorks(works, { playbook: playbook.id, cadence: id }),
    );
    const sum = (count: (one: TouchWorks) => number) => all.reduce((left, one) => left + count(one.all), 0);
    const [told] = measureOne(
      metrics.find(({ id }) => id === 're-engagement-rate')!,
      courses,
      { from: null, to: null, by: null },
      context,
    );
    expect(told!.of).toBeGreaterThan(50);
    expect([sum(({ replied }) => replied.n), sum(({ replied }) => replied.of)]).toEqual([told!.n, told!.of]);
    expect(sum(({ waiting }) => waiting)).toBeGreaterThan(0);
    for (const { all: whole, touches } of all)
      expect([...touches.values()].reduce((left, { replied }) => left + replied.of, 0)).toBe(
        whole.replied.of,
      );
    expect(cadenceWorks(works, { playbook: 'another', cadence: playbook.cadences[0]!.id }).all.sent).toBe(0);
  }
});
