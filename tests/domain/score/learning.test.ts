import { describe, expect, it } from 'vitest';

import type { Event } from '@/lib/domain/log/event';
import { seeded } from '@/lib/domain/seeded';
import { accepted, type Asked, BASE, learnFrom, type Learning } from '@/lib/domain/score/learning';
import { scoredCase } from '@/lib/domain/score/scored-case';
import { instant } from '@/lib/domain/time/instant';
import { playbooks } from '@/lib/playbooks';

import { outcome, save, sent, signal } from '../asked';
import { Story } from '../given';
import { at } from '../sample';
import { clocked } from '../sample-clock';

const playbook = playbooks.find(({ id }) => id === 'four-stages')!;
const context = clocked(playbooks)('2026-06-01 09:00');
const asked: Asked = { playbook, context, success: 'won', before: {}, turnedDown: {} };

function learned(logs: readonly (readonly Event[])[], over: Partial<Asked> = {}): Learning {
  const steps = learnFrom(logs, { ...asked, ...over });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const enough = (learning: Learning) => {
  if (!learning.enough) throw new Error('too few outcomes');
  return learning;
};

/**
 * Leads saved over ten weeks. Half look at prices on the first day; of those `lookers` of 100 are won, of the
 * others 20, or as many as said.
 */
function lives(count: number, lookers: number, others = 20): Event[][] {
  const random = seeded(count);
  return Array.from({ length: count }, (_, n) => {
    const saved = instant(at('2026-03-02 09:00') + n * 60 * 60_000);
    const later = (hours: number) => instant(saved + hours * 3_600_000);
    const life = new Story(clocked(playbooks)).at(saved, save()).at(later(0.1), sent());
    const looks = random() < 0.5;
    if (looks) life.at(later(2), signal('pricing-page'));
    const won = random() * 100 < (looks ? lookers : others);
    return life.at(later(72), won ? outcome('won') : outcome('lost', { reason: 'price' })).log;
  });
}

it('is compared over time in stretches that hold enough of both outcomes to tell them apart', () => {
  const { known, won, overTime } = enough(learned(lives(300, 10, 10)));
  expect(overTime.length).toBeGreaterThan(0);
  for (const { n } of overTime) expect((n * won) / known).toBeGreaterThanOrEqual(9);
});

describe('a case to learn from', () => {
  const life = () => new Story(clocked(playbooks)).at('2026-03-02 09:00', save());
  const of = (story: Story, over: object = {}) =>
    scoredCase(story.log, playbook, { context, success: 'won', time: null, ...over });

  it('is scored a day after it was saved: what came later is not in it', () => {
    const early = life()
      .at('2026-03-02 12:00', signal('pricing-page'))
      .at('2026-03-09 09:00', outcome('won'));
    const late = life().at('2026-03-05 12:00', signal('pricing-page')).at('2026-03-09 09:00', outcome('won'));
    const [first, second] = [of(early)!, of(late)!];
    expect(Object.keys(first.fired).length).toBeGreaterThan(Object.keys(second.fired).length);
    expect(first).toMatchObject({
      won: true,
      scoredAt: at('2026-03-03 09:00'),
      knownAt: at('2026-03-09 09:00'),
    });
  });

  it('is scored before its outcome, where that came on the first day', () => {
    const quick = life().at('2026-03-02 10:00', outcome('lost', { reason: 'price' }));
    expect(of(quick)!.scoredAt).toBe(at('2026-03-02 10:00') - 1);
  });

  it('is none while nothing has come of it, and lost by silence only once its time is up', () => {
    expect(of(life())).toBeNull();
    expect(of(life(), { time: 10 * 86_400_000 })).toMatchObject({
      won: false,
      knownAt: at('2026-03-12 09:00'),
    });
    expect(of(life(), { time: 200 * 86_400_000 })).toBeNull();
  });

  it('counts a booked call where that is success, scored before the booking', () => {
    const booked = life().at('2026-03-02 15:00', signal('booked', '2026-03-04 15:00'));
    const found = of(booked, { success: 'booked' })!;
    expect(found).toMatchObject({ won: true, knownAt: at('2026-03-02 15:00') });
    const rules = playbook.score.rules.filter(({ when }) => when.fact === 'signal' && when.kind === 'booked');
    expect(rules.length).toBeGreaterThan(0);
    for (const { id } of rules) expect(found.fired).not.toHaveProperty(id);
  });
});

describe('learning', () => {
  it('says how many outcomes it takes before it says anything', () => {
    expect(learned(lives(12, 60))).toMatchObject({ enough: false, known: 12 });
    expect(learned([])).toMatchObject({ enough: false, known: 0, open: 0 });
  });

  it('proposes more points for what wins, and less for what does not, with the evidence', () => {
    const rule = playbook.score.rules.find(
      ({ when }) => when.fact === 'signal' && when.kind === 'pricing-page',
    )!;
    const much = enough(learned(lives(600, 75)));
    expect(much.pattern.found).toBe(true);
    const proposal = much.proposals.find((one) => one.rule === rule.id);
    expect(proposal).toMatchObject({ from: rule.points });
    expect(proposal!.to).toBeGreaterThan(rule.points);
    expect(proposal!.won / proposal!.fired).toBeGreaterThan(0.6);
    const against = enough(learned(lives(600, 2)));
    expect(against.proposals.find((one) => one.rule === rule.id)!.to).toBeLessThan(rule.points);
  });

  it('asks no more for points that were turned down, nor for those that were accepted', () => {
    const logs = lives(600, 75);
    const [proposal] = enough(learned(logs)).proposals;
    const { rule, to, from } = proposal!;
    const refused = enough(learned(logs, { turnedDown: { [rule]: to } }));
    expect(refused.proposals.map((one) => one.rule)).not.toContain(rule);
    const next = accepted(playbook, [proposal!]);
    expect(next.score.rules.find(({ id }) => id === rule)!.points).toBe(to);
    const after = enough(learned(logs, { playbook: next, before: { [rule]: from } }));
    expect(after.proposals.map((one) => one.rule)).not.toContain(rule);
  });

  it('proposes what every lead starts with, so that hot is twice the usual odds, and asks once', () => {
    const logs = lives(600, 75);
    const late = { ...playbook, score: { ...playbook.score, hot: 100 } };
    const found = (over: Partial<Asked>) => enough(learned(logs, { playbook: late, ...over })).proposals;
    const base = found({}).find(({ rule }) => rule === BASE)!;
    expect(base.from).toBe(0);
    expect(base.usual).toBeCloseTo(base.won / base.fired, 1);
    const next = accepted(late, [base]);
    expect(next.score.base).toBe(base.to);
    expect(next.score.rules).toEqual(late.score.rules);
    const asked = (over: Partial<Asked>) => found(over).map(({ rule }) => rule);
    expect(asked({ playbook: next })).not.toContain(BASE);
    expect(asked({ turnedDown: { [BASE]: base.to + 5 } })).not.toContain(BASE);
    expect(asked({ turnedDown: { [BASE]: base.to - 15 } })).toContain(BASE);
  });

  it('what every lead starts with allows for points of rules that are left out of learning', () => {
    const logs = lives(600, 75);
    const stage: (typeof playbook.score.rules)[number] = {
      id: 'at-stage',
      when: { fact: 'stage', is: ['opt-in'] },
      points: 20,
      each: false,
      because: 'Opt-in',
    };
    const late = (rules = playbook.score.rules) => ({
      ...playbook,
      score: { ...playbook.score, hot: 100, rules },
    });
    const found = (over: Partial<Asked>) => enough(learned(logs, over));
    const plain = found({ playbook: late() }).proposals.find(({ rule }) => rule === BASE)!;
    const more = found({ playbook: late([...playbook.score.rules, stage]) });
    expect(more.leftOut.map(({ rule }) => rule)).toContain('at-stage');
    expect(more.page.rules).not.toHaveProperty('at-stage');
    expect(more.proposals.find(({ rule }) => rule === BASE)!.to).toBe(plain.to - 20);
  });

  it('finds no pattern where there is none, and proposes nothing', () => {
    const chance = enough(learned(lives(400, 20)));
    expect(chance.pattern.found).toBe(false);
    expect(chance.proposals).toEqual([]);
    expect(chance.comparison!.better).not.toBe('learned');
  });
});
