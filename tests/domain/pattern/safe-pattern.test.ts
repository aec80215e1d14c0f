import { describe, expect, it } from 'vitest';

import { whyWild } from '@/lib/domain/safe-pattern';
import { recipes } from '@/lib/recipes/sites';

describe('a pattern from outside', () => {
  it.each([
    String.raw`^/contacts/\d+/?(?:[?#].*)?$`,
    String.raw`^/contacts/(\d+)`,
    String.raw`^/(?:\?[^#]*)?#/contacts/\d+/?(?:[?;].*)?$`,
    String.raw`^(?=.*[?#&]module=Contacts(?:[&#]|$))(?=.*[?&]record=\d+(?:[&#]|$))/index\.php(?:[?#]|$)`,
    String.raw`([^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[A-Za-z]{2,})`,
    '^mailto:([^?]+)',
    '^(.+?) (?:at|bei) ',
    '(?:ab)?c+',
    String.raw`^[0-9a-fA-F-]+/x`,
    String.raw`^a{1,50}b`,
  ])('%s may run', (pattern) => expect(whyWild(pattern)).toBeNull());

  it.each([
    ['(a+)+$', 'nested'],
    ['(a*)*', 'nested'],
    ['(?:a|a)*$', 'nested'],
    ['^((?:ab?)+c?){2,}', 'nested'],
    [String.raw`(\w+\s?)+$`, 'nested'],
    ['(?:x{1,200}y){3}', 'nested'],
    ['(?=(a+)+$)', 'nested'],
    ['^.*.*.*x', 'too-loose'],
    ['.*a.*b', 'too-loose'],
    [String.raw`^\d+\d+\d+\d+x`, 'too-loose'],
    ['^a|.*b.*c', 'too-loose'],
    ['^(?:a*)?a*a*a*b', 'too-loose'],
    ['^.{1,500}.{1,500}.*b', 'too-loose'],
    [String.raw`(a)\1+`, 'looks-back'],
    ['(?<=a+)b', 'looks-back'],
    [String.raw`(?<x>a)\k<x>`, 'looks-back'],
    ['(', 'does-not-parse'],
    ['[z-a]', 'does-not-parse'],
    ['a'.repeat(301), 'too-long'],
  ])('%s may not: %s', (pattern, why) => expect(whyWild(pattern)).toBe(why));

  it('is not refused where the shipped recipes have it for an address', () => {
    const paths = recipes.filter(({ hosts }) => hosts[0] !== '*').map(({ path }) => path);
    expect(paths.filter((path) => whyWild(path) !== null)).toEqual([]);
  });

  it('that may run, runs', () => {
    const text = `/${'a1-'.repeat(600)}`;
    for (const pattern of ['^.*a.*b!', String.raw`.*!`, String.raw`^/[\w-]+[a-z1-]+!`, '[a-z1-]+@']) {
      expect(whyWild(pattern), pattern).toBeNull();
      expect(new RegExp(pattern).test(text)).toBe(false);
    }
  });
});
