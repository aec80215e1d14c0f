import { expect, it } from 'vitest';

import { changedPath, valueAt } from '@/lib/domain/playbook/difference';

import { byTier } from '../small-playbook';

it('is the one place that holds every difference', () => {
  const { score } = byTier;
  expect(changedPath(byTier, structuredClone(byTier))).toBe('');
  expect(changedPath(byTier, { ...byTier, name: 'Other' })).toBe('name');
  expect(changedPath(byTier, { ...byTier, score: { ...score, hot: 70 } })).toBe('score.hot');
  expect(changedPath(byTier, { ...byTier, score: { ...score, hot: 70, warm: 50 } })).toBe('score');
  expect(changedPath(byTier, { ...byTier, name: 'Other', score: { ...score, hot: 70 } })).toBe('.');
  expect(
    changedPath(
      { ...byTier, score: { ...score, hot: Number.NaN } },
      { ...byTier, score: { ...score, hot: Number.NaN } },
    ),
  ).toBe('');
});

it('counts what was added or taken away', () => {
  const { daysBetween: _, ...caps } = byTier.caps;
  expect(changedPath(byTier, { ...byTier, caps })).toBe('caps.daysBetween');
  expect(changedPath(byTier, { ...byTier, triggers: byTier.triggers.slice(0, -1) })).toBe(
    `triggers.${byTier.triggers.length - 1}`,
  );
  expect(changedPath(byTier, { ...byTier, triggers: byTier.triggers.toReversed() })).toBe('triggers');
});

it('leads to the value', () => {
  expect(valueAt(byTier, 'score.hot')).toBe(60);
  expect(valueAt(byTier, 'triggers.0.id')).toBe('alert-pricing');
  expect(valueAt(byTier, 'no.such.place')).toBeUndefined();
});
