import { describe, expect, it } from 'vitest';

import { emailKey, isNoReply, parseEmails } from '@/lib/domain/email';
import { keysOf, nameKey, profileKey } from '@/lib/domain/lead/keys';
import { phoneKey } from '@/lib/domain/lead/phone';

describe('the key of an e-mail address', () => {
  it.each([
    ['A@B.COM', 'a@b.com'],
    ['a+tag@x.com', 'a+tag@x.com'],
    ['ada@例え.jp', 'ada@xn--r8jz45g.jp'],
    ['ada@XN--R8JZ45G.jp', 'ada@xn--r8jz45g.jp'],
    [' ada@x.com. ', 'ada@x.com'],
    ['\u00A0ada@x.com\u00A0', 'ada@x.com'],
    ['a\u200Bda@x.com', 'ada@x.com'],
    ['a.d.a@gmail.com', 'a.d.a@gmail.com'],
    ['ada@sub.example.co.uk', 'ada@sub.example.co.uk'],
    ["o'brien@x.com", "o'brien@x.com"],
  ])('%s is %s', (given, key) => expect(emailKey(given)).toBe(key));

  it.each([
    '',
    'a',
    'a@',
    '@x',
    '@x.com',
    'a@@x',
    'a@@x.com',
    'a@x',
    'a@x..com',
    'a@.com',
    'a..b@x.com',
    '.a@x.com',
    'a b@x.com',
    '"a b"@x.com',
    'a@x.com/y',
    'a@127.0.0.1',
    'a@-x.com',
    'javascript:alert(1)',
    'mailto:a@x?bcc=b@y',
    'mailto:a@x.com',
    `${'a'.repeat(65)}@x.com`,
    `a@${'b'.repeat(250)}.com`,
  ])('%s is none', (given) => expect(emailKey(given)).toBeNull());

  it('tells a look-alike letter from the real one', () =>
    expect(emailKey('a@раypal.com')).not.toBe(emailKey('a@paypal.com')));
});

describe('e-mail addresses as they are pasted', () => {
  it.each([
    ['Ada <a@x.com>', ['a@x.com']],
    ['"Byron, Ada" <a@x.com>, b@y.com', ['a@x.com', 'b@y.com']],
    ['a@x.com,b@y.com', ['a@x.com', 'b@y.com']],
    ['a@x.com; Ada B <b@y.com>;', ['a@x.com', 'b@y.com']],
    ['a@x.com, A@X.com', ['a@x.com']],
  ])('%s', (given, emails) => expect(parseEmails(given)).toEqual({ ok: true, emails }));

  it.each([
    ['a@x.com\nBcc: z@y.com', 'email-lines'],
    ['a@x.com, nonsense', 'email-invalid'],
    ['', 'email-invalid'],
    ['x'.repeat(3000), 'email-invalid'],
  ])('%j is refused', (given, code) =>
    expect(parseEmails(given)).toMatchObject({ ok: false, refusal: { code } }),
  );
});

describe('mailboxes that nobody reads', () => {
  it.each([
    'noreply@x.com',
    'no-reply@x.com',
    'no_reply+1@x.com',
    'donotreply@x.com',
    'mailer-daemon@x.com',
    'postmaster@x.com',
    'bounce-123@x.com',
    'notifications@x.com',
    'jobs-noreply@x.com',
  ])('%s', (email) => expect(isNoReply(email)).toBe(true));
  it.each(['nora.reply@x.com', 'norton@x.com', 'bouncer.ada@x.com', 'reply@x.com'])('not %s', (email) =>
    expect(isNoReply(email)).toBe(false),
  );
});

describe('the key of a phone number', () => {
  it.each([
    ['+44 20 7946 0000', undefined, '+442079460000'],
    ['020 7946 0000', 'GB', '+442079460000'],
    ['020 7946 0000', 'GB-SCT', '+442079460000'],
    ['(212) 555-0123', 'us', '+12125550123'],
    ['+49 (0)30 901820', undefined, '+4930901820'],
  ])('%s in %s is %s', (given, country, key) => expect(phoneKey(given, country)).toBe(key));
  it.each([
    ['020 7946 0000', undefined],
    ['12', 'GB'],
    ['call me', 'GB'],
    ['', 'GB'],
    ['020 7946 0000', 'Mars'],
    ['1'.repeat(100), 'GB'],
  ])('%s in %s is none', (given, country) => expect(phoneKey(given, country)).toBeNull());
});

