import { describe, expect, it } from 'vitest';

import { remember } from '@/lib/domain/lead/memory';
import type { Instant } from '@/lib/domain/time/calendar';
import type { SeenMessage, Sighting } from '@/lib/domain/page/sighting';
import type { LeadRow } from '@/lib/store/database/db';
import {
  keysSeen,
  linkObservations,
  observations,
  recordObservations,
  wroteInList,
} from '@/entrypoints/background/observe/observe';

import { at } from '../../domain/sample';

const message = (over: Partial<SeenMessage>): SeenMessage => ({
  id: 'm1',
  direction: 'in',
  from: 'ada@byte.example',
  at: at('2026-03-02 10:00'),
  atText: null,
  text: null,
  ...over,
});
const sighting = (over: Partial<Sighting>): Sighting => ({
  v: 1,
  recipe: 'gmail-thread',
  recipeVersion: 1,
  kind: 'thread',
  url: 'https://mail.google.com/',
  key: 'k',
  account: 'robin@rep.example',
  ownAddresses: [],
  lead: null,
  candidates: [],
  thread: null,
  composers: [],
  rows: [],
  confidence: {},
  notes: [],
  ...over,
});
const thread = (...messages: SeenMessage[]) =>
  sighting({ thread: { id: 'thread-1', subject: null, lastDirection: 'in', messages } });
const saved = (
  over: { id?: string; emails?: string[]; threads?: string[]; seenMessages?: string[] } = {},
): LeadRow => {
  const { id = 'ada', emails = ['ada@byte.example'], threads = [], seenMessages = [] } = over;
  return {
    id,
    keys: { emails, phones: [], profiles: [], records: [], threads },
    allKeys: [...emails, ...threads],
    seenMessages: seenMessages.reduce(remember, ''),
    lastIn: null,
    lastOut: null,
    savedAt: at('2026-03-01'),
  } as unknown as LeadRow;
};

describe('whom a page may be about', () => {
  it('the thread, its lead, whoever wrote, and whoever a list shows; normalised, each once', () => {
    const seen = {
      ...thread(
        message({ from: 'ADA@byte.example' }),
        message({ id: 'm2', direction: 'out', from: 'robin@rep.example' }),
      ),
    };
    const rows = [
      { name: null, email: 'Bob@Byte.example', subject: null, at: null, atText: null, threadId: 'thread-2' },
    ];
    expect(keysSeen({ ...seen, rows })).toEqual([
      'thread-1',
      'ada@byte.example',
      'bob@byte.example',
      'thread-2',
    ]);
  });
});

