import { describe, expect, it } from 'vitest';

import { takesWholePiece } from '@/lib/domain/page/whole-key';

const of = (path: string, ...patterns: string[]) => takesWholePiece(`https://crm.example${path}`, patterns);

describe('what a pattern takes of an address is a whole piece of it', () => {
  it.each([
    ['/cards/41', String.raw`^/cards/(\d+)`],
    ['/cards/41-ada-byron', String.raw`^/cards/(\d+)`],
    ['/cards/41/edit', String.raw`^/cards/(\d+)`],
    ['/lead41', String.raw`lead(\d+)$`],
    ['/x?record=41&tab=2', String.raw`[?&]record=((?=[^/?#&;]*\d)[^/?#&;]+)`],
    ['/003Ab00000cD/view', '^/([^/]+)/view'],
    ['/in/ada-byron', '^/in/([^/?#]+)'],
    ['/in/%C3%A5sa', '^/in/([^/?#]+)'],
  ])('in %s by %s', (path, pattern) => expect(of(path, pattern)).toBe(true));

  it.each([
    ['/cards/412', String.raw`^/cards/(\d)`],
    ['/cards/412', String.raw`^/cards/\d(\d+)`],
    ['/cards/412', String.raw`^/cards/(\d{2})`],
    ['/003Ab00000cD', String.raw`^/(003\w\w)`],
    ['/in/ada-byron', '^/in/([a-d]+?)'],
    ['/cards/41?x=7', String.raw`^/car(d)s`],
  ])('not in %s by %s', (path, pattern) => expect(of(path, pattern)).toBe(false));

  it('the first pattern that finds something counts', () => {
    expect(of('/cards/412', String.raw`^/people/(\d)`, String.raw`^/cards/(\d+)`)).toBe(true);
    expect(of('/cards/412', String.raw`^/cards/(\d)`, String.raw`^/cards/(\d+)`)).toBe(false);
  });
});
