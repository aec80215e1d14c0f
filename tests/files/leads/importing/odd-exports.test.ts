import { describe, expect, it } from 'vitest';
import { onlyLead, previewOf, told } from '../given';
import { csv, read } from './read-csv';

describe('a file of', () => {
  it('deals: the people in it', async () => {
    const found = await read(
      csv(
        'Deal - Title,Deal - Organization,Deal - Contact person,Deal - Stage,Deal - Status,Deal - Owner',
        'Big deal,Yard,Bo Li,Qualified,Open,Robin',
      ),
    );
    expect(found.leads).toEqual([{ name: 'Bo Li', company: 'Yard', owner: 'Robin', status: 'Open' }]);
  });

  it('everything a CRM has: without what was deleted there', async () => {
    const found = await read(
      csv(
        '"Id","IsDeleted","LastName","FirstName","Email","HasOptedOutOfEmail"',
        '"1","true","Gone","Del","del@x.example","false"',
        '"2","false","Holt","Mara","mara@x.example","true"',
      ),
    );
    expect(found.refused).toEqual([[2, 'leads-deleted']]);
    expect(found.leads.map(({ name }) => name)).toEqual(['Mara Holt']);
  });

  it('names with the family first, in a column that is called Contact', async () => {
    const found = await read(csv('Contact,Mail', '"Holm, Ada",a@x.example', '"van Dam, Cy",c@x.example'));
    expect(found.leads.map(({ name }) => name)).toEqual(['Ada Holm', 'Cy van Dam']);
  });

  it('texts that were told to a spreadsheet as formulas', async () => {
    const found = await read('Name,Email,Title\n="Bo Li",="bo@x.example","=""00""""7"""\n');
    expect(found.leads).toEqual([{ name: 'Bo Li', emails: ['bo@x.example'], title: '00"7' }]);
  });

  it('couples and families: one lead each, and said', async () => {
    const names = ['Anna & Ben Smith', 'Mr and Mrs Jones', 'Carl Day / Dora Day', 'The Miller Family'];
    const found = await read(csv('Name,Email', ...names.map((name, n) => `${name},p${n}@x.example`)));
    expect(found.flags).toEqual(names.map(() => ['leads-two-people']));
    const alone = await read(
      csv('Name,Email', 'Andy Anders,a@x.example', 'José Ortega y Gasset,o@x.example'),
    );
    expect(alone.flags).toEqual([[], []]);
  });

  it('people who never want to be contacted, and notes that may say so', async () => {
    const found = await read(
      csv(
        'Name,Email,Do Not Contact,Notes',
        'Ada,a@x.example,never,',
        'Bo,b@x.example,,"Rang. Please do not contact again."',
        'Cy,c@x.example,no,Likes boats',
      ),
    );
    expect(found.leads.map(({ optedOut }) => optedOut ?? false)).toEqual([true, false, false]);
    expect(found.flags).toEqual([['leads-opt-out-unclear'], ['leads-note-wish'], []]);
  });
});

describe('below and above a table', () => {
  it.each(['Anzahl: 2', 'Records exported: 2', '-- Ende --', 'Summe', 'Number of contacts: 2', 'Total (2)'])(
    '%s is nobody',
    async (line) => {
      const { leads, survey } = await previewOf(`Vorname;Nachname;E-Mail\nAda;Holm;ada@n.no\n${line};;\n`);
      expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada Holm']);
      expect(survey.skipped.map(({ row }) => row)).toEqual([3]);
    },
  );

  it.each(['Ende', 'Fin', 'Count'])('%s Holm is somebody', async (name) => {
    const { leads } = await previewOf(`First name,Last name,Email\n${name},Holm,a@n.no\n`);
    expect(leads[0]!.lead.name).toBe(`${name} Holm`);
  });

  it('names that are merged over two rows count where the lower is empty', async () => {
    const { survey } = await previewOf(
      'Company,Contact,,Country\n,Name,E-mail\nNordhavn,Ada Holm,ada@n.no,Norway\n',
    );
    expect(survey.columns.map(({ field }) => field)).toEqual(['company', 'name', 'email', 'country']);
  });
});

it('a field of somebody’s own in Google’s contacts says in the cell before what it is', async () => {
  const row = (label: string, value: string) =>
    onlyLead(
      `First Name,Last Name,E-mail 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value\nAda,Holm,ada@n.no,${label},${value}\n`,
    );
  expect((await row('Do not contact', 'yes')).lead.optedOut).toBe(true);
  expect((await row('Do not contact', 'no')).lead.optedOut).toBe(false);
  expect((await row('Shoe size', 'yes')).lead.optedOut).toBe(false);
});

