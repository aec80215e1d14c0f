import { describe, expect, it } from 'vitest';

import { answered, type ProposalAnswer } from '@/lib/domain/learning/answer';

const said = (rule: string, answer: ProposalAnswer) => ({ rule, answer });

describe('what was answered to proposals', () => {
  it('keeps the points before the first that was accepted: outcomes would count twice from later ones', () => {
    const answers = [
      said('referral', { answer: 'accepted', from: 20 }),
      said('pricing', { answer: 'accepted', from: 10 }),
      said('referral', { answer: 'accepted', from: 27 }),
    ];
    expect(answered(answers).before).toEqual({ referral: 20, pricing: 10 });
  });

  it('goes by the last word on a rule for what was turned down or put off', () => {
    const answers = [
      said('referral', { answer: 'turned-down', to: 27 }),
      said('pricing', { answer: 'turned-down', to: 4 }),
      said('pricing', { answer: 'later', until: 9 }),
      said('referral', { answer: 'turned-down', to: null }),
      said('pricing', { answer: 'later', until: 0 }),
    ];
    expect(answered(answers)).toEqual({ before: {}, turnedDown: { pricing: 4 }, later: { pricing: 0 } });
  });
});
