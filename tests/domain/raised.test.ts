import { describe, expect, it } from 'vitest';

import { raisedOf } from '@/lib/domain/lead/raised';
import type { Id } from '@/lib/domain/words';
import { playbooks } from '@/lib/playbooks';

import { leadWith, monday } from './script-sample';

const four = playbooks.find(({ id }) => id === 'four-stages')!;
const lead = (more: Parameters<typeof leadWith>[1]) =>
  leadWith({}, { source: 'conversation' as Id, stage: 'opt-in' as Id, ...more });
const askedPrice = { kind: 'asked-price', at: monday, origin: { from: 'page', at: monday } } as const;

describe('what a lead came for', () => {
  it.each([
    ['opted-in', 'resource'],
    ['replied', 'message'],
    ['asked', 'message'],
    ['referred', 'referral'],
    [null, null],
  ] as const)('by the hand alone: %s is %s', (hand, raised) => {
    expect(raisedOf(lead({ hand }), four)).toBe(raised);
  });

  it('is what everybody from their source asks for, whatever the hand', () => {
    expect(raisedOf(lead({ source: 'demo-request' as Id, hand: 'opted-in' }), four)).toBe('call');
  });

  it('is a price once they have asked for one', () => {
    expect(raisedOf(lead({ hand: 'opted-in', signals: [askedPrice] }), four)).toBe('price');
  });

  it('is no longer asked once they are past the first stage: after a talk the talk counts', () => {
    for (const { id } of four.stages.slice(1))
      expect(raisedOf(lead({ source: 'demo-request' as Id, hand: 'asked', stage: id }), four)).toBeNull();
  });
});
