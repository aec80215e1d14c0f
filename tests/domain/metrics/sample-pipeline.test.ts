import { describe, expect, it } from 'vitest';

import { fold } from '@/lib/domain/log/evolve';
import { samplePipeline } from '@/lib/domain/simulate/sample-pipeline';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { playbooks } from '@/lib/playbooks';

import { at, LONDON } from '../sample';

const made = (playbook: (typeof playbooks)[number], seed = 1) => [
  ...samplePipeline({ playbook, settings: defaultSettings(LONDON), now: at('2026-06-01'), leads: 40, seed }),
];

describe('an invented pipeline', () => {
  it.each(playbooks.map((playbook) => [playbook.id, playbook] as const))(
    'of %s has people in every state, and nothing that is still to come',
    (_, playbook) => {
      const logs = made(playbook);
      expect(logs).toHaveLength(40);
      expect(Math.max(...logs.flat().map((event) => event.at))).toBeLessThanOrEqual(at('2026-06-01'));
      const leads = logs.map((log) => fold(log)!);
      expect(leads.filter(({ closed }) => closed).length).toBeGreaterThan(2);
      expect(leads.filter(({ touches }) => touches.length > 2).length).toBeGreaterThan(5);
      expect(leads.filter(({ lastIn }) => lastIn).length).toBeGreaterThan(2);
    },
  );

  it('is the same for the same seed, and another for another', () => {
    const [playbook] = playbooks;
    expect(made(playbook!)).toEqual(made(playbook!));
    expect(made(playbook!, 2)).not.toEqual(made(playbook!));
  });
});
