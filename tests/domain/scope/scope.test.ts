import { describe, expect, test } from 'vitest';

import { type Zone, type Day } from '@/lib/domain/time/calendar';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { scopeOf } from '@/lib/domain/scope/scope';

import { at } from '../sample';
import { emptyLead, fullFields, fullLead, leadWith, monday, rep, scope } from '../script-sample';

const text = (name: string, ...rest: Parameters<typeof scope>) => scope(...rest).values.get(name)?.text;

describe('what a script can speak of', () => {
  test('lead, sender, thread', () => {
    expect(text('lead.first_name')).toBe('Ada');
    expect(text('lead.company_size')).toBe('120');
    expect(text('sender.first_name')).toBe('Robin');
    expect(text('sender.booking_link')).toBe('https://cal.example/robin');
    expect(text('thread.subject')).toBe('the second plant');
  });
  test('nothing is an empty text', () => {
    const { values } = scopeOf(
      emptyLead,
      { ...rep, name: '', company: '', bookingLink: '' },
      { now: monday },
    );
    expect([...values.values()].filter((value) => value.text === '')).toEqual([]);
    expect(
      [...values.keys()].filter((name) => name.startsWith('sender.') || name.startsWith('ask.')),
    ).toEqual([]);
  });
  test('a name that is only the address is no name', () => {
    const { values } = scope(leadWith({ name: 'Ada@Engines.example', email: 'ada@engines.example' }));
    expect(values.has('lead.name')).toBe(false);
    expect(values.has('lead.first_name')).toBe(false);
  });
  test('the score band follows the thresholds of the playbook', () => {
    const playbook = {
      name: 'P',
      requiredFields: ['region'],
      score: { hot: 60, warm: 30 },
    } as unknown as Playbook;
    expect(['high', 'middle', 'low']).toEqual(
      [60, 30, 29].map((score) => text('lead.score_band', fullLead, { playbook, score })),
    );
    expect(scope(fullLead, { playbook }).known.has('lead.region')).toBe(true);
  });
  test('the tree that Liquid reads has no prototype anywhere', () => {
    const { tree } = scope();
    expect(
      [tree, ...Object.values(tree).filter((value) => typeof value === 'object')].every(
        (value) => Object.getPrototypeOf(value) === null,
      ),
    ).toBe(true);
  });
});

describe('slots', () => {
  test('are the next two working days, morning then afternoon', () => {
    expect(text('slots')).toBe('Tuesday 3 March at 10:00 or Wednesday 4 March at 14:00');
  });
  test('step over the weekend, time off and holidays', () => {
    const off = { ...rep, timeOff: [{ from: '2026-03-09' as Day, to: '2026-03-09' as Day, label: '' }] };
    expect(text('slots', fullLead, { now: at('2026-03-06 12:00'), holidays: ['2026-03-11'] }, off)).toBe(
      'Tuesday 10 March at 10:00 or Thursday 12 March at 14:00',
    );
  });
  test('are said in the lead’s zone, within office hours there', () => {
    expect(text('slots', leadWith({ ...fullFields, zone: 'America/New_York' }))).toBe(
      'Tuesday 3 March at 10:00 your time or Wednesday 4 March at 12:00 your time',
    );
    expect(text('today', leadWith({ zone: 'Pacific/Auckland' }), { now: at('2026-03-02 20:00') })).toBe(
      'Tuesday 3 March',
    );
  });
  test('are absent where two people’s hours never meet', () => {
    const { values, known } = scope(
      leadWith({ zone: 'Pacific/Auckland' }),
      {},
      { ...rep, hours: rep.hours.map((span) => span && { ...span, to: '16:00' as typeof span.to }) },
    );
    expect(values.has('slots')).toBe(false);
    expect(known.has('slots')).toBe(true);
  });
  test('an invalid zone is not believed', () => {
    expect(text('slots', leadWith({ zone: 'Mars/Base' as Zone }))).toContain('at 10:00 or');
  });
});

describe('the links', () => {
  test('gives the link, or nothing', () => {
    expect(text('case_study.client')).toBe('Northline');
    expect(text('case_study.client', fullLead, { links: [] })).toBeUndefined();
  });
});
