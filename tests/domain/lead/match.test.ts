import { describe, expect, it } from 'vitest';

import type { Lead, LeadId } from '@/lib/domain/lead/lead';
import { isSamePerson, matchLead } from '@/lib/domain/lead/match';
import type { Person } from '@/lib/domain/page/sighting';

import { field } from '../asked';

const none: Person = {
  name: null,
  email: null,
  phone: null,
  company: null,
  title: null,
  profileUrl: null,
  recordId: null,
};
const someone = (person: Partial<Person>): Person => ({ ...none, ...person });
const lead = (id: string, name: string, company: string, keys: Partial<Lead['keys']> = {}) => ({
  id: id as LeadId,
  fields: { name: field(name), company: field(company) },
  keys: { emails: [], phones: [], profiles: [], records: [], threads: [], ...keys },
});

const ada = lead('ada', 'Ada Byron', 'Byte Ltd', {
  emails: ['ada@byte.example', 'ada@home.example'],
  phones: ['+442079460000'],
  profiles: ['linkedin.com/in/ada'],
});
const bob = lead('bob', 'Bob Bit', 'Byte Ltd', { emails: ['bob@byte.example'], phones: ['+442079460000'] });

describe('who somebody on a page is', () => {
  it('any of several addresses proves it', () =>
    expect(matchLead(someone({ email: 'ADA@home.example' }), [ada, bob])).toMatchObject({
      is: 'proven',
      lead: 'ada',
      why: { code: 'same-email' },
    }));
  it('a profile proves it', () =>
    expect(matchLead(someone({ profileUrl: 'https://www.linkedin.com/in/Ada/' }), [ada, bob])).toMatchObject({
      is: 'proven',
      lead: 'ada',
    }));
  it('a phone proves it when the name agrees', () =>
    expect(matchLead(someone({ name: 'bob bit', phone: '+44 20 7946 0000' }), [ada, bob])).toMatchObject({
      is: 'proven',
      lead: 'bob',
    }));
  it('a switchboard without a name is several people', () =>
    expect(matchLead(someone({ phone: '+44 20 7946 0000' }), [ada, bob])).toMatchObject({
      is: 'several',
      leads: ['ada', 'bob'],
    }));
  it('a known phone under another name is only likely', () =>
    expect(matchLead(someone({ name: 'Cy Cobol', phone: '+44 20 7946 0000' }), [ada])).toMatchObject({
      is: 'likely',
      lead: 'ada',
    }));
  it('the same name at the same company is likely', () =>
    expect(matchLead(someone({ name: 'ADA BYRON', company: 'Byte' }), [ada, bob])).toMatchObject({
      is: 'likely',
      lead: 'ada',
    }));
  it('the same name alone is nobody', () =>
    expect(matchLead(someone({ name: 'Ada Byron' }), [ada])).toEqual({ is: 'none' }));
  it('the same name at the same company under another address there is somebody else', () => {
    expect(
      matchLead(someone({ name: 'Ada Byron', company: 'Byte', email: 'ada2@byte.example' }), [ada]),
    ).toEqual({ is: 'none' });
  });
  it('one address on two leads is for the rep to settle', () => {
    expect(
      matchLead(someone({ email: 'ada@byte.example' }), [
        ada,
        lead('twin', 'Ada B', 'Byte', { emails: ['ada@byte.example'] }),
      ]),
    ).toMatchObject({ is: 'several', leads: ['ada', 'twin'] });
  });
  it('letters that only look alike prove and suggest nothing', () => {
    expect(
      matchLead(someone({ name: 'Аda Byron', company: 'Byte', email: 'аda@byte.example' }), [ada]),
    ).toEqual({ is: 'none' });
  });
  it('tags and dots are other addresses', () =>
    expect(matchLead(someone({ email: 'a.da+x@byte.example' }), [ada])).toEqual({ is: 'none' }));
  it('nothing known is nobody', () => expect(matchLead(none, [ada, bob])).toEqual({ is: 'none' }));
});

describe('whom nobody may be saved twice for', () => {
  it('one address, profile or record is one person, whatever the name', () => {
    expect(isSamePerson(ada, lead('other', 'A. Byron', 'Byte', { emails: ['ada@home.example'] }))).toBe(true);
    expect(isSamePerson(ada, lead('other', 'A. Byron', 'Byte', { profiles: ['linkedin.com/in/ada'] }))).toBe(
      true,
    );
  });
  it('one telephone is one person only under one name', () => {
    expect(isSamePerson(ada, bob)).toBe(false);
    expect(isSamePerson(ada, lead('other', 'ada byron', 'Elsewhere', { phones: ['+442079460000'] }))).toBe(
      true,
    );
  });
});
