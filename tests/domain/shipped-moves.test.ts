import { describe, expect, it } from 'vitest';

import { HOUR } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { field, outcome, save, sent, signal } from './asked';
import { Story } from './given';
import { at, ROBIN } from './sample';
import { clocked } from './sample-clock';

const context = clocked(playbooks, { name: 'Robin Rep' });
const all = {
  emails: ['ada@byte.example'],
  phones: ['+442079460000'],
  profiles: ['linkedin.com/in/ada'],
  records: [],
  threads: [],
};
const into = (playbook: string, source: string, over = {}) =>
  new Story(context).at('2026-03-02 09:00', save({ playbook, source, keys: all, ...over }));
const alerts = (one: Story) => one.log.flatMap((event) => (event.type === 'alerted' ? [event.text] : []));

describe('four-layers', () => {
  it('a cold lead on the pricing page twice in one afternoon is a hot one, with a task and an alert', () => {
    const one = into('four-layers', 'old-list').at('2026-03-02 14:00', signal('pricing-page'));
    expect(one.lead.tier).toBe('cold');
    one.at('2026-03-02 16:00', signal('pricing-page'));
    expect(one.lead).toMatchObject({ tier: 'hot', enrolment: { cadence: 'hot', next: { touch: 1, of: 3 } } });
    expect(one.lead.tasks.some(({ title }) => title.startsWith('Call now'))).toBe(true);
    expect(alerts(one)).toHaveLength(1);
  });
  it('one owner, and a task with a deadline, at the moment of arrival', () => {
    const { lead } = into('four-layers', 'demo-request');
    expect(lead).toMatchObject({ owner: ROBIN.actor, ownerWhy: [{ code: 'working-alone' }] });
    expect(lead.tasks[0]?.due.deadline).toBe(at('2026-03-02 09:05'));
  });
});

describe('tiered-it', () => {
  it('a tier 1 lead untouched past five minutes raises a task and escalates', () => {
    const one = into('tiered-it', 'demo-request').at('2026-03-02 09:05', { type: 'tick' });
    expect(one.lead.tasks.some(({ title }) => title.startsWith('Call now'))).toBe(true);
    expect(alerts(one)).toHaveLength(1);
    expect(one.at('2026-03-02 09:30', { type: 'tick' }).lead.tasks).toHaveLength(1);
  });
  it('a booked meeting is handed off: to somebody of the roster, and with nobody but the rep it stays with a task that says so', () => {
    const { lead } = into('tiered-it', 'demo-request').at(
      '2026-03-02 10:00',
      signal('booked', '2026-03-05 15:00'),
    );
    expect(lead.owner).toBe(ROBIN.actor);
    expect(lead.tasks.some(({ title }) => title.includes('account executive'))).toBe(true);
  });
});

describe('seven-components', () => {
  it('a cold lead who views pricing three times becomes hot', () => {
    const one = into('seven-components', 'lead-magnet');
    for (const time of ['10:00', '11:00']) one.at(`2026-03-03 ${time}`, signal('pricing-page'));
    expect(one.lead.tier).toBe('cold');
    expect(one.at('2026-03-03 12:00', signal('pricing-page')).lead).toMatchObject({
      tier: 'hot',
      enrolment: { cadence: 'hot' },
    });
  });
  it('an e-mail opened three times makes a lead hot', () => {
    const one = into('seven-components', 'referral');
    for (const time of ['10:00', '11:00', '12:00']) one.at(`2026-03-03 ${time}`, signal('opened'));
    expect(one.lead.tier).toBe('hot');
  });
  it('a hot lead dark for 30 days becomes warm', () => {
    const one = into('seven-components', 'demo-request');
    expect(one.at('2026-04-01 08:59', { type: 'tick' }).lead.tier).toBe('hot');
    expect(one.at('2026-04-01 10:00', { type: 'tick' }).lead.tier).toBe('warm');
  });
  it('no response after eight touches: long-term nurture', () => {
    const one = into('seven-components', 'demo-request');
    let now = at('2026-03-02 12:00') as number;
    for (let i = 0; i < 8; i += 1, now += 30 * HOUR) one.at(instant(now), sent());
    expect(one.lead.enrolment?.cadence).toBe('hot');
    expect(one.at(instant(now + 48 * HOUR), { type: 'tick' }).lead).toMatchObject({
      status: 'mia',
      enrolment: { cadence: 'quarterly', passive: true },
    });
  });
});

describe('speed-to-lead', () => {
  it('paid search with detail is hot at once', () => {
    expect(
      into('speed-to-lead', 'paid-search', {
        fields: { name: field('Ada'), detail: field('Need 40 seats by May') },
      }).lead,
    ).toMatchObject({ tier: 'hot', enrolment: { cadence: 'hot' } });
  });
  it('twenty points are not under twenty: an old list that opens nothing is not parked yet', () => {
    const one = into('speed-to-lead', 'old-list');
    for (const day of ['02', '12', '22']) one.at(`2026-03-${day} 12:00`, sent());
    expect(one.lead.paused).toBeNull();
  });
  it('a first reply later than five minutes is noted once', () => {
    const one = into('speed-to-lead', 'inbound-form').at('2026-03-02 09:04', { type: 'tick' });
    expect(alerts(one)).toEqual([]);
    one.at('2026-03-02 09:06', { type: 'tick' }).at('2026-03-02 09:08', { type: 'tick' });
    expect(alerts(one)).toEqual(['First reply is late']);
  });
});

describe('every playbook', () => {
  it.each(
    playbooks.flatMap((playbook) => playbook.sources.map((source) => [playbook.id, source.id] as const)),
  )('%s: a lead from %s has a next touch, and comes to an end without an answer', (playbook, source) => {
    const one = into(playbook, source, { stage: playbooks.find(({ id }) => id === playbook)!.stages[0]!.id });
    expect(one.lead.enrolment?.next?.touch).toBe(1);
    let now = at('2026-03-02 12:00') as number;
    let made = 0;
    for (; one.lead.enrolment && made < 150; made += 1) {
      one.at(instant(now), outcome('no-reply', { sent: true }));
      now += 100 * HOUR;
    }
    expect(made).toBeGreaterThan(2);
    expect(one.lead.enrolment).toBeNull();
  });
});
