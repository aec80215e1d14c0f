import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { onlyLead, previewOf } from '../given';
import { csv, read } from './read-csv';

// Files as they lie in drawers, that were once read wrongly.

const withCell = async (column: string, cell: string) =>
  (await onlyLead(csv(`Name,Email,${column}`, `Ada Holm,ada@n.no,"${cell}"`))).lead;

describe('somebody to be left alone', () => {
  it.each([
    ['Kategorien', 'Keine Werbung'],
    ['Tags', 'VIP, Werbesperre'],
    ['Status', 'Kontaktsperre'],
    ['Status', 'DSGVO-Löschung beantragt'],
    ['Status', 'Please remove'],
    ['Status', 'Pas de démarchage'],
    ['Status', 'Sin publicidad'],
    ['Status', 'Geen reclame'],
    ['Status', 'Verstorben'],
    ['Status', 'Deceased'],
    ['GDPR', 'erased on request 2026-01-01'],
    ['GDPR', 'Right to be forgotten'],
    ['Mailable?', 'N'],
    ['Can we call?', 'No'],
    ['Cancelada la suscripción de todos los correos electrónicos', 'Sí'],
    ['No participación en correo electrónico', 'true'],
    ['Werbesperre (alle Kanäle)', 'ja'],
  ])('is so by %s: %s', async (column, cell) => {
    expect((await withCell(column, cell)).optedOut).toBe(true);
  });

  it.each([
    ['Status', 'Left company'],
    ['Status', 'Werbung gesehen'],
    ['Kontaktsperre', 'keine Sperre'],
    ['Kontaktsperre', 'nicht gesperrt'],
    ['Mailable?', 'Y'],
  ])('is nobody by %s: %s', async (column, cell) => {
    expect((await withCell(column, cell)).optedOut).toBe(false);
  });

  it.each(['Hat sich beschwert: nie wieder anrufen!', 'Keine Anrufe mehr', 'No volver a llamar'])(
    'may be meant by the note “%s”',
    async (note) => {
      const { flags } = await read(csv('Name,Email,Notes', `Ada Holm,ada@n.no,"${note}"`));
      expect(flags).toEqual([['leads-note-wish']]);
    },
  );
});

describe('a company', () => {
  it('has its name in the columns of a German HubSpot', async () => {
    const { lead } = await onlyLead(
      csv('Datensatz-ID,Vorname,Nachname,E-Mail,Name des Unternehmens', '7,Ada,Holm,ada@n.no,Nordhavn AS'),
    );
    expect(lead.company).toBe('Nordhavn AS');
  });

  it('is what stands under its group, where two columns have one name', async () => {
    const { survey } = await previewOf(
      csv('Contact,,Company,', 'Name,Email,Name,Website', 'Ada Holm,ada@n.no,Nordhavn,nordhavn.no'),
    );
    expect(survey.columns.map(({ field }) => field)).toEqual(['name', 'email', 'company', 'website']);
  });

  it('is told without names of columns, by what firms are called in the north, too', async () => {
    const rows = ['Ada Holm,ada@n.no,Holm ApS', 'Bo Ek,bo@ek.se,Ek AB', 'Cy Fo,cy@fo.no,Fo'];
    const { leads } = await previewOf(csv(...rows));
    expect(leads.map(({ lead }) => lead.company)).toEqual(['Holm ApS', 'Ek AB', 'Fo']);
  });

  it('stands once for several rows, where its cells are merged', async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
    const rows = [
      row(cell('Company'), cell('Name'), cell('Email')),
      row(cell('Nordhavn'), cell('Ada Holm'), cell('ada@n.no')),
      row('<c/>', cell('Bea Berg'), cell('bea@n.no')),
      row('<c/>', cell('Cy Fo'), cell('cy@n.no')),
    ];
    const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="F1:G1"/></mergeCells></worksheet>`;
    const { leads } = await previewOf(
      zipSync({
        'xl/workbook.xml': strToU8(
          '<workbook><sheets><sheet name="People" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(sheet),
      }),
    );
    expect(leads.map(({ lead }) => lead.company)).toEqual(['Nordhavn', 'Nordhavn', null]);
  });
});

it('a telephone number among signs that nobody sees is a number, and no note', async () => {
  const { lead } = await onlyLead(csv('Name,Email,Phone', 'Ada Holm,ada@n.no,\u202a+4520123456\u202c'));
  expect([lead.phones, lead.note]).toEqual([['+4520123456'], null]);
});

it('Brevo calls a mobile number SMS', async () => {
  const { survey, leads } = await previewOf(
    csv('EMAIL;FIRSTNAME;LASTNAME;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED', 'ada@n.no;Ada;Holm;4520123456;0;0'),
    { country: 'DK' },
  );
  expect(survey.kind).toBe('brevo');
  expect(leads[0]!.lead.phones).toEqual(['+4520123456']);
});

it('nobody is called Unknown Unknown', async () => {
  const { leads } = await previewOf(csv('Name,Email', 'Unknown Unknown,ada@n.no'));
  expect(leads[0]!.lead.name).toBeNull();
});

it('Calendly: the lead is who was invited, and not the rep who invites', async () => {
  const { lead } = await onlyLead(
    csv(
      'Team,User Name,User Email,Invitee Name,Invitee First Name,Invitee Last Name,Invitee Email,Invitee Time Zone,Text Reminder Number,Event Type Name',
      'Sales,Robin,robin@rep.example,Ada Holm,,,ada@n.no,Europe/Oslo,+47 912 34 567,Intro',
    ),
  );
  expect([lead.name, lead.emails, lead.phones, lead.zone]).toEqual([
    'Ada Holm',
    ['ada@n.no'],
    ['+4791234567'],
    'Europe/Oslo',
  ]);
});

it('a form asks in sentences', async () => {
  const { survey } = await previewOf(
    csv(
      'What is your name?,What is your e-mail address?,What is your phone number?,Which company do you work for?,Submit Date (UTC)',
      'Ada Holm,ada@n.no,+4791234567,Nordhavn,2026-11-30',
    ),
  );
  expect(survey.columns.map(({ field }) => field).slice(0, 4)).toEqual(['name', 'email', 'phone', 'company']);
});

it('Notion says where the company’s page lies, which is none of its name', async () => {
  const { lead } = await onlyLead(
    csv('Name,Email,Firma', 'Ada Holm,ada@n.no,Nordhavn (https://www.notion.so/Nordhavn-123?pvs=21)'),
  );
  expect(lead.company).toBe('Nordhavn');
});

it('what a German Salesforce writes below its report is nobody', async () => {
  const { leads, refused } = await previewOf(
    'Vorname;Nachname;E-Mail;Accountname\nAda;Holm;ada@n.no;Nordhavn\n\nGesamtsummen (1 Datensatz)\n\nVertrauliche Informationen - Nicht weitergeben\n',
  );
  expect([leads.length, refused.length]).toEqual([1, 0]);
});
