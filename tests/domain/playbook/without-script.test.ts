import { expect, it } from 'vitest';

import { says, withoutScript } from '@/lib/domain/playbook/without-script';
import { playbooks } from '@/lib/playbooks';

it('a script that is retired is said nowhere in the playbook, and nothing else of it changes', () => {
  for (const playbook of playbooks) {
    const named = [...JSON.stringify(playbook).matchAll(/"(?:script|words|raised|more)":/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const { script } of playbook.cadences.flatMap(({ touches }) => touches)) {
      const without = withoutScript(playbook, script, 'another');
      expect(JSON.stringify(without)).not.toContain(`"${script}"`);
      expect(withoutScript(without, 'another', script), 'and back').toEqual(playbook);
      expect([says(playbook, script), says(without, script)]).toEqual([true, false]);
    }
  }
});
