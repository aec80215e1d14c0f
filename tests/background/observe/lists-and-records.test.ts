import { describe, expect, it } from 'vitest';
import type { Instant } from '@/lib/domain/time/calendar';
import type { Sighting } from '@/lib/domain/page/sighting';
import {
  keysSeen,
  linkObservations,
  observations,
  recordObservations,
  wroteInList,
} from '@/entrypoints/background/observe/observe';
import { at } from '../../domain/sample';
import { message, sighting, thread, saved } from './sightings';

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
