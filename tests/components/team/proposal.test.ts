import { describe, expect, it } from 'vitest';

import { guessFrom, proposalFrom } from '@/components/save/proposal';
import { playbooks } from '@/lib/playbooks';

import { person, sighting } from '../panel-samples';

const looks = sighting({ lead: person() });

describe.each(playbooks.map((one) => [one.id, one] as const))(
  'what %s proposes for somebody only looked at',
  (_, playbook) => {
    const { proposal } = guessFrom(person(), looks, playbook, { holidays: 'GB' });

    it('claims nothing nobody said: no hand, and a source of which none is expected', () => {
      const source = playbook.sources.find(({ id }) => id === proposal.source)!;
      expect(proposal.hand).toBe('');
      expect(source.hand).toBeUndefined();
      expect(['cold', 'unqualified']).toContain(source.tier);
    });

    it('takes a source along with the hand the rep tells, and a hand along with the source', () => {
      for (const hand of ['opted-in', 'replied', 'asked', 'referred'] as const) {
        const { source } = proposalFrom(proposal, { hand }, playbook);
        expect(playbook.sources.find(({ id }) => id === source)).toMatchObject({ hand });
        expect(source).not.toBe('demo-request');
      }
      expect(proposalFrom(proposal, { source: 'referral' }, playbook).hand).toBe('referred');
      expect(proposalFrom(proposal, { source: 'old-list' }, playbook).hand).toBe('');
      expect(proposalFrom(proposal, { source: 'old-list', hand: 'asked' }, playbook)).toMatchObject({
        source: 'old-list',
        hand: 'asked',
      });
    });
  },
);

it('keeps source and stage in another playbook that has them, else claims nothing', () => {
  const [first, second] = playbooks as [(typeof playbooks)[0], (typeof playbooks)[0]];
  const { proposal } = guessFrom(person(), looks, first, { holidays: null });
  const chosen = { source: 'webinar', playbook: second.id };
  expect(proposalFrom(proposal, chosen, second)).toMatchObject({ ...chosen, hand: 'opted-in' });
  const sources = second.sources.filter(({ id }) => id !== 'webinar');
  expect(proposalFrom(proposal, chosen, { ...second, sources })).toMatchObject({ hand: '' });
});
