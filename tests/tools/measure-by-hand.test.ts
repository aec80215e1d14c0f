import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Event } from '@/lib/domain/log/event';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { stoneOf } from '@/lib/domain/log/stone';
import type { Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';
import { runMeasure } from '@/tools/measure/measure-run';

import { message, outcome, save, sent, signal, thread } from '../domain/asked';
import { type Asked, Story } from '../domain/given';
import { leadId } from '../domain/lead-ids';
import { at, LONDON } from '../domain/sample';
import { clocked } from '../domain/sample-clock';

// Small logs, each answer worked out by hand from what the systems say of a number, and read as the command prints it.

const folder = mkdtempSync(path.join(tmpdir(), 'by-hand-'));
const NOW = Date.UTC(2027, 0, 1);

/** What happened to one lead, a moment and what was asked then after another. */
type Steps = [now: string | Instant, asked: Asked | 'undo'][];
let people = 0;

function lived(steps: Steps, who = leadId((people += 1))): Event[] {
  const story = new Story(clocked(playbooks));
  for (const [now, asked] of steps)
    story.at(now, asked === 'undo' ? { type: 'undo', command: story.lastCommand } : asked);
  return story.log.map((event) => ({ ...event, leadId: who }));
}

function told(logs: readonly (readonly Event[])[], args: string[] = [], documents: object[] = []) {
  const file = path.join(folder, `${(people += 1)}.jsonl`);
  const lines = [...documents.map((document) => ({ document })), ...logs.flat().map((event) => ({ event }))];
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const zone = args.includes('--zone') ? [] : ['--zone', 'Europe/London'];
  const { out, code, error } = runMeasure([file, ...zone, ...args], NOW);
  expect({ code, error: error.replace(/.*has no event in it\n/, '') }).toEqual({ code: 0, error: '' });
  expect(out).not.toMatch(/NaN|undefined|Infinity/);
  const rows = out
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          metric: string;
          by: string | null;
          value: number | null;
          n: number;
          of: number;
        },
    );
  return (metric: string, by: string | null = null) => {
    const row = rows.find((one) => one.metric === metric && one.by === by);
    return row && [row.value, row.n, row.of];
  };
}

const saved: Steps = [['2026-03-02 09:00', save()]];
const own = (owner: string): Asked => ({ type: 'set-owner', owner }) as Asked;

describe('first response', () => {
  /** Who was not answered by then was lost. */
  const after = (minutes: number, isAnswered: boolean) =>
    lived([
      ...saved,
      [instant(at('2026-03-02 09:00') + minutes * 60_000), isAnswered ? sent() : outcome('lost')],
    ]);

  it('of ten of whom three were never answered is 12 minutes, not 8', () => {
    const waits = [2, 5, 5, 8, 12, -20, 45, -60, 120, -240];
    const logs = waits.map((minutes) => after(Math.abs(minutes), minutes > 0));
    const of = told(logs, ['--to', '2026-03-02']);
    expect(of('first-response-median')).toEqual([12, 7, 10]);
    expect(of('first-response-p90')).toEqual([null, 7, 10]);
    expect(of('touched-within-5-minutes')).toEqual([0.3, 3, 10]);
  });

  it('is told by the clock of the zone that is asked for, on either side of a changed clock and of midnight', () => {
    // Friday 27 March 16:45 in London is Saturday 05:45 in Auckland.
    const logs = [
      lived([
        ['2026-03-27 16:45', save()],
        ['2026-03-27 17:00', sent()],
      ]),
    ];
    const london = told(logs);
    expect(london('first-response-median')).toEqual([15, 1, 1]);
    const auckland = told(logs, ['--zone', 'Pacific/Auckland']);
    expect(auckland('first-response-median')).toEqual([null, 0, 0]);
    expect(auckland('first-response-after-hours-median')).toEqual([15, 1, 1]);
    // 30 March 08:30 UTC is 9:30 since the clocks went forward the day before; on 27 March it is 8:30.
    const before = lived([
      ['2026-03-27 08:30', save()],
      ['2026-03-27 08:40', sent()],
    ]);
    const since = lived([
      ['2026-03-30 09:30', save()],
      ['2026-03-30 09:40', sent()],
    ]);
    expect(told([before, since])('first-response-median')).toEqual([10, 1, 1]);
    expect(told([before, since])('first-response-after-hours-median')).toEqual([10, 1, 1]);
    expect(told([before, since], ['--zone', 'UTC'])('first-response-median')).toEqual([null, 0, 0]);
  });

  it('on a holiday of the settings is after hours', () => {
    const log = lived([
      ['2026-04-03 10:00', save()],
      ['2026-04-03 10:20', sent()],
    ]);
    const settings = { ...defaultSettings(LONDON), holidays: 'GB-EAW' };
    const document = { kind: 'settings', id: 'settings', command: 'c', at: 0, body: settings, hlc: '1' };
    expect(told([log])('first-response-median')).toEqual([20, 1, 1]);
    expect(told([log], [], [document])('first-response-after-hours-median')).toEqual([20, 1, 1]);
  });
});

