import { describe, expect, test } from 'vitest';

import { pick, Links, type Link } from '@/lib/domain/script/links';

const item = (id: string, industries: string[] = [], stages: string[] = []): Link => ({
  id,
  kind: 'resource',
  title: id,
  url: 'https://a.example/',
  industries,
  stages,
});
const picked = (links: Link[], industry: string | null, stage: string, lang = 'en') =>
  pick(links, { kind: 'resource', industry, stage, lang })?.id ?? null;

describe('picking a link for a lead', () => {
  const links = [
    item('all'),
    item('late', [], ['post-call']),
    item('retail', ['Retail']),
    item('retail-late', ['Retail'], ['post-call']),
  ];
  test.each([
    ['retail ', 'post-call', 'retail-late'],
    ['Retail', 'opt-in', 'retail'],
    ['Energy', 'post-call', 'late'],
    ['Energy', 'opt-in', 'all'],
    [null, 'opt-in', 'all'],
  ])('%s at %s gets %s', (industry, stage, id) => {
    expect(picked(links, industry, stage)).toBe(id);
  });
  test('never one made for somebody else', () => {
    expect(picked([item('retail', ['Retail'])], 'Energy', 'opt-in')).toBeNull();
    expect(picked([], 'Energy', 'opt-in')).toBeNull();
  });
  test('in the language of the words, before all else; one in another language is for others', () => {
    const both = [item('retail', ['Retail']), { ...item('deutsch'), lang: 'de' }];
    expect(picked(both, 'Retail', 'opt-in', 'de-AT')).toBe('deutsch');
    expect(picked(both, 'Retail', 'opt-in', 'en-GB')).toBe('retail');
    expect(picked([{ ...item('deutsch'), lang: 'de' }], null, 'opt-in')).toBeNull();
  });
  test('the first of equals', () => {
    expect(picked([item('one'), item('two')], null, 'opt-in')).toBe('one');
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'nothing'])(
  '%s is no link',
  (url) => {
    expect(Links.safeParse([{ ...item('x'), url }]).success).toBe(false);
  },
);
