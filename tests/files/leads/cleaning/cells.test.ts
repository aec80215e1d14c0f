import { describe, expect, it } from 'vitest';

import { codes, onlyLead, previewOf, told } from '../given';

const one = (header: string, cell: string, settings = {}) =>
  onlyLead(`Name,${header}\nAda Holm,"${cell.replaceAll('"', '""')}"\n`, settings);

describe('an address cell', () => {
  it.each([
    ['ADA@N.NO', ['ada@n.no']],
    ['Ada <ada@n.no>', ['ada@n.no']],
    ['"Holm, Ada" <ada@n.no>; bo@y.no', ['ada@n.no', 'bo@y.no']],
    ['ada@n.no,bo@y.no', ['ada@n.no', 'bo@y.no']],
    ['ada@n.no bo@y.no', ['ada@n.no', 'bo@y.no']],
    ['ada@n.no / bo@y.no', ['ada@n.no', 'bo@y.no']],
    ['ada@n.no\nbo@y.no', ['ada@n.no', 'bo@y.no']],
    ['ada@n.no and bo@y.no', ['ada@n.no', 'bo@y.no']],
    ['mailto:ada@n.no', ['ada@n.no']],
    ['\u00A0ada@n.no. ', ['ada@n.no']],
    ["'ada@n.no", ["'ada@n.no"]],
    ['ada+tag@n.no', ['ada+tag@n.no']],
    ['ada@例え.jp', ['ada@xn--r8jz45g.jp']],
  ])('%j', async (cell, emails) => {
    const found = await one('Email', cell);
    expect(found.lead.emails).toEqual(emails);
    expect(found.lead.note).toBeNull();
  });

  it.each([
    '8/09 NO ANSWER',
    'ask Jane',
    'ada@n..no',
    'ada@',
    '@n.no',
    'a@@n.no',
    'ada@n.no\nBcc: eve@x.com',
    'mailto:ada@n.no?bcc=eve@x.com',
    'javascript:alert(1)',
  ])('%j is no address, and a note', async (cell) => {
    const found = await one('Email', cell);
    expect(found.lead.emails).toEqual([]);
    expect(found.lead.note).toBe(cell.replace('mailto:', '').replace('\n', ' '));
    expect(found.flags).toMatchObject([{ column: 'Email' }]);
  });

  it('names nobody by signs before an address, as it would not in a column of names', async () => {
    const found = await onlyLead('Email,Phone\n"\\ <ada@n.no>",\n');
    expect([found.lead.name, found.lead.emails]).toEqual([null, ['ada@n.no']]);
  });

  it('keeps the words beside an address', async () => {
    expect((await one('Email', 'ada@n.no (bounced in May)')).lead).toMatchObject({
      emails: ['ada@n.no'],
      note: 'bounced in May',
    });
    expect((await one('Email', 'left voicemail 3/4, ada@n.no')).lead.note).toBe('left voicemail 3/4');
    const two = await one('Email', 'ada@n.no (old: holm@n.no)');
    expect(two.lead.note, 'which of the two is old').toBe('ada@n.no (old: holm@n.no)');
  });

  it.each([
    'test@test.com',
    'email_not_unlocked@domain.com',
    'noemail@nordhavn.no',
    'none@none.com',
    'asdf@asdf.de',
  ])('%s is made up: left out, and said', async (cell) => {
    const found = await one('Email', cell);
    expect(found.lead.emails).toEqual([]);
    expect(codes(found)).toEqual(['leads-made-up']);
  });

  it.each([
    ['info@n.no', 'leads-role-mailbox'],
    ['ventas@n.es', 'leads-role-mailbox'],
    ['no-reply@n.no', 'no-reply-address'],
    ['аda@n.no', 'leads-look-twice'],
    ['me@my.company', 'own-address'],
    ['me+trade-fair@my.company', 'own-address'],
  ])('%s is kept, and said', async (email, code) => {
    const found = await one('Email', email, { ownAddresses: ['Me@My.Company'] });
    expect(found.lead.emails).toEqual([email]);
    expect(codes(found)).toEqual([code]);
  });
});

