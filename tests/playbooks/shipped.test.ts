import { describe, expect, it } from 'vitest';

import { Playbook } from '@/lib/domain/playbook';
import { playbooks } from '@/lib/playbooks';

describe.each(playbooks.map((playbook) => [playbook.id, playbook] as const))('%s as shipped', (_, playbook) => {
  it('is a playbook to the letter: reading it changes nothing, so no default was left out', () => {
    expect(Playbook.parse(playbook)).toEqual(playbook);
  });
});
