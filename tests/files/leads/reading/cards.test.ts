import { describe, expect, it } from 'vitest';

import { encoded, utf16 } from '../encoded';
import { onlyLead, previewOf, told } from '../given';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

describe('a card', () => {
  it('of version 2.1: quoted-printable over several lines, settings without names', async () => {
    const { lead } = await onlyLead(
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =',
        'M=C3=BCller',
        'TEL;CELL;VOICE:+49 171 1234567',
        'TEL;WORK;FAX:+49 221 1234567',
        'EMAIL;INTERNET:juergen@mueller.de',
        'NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0Asecond',
        'PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQSkZJRg',
        ' ABAQEASABIAAD',
        '',
      ),
    );
    expect(told(lead)).toEqual({
      name: 'Jürgen Müller',
      phones: ['+491711234567'],
      emails: ['juergen@mueller.de'],
      note: 'first\nsecond',
    });
  });

  it('in an old encoding that it names itself', async () => {
    const { lead } = await onlyLead(
      card(
        'VERSION:2.1',
        'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen M=FCller',
        'EMAIL:j@m.de',
      ),
    );
    expect(lead.name).toBe('Jürgen Müller');
  });

  it('in an old encoding that nothing names', async () => {
    const { lead } = await onlyLead(
      encoded(card('VERSION:2.1', 'FN:Jürgen Müller', 'ORG:Bäckerei Süß', 'EMAIL:j@m.de'), 'windows-1252'),
    );
    expect([lead.name, lead.company]).toEqual(['Jürgen Müller', 'Bäckerei Süß']);
  });

  it('in UTF-16', async () => {
    const text = card('VERSION:3.0', 'FN:山田太郎', 'EMAIL:y@a.jp');
    expect((await onlyLead(utf16(text))).lead.name).toBe('山田太郎');
    expect((await onlyLead(utf16(text, true, false))).lead.name).toBe('山田太郎');
  });

  it('of version 3.0: folded lines, groups, signs that are escaped', async () => {
    const { lead } = await onlyLead(
      card(
        'VERSION:3.0',
        'N:Holm;Ada;;Dr.;',
        'FN:Ada Holm',
        'ORG:Nordhavn\\, AS;Sales',
        'TITLE:Head of Cold\\; Chain',
        'item1.EMAIL;type=INTERNET;type=pref:ada@nordhavn.no',
        'item1.X-ABLabel:_$!<Work>!$_',
        'EMAIL:ada@home.no',
        'NOTE:met at the fair\\nsecond line that is long enough to be fol',
        ' ded in two',
        'ADR;TYPE=WORK:;;Street 1;Oslo;;0150;Norway',
        'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/adaholm/',
        'CATEGORIES:Clients,Boats',
        'BDAY:1980-01-01',
      ),
    );
    expect(told(lead)).toEqual({
      name: 'Ada Holm',
      company: 'Nordhavn, AS',
      title: 'Head of Cold; Chain',
      emails: ['ada@nordhavn.no', 'ada@home.no'],
      note: 'met at the fair\nsecond line that is long enough to be folded in two',
      city: 'Oslo',
      country: 'Norway',
      profiles: ['linkedin.com/in/adaholm'],
      tags: ['Clients', 'Boats'],
    });
  });

  it('of version 4.0: a number as an address, a local one dialled where the card lives', async () => {
    const { lead } = await onlyLead(
      card(
        'VERSION:4.0',
        'FN:Ada Holm',
        'TEL;VALUE=uri;TYPE="voice,home":tel:+47-22-12-34-56',
        'TEL:23 45 67 89',
        'ADR:;;;Oslo;;;Norway',
        'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
      ),
    );
    expect(lead.phones).toEqual(['+4722123456', '+4723456789']);
    expect(lead.records).toEqual(['urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1']);
  });

  it('without a whole name has it from its parts', async () => {
    expect((await onlyLead(card('VERSION:2.1', 'N:Holm;Ada', 'EMAIL:a@n.no'))).lead.name).toBe('Ada Holm');
  });
});

describe('a file of cards', () => {
  const ada = card('VERSION:3.0', 'FN:Ada Holm', 'EMAIL:ada@n.no');
  it('counts them, and says where it ends midway', async () => {
    const { leads, refused } = await previewOf(
      `${ada}${ada.replace('Ada', 'Bo').replace('ada', 'bo')}BEGIN:VCARD\r\nFN:Cy`,
    );
    expect(leads.map(({ row, lead }) => [row, lead.name])).toEqual([
      [1, 'Ada Holm'],
      [2, 'Bo Holm'],
    ]);
    expect(refused).toMatchObject([{ row: 3, refused: { code: 'leads-cut-off', args: { line: 11 } } }]);
  });

  it('has cards of groups and of nobody, which are refused', async () => {
    const group = card('VERSION:4.0', 'KIND:group', 'FN:Friends', 'MEMBER:urn:uuid:1');
    const nobody = card('VERSION:3.0', 'FN:', 'NOTE:nobody');
    const { refused } = await previewOf(ada + group + nobody);
    expect(refused.map(({ row, refused: why }) => [row, why.code])).toEqual([
      [2, 'leads-card-of-a-group'],
      [3, 'leads-nobody'],
    ]);
  });

  it('keeps a card within a card apart', async () => {
    const outer = card(
      'VERSION:2.1',
      'FN:Ada Holm',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Eva Agent',
      'EMAIL:eva@n.no',
      'END:VCARD',
      'EMAIL:ada@n.no',
    );
    expect((await onlyLead(outer)).lead).toMatchObject({ name: 'Ada Holm', emails: ['ada@n.no'] });
  });

  it.each(['\r\n', '\n', '\r'])('with %j at the end of its lines', async (end) => {
    const { leads } = await previewOf(
      (ada + ada.replace('ada@', 'eva@').replace('Ada', 'Eva')).replaceAll('\r\n', end),
    );
    expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada Holm', 'Eva Holm']);
  });
});

it('a card of a company names nobody', async () => {
  const card = (more: string) =>
    onlyLead(`BEGIN:VCARD\nVERSION:4.0\nFN:Nordhavn\nEMAIL:hei@nordhavn.no\n${more}\nEND:VCARD\n`);
  for (const more of ['KIND:org', 'X-ABShowAs:COMPANY'])
    expect((await card(more)).lead).toMatchObject({ name: null, company: 'Nordhavn' });
  expect((await card('KIND:individual')).lead.name).toBe('Nordhavn');
});

it('an extension of a number is read, and kept in words', async () => {
  const { lead, flags } = await onlyLead(
    'BEGIN:VCARD\nVERSION:4.0\nFN:Ada\nTEL;VALUE=uri;TYPE="voice,home":tel:+1-212-555-0123;ext=55\nEND:VCARD\n',
  );
  expect(lead.phones).toEqual(['+12125550123']);
  expect(lead.note).toContain('ext. 55');
  expect(flags).toEqual([]);
});
