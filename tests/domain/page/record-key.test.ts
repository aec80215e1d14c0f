import { expect, it } from 'vitest';

import { recordKey } from '@/lib/domain/page/record-key';
import type { Person } from '@/lib/domain/page/sighting';

const ada: Person = {
  name: 'Ada Okafor',
  email: null,
  phone: null,
  company: null,
  title: null,
  profileUrl: null,
  recordId: '41',
};
const record = (key: string, notes: string[] = []) => ({
  recipe: 'any-page',
  kind: 'record' as const,
  key,
  lead: ada,
  notes,
});

it('tells contact 41 of one CRM from contact 41 of another', () => {
  expect(recordKey(record('any:crm.example:person:41'), ada)).toBe('any:crm.example:person:41');
  expect(recordKey(record('any:other.example:person:41'), ada)).not.toBe(
    recordKey(record('any:crm.example:person:41'), ada),
  );
});

it('takes a deal’s number for nobody’s', () =>
  expect(recordKey(record('any:crm.example:deal:41', ['deal']), ada)).toBeNull());
it('takes the page’s record for nobody else’s', () =>
  expect(recordKey(record('any:crm.example:person:41'), { recordId: '42' })).toBeNull());
it('takes a number without a page for nothing', () => expect(recordKey(null, ada)).toBeNull());
it('keeps a member id, which is one of a kind', () =>
  expect(recordKey({ ...record('linkedin-profile:ada'), kind: 'profile' }, { recordId: 'ACoAABcDeF' })).toBe(
    'ACoAABcDeF',
  ));

it('takes what was taught as a profile by its page too: its number may be anybody’s', () => {
  const taught = {
    ...record('taught-crm-1:crm.example:41'),
    recipe: 'taught-crm-1',
    kind: 'profile' as const,
  };
  expect(recordKey(taught, ada)).toBe('taught-crm-1:crm.example:41');
});