describe('a telephone cell', () => {
  it.each([
    ['+44 (0)20 7946 0000', ['+442079460000']],
    ["'+44 20 7946 0000", ['+442079460000']],
    ['0044 20 7946 0000', ['+442079460000']],
    ['447911123456', ['+447911123456']],
    ['+44 20 7946 0000; +44 7911 123456', ['+442079460000', '+447911123456']],
    ['+44 20 7946 0000 or +44 7911 123456', ['+442079460000', '+447911123456']],
    ['M: +44 7911 123456', ['+447911123456']],
    ['+44 20 7946 0000/01', ['+442079460000']],
  ])('%j', async (cell, phones) => {
    const found = await one('Phone', cell);
    expect(found.lead.phones).toEqual(phones);
    expect(codes(found)).toEqual([]);
  });

  it('is dialled where its row is, or else where the rep says', async () => {
    const text = 'Name,Phone,Country\nAda,22 12 34 56,Norwegen\nBo,020 7946 0000,\n';
    const { leads, survey } = await previewOf(text, { country: 'GB' });
    expect(leads.map(({ lead }) => lead.phones)).toEqual([['+4722123456'], ['+442079460000']]);
    expect(survey.asks).toEqual([]);
    expect((await previewOf(text)).survey.asks).toEqual([
      { about: 'country', column: 'Phone', example: '020 7946 0000' },
    ]);
  });

  it('that a spreadsheet damaged is said to be lost', async () => {
    expect(codes(await one('Phone', '4.47911E+11'))).toEqual(['leads-number-damaged']);
  });

  it.each(['11 91234 5678', '11912345678', '44 20 7946 0000'])('is not guessed at: %s', async (number) => {
    const found = await one('Phone', number);
    expect(found.lead.phones).toEqual([]);
    expect(found.lead.note).toContain(number);
  });

  it('has labels before its numbers; a fax is no telephone', async () => {
    const found = await one('Phone', 'm: +44 7700 900124 / Office: +44 20 7946 0021; Fax: +44 20 7946 0022');
    expect(found.lead.phones).toEqual(['+447700900124', '+442079460021']);
    expect(found.lead.note).toContain('Fax: +44 20 7946 0022');
    expect(found.flags).toEqual([]);
  });

  it('with words beside a number asks where it is dialled', async () => {
    expect(codes(await one('Phone', 'call after 5 020 7946 0018'))).toEqual(['leads-phone-no-country']);
  });

  it('keeps words and extensions as a note', async () => {
    expect((await one('Phone', 'ask for her at the desk')).lead.note).toBe('ask for her at the desk');
    expect((await one('Phone', '+44 20 7946 0000 ext. 12')).lead).toMatchObject({
      phones: ['+442079460000'],
      note: 'Phone: +44 20 7946 0000 ext. 12',
    });
  });
});

describe('a profile cell', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-Holm/?trk=x', 'linkedin.com/in/ada-holm'],
    ['http://uk.linkedin.com/in/ada-holm', 'linkedin.com/in/ada-holm'],
    ['linkedin.com/in/ada-holm', 'linkedin.com/in/ada-holm'],
    ['ada-holm', 'linkedin.com/in/ada-holm'],
  ])('%s', async (cell, key) => expect((await one('LinkedIn', cell)).lead.profiles).toEqual([key]));

  it.each(['javascript:alert(1)', 'see website'])('%s is none, and said', async (cell) => {
    const found = await one('LinkedIn', cell);
    expect(found.lead.profiles).toEqual([]);
    expect(codes(found)[0]).toBe('profile-invalid');
  });
});

it('a company’s page among profiles is nobody’s', async () => {
  const { leads } = await previewOf(
    'Name,LinkedIn\nAda,linkedin.com/in/ada\nBo,linkedin.com/in/bo\nCy,https://www.linkedin.com/company/nordhavn\n',
  );
  expect(leads.map(({ lead }) => lead.profiles.length)).toEqual([1, 1, 0]);
  expect(codes(leads[2]!)).toEqual(['profile-invalid']);
});

