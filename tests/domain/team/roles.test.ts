import { describe, expect, it } from 'vitest';

import { ACTS, may, Role } from '@/lib/domain/team/roles';

describe('what a role may do with what the team shares', () => {
  it.each<[Role, string]>([
    ['manager', 'see write assign rules invite export'],
    ['rep', 'see write assign export'],
    ['assistant', 'see write'],
    ['reader', 'see'],
  ])('%s: %s', (role, acts) => {
    expect(ACTS.filter((act) => may(role, act)).join(' ')).toBe(acts);
  });

  it('there is no other role', () => {
    expect(Role.options).toEqual(['manager', 'rep', 'assistant', 'reader']);
  });
});
