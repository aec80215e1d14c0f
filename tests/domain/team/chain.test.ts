import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countMissing, type Finding, type Head, type Link, linked } from '@/lib/domain/team/chain';

const link = (n: number): Link => ({ n, prev: n === 1 ? '' : `h${n - 1}`, hash: `h${n}` });

function followed(links: readonly Link[]): { head: Head; found: Finding[] } {
  let head: Head | undefined;
  const found: Finding[] = [];
  for (const one of links) {
    const next = linked(head, one);
    head = next.head;
    found.push(next.found);
  }
  return { head: head!, found };
}

describe('a chain', () => {
  it('that comes whole and in order has nothing to be said of it', () => {
    expect(followed([1, 2, 3].map(link)).found).toEqual(['in-order', 'in-order', 'in-order']);
  });

  it('with one withheld has a gap, and is whole again when it comes late', () => {
    const { head, found } = followed([1, 2, 5].map(link));
    expect([found.at(-1), countMissing(head)]).toEqual(['gap', 2]);
    const late = followed([1, 2, 5, 4, 3].map(link));
    expect(late.found.slice(-2)).toEqual(['filled', 'filled']);
    expect(countMissing(late.head)).toBe(0);
  });

  it('of which one was altered on the way does not fit the next', () => {
    const altered = { ...link(2), hash: 'another' };
    expect(followed([link(1), altered, link(3)]).found).toEqual(['in-order', 'in-order', 'altered']);
  });

  it('of which one was altered that came late does not fit what the next one said', () => {
    expect(followed([link(1), link(3), { ...link(2), hash: 'another' }]).found).toEqual([
      'in-order',
      'gap',
      'altered',
    ]);
  });

  it('that repeats itself is a replay', () => {
    expect(followed([link(1), link(2), link(1)]).found.at(-1)).toBe('replay');
  });

  it('in any order, with repetitions, ends at the same place, and as much is missing as has not come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (numbers) => {
        const { head, found } = followed(numbers.map(link));
        const last = Math.max(...numbers);
        expect([head.n, head.hash]).toEqual([last, `h${last}`]);
        expect(countMissing(head)).toBe(last - new Set(numbers).size);
        expect(found.filter((one) => one === 'replay')).toHaveLength(numbers.length - new Set(numbers).size);
        expect(found).not.toContain('altered');
      }),
    );
  });

  it('with more holes than anybody can hold stays small', () => {
    const { head } = followed(Array.from({ length: 1000 }, (_, n) => link(n * 2 + 1)));
    expect(head.missing.length).toBeLessThanOrEqual(100);
    expect(countMissing(head)).toBeGreaterThanOrEqual(999);
  });
});
