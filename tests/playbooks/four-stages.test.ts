import { describe, expect, it } from 'vitest';

import { gaps, lived, planned, playbookOf, WEEK, daysOf } from './simulated';

const playbook = playbookOf('four-stages');
const STALLS = ['opt-in', 'conversation', 'call-ask', 'post-call'];

describe('where leads go quiet', () => {
  it('opt-in, conversation (after a day of silence), call-ask, post-call', () => {
    expect(playbook.stages.map(({ id }) => id)).toEqual(STALLS);
    expect(playbook.stages[1]!.quietAfterHours).toBeGreaterThanOrEqual(24);
    expect(playbook.stages[1]!.quietAfterHours).toBeLessThanOrEqual(48);
  });

  it('BAM: after a call there is a next step or it is lost', () => {
    expect(playbook.outcomes.callNeedsNextStep).toBe(true);
  });
});

describe.each(STALLS)('the cadence of %s', (stage) => {
  const lines = planned('four-stages', { tier: 'warm', stage });

  it('six touches over fourteen days: d0, d2, d4, d7, d10, d14', () => {
    expect(daysOf(lines)).toEqual([0, 2, 4, 7, 10, 14]);
    expect(lines.map(({ touch, of }) => `${touch}/${of}`)).toEqual([
      '1/6',
      '2/6',
      '3/6',
      '4/6',
      '5/6',
      '6/6',
    ]);
  });

  it('original, original, other, original, any, original', () => {
    expect(playbook.cadences.find(({ id }) => id === stage)!.touches.map(({ channel }) => channel)).toEqual([
      'original',
      'original',
      'other',
      'original',
      'any',
      'original',
    ]);
    expect(lines.map(({ channel }) => channel)).toEqual([
      'email',
      'email',
      'phone',
      'email',
      'email',
      'email',
    ]);
  });

  it('a nudge of its own, then a useful thing, lighter, the reason, one light line, the break-up', () => {
    const first = { 'opt-in': 'nudge', conversation: 'nudge', 'call-ask': 'booking', 'post-call': 'hold' }[
      stage
    ];
    expect(lines.map(({ angle }) => angle)).toEqual([
      first,
      'resource',
      'light',
      'reason',
      'light',
      'break-up',
    ]);
  });

  it('cool is longer: four touches four and five days apart', () =>
    expect(daysOf(planned('four-stages', { tier: 'cold', stage }))).toEqual([0, 4, 9, 14]));

  it('the same days on every weekday; only a call waits for Monday', () => {
    expect(daysOf(planned('four-stages', { tier: 'hot', stage }))).toEqual([0, 2, 4, 7, 10, 14]);
    for (const from of WEEK) {
      const days = daysOf(planned('four-stages', { tier: 'warm', stage, from }), from);
      [0, 2, 4, 7, 10, 14].forEach((day, i) =>
        expect(days[i]! - day, `touch ${i + 1} from ${from}`).toBeLessThanOrEqual(i === 2 ? 2 : 1),
      );
    }
  });

  it('unanswered it ends in MIA and then monthly nurture; nobody is deleted', () => {
    expect(playbook.cadences.find(({ id }) => id === stage)!.end).toEqual({ do: 'mia', nurture: 'nurture' });
    const sent = lines.map(({ at }) => ({ at, type: 'sent' }));
    const last = lived('four-stages', { tier: 'warm', stage }, [
      ...sent,
      { at: '2026-03-25T09:00', type: 'visited' },
    ]).at(-1)!;
    expect(last).toMatchObject({ status: 'mia', next: { touch: 1, of: 12, channel: 'email' } });
    expect(
      gaps(playbook.cadences.find(({ id }) => id === 'nurture')!.touches.map(({ after }) => after.days!)),
    ).toEqual(Array.from({ length: 11 }, () => 30));
  });
});

it('hot is tighter, for whoever switches a lead to it: the same six touches over seven days, a day or two apart', () => {
  for (const stage of STALLS) {
    const [plain, tighter] = [stage, `${stage}-tighter`].map((id) =>
      playbook.cadences.find((cadence) => cadence.id === id)!,
    );
    expect(tighter!.touches.map(({ script }) => script)).toEqual(plain!.touches.map(({ script }) => script));
    const days = tighter!.touches.map(({ after }) => after.days ?? 0);
    expect(days.at(-1)).toBe(7);
    for (const gap of gaps(days)) expect([1, 2]).toContain(gap);
  }
});

it('the ceiling: four to six touches for one stall over seven to fourteen days', () => {
  for (const stage of STALLS) {
    const { touches } = playbook.cadences.find(({ id }) => id === stage)!;
    expect(touches).toHaveLength(6);
    expect(touches.at(-1)!.after.days).toBe(14);
  }
});

