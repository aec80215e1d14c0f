import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { whyWild } from '@/lib/domain/pattern/safe-pattern';
import { recipes } from '@/lib/recipes/sites';

import { type Sample, stepsOf, written } from './steps-of';

describe('a pattern from outside', () => {
  it.each([
    String.raw`^/contacts/\d+/?(?:[?#].*)?$`,
    String.raw`^/contacts/(\d+)`,
    String.raw`^/(?:\?[^#]*)?#/contacts/\d+/?(?:[?;].*)?$`,
    String.raw`^(?=.*[?#&]module=Contacts(?:[&#]|$))(?=.*[?&]record=\d+(?:[&#]|$))/index\.php(?:[?#]|$)`,
    String.raw`^/crm/\d+/people/(?=[^/?#&;]*\d)[^/?#&;]+/?(?:[?#].*)?$`,
    String.raw`[?&]record=((?=[^/?#&;]*\d)[^/?#&;]+)`,
    String.raw`([^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,255}\.[A-Za-z]{2,})`,
    '^mailto:([^?]+)',
    '^(.+?) (?:at|bei) ',
    '(?:ab)?c+',
    String.raw`^[0-9a-fA-F-]+/x`,
    String.raw`^a{1,50}b`,
    '^[а-я]+[a-z]+!',
  ])('%s may run', (pattern) => expect(whyWild(pattern)).toBeNull());

  it.each([
    ['(a+)+$', 'nested'],
    ['(a*)*', 'nested'],
    ['(?:a|a)*$', 'nested'],
    ['^(?:a?a?)+b', 'nested'],
    [String.raw`^(?:\w{1,2})+!`, 'nested'],
    ['^((?:ab?)+c?){2,}', 'nested'],
    [String.raw`(\w+\s?)+$`, 'nested'],
    ['(?:x{1,200}y){3}', 'nested'],
    ['(?=(a+)+$)', 'nested'],
    ['(?=a+b)*', 'nested'],
    [`^${'a?'.repeat(40)}${'a'.repeat(40)}$`, 'too-loose'],
    [`^${'[ab]?'.repeat(40)}!`, 'too-loose'],
    [`^${'(?:a|ab?)'.repeat(25)}!`, 'too-loose'],
    [`^${'(?:é|é)'.repeat(30)}!`, 'too-loose'],
    ['^[а-я]+[а-я]+[а-я]+!', 'too-loose'],
    ['^[Ā-ſ]*[ĉ-Đ]*!', 'too-loose'],
    [String.raw`^[\u3041-\u3096]*\u3042*!`, 'too-loose'],
    [String.raw`^\s*\u2003*!`, 'too-loose'],
    [String.raw`^\W*[א-ת]*!`, 'too-loose'],
    ['^.*.*.*x', 'too-loose'],
    ['^.*a.*b', 'too-loose'],
    ['.*a.*b', 'too-loose'],
    [String.raw`\d+!`, 'too-loose'],
    ['.*!', 'too-loose'],
    [String.raw`^\d+\d+\d+\d+x`, 'too-loose'],
    ['^a|.*b.*c', 'too-loose'],
    ['^(?:a*)?a*a*a*b', 'too-loose'],
    ['^.{1,500}.{1,500}.*b', 'too-loose'],
    ['^.*(?=.*x)y', 'too-loose'],
    ['(?!.*x)y', 'too-loose'],
    [String.raw`(a)\1+`, 'looks-back'],
    ['(?<=a+)b', 'looks-back'],
    [String.raw`(?<x>a)\k<x>`, 'looks-back'],
    [String.raw`^\p{2,}b`, 'not-read'],
    [String.raw`^[\p{L}]+b`, 'not-read'],
    [String.raw`^\01*b`, 'not-read'],
    [String.raw`^\x4*b`, 'not-read'],
    ['(', 'does-not-parse'],
    ['[z-a]', 'does-not-parse'],
    ['a'.repeat(301), 'too-long'],
  ])('%s may not: %s', (pattern, why) => expect(whyWild(pattern)).toBe(why));

  it('is not refused where the shipped recipes have it for an address', () => {
    const paths = recipes.filter(({ hosts }) => hosts[0] !== '*').map(({ path }) => path);
    expect(paths.filter((path) => whyWild(path) !== null)).toEqual([]);
  });
});

describe('a pattern that may run', () => {
  const set = fc.constantFrom('a', 'b', 'я', '.', '[ab]', '[^a]', String.raw`\w`, '[а-я]', String.raw`\W`);
  const count = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,3}', '{2,}', '*?', '{0,40}');
  const { parts } = fc.letrec<{ part: Sample; parts: Sample[] }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.record({ is: fc.constant('set' as const), set, count }),
      fc.record({
        is: fc.constantFrom('group' as const, 'look' as const, 'not' as const),
        branches: fc.array(tie('parts'), { minLength: 1, maxLength: 3 }),
        optional: fc.boolean(),
      }),
      fc.record({ is: fc.constantFrom('start' as const, 'end' as const) }),
    ),
    parts: fc.array(tie('part'), { minLength: 1, maxLength: 5 }),
  }));
  const texts = fc.record({
    pump: fc.stringMatching(/^[abя!]{1,4}$/),
    end: fc.stringMatching(/^[abя!]{0,3}$/),
  });

  it('takes steps in proportion to the text, counted by an engine that tries one way after another', () => {
    let accepted = 0;
    fc.assert(
      fc.property(parts, fc.boolean(), texts, (body, anchored, { pump, end }) => {
        const sample: Sample[] = anchored ? [{ is: 'start' }, ...body] : body;
        if (whyWild(written(sample)) !== null) return;
        accepted += 1;
        const text = pump.repeat(Math.ceil(10_000 / pump.length)).slice(0, 10_000) + end;
        // The square of the text would be more than twice this.
        expect(stepsOf(sample, text, 2000 * text.length)).toBeLessThanOrEqual(2000 * text.length);
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('the count tells a pattern that runs wild', () => {
    const a = (count: string): Sample => ({ is: 'set', set: 'a', count });
    const wild: Sample[] = [{ is: 'start' }, a('*'), a('*'), { is: 'set', set: 'b', count: '' }];
    expect(stepsOf(wild, 'a'.repeat(2000), 1_000_000)).toBeGreaterThan(1_000_000);
  });
});
