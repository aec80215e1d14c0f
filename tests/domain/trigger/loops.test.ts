import { describe, expect, it } from 'vitest';

import { playbooks } from '@/lib/playbooks';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { Trigger } from '@/lib/domain/playbook/trigger';
import { loops } from '@/lib/domain/playbook/trigger-loops';

import { byTier } from '../small-playbook';

const rings = (...triggers: object[]) =>
  loops({
    ...byTier,
    triggers: triggers.map((trigger, i) => Trigger.parse({ id: `t${i}`, because: 'so', ...trigger })),
  } as Playbook);
const crossedTo = (to: string, then: string, more: object = {}) => ({
  when: { on: 'tier-crossed', to },
  then: [{ do: 'set-tier', tier: then }],
  ...more,
});

describe('triggers that set each other off for ever', () => {
  it('two tiers that change places', () =>
    expect(rings(crossedTo('hot', 'warm'), crossedTo('warm', 'hot'))).toEqual([['t0', 't1']]));
  it('a ring of three', () =>
    expect(rings(crossedTo('hot', 'warm'), crossedTo('warm', 'cold'), crossedTo('cold', 'hot'))).toHaveLength(
      1,
    ));
  it('any change of tier that changes it', () =>
    expect(
      rings(
        { when: { on: 'tier-crossed' }, then: [{ do: 'set-tier', tier: 'hot' }] },
        { when: { on: 'tier-crossed', to: 'hot' }, then: [{ do: 'set-tier', tier: 'cold' }] },
      ),
    ).toHaveLength(1));
  it('one that sets first this and then that', () =>
    expect(
      rings({
        when: { on: 'tier-crossed' },
        then: [
          { do: 'set-tier', tier: 'hot' },
          { do: 'set-tier', tier: 'warm' },
        ],
      }),
    ).toEqual([['t0']]));
  it('two stages that change places', () => {
    expect(
      rings(
        { when: { on: 'stage-changed', to: 'new' }, then: [{ do: 'set-stage', stage: 'talking' }] },
        { when: { on: 'stage-changed', to: 'talking' }, then: [{ do: 'set-stage', stage: 'new' }] },
      ),
    ).toHaveLength(1);
  });
  it('one that goes away and comes back', () => {
    const back = {
      when: { on: 'stage-changed', to: 'new' },
      then: [
        { do: 'set-stage', stage: 'talking' },
        { do: 'set-stage', stage: 'new' },
      ],
    };
    expect(rings(back)).toEqual([['t0']]);
    expect(
      rings({
        when: { on: 'tier-crossed', to: 'hot' },
        then: [
          { do: 'set-tier', tier: 'warm' },
          { do: 'set-tier', tier: 'hot' },
        ],
      }),
    ).toEqual([['t0']]);
    expect(rings({ ...back, if: [{ fact: 'stage', is: ['new'] }] })).toEqual([['t0']]);
    expect(rings({ ...back, if: [{ fact: 'stage', is: ['call'] }] })).toEqual([]);
  });
  it('stages that change the points that change the stage', () => {
    const points = {
      ...byTier.score,
      rules: [
        ...byTier.score.rules,
        {
          id: 'talks',
          points: 30,
          because: 'talks with you',
          when: { fact: 'stage' as const, is: ['talking'] },
          each: false,
        },
      ],
    };
    const triggers = (...all: object[]) =>
      all.map((trigger, i) => Trigger.parse({ id: `t${i}`, because: 'so', ...trigger }));
    const upAndDown = triggers(
      { when: { on: 'score-crossed', at: 60, going: 'up' }, then: [{ do: 'set-stage', stage: 'new' }] },
      { when: { on: 'score-crossed', at: 60, going: 'down' }, then: [{ do: 'set-stage', stage: 'talking' }] },
    );
    expect(loops({ ...byTier, score: points, triggers: upAndDown })).toEqual([['t0', 't1']]);
    expect(loops({ ...byTier, triggers: upAndDown })).toEqual([]);
    const byWay = triggers(
      { when: { on: 'tier-crossed', to: 'hot' }, then: [{ do: 'set-stage', stage: 'new' }] },
      { when: { on: 'tier-crossed', to: 'warm' }, then: [{ do: 'set-stage', stage: 'talking' }] },
    );
    expect(loops({ ...byTier, score: points, triggers: byWay })).toHaveLength(1);
  });
  it('a cadence that starts itself when it ends, straight or by way of another', () => {
    expect(
      rings({ when: { on: 'cadence-ended', cadence: 'hot' }, then: [{ do: 'start', cadence: 'hot' }] }),
    ).toEqual([['t0']]);
    expect(
      rings({ when: { on: 'cadence-ended', cadence: 'cold' }, then: [{ do: 'start', cadence: 'warm' }] }),
    ).toEqual([['t0']]);
    expect(rings({ when: { on: 'cadence-ended' }, then: [{ do: 'nurture', cadence: 'nurture' }] })).toEqual([
      ['t0'],
    ]);
  });
});

describe('what is no ring', () => {
  it('a chain', () => expect(rings(crossedTo('hot', 'warm'), crossedTo('warm', 'cold'))).toEqual([]));
  it('a trigger that sets what is so already', () => {
    expect(rings(crossedTo('hot', 'hot'))).toEqual([]);
    expect(rings({ when: { on: 'tier-crossed' }, then: [{ do: 'set-tier', tier: 'hot' }] })).toEqual([]);
  });
  it('two whose own conditions shut each other out', () =>
    expect(
      rings(crossedTo('hot', 'warm'), crossedTo('warm', 'hot', { if: [{ fact: 'tier', is: ['cold'] }] })),
    ).toEqual([]));
  it('the end of another cadence', () =>
    expect(
      rings({ when: { on: 'cadence-ended', cadence: 'hot' }, then: [{ do: 'start', cadence: 'warm' }] }),
    ).toEqual([]));
  it('signals, alerts and tasks', () => expect(loops(byTier)).toEqual([]));
  it.each(playbooks.map((playbook) => [playbook.id, playbook] as const))('the shipped %s', (_, playbook) =>
    expect(loops(playbook)).toEqual([]),
  );
});
