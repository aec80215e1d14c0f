import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { remember, remembers } from '@/lib/domain/lead/memory';

describe('a memory', () => {
  it('has whatever was put into it, and nothing else', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.nat(), (ids, cut) => {
        const known = ids.slice(0, cut % (ids.length + 1));
        const memory = known.reduce(remember, '');
        expect(ids.filter((id) => remembers(memory, id))).toEqual(known);
      }),
      { numRuns: 50 },
    ));

  it('forgets none of ten thousand, and takes no other for one of them', () => {
    const urn = (n: number) => `urn:li:msg_message:(urn:li:fsd_profile:ACoAA,2-MTY5ODc2NTQz${n})`;
    let memory = '';
    for (let n = 0; n < 10_000; n += 1) memory = remember(memory, urn(n));
    const places = [0, 1, 499, 500, 9_999];
    expect(places.every((n) => remembers(memory, urn(n)))).toBe(true);
    expect(Array.from({ length: 200 }, (_, n) => urn(n + 10_000)).some((id) => remembers(memory, id))).toBe(
      false,
    );
    expect(memory.length).toBeLessThanOrEqual(100_000);
  });
});
