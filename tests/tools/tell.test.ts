import { describe, expect, it } from 'vitest';

import { TELL_HELP } from '@/tools/tell/tell-help';
import { tellLine } from '@/tools/tell/tell-line';
import { at } from '../domain/sample';
import { closureOf } from '../source-files';

const now = at('2026-03-02 10:00');
const tell = (line: unknown) => tellLine(typeof line === 'string' ? line : JSON.stringify(line), now);
const ADA = { name: 'Ada Byron', email: 'ada@byte.example' };
const mail = (text: string, more: object = {}) =>
  tell({
    kind: 'mail',
    subject: null,
    text,
    from: ADA,
    lead: ADA,
    at: '2026-03-02T10:00',
    zone: 'Europe/London',
    ...more,
  });

describe('tell', () => {
  it('says what a mail is, in the four fields and no more', () => {
    expect(mail('I am on leave until 9 March. Please contact Tom Reed (tom@byte.example).')).toEqual({
      class: 'out-of-office',
      until: '2026-03-09',
      contact: { name: 'Tom Reed', email: 'tom@byte.example' },
      why: ['Its words are those of an out-of-office note', 'It says that they are back on Mon 9 Mar'],
    });
    expect(mail('Yes, Thursday works.')).toEqual({
      class: 'person',
      until: null,
      contact: null,
      why: [expect.any(String)],
    });
    expect(mail('unsubscribe')).toMatchObject({ class: 'opt-out', until: null, contact: null });
  });

  it('takes a time with its offset, in milliseconds, or none', () => {
    const note = 'Out of office until Monday.';
    for (const time of [
      '2026-03-02T10:00',
      '2026-03-02T10:00:00Z',
      '2026-03-02T11:00:00+01:00',
      now,
      null,
      undefined,
    ])
      expect(mail(note, { at: time })).toMatchObject({ until: '2026-03-09' });
  });

  it.each([
    [
      { kind: 'card', text: 'Grace Moor\nMoor Mills Ltd\nTel 020 7946 0100', country: 'United Kingdom' },
      { name: 'Grace Moor', email: null, phone: '+442079460100', company: 'Moor Mills Ltd', title: null },
    ],
    [
      { kind: 'card', text: '', country: null },
      { name: null, email: null, phone: null, company: null, title: null },
    ],
    [{ kind: 'name', name: 'DUPONT Jean' }, { first: 'Jean' }],
    [{ kind: 'name', name: 'Frau Müller' }, { first: null }],
    [{ kind: 'name', name: null }, { first: null }],
    [
      { kind: 'when', text: 'next month', now: '2026-03-31T10:00', zone: 'Europe/London' },
      { day: '2026-04-30', time: '09:00' },
    ],
    [
      { kind: 'when', text: 'march', now: '2026-03-02T10:00', zone: 'Europe/London' },
      { refused: expect.any(String) },
    ],
    [{ kind: 'phone', text: '030 1234567', country: 'Germany' }, { e164: '+49301234567' }],
    [{ kind: 'phone', text: '12', country: 'DE' }, { e164: null }],
    [{ kind: 'company', a: 'Acme', b: 'Acme ApS' }, { same: true }],
    [{ kind: 'company', a: 'Acme', b: 'Byte' }, { same: false }],
  ])('%j', (line, answer) => {
    expect(tell(line)).toEqual(answer);
  });

  it.each([
    ['no JSON'],
    [[1]],
    [{}],
    [{ kind: 'weather' }],
    [{ kind: 'name', name: 7 }],
    [{ kind: 'when', text: 'monday', now: 'soon', zone: 'Europe/London' }],
    [{ kind: 'when', text: 'monday', now: '2026-03-02T10:00', zone: 'Mars/Base' }],
    [{ kind: 'mail', text: 'x', at: '2026-02-31T10:00', zone: 'UTC' }],
  ])('answers a line that it cannot read with what is wrong: %j', (line) => {
    expect(tell(line)).toEqual({ error: expect.stringMatching(/./) });
  });

  it('has a help that names every kind and every class', () => {
    for (const word of [
      'mail',
      'card',
      'name',
      'when',
      'phone',
      'company',
      'person',
      'out-of-office',
      'left',
      'bounced',
      'receipt',
      'opt-out',
      'not-interested',
      'calendar',
    ])
      expect(TELL_HELP).toContain(word);
  });
});

it('brings the numbering plans along, without which no telephone is read', () => {
  expect([...closureOf('tools/tell.ts')]).toContain('tools/phones');
});
