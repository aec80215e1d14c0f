import { describe, expect, it } from 'vitest';

import { asKnown } from '@/lib/domain/page/as-known';
import type { Person, SeenMessage, Sighting } from '@/lib/domain/page/sighting';

const somebody = (name: string, email: string): Person => ({
  name,
  email,
  phone: null,
  company: null,
  title: null,
  profileUrl: null,
  recordId: null,
});
const ODALYS = somebody('Odalys Brandt', 'odalys@perrin.example');
const MAX = somebody('Max Roth', 'max@tallyworks.example');
const INES_HOME = somebody('ich', 'ines@gmail.com');
const wrote = (id: string, from: string, direction: SeenMessage['direction'] = 'in'): SeenMessage => ({
  id,
  from,
  direction,
  at: null,
  atText: null,
  text: direction === 'in' ? 'Hello' : null,
});

function seen(over: Partial<Sighting>): Sighting {
  return asKnown(
    {
      v: 1,
      recipe: 'gmail-thread',
      recipeVersion: 1,
      kind: 'thread',
      url: 'https://mail.google.com/mail/u/0/#inbox/x',
      key: 'x',
      account: 'ines.falk@tallyworks.example',
      ownAddresses: ['ines.falk@tallyworks.example'],
      lead: null,
      candidates: [],
      thread: null,
      composers: [],
      rows: [],
      confidence: {},
      notes: [],
      ...over,
    },
    ['ines@gmail.com'],
  );
}

describe('a page by what the rep has said of themselves', () => {
  it('their other accounts are nobody’s lead, and no reason to ask', () => {
    expect(seen({ candidates: [ODALYS, INES_HOME, MAX], notes: ['several-people'] })).toMatchObject({
      lead: ODALYS,
      candidates: [ODALYS],
      notes: [],
    });
    const robot = somebody('Perrin', 'no-reply@perrin.example');
    expect(seen({ candidates: [INES_HOME, robot, ODALYS], notes: ['several-people'] }).lead).toBe(ODALYS);
    expect(seen({ lead: INES_HOME }).lead).toBeNull();
    expect(seen({ lead: MAX }).lead).toBeNull();
  });

  it('two who are others are still to be told apart', () => {
    const tom = somebody('Tom Reed', 'tom@perrin.example');
    expect(seen({ candidates: [ODALYS, tom], notes: ['several-people'] })).toMatchObject({
      lead: null,
      notes: ['several-people'],
    });
  });

  it('what they wrote from elsewhere came from here; what a colleague wrote is nobody’s', () => {
    const messages = [
      wrote('a', 'odalys@perrin.example'),
      wrote('b', 'ines+x@gmail.com'),
      wrote('c', 'max@tallyworks.example'),
    ];
    const { thread } = seen({ thread: { id: 't', subject: null, lastDirection: 'in', messages } });
    expect(thread!.messages.map(({ direction }) => direction)).toEqual(['in', 'out', 'unknown']);
    expect(thread!.lastDirection).toBe('unknown');
  });

  it('somebody through a group is not taken for a colleague', () => {
    const message = { ...wrote('a', 'sales@tallyworks.example'), fromName: "'Odalys Brandt' via Sales" };
    expect(
      seen({ thread: { id: 't', subject: null, lastDirection: 'in', messages: [message] } }).thread!
        .messages[0]!.direction,
    ).toBe('in');
  });
});

describe('what else is the rep’s own', () => {
  const said = ['ines@gmail.com', '+44 (0)20 7946 0000', 'linkedin.com/in/ines-falk'];
  const page = (lead: Partial<Person>, own = said) =>
    asKnown(seen({ lead: { ...ODALYS, email: null, ...lead } }), own).lead;

  it.each<[string, Partial<Person>]>([
    ['their number', { phone: '020 7946 0000' }],
    ['their number from abroad', { phone: '0044 20 79460000' }],
    ['their profile', { profileUrl: 'https://www.linkedin.com/in/Ines-Falk/' }],
    ['their profile by another of its hosts', { profileUrl: 'https://de.linkedin.com/in/ines-falk?x=1' }],
    ['their address in other letters', { email: 'I.Nes+a@GoogleMail.com' }],
    [
      'their profile beside a strange address',
      { email: 'x@y.example', profileUrl: 'linkedin.com/in/ines-falk' },
    ],
  ])('%s makes nobody a lead', (_, person) => expect(page(person)).toBeNull());

  it.each<[string, Partial<Person>]>([
    ['another number', { phone: '020 7946 0001' }],
    ['an extension', { phone: '0000' }],
    ['another profile', { profileUrl: 'https://www.linkedin.com/in/ines-falk-2' }],
  ])('%s is another’s', (_, person) => expect(page(person)).toMatchObject(person));

  it('beside a lead’s own address their number is left out', () =>
    expect(page({ email: 'odalys@perrin.example', phone: '+442079460000' })).toEqual({
      ...ODALYS,
      phone: null,
    }));

  it('what the rep has said counts before what a page claims, however much that is', () => {
    const claims = Array.from({ length: 20 }, (_, n) => `me${n}@gmail.com`);
    const known = asKnown({ ...seen({ lead: INES_HOME }), lead: INES_HOME, ownAddresses: claims }, said);
    expect(known.lead).toBeNull();
    expect(known.ownAddresses).toEqual(expect.arrayContaining(said));
  });

  it('an address of an international domain is one, however it is written', () => {
    const address = (email: string) => page({ email }, ['ines@tälly.example']);
    expect(address('ines@xn--tlly-loa.example')).toBeNull();
    expect(address('max@xn--tlly-loa.example')).toBeNull();
  });
});