describe('days', () => {
  it('of the period are those of the zone, both counted in, and nothing that came later is known', () => {
    const log = lived([
      ['2026-03-01 23:30', save()],
      ['2026-03-02 00:00', sent()],
      ['2026-03-03 00:00', outcome('won')],
    ]);
    const one = told([log], ['--from', '2026-03-01', '--to', '2026-03-01']);
    expect([one('new-leads'), one('touches-sent')]).toEqual([
      [1, 1, 1],
      [0, 0, 0],
    ]);
    const two = told([log], ['--from', '2026-03-02', '--to', '2026-03-02']);
    expect([two('new-leads'), two('touches-sent'), two('won')]).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
    ]);
    expect(told([log], ['--to', '2026-03-02'])('conversion')).toEqual([0, 0, 1]);
    expect(told([log], ['--to', '2026-03-03'])('conversion')).toEqual([1, 1, 1]);
    const further = told([log], ['--from', '2026-03-01', '--to', '2026-03-01', '--zone', 'Pacific/Auckland']);
    expect(further('new-leads')).toEqual([0, 0, 0]);
  });

  it('that change the clock have 23 and 25 hours', () => {
    const log = lived([
      ['2026-03-29 00:00', save()],
      ['2026-03-29 23:59', sent()],
      ['2026-10-25 23:59', sent()],
      ['2026-10-26 00:00', sent()],
    ]);
    expect(told([log], ['--from', '2026-03-29', '--to', '2026-03-29'])('touches-sent')).toEqual([1, 1, 1]);
    expect(told([log], ['--from', '2026-10-25', '--to', '2026-10-25'])('touches-sent')).toEqual([1, 1, 1]);
  });
});

describe('owners', () => {
  const assigned = (...steps: Steps) => lived([['2026-03-02 23:00', save()], ...steps]);
  it('on the same day, within 90 seconds, and over an hour late', () => {
    const logs = [
      assigned(['2026-03-02 23:01', own('ana')]),
      assigned(['2026-03-02 23:59', own('ana')]),
      assigned(['2026-03-03 00:00', own('ben')]),
      assigned(['2026-03-03 09:00', own('ben')]),
      assigned(),
    ];
    const of = told(logs, ['--to', '2026-03-04', '--by', 'owner']);
    expect(of('owned-same-day')).toEqual([0.4, 2, 5]);
    expect(of('owned-within-90-seconds')).toEqual([0.2, 1, 5]);
    expect(of('unassigned-over-an-hour')).toEqual([0.4, 2, 5]);
    expect(of('unassigned-over-an-hour', 'ben')).toEqual([0.5, 1, 2]);
    expect(of('has-owner')).toEqual([0.8, 4, 5]);
    expect(of('new-leads', 'nobody')).toEqual([1, 1, 1]);
  });

  it('answer for what went out while the lead was theirs', () => {
    const log = assigned(
      ['2026-03-02 23:01', own('ana')],
      ['2026-03-02 23:02', sent()],
      ['2026-03-04 09:00', own('ben')],
      ['2026-03-04 09:10', sent()],
      ['2026-03-06 09:10', sent()],
    );
    const of = told([log], ['--by', 'owner']);
    expect(of('touches-sent', 'ana')).toEqual([1, 1, 1]);
    expect(of('touches-sent', 'ben')).toEqual([2, 2, 2]);
    expect(of('new-leads', 'ana')).toEqual([1, 1, 1]);
  });

  it('are asked for where there is a roster, and not of somebody who works alone', () => {
    expect(told([lived(saved)])('has-owner')).toEqual([1, 1, 1]);
    const member = { id: 'ana', name: 'Ana', zone: 'Europe/London', hours: defaultSettings(LONDON).hours };
    const roster = { kind: 'roster', id: 'roster', command: 'r', at: 0, hlc: '1', body: [member] };
    expect(told([lived(saved)], [], [roster])('has-owner')).toEqual([0, 0, 1]);
  });
});

