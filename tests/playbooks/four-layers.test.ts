import { describe, expect, it } from 'vitest';

import { daysOf, gaps, lived, MONDAY, planned, playbookOf, told, WEEK } from './simulated';

const playbook = playbookOf('four-layers');

describe('score before anyone touches', () => {
  it('by source quality, fit, behaviour, recency and velocity', () => {
    const facts = playbook.score.rules.map(({ when }) => when.fact);
    expect(facts).toEqual(expect.arrayContaining(['source', 'source-rate', 'fit', 'signal', 'silent']));
    expect(
      playbook.score.rules
        .filter(({ when }) => when.fact === 'fit')
        .map(({ when }) => (when as { on: string }).on),
    ).toEqual(['size', 'industry', 'role']);
  });

  it('heating up now weighs more than the same visits three months ago', () => {
    const visits = (days: readonly string[], last: string) =>
      lived('four-layers', { tier: 'warm', source: 'webinar' }, [
        ...days.map((at) => ({ at, type: 'pricing-page' })),
        { at: last, type: 'called' },
      ]).at(-1)!.score;
    const now = visits(['2026-03-03T10:00', '2026-03-05T10:00'], '2026-03-05T12:00');
    const long = visits(['2026-03-03T10:00', '2026-03-05T10:00'], '2026-06-05T12:00');
    expect(now).toBeGreaterThan(long);
    expect(now).toBe(60);
  });
});

describe('one owner within 90 seconds', () => {
  it('never the team: 90 seconds, 40 active deals at most, territory and speciality before the turn, hot to the best closer', () => {
    expect(playbook.assignment).toMatchObject({ withinSeconds: 90, capacity: 40 });
    const { order } = playbook.assignment;
    expect(order).toEqual(expect.arrayContaining(['tier', 'territory', 'skill', 'capacity']));
  });

  it('cold costs no rep time', () => {
    expect(playbook.assignment.unattended).toContain('cold');
    expect(playbook.cadences.find(({ id }) => id === 'cold')!.passive).toBe(true);
  });

  it('the moment a lead arrives there is a task with a deadline', () => {
    const arrivals = playbook.triggers.filter(({ when }) => when.on === 'lead-created');
    expect(arrivals.map(({ if: facts }) => facts)).toEqual([
      [{ fact: 'tier', is: ['hot'] }],
      [{ fact: 'tier', is: ['warm'] }],
    ]);
    for (const { then } of arrivals) expect(then.map((action) => action.do)).toEqual(['assign', 'task']);
  });
});

describe('sequence by temperature', () => {
  it('hot: three touches in 48 hours: phone, e-mail, phone', () => {
    const lines = planned('four-layers', { tier: 'hot' });
    expect(lines.map(({ channel }) => channel)).toEqual(['phone', 'email', 'phone']);
    expect(told(lines)).toEqual(['d0 09:00 phone call', 'd0 12:00 email summary', 'd1 13:00 phone call']);
  });

  it.each(WEEK)(
    'warm, starting %s: five touches in seven days: e-mail, value, phone, social, e-mail',
    (from) => {
      const lines = planned('four-layers', { tier: 'warm', from });
      expect(lines.map(({ channel }) => channel)).toEqual(['email', 'email', 'phone', 'social', 'email']);
      expect(lines[1]!.angle).toBe('education');
      const days = daysOf(lines, from);
      expect(days.at(-1)! - days[0]!).toBe(7);
      expect(gaps(days).every((gap) => gap === 1)).toBe(false);
    },
  );

  it('cold: thirty passive days by e-mail: education, case study, a low-friction ask', () => {
    expect(told(planned('four-layers', { tier: 'cold' }))).toEqual([
      'd0 09:00 email education',
      'd15 10:00 email case-study',
      'd30 10:00 email offer',
    ]);
  });
});

describe('escalate in mid-cadence', () => {
  it('a cold lead on the pricing page twice in one afternoon is hot, and in the hot cadence at once', () => {
    const [once, twice] = lived('four-layers', { tier: 'cold' }, [
      { at: '2026-03-04T14:00', type: 'pricing-page' },
      { at: '2026-03-04T16:30', type: 'pricing-page' },
    ]);
    expect(once).toMatchObject({ tier: 'cold' });
    expect(twice).toMatchObject({
      tier: 'hot',
      next: { touch: 1, of: 3, channel: 'phone', due: '2026-03-04T16:30' },
    });
  });

  it('twice in a week is not an afternoon', () => {
    const last = lived('four-layers', { tier: 'cold' }, [
      { at: '2026-03-03T14:00', type: 'pricing-page' },
      { at: '2026-03-06T14:00', type: 'pricing-page' },
    ]).at(-1)!;
    expect(last.tier).toBe('warm');
    expect(last.next).toMatchObject({ of: 5 });
  });
});

it('a score is the sum of its reasons', () => {
  for (const { score, reasons } of lived('four-layers', { tier: 'cold' }, [
    { at: MONDAY, type: 'visited' },
    { at: '2026-03-03T10:00', type: 'visited' },
    { at: '2026-03-03T11:00', type: 'reply' },
  ])) {
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  }
});

it('unanswered, hot goes on as warm, warm as cold, and nobody is dropped', () => {
  const end = (id: string) => playbook.cadences.find((cadence) => cadence.id === id)!.end;
  expect([end('hot'), end('warm'), end('cold')]).toEqual([
    { do: 'switch', cadence: 'warm' },
    { do: 'switch', cadence: 'cold' },
    { do: 'mia', nurture: 'nurture' },
  ]);
});

it('the leak audit looks at the last 100 leads: 5 minutes, same day, more than twice, an hour unassigned, one attempt', () => {
  const audit = playbook.reviews.find(({ id }) => id === 'leak-audit')!.agenda.join(' ');
  for (const part of ['100 leads', '5 minutes', 'same day', 'more than twice', 'over an hour', 'one attempt'])
    expect(audit).toContain(part);
});
