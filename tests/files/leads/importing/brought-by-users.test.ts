import { describe, expect, it } from 'vitest';

import { encoded } from '../encoded';
import { onlyLead, previewOf, refusalOf, told } from '../given';
import { csv, read } from './read-csv';

// Kinds of files that users bring and that were read wrongly.

const names = async (content: string | Uint8Array) =>
  (await previewOf(content)).leads.map(({ lead }) => lead.name);

describe('the names of the columns', () => {
  it('stand there twice, once as a program has them: the second row is nobody', async () => {
    const found = await read(
      csv(
        'Record ID,First Name,Last Name,Email,Lead Status,Associated Company',
        'hs_object_id,firstname,lastname,email,hs_lead_status,associatedcompanyid',
        '1,Mara,Holt,mara@h.example,NEW,Holt Boats',
      ),
    );
    expect(found.leads.map(({ name }) => name)).toEqual(['Mara Holt']);
    expect(found.survey.skipped).toEqual([{ row: 2, why: { code: 'leads-header-again' } }]);
  });

  it('are taken for nobody’s second time where somebody is called like a column', async () => {
    expect(await names(csv('Name,Title,Email', 'Name,Title,name@title.example'))).toEqual(['Name']);
  });

  it('stand below groups: Name below Company is that of the company', async () => {
    const found = await read(
      csv(
        'Person,,Contact,,Company,',
        'First,Last,Mail,Phone,Name,City',
        'Mara,Holt,m@h.example,,Holt Boats,Bergen',
      ),
    );
    expect(found.leads).toEqual([
      { name: 'Mara Holt', emails: ['m@h.example'], company: 'Holt Boats', city: 'Bergen' },
    ]);
  });

  it('call firms customers, and either way to reach somebody by both its names', async () => {
    const found = await read(
      csv(
        'Nr.;Kunde;Ansprechpartner;Mail / Telefon',
        '1;Müller GmbH;Zoë Müller;zoe@m.example',
        '2;Ek KG;Cy Ek;0221 123456',
      ),
      { country: 'DE' },
    );
    expect(found.leads).toEqual([
      { name: 'Zoë Müller', company: 'Müller GmbH', emails: ['zoe@m.example'] },
      { name: 'Cy Ek', company: 'Ek KG', phones: ['+49221123456'] },
    ]);
  });

  it('of customers without another name are those of people', async () => {
    expect(await names(csv('Kunde;E-Mail', 'Müller GmbH;zoe@m.example', 'Bo Li;bo@l.example'))).toEqual([
      'Müller GmbH',
      'Bo Li',
    ]);
  });

  it('ask for a country where numbers stand in a column of any way to reach somebody', async () => {
    const { survey } = await previewOf(csv('Name;Mail / Telefon', 'Cy Ek;0221 123456'));
    expect(survey.asks).toEqual([{ about: 'country', column: 'Mail / Telefon', example: '0221 123456' }]);
  });
});

describe('a wish to be left alone', () => {
  it.each([
    ['Agree to be contacted?', 'No', true],
    ['Agree to be contacted?', 'Yes', false],
    ['May we contact you by e-mail?', 'No', true],
    ['Sperrvermerk', 'ja', true],
    ['Mailsperre', 'nein', false],
    ['Zgoda marketingowa', 'nie', true],
    ['Nie dzwonić', 'tak', true],
    ['Kontakta ej', 'x', true],
    ['Samtycke', 'nej', true],
    ['Avregistrerad', 'nej', false],
  ])('in a column %s that says %s: %s', async (column, cell, out) => {
    expect((await onlyLead(csv(`Name,Email,${column}`, `Ada Holm,ada@n.no,${cell}`))).lead.optedOut).toBe(
      out,
    );
  });
});

describe('Mailchimp’s audience', () => {
  const head =
    'Email Address,First Name,Last Name,OPTIN_TIME,CC,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON,LEID,EUID,TAGS';
  it('says since when somebody is known, where they are, and who has left, by its time alone', async () => {
    const found = await read(
      csv(
        head,
        'mara@h.example,Mara,Holt,2026-01-02 03:04:05,NO,,,,1,a,"""fair"",""vip"""',
        'bo@y.example,Bo,Li,2026-01-02 03:04:05,GB,2026-02-02 03:04:05,News,NORMAL,2,b,',
      ),
    );
    expect(found.kind).toBe('mailchimp');
    expect(found.leads).toEqual([
      {
        name: 'Mara Holt',
        emails: ['mara@h.example'],
        country: 'NO',
        since: '2026-01-02T03:04',
        tags: ['fair', 'vip'],
      },
      { name: 'Bo Li', emails: ['bo@y.example'], country: 'GB', since: '2026-01-02T03:04', optedOut: true },
    ]);
    expect(found.flags).toEqual([[], []]);
  });
});

