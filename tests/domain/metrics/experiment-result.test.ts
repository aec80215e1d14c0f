import { describe, expect, it } from 'vitest';

import { drawArm } from '@/lib/domain/experiment/assign';
import { drawnWording, type Experiment } from '@/lib/domain/experiment/experiment';
import type { Course } from '@/lib/domain/metrics/course';
import { drawnOf } from '@/lib/domain/metrics/drawn';
import { experimentResult as resultOf } from '@/lib/domain/metrics/experiment-result';
import { seeded } from '@/lib/domain/seeded';
import { DAY, HOUR, type Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';

import { at } from '../sample';
import { courseOfScript } from './course-of-script';

const start = at('2026-03-02 09:00');
const experiment: Experiment = {
  id: '3b241101-e2bb-4255-8caf-4136c566a962',
  name: 'Shorter',
  change: { of: 'wording', script: 'first-mail', variant: 'b' },
  success: 'replied',
  windowDays: 7,
  baseline: 0.2,
  lift: 0.2,
  perArm: 150,
  startedAt: start,
  ended: null,
};

/** A lead that got the script so many hours after the start, and what it did a day later. */
function course(
  id: string,
  hours: number,
  did: { answers?: boolean; optsOut?: boolean; script?: string } = {},
): Course {
  const sentAt = instant(start + hours * HOUR);
  return {
    ...courseOfScript(id, sentAt, did.script ?? 'first-mail', did.answers ?? false),
    optedOutAt: did.optsOut ? instant(sentAt + DAY) : null,
    drawn: hours < 0 ? {} : { [experiment.id]: { arm: drawArm(experiment.id, id), at: sentAt } },
  };
}
const month = instant(start + 40 * DAY);
const experimentResult = (courses: readonly Course[], one: Experiment, now: Instant) =>
  resultOf(
    courses.flatMap((lead) => drawnOf(lead).flatMap(([id, drawn]) => (id === one.id ? drawn : []))),
    one,
    now,
  );

/** `count` leads; of A `a` of a hundred answer, of B `b`. */
function leads(count: number, a: number, b: number, optOutOfB = 0): Course[] {
  const random = seeded(7);
  return Array.from({ length: count }, (_, n) => {
    const id = `lead-${n}`;
    const inB = drawArm(experiment.id, id) === 'b';
    return course(id, n, {
      answers: random() * 100 < (inB ? b : a),
      optsOut: inB && random() * 100 < optOutOfB,
    });
  });
}

describe('an experiment', () => {
  it('gives the wording that was drawn, of its own script only', () => {
    const running = [{ experiment, inSource: () => ({ a: 0, b: 0 }) }];
    expect(drawnWording(running, 'first-mail', { [experiment.id]: 'b' })?.variant).toBe('b');
    expect(drawnWording(running, 'first-mail', { [experiment.id]: 'a' })?.variant).toBeNull();
    expect(drawnWording(running, 'another', { [experiment.id]: 'b' })).toBeNull();
    expect(drawnWording(running, 'first-mail')).toBeNull();
  });

  it('adopts what is better, drops what is not, and says nothing of what is alike', () => {
    expect(experimentResult(leads(500, 15, 45), experiment, month).verdict.decision).toBe('adopt');
    expect(experimentResult(leads(500, 45, 15), experiment, month).verdict.decision).toBe('drop');
    expect(experimentResult(leads(60, 20, 25), experiment, month).verdict.decision).toBe('not-enough');
  });

  it('counts a lead when its window is over, answered or not', () => {
    const soon = instant(start + 8 * DAY);
    const { assigned, counted } = experimentResult(leads(150, 100, 100), experiment, soon);
    expect(assigned.a + assigned.b).toBe(150);
    expect(counted.a.n + counted.b.n).toBe(25);
  });

  it('does not see what came before its start, after its end, or with another script', () => {
    const all = [
      course('lead-1', -2),
      course('lead-2', 2, { script: 'another' }),
      course('lead-3', 50 * 24),
      course('lead-4', 3),
    ];
    const ended = { ...experiment, ended: { at: month, decision: 'drop' as const, learnt: '' } };
    const { assigned } = experimentResult(all, ended, instant(start + 80 * DAY));
    expect(assigned.a + assigned.b).toBe(1);
  });

  it('stops at harm: more answers do not pay for opt-outs', () => {
    const harmed = experimentResult(leads(500, 20, 60, 40), experiment, month).verdict;
    expect(harmed).toMatchObject({ decision: 'drop', why: { code: 'experiment-more-opt-outs' } });
  });
});
