import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Claim, ownership } from '@/lib/domain/team/claims';

const nobodyManages = () => false;
const claim = (n: number, over: Partial<Claim>): Claim =>
  Claim.parse({ leadId: 'lead', n, actor: 'ana', owner: 'ana', why: 'given', at: n * 1000, ...over });

describe('whose a lead is', () => {
  it('nobody’s before anybody claimed it, then whose it was given to', () => {
    expect(ownership([], nobodyManages).owner).toBeNull();
    expect(ownership([claim(1, { actor: 'bob' })], nobodyManages)).toMatchObject({ owner: 'ana', n: 1 });
  });

  it('its owner hands it over; nobody else does', () => {
    const over = claim(2, { actor: 'ana', owner: 'bob', why: 'handed-over' });
    expect(ownership([claim(1, {}), over], nobodyManages).owner).toBe('bob');
    const stolen = claim(2, { actor: 'eve', owner: 'eve', why: 'handed-over' });
    expect(ownership([claim(1, {}), stolen], nobodyManages)).toMatchObject({
      owner: 'ana',
      ignored: [stolen],
    });
  });

  it('somebody’s is not given again, and what was ignored takes up its number', () => {
    const again = claim(2, { actor: 'eve', owner: 'eve' });
    const over = claim(3, { owner: 'bob', why: 'handed-over' });
    expect(ownership([claim(1, {}), again, over], nobodyManages)).toMatchObject({
      owner: 'bob',
      n: 3,
      ignored: [again],
    });
  });

  it('taken over where it has waited since a moment at which it had its owner, and no other', () => {
    const since = (at: number) =>
      ownership(
        [claim(1, {}), claim(2, { actor: 'bob', owner: 'bob', why: 'taken-over', since: at as never })],
        nobodyManages,
      ).owner;
    expect([since(999), since(1500), since(2001)]).toEqual(['ana', 'bob', 'ana']);
  });

  it('a manager may do any of it', () => {
    const again = claim(2, { actor: 'mia', owner: 'bob' });
    expect(ownership([claim(1, {}), again], (actor) => actor === 'mia').owner).toBe('bob');
  });

  it('numbers ahead of what has come wait for those before', () => {
    const far = claim(3, { actor: 'bob', owner: 'bob', why: 'handed-over' });
    expect(ownership([claim(1, {}), far], nobodyManages)).toMatchObject({
      owner: 'ana',
      n: 1,
      ignored: [far],
    });
  });

  it('is the same in whatever order the claims come', () => {
    const any = fc.record({
      actor: fc.constantFrom('ana', 'bob', 'mia'),
      owner: fc.constantFrom('ana', 'bob', null),
      why: fc.constantFrom('given', 'handed-over', 'taken-over'),
      since: fc.option(fc.integer({ min: 0, max: 9000 }), { nil: undefined }),
    });
    const manages = (actor: string) => actor === 'mia';
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (all, dice) => {
        const claims = all.map((one, n) => claim(n + 1, one as Partial<Claim>));
        const mixed = claims
          .map((one) => ({ one, by: dice.next().value as number }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ one }) => one);
        expect(ownership(mixed, manages).owner).toBe(ownership(claims, manages).owner);
      }),
    );
  });
});
