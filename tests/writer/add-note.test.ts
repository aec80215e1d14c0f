import { describe, expect, it } from 'vitest';

import type { Person } from '@/lib/domain/page/sighting';
import { chooseNoteBox } from '@/lib/writer/add-note';

const box = (focused = false) => ({ body: {} as HTMLElement, focused });
const ada: Person = {
  name: 'Ada Okafor',
  email: 'ada@heron.example',
  phone: null,
  company: null,
  title: null,
  profileUrl: null,
  recordId: '7',
};
const page = (over: object = {}) => ({
  key: 'hubspot-contact:1:7',
  kind: 'record' as const,
  lead: ada as Person | null,
  notes: [],
  ...over,
});
const asked = { key: 'hubspot-contact:1:7', seen: { name: ada.name, email: ada.email } };
const refusal = (...args: Parameters<typeof chooseNoteBox>) => {
  const choice = chooseNoteBox(...args);
  return 'refusal' in choice ? choice.refusal : null;
};

describe('the box a note goes into', () => {
  it('is the only one open, or the one with the caret', () => {
    const [one, other] = [box(), box(true)];
    expect(chooseNoteBox([one], asked, page())).toEqual({ body: one.body });
    expect(chooseNoteBox([one, other], asked, page())).toEqual({ body: other.body });
    expect(refusal([box(), box()], asked, page())).toBe('several-boxes');
    expect(refusal([box(true), box(true)], asked, page())).toBe('several-boxes');
    expect(refusal([], asked, page())).toBe('no-box');
  });

  it.each([
    ['the page has gone', null],
    ['another record is shown', page({ key: 'hubspot-contact:1:8' })],
    ['it is no record', page({ kind: 'profile' })],
    ['the page is still changing', page({ notes: ['in-transition'] })],
  ])('is none when %s', (_why, now) => expect(refusal([box()], asked, now)).toBe('other-page'));

  it.each([
    ['nobody', null],
    ['somebody else under the same address', { ...ada, name: 'Bo Lind', email: 'bo@heron.example' }],
    ['the same name with another mail address', { ...ada, email: 'ada@elsewhere.example' }],
    ['the same mail address under another name', { ...ada, name: 'Bo Lind' }],
  ])('is none when the record shows %s', (_who, lead) =>
    expect(refusal([box()], asked, page({ lead }))).toBe('other-lead'),
  );
});
