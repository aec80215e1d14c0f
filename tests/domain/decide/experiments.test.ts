import { describe, expect, it } from 'vitest';

import type { ArmName } from '@/lib/domain/experiment/assign';
import type { Change, Experiment } from '@/lib/domain/experiment/experiment';
import { findCadence } from '@/lib/domain/playbook/find-cadence';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { varied } from '@/lib/domain/plan/varied';
import { fourStages } from '@/lib/playbooks/four-stages/playbook';

import { save, sent } from '../asked';
import { Story } from '../given';
import { clocked } from '../sample-clock';
import { byTier } from '../small-playbook';

const playbooks = [fourStages as unknown as Playbook, byTier];
const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
const keys = {
  emails: ['ada@byte.example'],
  phones: ['+442079460000'],
  profiles: [],
  records: [],
  threads: [],
};
const ada = () => save({ keys });
const plain = new Story(clocked(playbooks)).at('2026-03-02 09:00', ada());
const { cadence, next } = plain.lead.enrolment!;
const ofCadence = { playbook: plain.lead.playbook.id, cadence };

/** Ada saved while an experiment on `change` runs, in which her source has come so far. */
function saved(change: Change, inSource: Record<ArmName, number>) {
  const experiment: Experiment = {
    id: ID,
    name: 'Later',
    change,
    success: 'replied',
    windowDays: 7,
    baseline: 0.1,
    lift: 0.1,
    perArm: 100,
    startedAt: 0,
    ended: null,
  };
  const experiments = [{ experiment, inSource: () => inSource }];
  const clock = clocked(playbooks);
  return new Story((now) => ({ ...clock(now), experiments })).at('2026-03-02 09:00', ada());
}
const inA = { a: 0, b: 3 };
const inB = { a: 3, b: 0 };
/** Every touch to come as day, time and channel, each sent when it is due. */
function walked(story: Story, touches = 4) {
  const plan = [];
  for (let n = 0; n < touches && story.lead.enrolment?.next; n += 1) {
    const { due, channel } = story.lead.enrolment.next;
    const { day, time } = due;
    plan.push({ day, time, channel });
    story.at(`${day} ${time}`, sent());
  }
  return plan;
}

describe('an experiment on a cadence', () => {
  it('gives the arm that is behind in the source, and the lead keeps it', () => {
    const change = { of: 'hour', ...ofCadence, at: '16:30' as never } as const;
    for (const [inSource, arm] of [
      [inA, 'a'],
      [inB, 'b'],
    ] as const) {
      const story = saved(change, inSource);
      expect(story.lead.drawn).toEqual({ [ID]: arm });
      walked(story);
      expect(story.lead.drawn).toEqual({ [ID]: arm });
      expect(story.log.filter(({ type }) => type === 'drawn')).toHaveLength(1);
    }
  });

  it('leaves A as it is', () => {
    const change = { of: 'gap', ...ofCadence, times: 2 } as const;
    expect(walked(saved(change, inA))).toEqual(
      walked(new Story(clocked(playbooks)).at('2026-03-02 09:00', ada())),
    );
  });

  it('lets B go out at another hour, and nothing else', () => {
    const plan = walked(saved({ of: 'hour', ...ofCadence, at: '16:30' as never }, inB));
    const own = walked(saved({ of: 'hour', ...ofCadence, at: '16:30' as never }, inA));
    expect(plan.map(({ day, channel }) => `${day} ${channel}`)).toEqual(
      own.map(({ day, channel }) => `${day} ${channel}`),
    );
    expect(plan.slice(1).map(({ time }) => time)).toEqual(plan.slice(1).map(() => '16:30'));
    expect(own.some(({ time }) => time === '16:30')).toBe(false);
  });

  it('makes the gaps of B twice as long', () => {
    const [, own] = walked(saved({ of: 'gap', ...ofCadence, times: 2 }, inA));
    const [, later] = walked(saved({ of: 'gap', ...ofCadence, times: 2 }, inB));
    expect(later!.day > own!.day).toBe(true);
    const { touches } = findCadence(fourStages as unknown as Playbook, cadence)!;
    const waits = varied(findCadence(fourStages as unknown as Playbook, cadence)!, {
      of: 'gap',
      ...ofCadence,
      times: 2,
    }).touches.map(({ after }) => after);
    for (const [n, { after }] of touches.entries())
      for (const [part, length] of Object.entries(after))
        expect(waits[n]![part as keyof typeof after]).toBe(length! * 2);
  });

  it('sends a touch of B on another channel', () => {
    const channels = findCadence(fourStages as unknown as Playbook, cadence)!.touches.map((_, n) =>
      n === 1 ? ('phone' as const) : null,
    );
    const plan = walked(saved({ of: 'channels', ...ofCadence, channels }, inB));
    expect(plan[1]!.channel).toBe('phone');
    expect(walked(saved({ of: 'channels', ...ofCadence, channels }, inA))[1]!.channel).not.toBe('phone');
  });

  it('is nothing to leads on another cadence', () => {
    expect(saved({ of: 'gap', ...ofCadence, cadence: 'another', times: 2 }, inB).lead.drawn).toBeUndefined();
  });
});

describe('an experiment on a wording', () => {
  it('is drawn when the plan comes to its script, not before', () => {
    const first = saved({ of: 'wording', script: next!.script, variant: 'b' }, inB);
    expect(first.lead.drawn).toEqual({ [ID]: 'b' });
    const second = new Story(clocked(playbooks)).at('2026-03-02 09:00', ada());
    walked(second, 1);
    const script = second.lead.enrolment!.next!.script;
    const story = saved({ of: 'wording', script, variant: 'b' }, inB);
    expect(story.lead.drawn).toBeUndefined();
    walked(story, 1);
    expect(story.lead.drawn).toEqual({ [ID]: 'b' });
  });
});