describe('what says that there is nothing', () => {
  it.each([
    'N/A',
    'n.a.',
    '-',
    '--',
    'unknown',
    '(none)',
    '#N/A',
    'null',
    'k.A.',
    'TBD',
    'keine Angabe',
    'なし',
    '?',
  ])('%s is nothing', async (cell) => {
    expect(told((await one('Company', cell)).lead)).toEqual({ name: 'Ada Holm' });
  });

  it('is said where a name or an address should be', async () => {
    const { leads, refused } = await previewOf('Name,Email\nunknown,ada@n.no\nN/A,N/A\n');
    expect(codes(leads[0]!)).toEqual(['leads-placeholder', 'leads-no-name']);
    expect(refused).toMatchObject([{ row: 3, refused: { code: 'leads-nobody' } }]);
  });

  it.each(['Null', 'Na', 'X', 'None Such', 'True', 'Cher', '王小明'])(
    '%s is somebody’s name',
    async (name) => {
      const { leads } = await previewOf(`First Name,Last Name,Email\nAda,${name},ada@n.no\n`);
      expect(leads[0]!.lead.name).toContain(name);
    },
  );

  it.each(['Test', 'asdf', 'First Last', 'null'])(
    '%s is kept as a name, and said to be made up',
    async (name) => {
      const found = await onlyLead(`Name,Email\n${name},ada@n.no\n`);
      expect(found.lead.name).toBe(name);
      expect(codes(found)).toEqual(['leads-made-up']);
    },
  );
});

describe('a name', () => {
  it.each([
    ['ADA HOLM', 'Ada Holm'],
    ["JOHN O'BRIEN-SMITH", "John O'Brien-Smith"],
    ['ÅSA ÖBERG', 'Åsa Öberg'],
  ])('%s is said to shout', async (name, calm) => {
    const found = await onlyLead(`Name,Email\n${name},ada@n.no\n`);
    expect(found.lead.name).toBe(name);
    expect(found.flags).toEqual([{ why: { code: 'leads-name-capitals', args: { name: calm } } }]);
  });

  it.each(['JJ Abrams', 'PJ', 'A. J. Li', 'IBM', '王小明', "O'Brien"])('%s does not', async (name) => {
    expect(codes(await onlyLead(`Name,Email\n${name},ada@n.no\n`))).toEqual([]);
  });

  it('is turned round where most of its column is', async () => {
    const { leads } = await previewOf(
      'Name,Email\n"Holm, Ada",ada@n.no\n"Li, Bo",bo@y.no\n"Cher",cher@y.no\n',
    );
    expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada Holm', 'Bo Li', 'Cher']);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Ada\u202Emloh', 'Adamloh'],
    ['Ada\u0000 Holm', 'Ada Holm'],
    ['  Ada \n Holm ', 'Ada Holm'],
    ['{{company}}', '{{company}}'],
    ['"Ada Holm"', 'Ada Holm'],
    ['"Ada Holm', 'Ada Holm'],
    ['Ada "Ace"', 'Ada "Ace"'],
    ['"Ace" Holm', '"Ace" Holm'],
  ])('%j is %j', async (cell, name) => {
    expect((await onlyLead(`Name,Email\n"${cell.replaceAll('"', '""')}",ada@n.no\n`)).lead.name).toBe(name);
  });
});

