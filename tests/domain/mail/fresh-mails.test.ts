// @module-tag data
import { describe, expect, it } from 'vitest';

import { parseMail } from '@/lib/domain/mail/parse-mail';
import type { Zone } from '@/lib/domain/time/calendar';
import { at, LONDON } from '../sample';
import { ANSWERS } from './fresh-answers';
import type { FreshMail } from './fresh-mail';
import { NOTES } from './fresh-notes';
import { REFUSALS } from './fresh-refusals';

/** On Monday 2 March 2026 at ten. */
function read([, text, more = {}]: FreshMail) {
  const zone = (more.zone as Zone | undefined) ?? LONDON;
  return parseMail({
    subject: more.subject ?? 'Re: Your checklist',
    text,
    from: { name: more.name ?? (more.from ? null : 'Ada Byron'), email: more.from ?? 'ada@byte.example' },
    lead: { name: more.lead ?? 'Ada Byron', email: 'ada@byte.example' },
    at: at('2026-03-02 10:00', zone),
    zone,
  });
}

describe.each([
  ['an answer', ANSWERS],
  ['a no', REFUSALS],
  ['a note', NOTES],
] as const)('%s', (_, mails) => {
  it.each(mails.map((mail) => [`${mail[0]}: ${mail[1]}`.slice(0, 120), mail] as const))('%s', (__, mail) => {
    const [is, , more = {}] = mail;
    expect(read(mail)).toMatchObject({
      class: is,
      ...(more.until !== undefined && { until: more.until }),
      ...(more.contact && { contact: { name: more.contact[0], email: more.contact[1] } }),
    });
  });
});