describe('letters', () => {
  it('that went wrong beside others that are right are said', async () => {
    const { flags } = await onlyLead(csv('Name,Email', 'FranÃ§ois Lefèvre,f@l.example'));
    expect(flags[0]!.why).toEqual({
      code: 'leads-mojibake',
      args: { text: 'FranÃ§ois Lefèvre', meant: 'François Lefèvre' },
    });
  });

  it.each(['Ägir Ångström', 'Ðorđe Þór', 'Âme Îles', 'Ñandú Üst'])('of %s are right', async (name) => {
    expect((await onlyLead(csv('Name,Email', `${name},a@b.example`))).flags).toEqual([]);
  });

  it('of a card from an old telephone, quoted without a word of how, are read', async () => {
    const card = (city: string) =>
      `BEGIN:VCARD\r\nVERSION:2.1\r\nN:Li;Bo\r\nADR;ENCODING=QUOTED-PRINTABLE:;;Kai 1;${city};;;\r\nEND:VCARD\r\n`;
    for (const city of ['K=F6ln', 'K=C3=B6ln'])
      expect((await onlyLead(encoded(card(city), 'windows-1252'))).lead.city).toBe('Köln');
  });
});

describe('a file of an old system', () => {
  it('filled up with noughts and ended by a sign of its own has its people, and no others', async () => {
    const bytes = new TextEncoder().encode(
      'Name,Email\r\nMara\0 Holt\0\0,mara@h.example\0\r\n\0\0\0\r\nBo Li,bo@y.example\r\n\x1A',
    );
    const { leads, refused } = await previewOf(bytes);
    expect(leads.map(({ lead }) => told(lead))).toEqual([
      { name: 'Mara Holt', emails: ['mara@h.example'] },
      { name: 'Bo Li', emails: ['bo@y.example'] },
    ]);
    expect(refused).toEqual([]);
  });

  it('that is mostly noughts is none', async () => {
    const bytes = new Uint8Array(1000).map((_, at) => (at % 4 === 1 ? 65 : 0));
    expect(await refusalOf(bytes)).toBe('leads-binary');
  });
});

describe('a cell', () => {
  const lead = async (column: string, cell: string) =>
    told((await onlyLead(csv(`Name,${column},City`, `Ada Holm,${cell},Oslo`))).lead);

  it.each([
    ['fi[at]go.example', 'fi@go.example'],
    ['fi (at) go (dot) example', 'fi@go.example'],
    ['"<a href=""mailto:cy@e.example"">cy@e.example</a>"', 'cy@e.example'],
  ])('with %s has the address', async (cell, email) => {
    expect(await lead('Email', cell)).toEqual({ name: 'Ada Holm', emails: [email], city: 'Oslo' });
  });

  it('with a formula has the number', async () => {
    expect(await lead('Phone', '=+4790000114')).toEqual({
      name: 'Ada Holm',
      phones: ['+4790000114'],
      city: 'Oslo',
    });
  });

  it('with a date where a number should be asks for no country', async () => {
    const { survey } = await previewOf(csv('Name,Phone', 'Ada Holm,12/03/2026'));
    expect(survey.asks).toEqual([]);
  });
});

describe('names with the family first', () => {
  it('in capitals are turned where most are written so', async () => {
    expect(
      await names(
        csv('Nom et prénom;Courriel', 'DUPONT Jean;j@d.example', "D'ARC LE BRUN Anne-Marie;a@m.example"),
      ),
    ).toEqual(['Jean DUPONT', "Anne-Marie D'ARC LE BRUN"]);
    expect(
      await names(csv('Name;Mail', 'DJ Khaled;k@d.example', 'Bo Li;b@l.example', 'Cy Ek;c@e.example')),
    ).toEqual(['DJ Khaled', 'Bo Li', 'Cy Ek']);
  });
});

describe('the recipients of a mail, as they are copied out of it', () => {
  it.each([
    'Mara Holt <mara@h.example>; "Ek, Cy" <cy@e.example>; bo@y.example',
    'Mara Holt <mara@h.example>, Cy Ek <cy@e.example>, bo@y.example',
    'Mara Holt <mara@h.example>;\r\nEk, Cy <cy@e.example>; bo@y.example;\r\n',
  ])('%j', async (text) => {
    const { leads, refused } = await previewOf(text);
    expect(refused).toEqual([]);
    expect(leads.map(({ lead }) => told(lead))).toEqual([
      { name: 'Mara Holt', emails: ['mara@h.example'] },
      { name: 'Cy Ek', emails: ['cy@e.example'] },
      { emails: ['bo@y.example'] },
    ]);
  });

  it('are no table', async () => {
    expect(await names('Mara Holt;mara@h.example\nBo Li;bo@y.example\n')).toEqual(['Mara Holt', 'Bo Li']);
  });
});

