import { describe, expect, it } from 'vitest';

import type { Context } from '@/lib/domain/log/context';
import type { Fact } from '@/lib/domain/facts';
import { type Playbook, ScoreRule } from '@/lib/domain/playbook/playbook';
import { score } from '@/lib/domain/score/score';
import { hotter, isParked, tierOf } from '@/lib/domain/playbook/tier';

import { field, outcome, save, sent, signal } from '../asked';
import { type Asked, Story } from '../given';
import { clocked } from '../sample-clock';
import { byTier } from '../small-playbook';

const ideal = {
  sizes: ['51-200', '500+'],
  industries: ['software'],
  roles: ['sales', 'CEO'],
  countries: ['Germany', 'GB'],
};
const context = clocked([byTier], { ideal });
const saved = (fields: Record<string, string> = {}, ...after: [string, Asked][]) => {
  const one = new Story(context).at(
    '2026-03-02 09:00',
    save({
      playbook: 'by-tier',
      stage: 'new',
      source: 'list',
      fields: {
        name: field('Ada'),
        ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, field(value)])),
      },
    }),
  );
  for (const [now, body] of after) one.at(now, body);
  return one.lead;
};
const rules = (...list: object[]): Playbook => ({
  ...byTier,
  score: {
    ...byTier.score,
    base: 0,
    rules: list.map((rule, i) => ScoreRule.parse({ id: `r${i}`, because: 'so', points: 10, ...rule })),
  },
});
const total = (
  lead: ReturnType<typeof saved>,
  rule: object,
  now = '2026-03-02 12:00',
  more: Partial<Context> = {},
) => score(lead, rules(rule), { ...context(now), ...more }).total;
const holds = (when: Fact | object, lead = saved(), now = '2026-03-02 12:00', more: Partial<Context> = {}) =>
  total(lead, { when }, now, more) !== 0;

describe('a score', () => {
  const visits = saved(
    {},
    ['2026-03-02 10:00', signal('pricing-page')],
    ['2026-03-02 11:00', signal('pricing-page')],
    ['2026-03-04 11:00', signal('pricing-page')],
  );

  it('names its base as a reason, and leaves out what is worth nothing', () => {
    expect(score(saved(), byTier, context('2026-03-02 12:00'))).toEqual({
      total: 20,
      parts: [{ id: 'base', points: 20, because: 'every lead starts with this' }],
    });
  });
  it('counts a rule once, or each time, or up to its most', () => {
    expect(total(visits, { when: { fact: 'signal', kind: 'pricing-page' } }, '2026-03-05 12:00')).toBe(10);
    expect(
      total(visits, { when: { fact: 'signal', kind: 'pricing-page' }, each: true }, '2026-03-05 12:00'),
    ).toBe(30);
    expect(
      total(
        visits,
        { when: { fact: 'signal', kind: 'pricing-page' }, each: true, max: 25 },
        '2026-03-05 12:00',
      ),
    ).toBe(25);
    expect(
      total(
        visits,
        { when: { fact: 'signal', kind: 'pricing-page' }, each: true, max: 25, points: -10 },
        '2026-03-05 12:00',
      ),
    ).toBe(-25);
  });
  it('halves at each half-life, counted from each time, and is whole', () => {
    const fading = { when: { fact: 'signal', kind: 'pricing-page' }, each: true, halfLifeDays: 7, points: 5 };
    expect(total(visits, fading, '2026-03-05 12:00')).toBe(15);
    expect(total(visits, fading, '2026-03-09 12:00')).toBe(10);
    expect(total(visits, fading, '2026-03-20 12:00')).toBe(4);
    expect(score(visits, rules(fading), context('2027-03-20 12:00')).parts).toEqual([]);
  });
});

