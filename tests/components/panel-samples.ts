import type { Person, Sighting } from '@/lib/domain/page/sighting';

export function person(over: Partial<Person> = {}): Person {
  return {
    name: 'Ada Byron',
    email: 'ada@byte.example',
    phone: null,
    company: 'Byte Ltd',
    title: 'Head of Looms',
    profileUrl: null,
    recordId: null,
    ...over,
  };
}

/** A mail thread with Ada. */
export function sighting(over: Partial<Sighting> = {}): Sighting {
  const lead = over.lead === undefined ? person() : over.lead;
  return {
    v: 1,
    recipe: 'gmail-thread',
    recipeVersion: 1,
    kind: 'thread',
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    key: `page of ${lead?.email}`,
    account: 'robin@rep.example',
    ownAddresses: ['robin@rep.example'],
    lead,
    candidates: lead ? [lead] : [],
    thread: null,
    composers: [],
    rows: [],
    confidence: {},
    notes: [],
    ...over,
  };
}