it('Google’s title within an organisation is the job, not a hobby or a trade beside it', async () => {
  const { lead } = await onlyLead(
    csv('Name,Occupation,E-mail 1 - Value,Organization 1 - Title', 'Mara Holt,Engineer,mara@h.example,COO'),
  );
  expect(lead.title).toBe('COO');
});

it('Pipedrive’s organisation says where its people are, and where they are called', async () => {
  const { lead } = await onlyLead(
    csv(
      'Person - Name,Person - Phone,Organization - Name,Organization - City of Address,Organization - Country of Address',
      'Mara Holt,900 00 111,Holt Boats,Bergen,Norway',
    ),
  );
  expect(told(lead)).toEqual({
    name: 'Mara Holt',
    phones: ['+4790000111'],
    company: 'Holt Boats',
    city: 'Bergen',
    country: 'Norway',
  });
});

describe('a name with more in its cell', () => {
  it.each([
    ['Mara Holt, COO', 'Mara Holt', 'COO', null],
    ['Bo Li (Buyer)', 'Bo Li', 'Buyer', null],
    ['Cy Ek - CEO, Ek GmbH', 'Cy Ek', 'CEO', 'Ek GmbH'],
    ['Anna Schmidt | Vertriebsleiterin bei Müller KG', 'Anna Schmidt', 'Vertriebsleiterin', 'Müller KG'],
    ['Holm, Ada', 'Ada Holm', null, null],
    ['Ada Holm, PhD', 'Ada Holm, PhD', null, null],
    ['Jean-Luc Martin-Dupont', 'Jean-Luc Martin-Dupont', null, null],
  ])('%s', async (cell, name, title, company) => {
    const { lead } = await onlyLead(csv('Contact,Email', `"${cell}",a@x.example`));
    expect([lead.name, lead.title, lead.company]).toEqual([name, title, company]);
  });

  it('gives way to the columns that say it', async () => {
    const { lead } = await onlyLead(csv('Name,Email,Title', '"Mara Holt, COO",m@h.example,Head of Ops'));
    expect([lead.name, lead.title]).toEqual(['Mara Holt', 'Head of Ops']);
  });

  it.each([
    ['Mara', 'Mara Holt'],
    ['Mara Holt', 'Holt'],
    ['Mara', 'Holt'],
  ])('%s and %s are Mara Holt', async (first, last) => {
    expect((await onlyLead(csv('First,Last,Email', `${first},${last},m@h.example`))).lead.name).toBe(
      'Mara Holt',
    );
  });
});

describe('what a page or a word processor left in a cell', () => {
  it('is read as it was meant', async () => {
    const found = await read(
      csv(
        'Name,Email,Company',
        'Jos&eacute; &#78;&uacute;&ntilde;ez,jose@n.example,Caf&#xE9; &amp; Bar',
        '‘Bo Li’,‘bo@y.example’,AT&T',
      ),
    );
    expect(found.leads).toEqual([
      { name: 'José Núñez', emails: ['jose@n.example'], company: 'Café & Bar' },
      { name: 'Bo Li', emails: ['bo@y.example'], company: 'AT&T' },
    ]);
  });

  it('stays where nothing is meant by it', async () => {
    const { lead } = await onlyLead(
      csv('Name,Email,Company', "O'Brien Sinéad,s@o.example,R&D; &nobody; &#0; &#xD800;"),
    );
    expect([lead.name, lead.company]).toEqual(["O'Brien Sinéad", 'R&D; &nobody; &#0; &#xD800;']);
  });
});

it('columns that nobody has named are told by what is in them', async () => {
  const found = await read(
    csv(
      'C1,C2,C3,C4,C5,C6',
      'Mara Holt,mara@h.example,+47 900 00 111,Holt Boats AS,https://h.example,Norway',
      'Bo Li,bo@y.example,+44 7911 123456,Yard Ltd,www.y.example,United Kingdom',
    ),
  );
  expect(found.survey.columns.map(({ field }) => field)).toEqual([
    'name',
    'email',
    'phone',
    'company',
    'website',
    'country',
  ]);
  const mixed = await previewOf(
    csv('Wer;Womit;Ja', 'Zoë Müller;zoe@m.example;NO', 'Bo Li;+44 7911 123456;NO'),
  );
  expect(mixed.survey.columns.map(({ field }) => field)).toEqual(['name', 'contact', null]);
});

it('a next step with the month’s name in its date is due then', async () => {
  const { lead } = await onlyLead(csv('Name,Email,Next step', 'Mara,m@h.example,Call by 12-Jan-27'));
  expect(lead.nextAction).toEqual({ text: 'Call', due: '2027-01-12' });
});
