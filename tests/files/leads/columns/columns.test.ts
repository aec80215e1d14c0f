import { describe, expect, it } from 'vitest';

import { onlyLead, previewOf, told } from '../given';

const mapping = async (text: string) =>
  Object.fromEntries((await previewOf(text)).survey.columns.map(({ name, field }) => [name, field]));

describe('a column is known by what is in it', () => {
  it('where its name says nothing', async () => {
    const found = await mapping(
      'Who,Reach,Dial,Page,Number\nAda Holm,ada@n.no,+47 22 12 34 56,https://linkedin.com/in/ada,100200300\nBo Li,bo@y.no,+47 22 12 34 57,https://linkedin.com/in/bo,100200301\n',
    );
    expect(found).toEqual({ Who: 'name', Reach: 'email', Dial: 'phone', Page: 'profile', Number: null });
  });

  it('where no row names the columns', async () => {
    const found = await mapping('Ada Holm,ada@n.no,+47 22 12 34 56,Nordhavn Ltd\nBo Li,bo@y.no,,Yard GmbH\n');
    expect(found).toEqual({
      'Column 1': 'name',
      'Column 2': 'email',
      'Column 3': 'phone',
      'Column 4': 'company',
    });
  });

  it('where the name is for several things', async () => {
    expect(await mapping('Contact,Email\nAda Holm,ada@n.no\n')).toMatchObject({ Contact: 'name' });
    expect(await mapping('Name,Contact\nAda Holm,ada@n.no\nBo Li,+47 22 12 34 56\n')).toMatchObject({
      Contact: 'contact',
    });
    expect(await mapping('Name,Website\nAda Holm,https://www.linkedin.com/in/ada\n')).toMatchObject({
      Website: 'profile',
    });
    expect(await mapping('Title,Name,Email\nMr.,Ada Holm,ada@n.no\nDr,Bo Li,bo@y.no\n')).toMatchObject({
      Title: null,
    });
    expect(await mapping('Title,Name,Email\nBuyer,Ada Holm,ada@n.no\n')).toMatchObject({ Title: 'title' });
  });

  it('and is nobody else’s', async () => {
    const found = await mapping(
      'Name,Owner Email,Assistant Phone,Created By,Email Status,Email Domain,Fax,Company LinkedIn,Birthday\nAda Holm,kim@us.com,+47 22 12 34 56,kim@us.com,ok,n.no,+47 22 12 34 57,https://linkedin.com/company/n,1980-01-01\n',
    );
    expect(Object.entries(found).filter(([, field]) => field !== null)).toEqual([['Name', 'name']]);
  });
});

describe('a list of addresses', () => {
  it.each([
    ['Ada Holm <ada@n.no>\nBo Li <bo@y.no>\n', ['Ada Holm', 'Bo Li']],
    ['ada@n.no\nbo@y.no\n', [null, null]],
    ['Email\nada@n.no\nbo@y.no\n', [null, null]],
  ])('%j', async (text, names) => {
    const { leads } = await previewOf(text);
    expect(leads.map(({ lead }) => lead.name)).toEqual(names);
    expect(leads.map(({ lead }) => lead.emails)).toEqual([['ada@n.no'], ['bo@y.no']]);
  });
});

describe('the names of the columns', () => {
  it('stand below what a report writes above them', async () => {
    const { survey, leads } = await previewOf(
      'My report,,,\n"As of 2026-11-01, filtered by me",,,\n\nFirst Name,Last Name,Email,Company\nAda,Holm,ada@n.no,Nordhavn\n',
    );
    expect(survey.header).toBe(4);
    expect(leads.map(({ row, lead }) => [row, lead.name])).toEqual([[5, 'Ada Holm']]);
  });

  it('may be twice the same, empty, or what a program stumbles over', async () => {
    const { survey, leads } = await previewOf(
      '__proto__,__proto__,constructor,toString,Email,Email,,prototype\na,b,c,d,ada@n.no,ada@h.no,x,y\n',
    );
    expect(survey.columns.map(({ name }) => name)).toEqual([
      '__proto__',
      '__proto__ (2)',
      'constructor',
      'toString',
      'Email',
      'Email (2)',
      'Column 7',
      'prototype',
    ]);
    expect(leads[0]!.lead.emails).toEqual(['ada@n.no', 'ada@h.no']);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('come in any order, with a mark before the first', async () => {
    expect(
      told((await onlyLead('\uFEFF"Company","E-Mail","Name"\n"Nordhavn","ada@n.no","Ada Holm"\n')).lead),
    ).toEqual({ name: 'Ada Holm', company: 'Nordhavn', emails: ['ada@n.no'] });
  });

  it('a first or a last name alone is the name', async () => {
    expect((await onlyLead('Nombre,Correo\nAda Holm,ada@n.no\n')).lead.name).toBe('Ada Holm');
    expect((await onlyLead('Nom,Courriel\nAda Holm,ada@n.no\n')).lead.name).toBe('Ada Holm');
  });

  it('are put right by whoever knows better', async () => {
    const text = 'A,B,C\nxx1,Ada Holm,ada@n.no\n';
    const { leads } = await previewOf(text, { fields: { A: 'company', B: 'name', C: 'email' } });
    expect(told(leads[0]!.lead)).toEqual({ name: 'Ada Holm', company: 'xx1', emails: ['ada@n.no'] });
    expect((await previewOf(text, { fields: { C: null } })).leads[0]!.lead.emails).toEqual([]);
  });

  it('say that somebody has to say, where nobody is to be found', async () => {
    const { survey } = await previewOf(
      'opportunity,product,stage\n1C1,GTX Plus Basic,Won\n1C2,MG Special Pro,Lost\n',
    );
    expect(survey.asks.map(({ about }) => about)).toEqual(['columns']);
  });
});