describe('a wish to be left alone', () => {
  it.each([
    ['Unsubscribed', 'yes'],
    ['HasOptedOutOfEmail', 'true'],
    ['Email Opt Out', '1'],
    ['Do Not Call', 'x'],
    ['Opt-out', 'TRUE'],
    ['Abgemeldet', 'ja'],
    ['Désabonné', 'oui'],
    ['No contactar', 'sí'],
    ['Unsubscribed at', '2026-01-05 10:00'],
    ['Unsubscribed', 'too many mails'],
    ['Marketing status', 'Unsubscribed'],
    ['Marketing consent', 'withdrawn'],
    ['Subscribed', 'opted out'],
    ['May contact', 'no'],
    ['Darf kontaktiert werden', 'nein'],
    ['Lead Status', 'Do not contact'],
    ['Tags', 'boats; unsubscribed'],
    ['Stage', 'Opted out'],
    ['配信停止', 'はい'],
    ['DNC Flag', 'DNC'],
    ['E-Mail OK?', 'No'],
    ['Marketing emails allowed', 'FALSE'],
    ['Consent to contact', 'withdrawn'],
    ['Contact permission', 'denied'],
    ['GDPR erasure requested', 'yes'],
    ['Removed', 'yes'],
    ['Unsub', '1'],
    ['DONOTCALL', 'true'],
    ['Email Status', 'Unsubscribed'],
    ['Lifecycle', 'Opted out (3/4/2026)'],
    ['Status', 'UNSUBSCRIBED_BY_USER'],
    ['Email', 'not interested - remove from list'],
    ['Email', 'asked not to be called again'],
    ['Statut marketing', 'Désabonné'],
    ['Consentement', 'retiré'],
    ['Marketing consent', 'No'],
    ['Subscribed', 'FALSE'],
    ['Consenso marketing', 'no'],
    ['May we contact?', 'no'],
    ['Status', 'Blacklist'],
    ['Status', 'GDPR delete request'],
    ['Email', 'STOP'],
    ['Phone', 'STOP!'],
    ['E-Mail-Abmeldung', 'true'],
    ['EMAIL_BLACKLISTED', 'true'],
    ['Désinscription par e-mail', '1'],
    ['Afmelding voor e-mail', 'ja'],
    ['Do not allow Emails', 'Do Not Allow'],
    ['Opt out', '[x]'],
    ['Opt out', 'checked'],
  ])('%s: %s', async (header, cell) => expect((await one(header, cell)).lead.optedOut).toBe(true));

  it.each([
    ['Unsubscribed', 'no'],
    ['Unsubscribed', ''],
    ['HasOptedOutOfEmail', 'false'],
    ['Email Opt Out', '0'],
    ['Do Not Call', 'N/A'],
    ['Marketing status', 'Subscribed'],
    ['Marketing status', 'No consent'],
    ['Newsletter', 'no'],
    ['SMS consent', 'no'],
    ['E-Mail-Abmeldung', '0'],
    ['Unsubscribed at', '0000-00-00'],
    ['Unsubscribed at', '0000-00-00 00:00:00'],
    ['Subscribed', ''],
    ['Subscribed', 'yes'],
    ['Marketing consent', 'unknown'],
    ['May we contact?', ''],
    ['Do not allow Emails', 'Allow'],
    ['Opt out', 'No opt out'],
    ['Opt out', '[ ]'],
    ['Opt out', '☐'],
    ['Opt out', 'unchecked'],
    ['Opt in', 'no'],
    ['HasOptedOutOfFax', 'true'],
    ['Lead Status', 'Contacted'],
    ['Abgemeldet', 'nein'],
    ['Note', 'unsubscribed from our rival'],
    ['E-Mail OK?', 'Yes'],
    ['Consent date', '2026-01-05'],
    ['Email Status', 'Verified'],
    ['Deal Stage', 'Withdrawn'],
    ['Deal Stage', 'Stop'],
    ['HASOPTEDOUTOFFAX', 'true'],
    ['Fax status', 'Do not call'],
  ])('none in %s: %s', async (header, cell) => expect((await one(header, cell)).lead.optedOut).toBe(false));

  it('that is not clear is read as one, and said', async () => {
    expect(codes(await one('Unsubscribed', 'perhaps'))).toEqual(['leads-opt-out-unclear']);
    expect(codes(await one('Marketing consent', 'no'))).toEqual(['leads-opt-out-unclear']);
  });
});

it.each([
  ['Phone', 'DO NOT CALL'],
  ['Phone', '+47 22 12 34 56 do not call'],
  ['Email', 'ada@n.no UNSUBSCRIBED'],
])('a wish typed into a cell for %s binds, and is said: %s', async (header, cell) => {
  const found = await one(header, cell);
  expect(found.lead.optedOut).toBe(true);
  expect(codes(found)).toContain('leads-opt-out-unclear');
});

it.each([
  'GDPR - do not contact',
  'Email Opt-Out?',
  'Opt out (e-mail)',
  'Contact unsubscribed',
  'Newsletter: abgemeldet',
])('a column called %s is about a wish to be left alone', async (header) =>
  expect((await one(header, 'yes')).lead.optedOut).toBe(true),
);