it('Salesforce’s own names are known in capitals, too', async () => {
  const { survey, leads } = await previewOf(
    'ID,ISDELETED,LASTNAME,FIRSTNAME,EMAIL,HASOPTEDOUTOFEMAIL,DONOTCALL,LEADSOURCE,CREATEDDATE\n00Q1,false,Holm,Ada,ada@n.no,false,true,Web,2026-01-05T10:00:00.000Z\n',
  );
  expect(survey.kind).toBe('salesforce');
  expect(told(leads[0]!.lead)).toMatchObject({
    name: 'Ada Holm',
    optedOut: true,
    source: 'Web',
    since: '2026-01-05T10:00Z',
  });
});

it('Close, a row for each contact: the lead is the company', async () => {
  const { survey, leads } = await previewOf(
    'lead_id,lead_name,contact_id,contact_name,contact_email_1\nl1,Nordhavn,c1,Ada Holm,ada@n.no\n',
  );
  expect(survey.kind).toBe('close');
  expect(told(leads[0]!.lead)).toMatchObject({ name: 'Ada Holm', company: 'Nordhavn' });
});

it('Apollo’s keywords are the company’s and say nothing of the person', async () => {
  const { leads } = await previewOf(
    'First Name,Last Name,Email,Email Status,Company Name for Emails,Keywords\nAda,Holm,ada@n.no,Verified,N,"boats, unsubscribe, do not contact"\n',
  );
  expect(leads[0]!.lead).toMatchObject({ optedOut: false, tags: [] });
});

it('a number beside which “Fax” stands is none to call', async () => {
  const { lead } = await onlyLead(
    'Name,Phone,Phone Type,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\nAda,+4722123450,Fax,Work Fax,+4722123451,Mobile,+4722123452\n',
  );
  expect(lead.phones).toEqual(['+4722123452']);
});

it.each([
  ['semicolons', '"Name;Email;Company"\n"Ada Holm;ada@n.no;Yard, Inc."\n'],
  ['commas, quoted twice', '"Name,""Email"",Company"\r\n"Ada Holm,""ada@n.no"",""Yard, Inc."""\r\n'],
])('lines that were put in quotation marks as a whole are rows: %s', async (_, text) => {
  const { lead } = await onlyLead(text);
  expect(lead).toMatchObject({ name: 'Ada Holm', emails: ['ada@n.no'], company: 'Yard, Inc.' });
});

it('a table of one column of quoted names stays one', async () => {
  const { leads } = await previewOf('"Name"\n"Holm, Ada"\n"Ek, Bo"\n');
  expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada Holm', 'Bo Ek']);
});

it('the names of the columns again, in capitals, are nobody', async () => {
  const { leads, survey } = await previewOf('Name,Email\nAda,ada@n.no\nNAME,EMAIL\nBo,bo@n.no\n');
  expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada', 'Bo']);
  expect(survey.skipped.map(({ row }) => row)).toEqual([3]);
});

it('Dynamics’ own numbers of a row are nothing of the person', async () => {
  const { lead } = await onlyLead('(Do Not Modify) Contact,Full Name,Email\n7f3a-11,Ada Holm,ada@n.no\n');
  expect(lead).toMatchObject({ name: 'Ada Holm', note: null, optedOut: false });
});

it('names that stand over some of the columns only are names', async () => {
  const { survey, leads } = await previewOf(',Email,\nAda Holm,ada@n.no,x\nBo Ek,bo@n.no,y\n');
  expect(survey.header).toBe(1);
  expect(leads.map(({ lead }) => told(lead))).toEqual([
    { name: 'Ada Holm', emails: ['ada@n.no'] },
    { name: 'Bo Ek', emails: ['bo@n.no'] },
  ]);
});

it.each([
  [
    'German',
    'Vorname;Nachname;E-Mail;Telefon;Postanschrift (Land)',
    'Deutschland',
    '0221 123456',
    '+49221123456',
  ],
  [
    'Spanish',
    'Nombre;Apellidos;Correo;Teléfono;País o región de trabajo',
    'España',
    '912 345 678',
    '+34912345678',
  ],
  [
    'Dutch',
    'Voornaam;Achternaam;E-mailadres;Telefoon;Werkadres, land',
    'Nederland',
    '020 123 4567',
    '+31201234567',
  ],
  [
    'Portuguese',
    'Nome;Sobrenome;E-mail;Telefone;País/Região do endereço comercial',
    'Portugal',
    '212 345 678',
    '+351212345678',
  ],
])('a number is dialled in the country of an address in %s', async (_, header, country, phone, key) => {
  const { lead } = await onlyLead(`${header}\nAda;Holm;ada@n.no;${phone};${country}\n`);
  expect(lead).toMatchObject({ country, phones: [key] });
});
