import { describe, expect, it } from 'vitest';

import { parseMail } from '@/lib/domain/mail/parse-mail';
import { at, LONDON } from '../sample';
import { NEIGHBOURS } from './neighbours';
import { MAILS, type Sample } from './mails';

const ADA = { name: 'Ada Byron', email: 'ada@byte.example' };

function read({ subject, text, from, name }: Sample) {
  return parseMail({
    subject: subject ?? null,
    text,
    from: from ? { name: name ?? null, email: from } : ADA,
    lead: ADA,
    at: at('2026-03-02 10:00'),
    zone: LONDON,
  });
}

describe.each(Object.keys(MAILS))('%s', (kind) => {
  it.each(MAILS[kind]!.map((mail) => [`${mail.subject ?? ''} | ${mail.text}`.slice(0, 150), mail] as const))(
    '%s',
    (_, mail) => {
      const { why, ...found } = read(mail);
      const expected: Record<string, unknown> = { class: mail.class };
      if (mail.until !== undefined) expected['until'] = mail.until;
      if (mail.contact !== undefined)
        expected['contact'] = mail.contact && { name: mail.contact[0], email: mail.contact[1] };
      if (mail.answer) expected['answer'] = mail.answer;
      if (mail.address) expected['address'] = mail.address;
      expect(found).toMatchObject(expected);
      expect(why.length).toBeGreaterThan(0);
    },
  );
});

it.each(NEIGHBOURS.map((mail) => [`${mail[0]}: ${mail[1]}`, mail] as const))(
  '%s',
  (_, [is, text, subject, from]) => {
    expect(read({ class: is, text, ...(subject && { subject }), ...(from && { from }) }).class).toBe(is);
  },
);
