import { describe, expect, it } from 'vitest';

import { daysOf, lived, planned, playbookOf, told, WEEK } from './simulated';

const playbook = playbookOf('tiered-it');
const source = (id: string) => playbook.sources.find((one) => one.id === id)!;

it('a system is a trigger, a schedule, an escalation and a handoff', () => {
  for (const part of Object.values(playbook.system)) expect(part.length).toBeGreaterThan(20);
});

describe('source → tier → time to the first response', () => {
  it.each(['demo-request', 'inbound-form'])('tier 1, %s: 5 minutes', (id) => {
    expect(source(id)).toMatchObject({ tier: 'hot', firstTouch: { minutes: 5 } });
  });

  it.each(['paid-ad', 'referral'])('tier 2, %s: the same business day', (id) => {
    expect(source(id)).toMatchObject({ tier: 'warm', firstTouch: { by: 'same-business-day' } });
  });

  it.each(['cold-outreach', 'list-import'])('tier 3, %s: 48 hours', (id) => {
    expect(source(id)).toMatchObject({ tier: 'cold', firstTouch: { minutes: 48 * 60 } });
  });
});

it('routing looks at territory, size, product and capacity', () => {
  expect(playbook.assignment.order).toEqual(['territory', 'size', 'product', 'capacity']);
});

describe('sequences', () => {
  it('tier 1: call at once, e-mail at hour 2, LinkedIn on day 2, e-mail on day 4, last call on day 7', () => {
    expect(told(planned('tiered-it', { tier: 'hot' }))).toEqual([
      'd0 09:00 phone call',
      'd0 11:00 email summary',
      'd2 10:00 dm light',
      'd4 10:00 email resource',
      'd7 11:00 phone call',
    ]);
  });

  it('tier 1, saved in the evening: the clock starts when the rep does', () => {
    const [first] = lived('tiered-it', { tier: 'hot', from: '2026-03-02T20:00' }, [
      { at: '2026-03-02T20:01', type: 'visited' },
    ]);
    expect(first!.next!.due).toBe('2026-03-03T09:00');
  });

  it('tier 2: the same channels, slower', () => {
    const [one, two] = [planned('tiered-it', { tier: 'hot' }), planned('tiered-it', { tier: 'warm' })];
    expect(two.map(({ channel }) => channel)).toEqual(one.map(({ channel }) => channel));
    daysOf(two).forEach((day, i) => expect(day).toBeGreaterThanOrEqual(daysOf(one)[i]!));
    expect(daysOf(two).at(-1)).toBeGreaterThan(daysOf(one).at(-1)!);
  });

  it('tier 3: shorter, never below three touches', () => {
    const lines = planned('tiered-it', { tier: 'cold' });
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThan(planned('tiered-it', { tier: 'warm' }).length);
  });

  it.each(WEEK)('starting %s, calls and messages keep to working days and to their order', (from) => {
    for (const tier of ['hot', 'warm', 'cold'] as const) {
      const days = daysOf(planned('tiered-it', { tier, from }), from);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });

  it('one script for each touch of each tier', () => {
    const scripts = playbook.cadences
      .filter(({ id }) => id !== 'nurture')
      .flatMap(({ touches }) => touches.map(({ script }) => script));
    expect(new Set(scripts).size).toBe(scripts.length);
  });
});

describe('triggers', () => {
  it('lead created, form submitted, opened, clicked, days without response, late', () => {
    const on = playbook.triggers.map(({ when }) => (when.on === 'signal' ? when.kind : when.on));
    expect(on).toEqual(
      expect.arrayContaining(['lead-created', 'form-submitted', 'opened', 'clicked', 'silent', 'sla-passed']),
    );
  });

  it('a tier 1 lead untouched past its window raises a task and escalates', () => {
    const late = playbook.triggers.find(
      ({ when, if: facts }) =>
        when.on === 'sla-passed' && facts.some((fact) => fact.fact === 'tier' && fact.is.includes('hot')),
    )!;
    expect(late.then.map((action) => action.do)).toEqual(['task', 'alert', 'assign']);
  });

  it('a submitted form makes any lead tier 1', () => {
    expect(
      lived('tiered-it', { tier: 'cold' }, [{ at: '2026-03-03T10:00', type: 'form-submitted' }])[0],
    ).toMatchObject({ tier: 'hot', next: { of: 5, channel: 'phone' } });
  });
});

it('the weekly numbers name their own warnings: 40 % contact rate, 4 attempts, the three windows', () => {
  const agenda = playbook.reviews.find(({ id }) => id === 'weekly-numbers')!.agenda.join(' ');
  for (const part of [
    'under 40 %',
    'under 4 on average',
    'under 5 minutes, 5 to 60, over 60',
    'Conversion by tier',
    'Sequence completion',
    'Decay',
  ])
    expect(agenda).toContain(part);
});