describe('facts', () => {
  it('signal: how often, and within how many days', () => {
    const lead = saved({}, ['2026-03-02 10:00', signal('opened')], ['2026-03-02 11:00', signal('opened')]);
    expect(holds({ fact: 'signal', kind: 'opened', atLeast: 2 }, lead)).toBe(true);
    expect(holds({ fact: 'signal', kind: 'opened', atLeast: 3 }, lead)).toBe(false);
    expect(
      holds({ fact: 'signal', kind: 'opened', atLeast: 1, withinDays: 1 }, lead, '2026-03-03 10:30'),
    ).toBe(true);
    expect(
      holds({ fact: 'signal', kind: 'opened', atLeast: 2, withinDays: 1 }, lead, '2026-03-03 10:30'),
    ).toBe(false);
  });
  it.each([
    [{ fact: 'source', is: ['list'] }, true],
    [{ fact: 'source', is: ['form'] }, false],
    [{ fact: 'hand', is: ['opted-in'] }, true],
    [{ fact: 'hand', is: ['asked'] }, false],
    [{ fact: 'stage', is: ['new'] }, true],
    [{ fact: 'tier', is: ['hot'] }, false],
    [{ fact: 'tier', is: ['cold'] }, true],
    [{ fact: 'field', name: 'name', known: true }, true],
    [{ fact: 'field', name: 'title', known: false }, true],
    [{ fact: 'field', name: 'title', known: true }, false],
  ])('%j is %s', (fact, is) => expect(holds(fact)).toBe(is));
  it('source-rate asks how the source has done, and does not hold while that is unknown', () => {
    expect(holds({ fact: 'source-rate', atLeast: 0.2 })).toBe(false);
    expect(
      holds({ fact: 'source-rate', atLeast: 0.2 }, saved(), '2026-03-02 12:00', { sourceRate: () => null }),
    ).toBe(false);
    expect(
      holds({ fact: 'source-rate', atLeast: 0.2 }, saved(), '2026-03-02 12:00', { sourceRate: () => 0.2 }),
    ).toBe(true);
  });
  it('outcome, touches, answers-on, silent, unopened', () => {
    const lead = saved(
      {},
      ['2026-03-02 10:00', sent()],
      ['2026-03-12 10:00', sent()],
      ['2026-03-12 11:00', outcome('no-reply')],
    );
    expect(holds({ fact: 'outcome', is: ['no-reply'] }, lead)).toBe(true);
    expect(holds({ fact: 'outcome', is: ['won'] }, lead)).toBe(false);
    expect(holds({ fact: 'touches', atLeast: 2, unanswered: true }, lead)).toBe(true);
    expect(holds({ fact: 'touches', atLeast: 3 }, lead)).toBe(false);
    expect(holds({ fact: 'unopened', touches: 2 }, lead)).toBe(true);
    const answered = saved(
      {},
      ['2026-03-02 10:00', sent('sms')],
      ['2026-03-03 10:00', signal('replied')],
      ['2026-03-13 10:00', sent('email')],
    );
    expect(holds({ fact: 'answers-on', channel: 'sms' }, answered)).toBe(true);
    expect(holds({ fact: 'touches', atLeast: 2, unanswered: true }, answered)).toBe(false);
    expect(holds({ fact: 'unopened', touches: 1 }, answered)).toBe(true);
    expect(holds({ fact: 'silent', days: 3 }, answered, '2026-03-06 09:59')).toBe(false);
    expect(holds({ fact: 'silent', days: 3 }, answered, '2026-03-06 10:00')).toBe(true);
  });
  it.each([
    ['size', { companySize: '120' }, true],
    ['size', { companySize: '51–200 employees' }, true],
    ['size', { companySize: '1,200' }, true],
    ['size', { companySize: '11-50' }, false],
    ['size', { companySize: '10001+' }, true],
    ['size', {}, false],
    ['industry', { industry: 'Computer Software' }, true],
    ['industry', { industry: 'Softwares' }, false],
    ['role', { title: 'VP of Sales' }, true],
    ['role', { role: 'ceo' }, true],
    ['role', { title: 'Salesforce admin' }, false],
    ['country', { country: 'germany' }, true],
    ['country', { location: 'Berlin, Germany' }, true],
    ['country', { country: 'France' }, false],
  ] as const)('fit on %s of %j is %s', (on, fields, is) =>
    expect(holds({ fact: 'fit', on }, saved(fields))).toBe(is),
  );
  it('nothing fits a customer nobody described', () => {
    expect(
      score(
        saved({ industry: 'software' }),
        rules({ when: { fact: 'fit', on: 'industry' } }),
        clocked([byTier])('2026-03-02 12:00'),
      ).total,
    ).toBe(0);
  });
});

describe('tiers', () => {
  it.each([
    [60, 'hot'],
    [59, 'warm'],
    [40, 'warm'],
    [39, 'cold'],
    [0, 'cold'],
    [-1, 'unqualified'],
  ] as const)('%i is %s', (points, tier) => expect(tierOf(points, byTier)).toBe(tier));
  it('parked is under the line, not on it', () => {
    expect([isParked(9, byTier), isParked(10, byTier)]).toEqual([true, false]);
    const { parkUnder: _, ...without } = byTier.score;
    expect(isParked(-500, { score: without })).toBe(false);
  });
  it('hot is hotter than warm', () =>
    expect([hotter('hot', 'warm'), hotter('warm', 'warm'), hotter('unqualified', 'cold')]).toEqual([
      true,
      false,
      false,
    ]));
});
