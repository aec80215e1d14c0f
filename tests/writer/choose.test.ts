import { describe, expect, it } from 'vitest';

import type { Direction, Sighting } from '@/lib/domain/page/sighting';
import { instant } from '@/lib/domain/time/instant';
import type { Fill } from '@/lib/messages/page-protocol';
import type { FoundComposer } from '@/lib/reader/composers';
import { nothingHere } from '@/lib/reader/nothing-here';
import { choose } from '@/lib/writer/choose';

const ADA = 'ada.okafor@heronfoods.example';
const fill: Fill = {
  name: 'fill',
  text: 'Hello',
  subject: null,
  key: 'k',
  to: [ADA, 'ada@home.example'],
  lastMessageId: 'm1',
};
const message = (id: string, direction: Direction) => ({
  id,
  direction,
  from: null,
  at: instant(0),
  atText: null,
  text: null,
});
const page = (...messages: ReturnType<typeof message>[]): Sighting => ({
  ...nothingHere(new URL('https://mail.google.com/mail/u/0/')),
  key: 'k',
  ownAddresses: ['nora@brightloop.example'],
  thread: { id: 't', subject: null, lastDirection: messages.at(-1)?.direction ?? 'unknown', messages },
});
const box = (more: Partial<FoundComposer> = {}): FoundComposer => ({
  composer: { kind: 'reply', root: 'x', body: 'x', before: [] },
  root: {} as Element,
  body: {} as HTMLElement,
  subject: null,
  to: [ADA],
  focused: false,
  ...more,
});
const refusal = (...args: Parameters<typeof choose>) => {
  const choice = choose(...args);
  return 'refusal' in choice ? choice.refusal : null;
};
const known = page(message('m1', 'in'));

describe('the box to write in', () => {
  it('is the only one open', () => {
    const only = box();
    expect(choose([only], fill, known)).toEqual({ found: only });
  });

  it('is the one with the caret when several are open', () => {
    const focused = box({ focused: true });
    expect(choose([box(), focused], fill, known)).toEqual({ found: focused });
    expect(refusal([box(), box()], fill, known)).toBe('several-composers');
    expect(refusal([focused, box({ focused: true })], fill, known)).toBe('several-composers');
  });

  it('has to be there, on the page the panel showed', () => {
    expect(refusal([], fill, known)).toBe('no-composer');
    expect(refusal([box()], fill, null)).toBe('other-page');
    expect(refusal([box()], fill, { ...known, key: 'another' })).toBe('other-page');
    expect(refusal([box()], fill, { ...known, notes: ['in-transition'] })).toBe('other-page');
  });

  it.each([
    [[], 'no-recipient'],
    [['bo@heronfoods.example'], 'other-recipient'],
    [[ADA, 'bo@heronfoods.example'], 'other-recipient'],
    [['nora@brightloop.example'], 'other-recipient'],
    [[ADA, 'nora@brightloop.example'], null],
    [['ada@home.example'], null],
    [[ADA, 'colleague@brightloop.example'], null],
    [[ADA, '4711@bcc.eu.hubspot.com'], null],
    [['colleague@brightloop.example'], 'other-recipient'],
  ])('addressed to %j: %s', (to, refused) => {
    expect(refusal([box({ to })], fill, known)).toBe(refused);
  });

  it.each([
    ['ada okafor', null],
    ['ada okafor, phd 🚀', null],
    ['ada okafor 🚀', null],
    ['ada okafor (she/her)', null],
    ['ada okafor mba', null],
    ['ada okafor-lind', 'other-recipient'],
    ['ada okaforson', 'other-recipient'],
    ['ada okafor mbappé', 'other-recipient'],
    ['bo lind', 'other-recipient'],
  ])('headed %j: %s', (heading, refused) => {
    expect(refusal([box({ to: [heading] })], { ...fill, to: ['ada okafor'] }, known)).toBe(refused);
  });
});

describe('an answer nobody has seen', () => {
  it.each([
    ['the newest is known', page(message('m0', 'out'), message('m1', 'in')), 'm1', null],
    ['they wrote after it', page(message('m1', 'out'), message('m2', 'in')), 'm1', 'they-wrote'],
    ['somebody wrote after it', page(message('m1', 'out'), message('m2', 'unknown')), 'm1', 'they-wrote'],
    ['only we wrote after it', page(message('m1', 'in'), message('m2', 'out')), 'm1', null],
    ['nothing was known and they wrote', page(message('m1', 'in')), null, 'they-wrote'],
    ['nothing was known and only we wrote', page(message('m1', 'out')), null, null],
    ['the known one is folded away and they wrote last', page(message('m9', 'in')), 'm1', 'they-wrote'],
    ['the known one is folded away and we wrote last', page(message('m9', 'out')), 'm1', null],
    ['there is no thread', { ...known, thread: null }, null, null],
  ] as const)('%s', (_case, now, lastMessageId, refused) => {
    expect(refusal([box()], { ...fill, lastMessageId }, now)).toBe(refused);
  });
});