describe('a thread on screen', () => {
  it('is observed for the lead who wrote in it, by a command of its own', () => {
    const seen = thread(message({}));
    const [first] = observations(seen, [saved()]);
    expect(first).toMatchObject({
      type: 'observe-thread',
      leadId: 'ada',
      channel: 'email',
      account: 'robin@rep.example',
    });
    expect(observations(seen, [saved()])[0]!.id).not.toBe(first!.id);
  });

  it('with nothing new in it is not observed, however much was seen since', () => {
    const seenMessages = ['m1', ...Array.from({ length: 2000 }, (_, n) => `later-${n}`)];
    expect(observations(thread(message({})), [saved({ seenMessages })])).toEqual([]);
  });

  it('whose senders are not clear waits until they are', () =>
    expect(
      observations(thread(message({ direction: 'unknown' })), [saved({ threads: ['thread-1'] })]),
    ).toEqual([]));

  it('does not take another lead’s message for the lead’s', () => {
    const seen = observations(thread(message({}), message({ id: 'm2', from: 'bob@byte.example' })), [
      saved(),
      saved({ id: 'bob', emails: ['bob@byte.example'] }),
    ]);
    expect(seen.map(({ leadId, thread: { messages } }) => [leadId, messages.map(({ id }) => id)])).toEqual([
      ['ada', ['m1']],
      ['bob', ['m2']],
    ]);
  });

  it('brings along what somebody unknown wrote in the lead’s thread, and a machine', () => {
    const [seen] = observations(
      thread(
        message({}),
        message({ id: 'm2', from: 'a.byron@byte.example' }),
        message({ id: 'm3', from: 'mailer-daemon@x.example' }),
      ),
      [saved()],
    );
    expect(seen!.thread.messages.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });

  it('is not about a lead who is only copied in', () => {
    const seen = {
      ...thread(message({ from: 'bob@byte.example' })),
      candidates: [
        {
          name: 'Ada',
          email: 'ada@byte.example',
          phone: null,
          company: null,
          title: null,
          profileUrl: null,
          recordId: null,
        },
      ],
    };
    expect(observations(seen, [saved()])).toEqual([]);
  });

  it('completes the rep’s own touch in a thread that is known', () => {
    expect(
      observations(thread(message({ direction: 'out', from: 'robin@rep.example' })), [
        saved({ threads: ['thread-1'] }),
      ]),
    ).toHaveLength(1);
  });

  it('is each lead’s own where two are saved', () => {
    const both = observations(thread(message({}), message({ id: 'm2', from: 'bob@byte.example' })), [
      saved(),
      saved({ id: 'bob', emails: ['bob@byte.example'] }),
    ]);
    expect(both.map(({ leadId, thread: { messages } }) => [leadId, messages.map(({ id }) => id)])).toEqual([
      ['ada', ['m1']],
      ['bob', ['m2']],
    ]);
  });
});

describe('a list', () => {
  const row = (email: string | null, when: Instant | null) => ({
    name: null,
    email,
    subject: null,
    at: when,
    atText: null,
    threadId: 't',
  });
  it('flags a saved lead who has written since, by the newest line', () => {
    expect(
      wroteInList(
        [row('ada@byte.example', at('2026-03-02')), row('ADA@byte.example', at('2026-03-03'))],
        [saved()],
        at('2026-03-04'),
      ),
    ).toEqual([{ leadId: 'ada', at: at('2026-03-03'), threadId: 't' }]);
  });

  it('is not silenced by what a clock said that was ahead', () => {
    const ahead = { ...saved(), lastOut: { at: at('2026-04-03'), channel: 'email' as const } };
    expect(wroteInList([row('ada@byte.example', at('2026-03-03'))], [ahead], at('2026-03-04'))).toHaveLength(
      1,
    );
  });

  it.each([
    ['from before the lead was saved', row('ada@byte.example', at('2026-02-01'))],
    ['without a time', row('ada@byte.example', null)],
    ['without an address', row(null, at('2026-03-03'))],
    ['of somebody else', row('bob@byte.example', at('2026-03-03'))],
  ])('does not flag a line %s', (_, line) =>
    expect(wroteInList([line], [saved()], at('2026-03-04'))).toEqual([]),
  );

  it('observes nothing', () =>
    expect(
      observations(sighting({ kind: 'list', rows: [row('ada@byte.example', at('2026-03-03'))] }), [saved()]),
    ).toEqual([]));
});

describe('a CRM’s record on screen', () => {
  const ada = {
    name: 'Ada',
    email: 'ada@byte.example',
    phone: null,
    company: null,
    title: null,
    profileUrl: null,
    recordId: '551',
  };
  const facts = (stage: string) => ({ owner: 'Robin Vale', stage, lastActivity: null });
  const record = (over: Partial<Sighting> = {}) =>
    sighting({
      recipe: 'hubspot-contact',
      kind: 'record',
      url: 'https://app.hubspot.com/contacts/1/record/0-1/551',
      key: 'hubspot-contact:1:551',
      lead: ada,
      facts: facts('Working'),
      ...over,
    });
  const known = (over: object = {}) => [{ ...saved(), fields: {}, ...over }];
  const now = at('2026-03-03 10:00');
  const field = (value: string) => ({ value, origin: { from: 'page', name: 'hubspot-contact', at: now } });

  it('is noted for the one lead it is proven to be, with its source', () => {
    expect(recordObservations(record(), known(), now)).toMatchObject([
      {
        type: 'observe-record',
        leadId: 'ada',
        fields: { crmOwner: field('Robin Vale'), crmStage: field('Working') },
      },
    ]);
  });

  it('is nobody’s where two saved leads could be meant, or none', () => {
    expect(recordObservations(record(), [...known(), ...known({ id: 'also-ada' })], now)).toEqual([]);
    expect(recordObservations(record({ lead: { ...ada, email: 'bob@byte.example' } }), known(), now)).toEqual(
      [],
    );
    expect(recordObservations(record({ lead: null }), known(), now)).toEqual([]);
  });

  it('without news is not noted', () => {
    expect(
      recordObservations(
        record(),
        known({ fields: { crmOwner: field('Robin Vale'), crmStage: field('Working') } }),
        now,
      ),
    ).toEqual([]);
  });

  it('that goes back to what it was is another occasion, and the same page twice is one', () => {
    const [first] = recordObservations(record(), known(), now);
    const [again] = recordObservations(record(), known(), now);
    const [back] = recordObservations(
      record(),
      known({ fields: { crmOwner: field('Robin Vale'), crmStage: field('Qualified') } }),
      now,
    );
    expect(again!.occasion).toBe(first!.occasion);
    expect(back!.occasion).not.toBe(first!.occasion);
  });
});

describe('what else proves somebody who is proven', () => {
  const ada = {
    name: 'Ada',
    email: 'ada@byte.example',
    phone: null,
    company: null,
    title: null,
    profileUrl: 'https://www.linkedin.com/in/ada/',
    recordId: '551',
  };
  const record = (over: Partial<Sighting> = {}) =>
    sighting({
      recipe: 'hubspot-contact',
      kind: 'record',
      url: 'https://app.hubspot.com/contacts/1/record/0-1/551',
      key: 'hubspot-contact:1:551',
      lead: ada,
      confidence: { key: 1 },
      ...over,
    });
  const known = (over: object = {}) => [{ ...saved(), fields: {}, ...over }];

  it('is linked: the profile and the record', () => {
    expect(linkObservations(record(), known())).toMatchObject([
      {
        type: 'link-keys',
        leadId: 'ada',
        keys: { emails: [], profiles: ['linkedin.com/in/ada'], records: ['hubspot-contact:1:551'] },
      },
    ]);
  });
  it('is not linked where the page does not repeat its own key: the address may be ahead of it', () =>
    expect(linkObservations(record({ confidence: {} }), known())).toEqual([]));
  it('is linked once', () => {
    const keys = {
      emails: ['ada@byte.example'],
      phones: [],
      profiles: ['linkedin.com/in/ada'],
      records: ['hubspot-contact:1:551'],
      threads: [],
    };
    expect(linkObservations(record(), known({ keys }))).toEqual([]);
  });
  it('is nobody’s where two are proven', () =>
    expect(linkObservations(record(), [...known(), ...known({ id: 'also-ada' })])).toEqual([]));
});