describe('the key of a profile', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-Byron/?trk=x#y', 'linkedin.com/in/ada-byron'],
    ['de.linkedin.com/in/ada-byron', 'linkedin.com/in/ada-byron'],
    ['http://linkedin.com/in/ada-byron/details/experience/', 'linkedin.com/in/ada-byron'],
    ['https://www.linkedin.com/in/%C3%A4da', 'linkedin.com/in/äda'],
    ['https://www.linkedin.com/sales/lead/ACwAA,NAME', 'linkedin.com/sales/lead/ACwAA,NAME'],
    ['https://example.com/Ada', 'example.com/Ada'],
  ])('%s is %s', (given, key) => expect(profileKey(given)).toBe(key));
  it.each([
    'https://www.linkedin.com/',
    'https://www.linkedin.com/company/byte',
    'javascript:alert(1)',
    'https://a:b@linkedin.com/in/x',
    'nowhere',
    'ftp://x.com/y',
    'https://x.com/%',
  ])('%s is none', (given) => expect(profileKey(given)).toBeNull());
  it('is not taken in by a look-alike host', () =>
    expect(profileKey('https://linkedin.com.evil.test/in/ada')).toBe('linkedin.com.evil.test/in/ada'));
});

describe('a number to dial', () => {
  it.each([
    ['020 7946 0100', 'United Kingdom', '+442079460100'],
    ['020 7946 0100', 'UK', '+442079460100'],
    ['030 1234567', 'Germany', '+49301234567'],
    ['030 1234567', 'Deutschland', '+49301234567'],
    ['06 12 34 56 78', 'France', '+33612345678'],
    ['050 123 4567', 'Saudi Arabia', '+966501234567'],
    ['050 123 4567', 'Riyadh, Saudi Arabia', '+966501234567'],
    ['(415) 555-0132', 'United States', '+14155550132'],
    ['(415) 555-0132', 'USA', '+14155550132'],
    ['03-1234-5678', '日本', '+81312345678'],
    ['0044 20 7946 0100', undefined, '+442079460100'],
    ['+44 (0)20 7946 0100', undefined, '+442079460100'],
    ['Tel.: 030 1234567', 'DE', '+49301234567'],
    ['tel:+442079460100', undefined, '+442079460100'],
    ['+1 415 555 0132 x12', undefined, '+14155550132'],
    ['020 7946 0100', undefined, null],
    ['020 7946 0100', 'Atlantis', null],
    ['12', 'GB', null],
    // Written as at home in North America, which elsewhere would be somebody else's number.
    ['415-555-2671', 'Germany', null],
    ['(415) 555-2671', 'DE', null],
    ['1 (415) 555-2671', 'DE', null],
    ['4155552671', 'DE', null],
    ['415.555.2671', 'Italy', null],
    ['212 555 0123', 'GB', null],
    ['415 555 2671', 'Japan', null],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['415-555-2671', 'Canada', '+14155552671'],
    ['347 523 4567', 'Italy', '+393475234567'],
    ['555 523 4567', 'Mexico', '+525555234567'],
    ['98765 43210', 'India', '+919876543210'],
    ['9876543210', 'India', '+919876543210'],
    ['532 523 4567', 'Türkiye', '+905325234567'],
    ['07700 900123', 'GB', '+447700900123'],
    ['7700 900123', 'GB', '+447700900123'],
    // And the other way round: nothing in North America or Spain begins with a nought.
    ['030 1234567', 'US', null],
    ['06 12 34 56 78', 'US', null],
    ['012 345 678', 'Spain', null],
    ['06 1234 5678', 'Italy', '+390612345678'],
  ])('%s in %s is %s', (text, country, key) => expect(phoneKey(text, country)).toBe(key));
});

describe('a name for comparing', () => {
  it('is the same in either form of Unicode', () => expect(nameKey('Mu\u0308ller')).toBe(nameKey('Müller')));
  it('keeps look-alike letters apart', () => expect(nameKey('Раypal')).not.toBe(nameKey('Paypal')));
});

it('the keys of somebody on a page leave out, and name, what is no key', () => {
  const read = keysOf({
    email: 'Ada <ADA@x.com>',
    phone: '12',
    profileUrl: 'https://linkedin.com/in/ada',
    recordId: 'hubspot:42',
  });
  expect(read.keys).toEqual({
    emails: ['ada@x.com'],
    phones: [],
    profiles: ['linkedin.com/in/ada'],
    records: ['hubspot:42'],
    threads: [],
  });
  expect(read.refusals).toMatchObject([{ code: 'phone-invalid' }]);
});