describe('stops at once', () => {
  it.each([
    ['not-interested', 'lost'],
    ['wrong-fit', 'lost'],
    ['unsubscribed', 'opted-out'],
  ])('on %s', (type, status) => {
    const [line] = lived('four-stages', { tier: 'warm' }, [{ at: '2026-03-03T10:00', type }]);
    expect(line!.status).toBe(status);
    expect(line!.next?.touch ?? 0).not.toBe(2);
  });

  it('an opt-out is final: nothing is sent afterwards', () => {
    expect(
      lived('four-stages', { tier: 'warm' }, [
        { at: '2026-03-03T10:00', type: 'unsubscribed' },
        { at: '2026-03-04T10:00', type: 'sent' },
      ])[1],
    ).toMatchObject({ status: 'opted-out', next: null, refused: { code: 'is-opted-out' } });
  });

  it('on a reply, which belongs to the rep; not on an out-of-office, which only pauses', () => {
    const events = (text: string) => [
      { at: '2026-03-02T09:05', type: 'sent' },
      { at: '2026-03-02T10:00', type: 'reply', text },
    ];
    expect(
      lived('four-stages', { tier: 'warm' }, events('Thanks, that helps. Who else uses it?')).at(-1),
    ).toMatchObject({ stage: 'conversation', status: 'active', next: null });
    expect(
      lived('four-stages', { tier: 'warm' }, events('I am out of the office until 16 March.')).at(-1),
    ).toMatchObject({ stage: 'opt-in', status: 'follow-up', next: null });
  });
});

it('the assistant may comb opt-in, conversation and call-ask, each day, within 20 per platform', () => {
  expect(playbook.stages.filter(({ delegable }) => delegable).map(({ id }) => id)).toEqual([
    'opt-in',
    'conversation',
    'call-ask',
  ]);
  expect(playbook.caps.perPlatformPerDay).toBe(20);
  expect(playbook.reviews[0]).toMatchObject({ id: 'daily-comb', every: 'day' });
});

it('a year after Lost, one friendly line', () => {
  const [line] = lived('four-stages', { tier: 'warm' }, [
    { at: '2026-03-03T10:00', type: 'outcome', outcome: 'lost', reason: 'timing' },
  ]);
  expect(line).toMatchObject({ status: 'lost', next: { touch: 1, of: 1, due: '2027-03-03T10:00' } });
});

describe('the worked example: one lead, nine days', () => {
  const lines = lived('four-stages', { tier: 'warm', source: 'lead-magnet', from: '2026-03-02T09:00' }, [
    { at: '2026-03-02T09:05', type: 'sent' },
    { at: '2026-03-04T10:00', type: 'sent' },
    { at: '2026-03-04T14:00', type: 'reply' },
    { at: '2026-03-04T14:20', type: 'sent' },
    { at: '2026-03-04T17:00', type: 'reply' },
    { at: '2026-03-05T09:30', type: 'sent' },
    { at: '2026-03-05T10:00', type: 'reply' },
    { at: '2026-03-05T10:10', type: 'stage', stage: 'call-ask' },
    { at: '2026-03-05T10:15', type: 'sent' },
    { at: '2026-03-07T10:20', type: 'sent' },
    { at: '2026-03-09T10:05', type: 'sent' },
    { at: '2026-03-09T15:00', type: 'booked', start: '2026-03-12T11:00' },
    { at: '2026-03-12T11:30', type: 'outcome', outcome: 'rescheduled' },
    { at: '2026-03-12T11:31', type: 'outcome', outcome: 'rescheduled', when: '2026-03-19T11:00' },
  ]);

  it('Monday: opted in, the checklist and a question are sent; Wednesday is next', () => {
    expect(lines[0]).toMatchObject({
      stage: 'opt-in',
      status: 'follow-up',
      next: { touch: 2, of: 6, channel: 'email', due: '2026-03-04T10:00' },
    });
  });

  it('Wednesday: touch 2, and the reply to it makes a conversation', () => {
    expect(lines[1]).toMatchObject({ stage: 'opt-in', next: { touch: 3 } });
    expect(lines[2]).toMatchObject({ stage: 'conversation', status: 'active', next: null });
  });

  it('Wednesday to Thursday: questions and a soft ask; "send me a time" is call-ask', () => {
    expect(lines.slice(3, 7).map(({ stage, status }) => `${stage} ${status}`)).toEqual(
      Array.from({ length: 4 }, () => 'conversation active'),
    );
    expect(lines[8]).toMatchObject({ stage: 'call-ask', status: 'active', next: null });
  });

  it('silence: Saturday the link again with two slots, Monday a nudge and the link', () => {
    expect(lines[9]).toMatchObject({
      at: '2026-03-07T10:20',
      stage: 'call-ask',
      status: 'follow-up',
      next: { touch: 2, of: 6, due: '2026-03-09T10:00' },
    });
  });

  it('Monday: books Thursday', () => {
    expect(lines[11]).toMatchObject({ stage: 'call-ask', status: 'booked', next: null });
  });

  it('Thursday: a good call, not ready: no outcome without a next step; 15 minutes held next week, post-call and alive', () => {
    expect(lines[12]).toMatchObject({ refused: { code: 'next-step-needed' } });
    expect(lines[13]).toMatchObject({ stage: 'post-call', status: 'booked' });
    expect(lines[13]).not.toHaveProperty('refused');
  });
});