describe('touches', () => {
  const touched: Steps = [...saved, ['2026-03-02 09:03', sent()], ['2026-03-04 10:00', sent('phone')]];
  it('by number and channel: which was answered, which led to a call, by which the lead was won', () => {
    const log = lived([
      ...touched,
      ['2026-03-04 12:00', thread(message('m1', 'in', '2026-03-04 11:00', 'Tell me more'))],
      ['2026-03-05 09:00', signal('booked', '2026-03-06 15:00')],
    ]);
    const of = told([log], ['--by', 'channel', '--to', '2026-03-05']);
    expect(of('reply-rate')).toEqual([0.5, 1, 2]);
    expect([of('reply-rate', 'email'), of('reply-rate', 'phone')]).toEqual([
      [0, 0, 1],
      [1, 1, 1],
    ]);
    expect(of('booking-rate', 'phone')).toEqual([1, 1, 1]);
    expect(of('touches-to-meeting')).toEqual([2, 1, 1]);
    expect(of('opt-in-to-call')).toEqual([1, 1, 1]);
    expect(of('meeting-when-touched-under-5-min')).toEqual([1, 1, 1]);
    expect(told([log], ['--by', 'touch'])('re-engagement-rate', '2')).toEqual([1, 1, 1]);
  });

  it('are silent until a fortnight is over, as far as --to knows', () => {
    const log = lived([...saved, ['2026-03-02 09:03', sent()]]);
    expect(told([log])('reply-rate')).toEqual([null, 0, 0]);
    expect(told([log], ['--to', '2026-03-15'])('reply-rate')).toEqual([null, 0, 0]);
    const of = told([log], ['--to', '2026-03-16']);
    expect(of('reply-rate')).toEqual([0, 0, 1]);
    expect(of('contact-rate')).toEqual([0, 0, 1]);
    expect(of('one-attempt-and-silence')).toEqual([1, 1, 1]);
  });

  it('given up: how many attempts there were, of leads that never answered', () => {
    const lost = lived([...touched, ['2026-03-10 09:00', outcome('lost')]]);
    const archived = lived([
      ...saved,
      ['2026-03-02 09:03', sent()],
      ['2026-03-20 09:00', { type: 'archive' }],
    ]);
    const answered = lived([
      ...touched,
      ['2026-03-05 09:00', signal('replied')],
      ['2026-03-10 09:00', outcome('lost')],
    ]);
    expect(told([lost, archived, answered])('attempts-before-giving-up')).toEqual([1.5, 2, 2]);
  });
});

describe('what was taken back, said twice, joined or erased', () => {
  const won: Steps = [...saved, ['2026-03-02 09:03', sent()], ['2026-03-05 09:00', outcome('won')]];
  it('does not count, counts again, counts once, and is gone', () => {
    expect(told([lived(won)])('won')).toEqual([1, 1, 1]);
    const undone = lived([...won, ['2026-03-05 09:01', 'undo']]);
    expect(told([undone])('won')).toEqual([0, 0, 0]);
    expect(told([undone], ['--to', '2026-03-04'])('won')).toEqual([0, 0, 0]);
    const redone = lived([...won, ['2026-03-05 09:01', 'undo'], ['2026-03-05 09:02', 'undo']]);
    expect(told([redone])('won')).toEqual([1, 1, 1]);
    const log = lived(won);
    expect(told([log.toReversed(), log])('touches-sent')).toEqual([1, 1, 1]);
    expect(told([log, [stoneOf(log[0]!.leadId, log[0]!.scope)]])('new-leads')).toEqual([0, 0, 0]);
  });

  it('two leads who are one are one lead, and two again once that is taken back', () => {
    const other = lived([
      ['2026-03-01 10:00', save()],
      ['2026-03-01 10:30', sent()],
    ]);
    const joined: Steps = [...won, ['2026-03-06 09:00', { type: 'join-leads', other: other[0]!.leadId }]];
    expect(told([lived(won), other])('new-leads')).toEqual([2, 2, 2]);
    const one = told([lived(joined), other]);
    expect([one('new-leads'), one('touches-sent'), one('conversion')]).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [1, 1, 1],
    ]);
    const apart = told([lived([...joined, ['2026-03-06 09:01', 'undo']]), other]);
    expect([apart('new-leads'), apart('conversion')]).toEqual([
      [2, 2, 2],
      [0.5, 1, 2],
    ]);
  });
});

describe('what becomes of leads', () => {
  it('by tier, source and stage: cycle, win rate, time in stage', () => {
    const won = lived([
      ...saved,
      ['2026-03-02 09:03', sent()],
      ['2026-03-04 09:00', { type: 'set-stage', stage: 'conversation' }],
      ['2026-03-12 09:00', outcome('won')],
    ]);
    const lost = lived([
      ['2026-03-02 09:00', save()],
      ['2026-03-08 09:00', outcome('lost')],
    ]);
    const open = lived(saved);
    const of = told([won, lost, open], ['--by', 'stage', '--to', '2026-03-31']);
    expect(of('win-rate')).toEqual([0.5, 1, 2]);
    expect(of('cycle-length')).toEqual([10, 1, 1]);
    expect(of('touches-to-close')).toEqual([1, 1, 1]);
    expect(of('conversion')).toEqual([1 / 3, 1, 3]);
    // Opt-in: left after 2 days, after 6 days with the loss, and one still in it: half have left after 6.
    expect(of('time-in-stage', 'opt-in')).toEqual([6, 2, 3]);
    expect(of('time-in-stage', 'conversation')).toEqual([8, 1, 1]);
    expect(of('stage-conversion', 'opt-in')).toEqual([0.5, 1, 2]);
    expect(told([won, lost, open], ['--by', 'source'])('win-rate', 'lead-magnet')).toEqual([0.5, 1, 2]);
    const { tier } = open[0] as Extract<Event, { type: 'saved' }>;
    expect(told([won, lost, open], ['--by', 'tier'])('new-leads', tier)).toEqual([3, 3, 3]);
  });

  it('calls: missed, moved, held', () => {
    const booked: Steps = [...saved, ['2026-03-03 10:00', signal('booked', '2026-03-05 15:00')]];
    const missed = lived([...booked, ['2026-03-05 15:30', signal('missed')]]);
    const moved = lived([...booked, ['2026-03-04 10:00', signal('booked', '2026-03-12 15:00')]]);
    const held = lived(booked);
    const of = told([missed, moved, held], ['--to', '2026-03-06']);
    expect(of('meetings-booked')).toEqual([4, 4, 4]);
    expect(of('no-show-rate')).toEqual([1 / 3, 1, 3]);
    expect(of('reschedule-rate')).toEqual([1 / 3, 1, 3]);
    expect(of('lead-to-meeting')).toEqual([1, 3, 3]);
  });

  it('quiet leads that were written to again', () => {
    const back = lived([
      ...saved,
      ['2026-03-02 09:03', sent()],
      ['2026-03-20 09:00', { type: 'archive' }],
      ['2026-06-01 09:00', sent()],
      ['2026-06-01 10:00', signal('replied')],
      ['2026-06-05 10:00', outcome('won')],
    ]);
    const of = told([back]);
    expect(of('reactivation-rate')).toEqual([1, 1, 1]);
    expect(of('reactivation-win-rate')).toEqual([1, 1, 1]);
  });

  it('costs: what was typed in by month, or what is said here', () => {
    const cost = { kind: 'cost', id: 'lead-magnet/2026-03', command: 'c', at: 0, hlc: '1', body: 310 };
    const args = ['--from', '2026-03-01', '--to', '2026-03-10'];
    expect(told([lived(saved)], args, [cost])('cost-per-lead')![0]).toBeCloseTo(
      (310 * (10 * 24)) / (31 * 24 - 1),
      9,
    );
    expect(told([lived(saved)], [...args, '--cost', 'lead-magnet=90'], [cost])('cost-per-lead')).toEqual([
      90, 1, 1,
    ]);
    expect(told([lived(saved)], args, [cost])('cost-per-meeting')).toEqual([null, 0, 0]);
  });
});

it('of a copy without events every number is nothing or not known', () => {
  const of = told([]);
  expect(of('new-leads')).toEqual([0, 0, 0]);
  for (const metric of [
    'first-response-median',
    'win-rate',
    'cycle-length',
    'attempts-before-giving-up',
    'hygiene',
  ])
    expect(of(metric), metric).toEqual([null, 0, 0]);
});
