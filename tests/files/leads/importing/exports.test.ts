import { describe, expect, it } from 'vitest';
import { csv, read } from './read-csv';

describe('the export of', () => {
  it('LinkedIn: below its notes, with members that hide', async () => {
    const found = await read(
      csv(
        'Notes:',
        '"When exporting your data, you may notice, that some addresses are missing, and so on."',
        '',
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        'Odalys,Brandt,https://www.linkedin.com/in/Odalys-Brandt,,Perrin Foods,Head of Cold Chain,15 Jun 2026',
        ',,,,,,30 Apr 2026',
        'Restricted,Member,,,,,1 Jan 2026',
        'Ada,Holm,javascript:alert(1),,"Foo, Inc.","VP, ""Sales""",1 Jan 2026',
      ),
    );
    expect(found.kind).toBe('linkedin');
    expect(found.leads).toEqual([
      {
        name: 'Odalys Brandt',
        company: 'Perrin Foods',
        title: 'Head of Cold Chain',
        profiles: ['linkedin.com/in/odalys-brandt'],
        since: '2026-06-15',
      },
      { name: 'Ada Holm', company: 'Foo, Inc.', title: 'VP, "Sales"', since: '2026-01-01' },
    ]);
    expect(found.refused).toEqual([
      [6, 'leads-nobody'],
      [7, 'leads-hidden-member'],
    ]);
    expect(found.survey.skipped.map(({ row }) => row)).toEqual([1, 2]);
  });

  it('LinkedIn: with the notes below the header, and the header once more; and the oldest form', async () => {
    const header = 'First Name,Last Name,Email Address,Company,Position,Connected On';
    const found = await read(
      csv(
        header,
        'Notes:',
        '"A sentence, and another."',
        header,
        'Ada,Holm,ada@n.no,Nordhavn,CEO,1 Jan 2026',
      ),
    );
    expect(found.leads.map(({ name }) => name)).toEqual(['Ada Holm']);
    expect(found.refused).toEqual([]);
  });

  it('Google, as it is now: several in a cell, its own labels, names that are only how another sounds', async () => {
    const found = await read(
      csv(
        'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Country,Website 1 - Value,Custom Field 1 - Value',
        '小明,,王,Xiaoming,Wang,,,,,北京科技,经理,1980-01-01,met at fair,* myContacts ::: Governo,* Work,w1@x.cn ::: w2@x.cn,Home,w@home.cn,Mobile,138 0013 8000,CN,https://www.linkedin.com/in/wang,x',
        'Ada,M.,Holm,,,Dr.,Jr.,,"Holm, Ada",Nordhavn,CEO,,,* myContacts,,,,,,,,,',
      ),
    );
    expect(found.kind).toBe('google');
    expect(found.leads).toEqual([
      {
        name: '王小明',
        company: '北京科技',
        title: '经理',
        note: 'met at fair',
        tags: ['Governo'],
        emails: ['w1@x.cn', 'w2@x.cn', 'w@home.cn'],
        phones: ['+8613800138000'],
        country: 'CN',
        profiles: ['linkedin.com/in/wang'],
      },
      { name: 'Ada M. Holm, Jr.', company: 'Nordhavn', title: 'CEO' },
    ]);
  });

  it('Google, as it was', async () => {
    const found = await read(
      csv(
        'Name,Given Name,Additional Name,Family Name,Yomi Name,Occupation,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title',
        'Ada Holm,Ada,,Holm,ada,,a note,* myContacts ::: Clients,* Home,ada@n.no,Mobile,+4722123456,Nordhavn,CEO',
      ),
    );
    expect(found.leads).toEqual([
      {
        name: 'Ada Holm',
        note: 'a note',
        tags: ['Clients'],
        emails: ['ada@n.no'],
        phones: ['+4722123456'],
        company: 'Nordhavn',
        title: 'CEO',
      },
    ]);
  });

  it('Outlook: a title is no job, an Exchange name no address, an assistant somebody else', async () => {
    const found = await read(
      csv(
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,Business Country/Region,Business Fax,Business Phone,Mobile Phone,Anniversary,Assistant's Name,Assistant's Phone,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Manager's Name,Notes,Web Page",
        'Mr.,Jürgen,,Müller,,Müller & Söhne,Geschäftsführer,Germany,0221 111,0221 123456,0171 1234567,0/0/00,Eva,0221 999999,Kunde;VIP,juergen@mueller.de,SMTP,Jürgen Müller (juergen@mueller.de),/o=ExchangeLabs/ou=x/cn=y,Max,"Zeile 1\nZeile 2",www.mueller.de',
      ),
    );
    expect(found.kind).toBe('outlook');
    expect(found.leads).toEqual([
      {
        name: 'Jürgen Müller',
        company: 'Müller & Söhne',
        title: 'Geschäftsführer',
        country: 'Germany',
        phones: ['+49221123456', '+491711234567'],
        tags: ['Kunde', 'VIP'],
        emails: ['juergen@mueller.de'],
        note: 'Zeile 1\nZeile 2',
        website: 'www.mueller.de',
      },
    ]);
    expect(found.flags).toEqual([[]]);
  });

  it('HubSpot: two addresses in a cell, who unsubscribed, times that say no zone', async () => {
    const found = await read(
      csv(
        'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Last Activity Date,Lifecycle Stage,Company Name,Unsubscribed from all email,LinkedIn URL',
        '101,Ada,Holm,ada@n.no; a.holm@n.no,+47 22 12 34 56,Kim,NEW,2024-01-15 10:00,2024-02-01,Lead,Nordhavn,false,linkedin.com/in/ada',
        '102,BOB,MARLEY,Bob <BOB@X.com>,020 7946 0000,Kim,OPEN,2024-01-16 10:00,,Lead,X Ltd,true,',
      ),
    );
    expect(found.kind).toBe('hubspot');
    expect(found.leads).toEqual([
      {
        name: 'Ada Holm',
        emails: ['ada@n.no', 'a.holm@n.no'],
        phones: ['+4722123456'],
        owner: 'Kim',
        status: 'NEW',
        since: '2024-01-15T10:00',
        lastTouch: { on: '2024-02-01', touch: null },
        company: 'Nordhavn',
        records: ['hubspot:101'],
        profiles: ['linkedin.com/in/ada'],
      },
      {
        name: 'BOB MARLEY',
        emails: ['bob@x.com'],
        owner: 'Kim',
        status: 'OPEN',
        since: '2024-01-16T10:00',
        company: 'X Ltd',
        records: ['hubspot:102'],
        optedOut: true,
        note: 'Phone Number: 020 7946 0000',
      },
    ]);
    expect(found.survey.asks.map(({ about }) => about)).toEqual(['time zone', 'country']);
    expect(found.flags[1]).toEqual(['leads-phone-no-country', 'leads-name-capitals']);
    const answered = await read(
      csv('Record ID,Contact owner,Name,Email,Phone Number', '1,Kim,Ada,ada@n.no,020 7946 0000'),
      { country: 'GB' },
    );
    expect(answered.leads[0]).toMatchObject({ phones: ['+442079460000'] });
    expect(answered.survey.asks).toEqual([]);
  });

  it('Salesforce, as a report: totals and notices below are no people', async () => {
    const found = await read(
      csv(
        '"Salutation","First Name","Last Name","Title","Mailing Country","Phone","Email","Account Owner","Account Name"',
        '"Mr.","Jon","Doe","VP Sales","United States","(512) 555-0100","jon@acme.com","Kim Lee","Acme, Inc."',
        '"Ms.","Maria","Núñez","","Spain","91 123 45 67","8/09 NO ANSWER","Kim Lee","Total Foods"',
        '',
        '"Grand Totals (5700 records)"',
        '',
        '"Confidential Information - Do Not Distribute"',
        '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
      ),
    );
    expect(found.kind).toBe('salesforce');
    expect(found.leads).toEqual([
      {
        name: 'Jon Doe',
        title: 'VP Sales',
        country: 'United States',
        phones: ['+15125550100'],
        emails: ['jon@acme.com'],
        owner: 'Kim Lee',
        company: 'Acme, Inc.',
      },
      {
        name: 'Maria Núñez',
        country: 'Spain',
        phones: ['+34911234567'],
        owner: 'Kim Lee',
        company: 'Total Foods',
        note: '8/09 NO ANSWER',
      },
    ]);
    expect(found.survey.skippedCount).toBe(3);
    expect(found.counts.refused).toBe(0);
  });

  it('Salesforce, by its own names: out of e-mail, or not to be called', async () => {
    const found = await read(
      csv(
        '"Id","AccountId","LastName","FirstName","Name","MailingCountry","MobilePhone","Email","Title","OwnerId","HasOptedOutOfEmail","HasOptedOutOfFax","DoNotCall","CreatedDate"',
        '"0031","001","Doe","Jon","Jon Doe","US","(512) 555-0100","jon@acme.com","VP","005","true","false","false","2024-01-15T10:00:00.000+0000"',
        '"0032","001","Roe","Jane","Jane Roe","US","","jane@acme.com","","005","false","false","true","2024-01-15T10:00:00.000+0000"',
        '"0033","001","Poe","Ann","Ann Poe","US","","ann@acme.com","","005","false","true","false","2024-01-15T10:00:00.000+0000"',
      ),
    );
    expect(found.leads.map(({ optedOut }) => optedOut ?? false)).toEqual([true, true, false]);
    expect(found.leads[0]).toMatchObject({
      records: ['salesforce:0031'],
      since: '2024-01-15T10:00+00:00',
      phones: ['+15125550100'],
    });
    expect(found.survey.asks).toEqual([]);
  });

  it('Pipedrive: every column names its thing', async () => {
    const found = await read(
      csv(
        'Person - ID,Person - Name,Person - Email - Work,Person - Email - Home,Person - Phone - Mobile,Person - Organization,Person - Labels,Person - Owner,Person - Marketing status,Person - Last activity date,Person - Next activity date,Person - Open deals,Person - Last email received',
        '1,Ada Holm,ada@x.no,ada@y.no,+44 20 7946 0000,Acme,"Hot, VIP",Kim,Subscribed,2024-03-01,2026-12-05,2,2024-02-02',
        '2,Ben Foo,ben@x.no,,,Acme,,Kim,Unsubscribed,,,0,',
        '3,Cy Ng,cy@x.no,,,Acme,,Kim,No consent,,,0,',
      ),
    );
    expect(found.kind).toBe('pipedrive');
    expect(found.leads[0]).toEqual({
      name: 'Ada Holm',
      emails: ['ada@x.no', 'ada@y.no'],
      phones: ['+442079460000'],
      company: 'Acme',
      tags: ['Hot', 'VIP'],
      owner: 'Kim',
      records: ['pipedrive:1'],
      lastTouch: { on: '2024-03-01', touch: null },
      nextAction: { text: '', due: '2026-12-05' },
    });
    expect(found.leads.map(({ optedOut }) => optedOut ?? false)).toEqual([false, true, false]);
  });

  it('Zoho', async () => {
    const found = await read(
      csv(
        'Record Id,Lead Name,Company,Created Time,Lead Source,Lead Status,Email,Secondary Email,Phone,Email Opt Out,Lead Owner,Industry,No. of Employees',
        'zcrm_1,Ada Holm,Nordhavn,2024-01-05 10:11:12,Web,Contacted,ada@x.no,a@y.no,,false,Kim,Boats,50',
        'zcrm_2,Bo Li,Nord,2024-01-05 10:11:12,Web,Do Not Contact,bo@x.no,,,false,Kim,Boats,',
        'zcrm_3,Cy Ng,Nord,2024-01-05 10:11:12,Web,New,cy@x.no,,,true,Kim,Boats,',
      ),
    );
    expect(found.kind).toBe('zoho');
    expect(found.leads[0]).toMatchObject({
      name: 'Ada Holm',
      emails: ['ada@x.no', 'a@y.no'],
      companySize: '50',
      source: 'Web',
      records: ['zoho:zcrm_1'],
    });
    expect(found.leads.map(({ optedOut }) => optedOut ?? false)).toEqual([false, true, true]);
  });

  it('Close: a lead is a company, its first contact the person', async () => {
    const found = await read(
      csv(
        'id,display_name,lead_name,description,url,status_label,primary_contact_name,primary_contact_title,primary_contact_primary_phone,primary_contact_primary_phone_type,primary_contact_other_phones,primary_contact_primary_email,primary_contact_other_emails,created_by_name,date_created,html_url,address_1_country,next_task_text,next_task_date',
        'lead_1,Nordhavn,Nordhavn,Makes boats,https://nordhavn.no,Potential,Ada Holm,CEO,+4722123456,office,"+4722123457, +4722123458",ada@nordhavn.no,"a2@nordhavn.no, a3@nordhavn.no",Kim,2024-01-05T10:11:12.000000+00:00,https://app.close.com/lead/1,NO,Call her,2026-12-05',
      ),
    );
    expect(found.kind).toBe('close');
    expect(found.leads[0]).toMatchObject({
      name: 'Ada Holm',
      company: 'Nordhavn',
      title: 'CEO',
      website: 'https://nordhavn.no',
      emails: ['ada@nordhavn.no', 'a2@nordhavn.no', 'a3@nordhavn.no'],
      phones: ['+4722123456', '+4722123457', '+4722123458'],
      note: 'Makes boats',
      status: 'Potential',
      nextAction: { text: 'Call her', due: '2026-12-05' },
    });
  });

  it('Apollo: names for e-mails are no names, numbers have an apostrophe', async () => {
    const found = await read(
      csv(
        'First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,First Phone,Corporate Phone,# Employees,Industry,Person Linkedin Url,Website,Company Linkedin Url,Twitter Url,City,Country',
        "Ada,Holm,CEO,Nordhavn AS,Nordhavn,ada@nordhavn.no,Verified,'+47 22 12 34 56,'+47 22 00 00 00,50,marine,http://www.linkedin.com/in/adaholm,http://nordhavn.no,http://www.linkedin.com/company/nordhavn,,Oslo,Norway",
      ),
    );
    expect(found.kind).toBe('apollo');
    expect(found.leads[0]).toEqual({
      name: 'Ada Holm',
      title: 'CEO',
      company: 'Nordhavn AS',
      emails: ['ada@nordhavn.no'],
      phones: ['+4722123456', '+4722000000'],
      companySize: '50',
      industry: 'marine',
      profiles: ['linkedin.com/in/adaholm'],
      website: 'http://nordhavn.no',
      city: 'Oslo',
      country: 'Norway',
    });
  });

  it('Lusha: sizes that a spreadsheet took for months, notes where addresses should be', async () => {
    const found = await read(
      csv(
        'Date,User,First Name,Last Name,Work Email,Work Email Confidence,Direct Email,Direct Email Confidence,Phone 1,Phone 1 Type,Job Title,LinkedIn URL,Country,City,Country ISO,Company Name,Company Domain,Company Number of Employees,Company LinkedIn URL,Company Country',
        '2024-01-01,kim,Ada,Holm,8/09 NO ANSWER,A+,ada@x.no,A,22 12 34 56,mobile,CEO,https://linkedin.com/in/ada,Norway,Oslo,NO,Nordhavn,nordhavn.no,Nov-50,https://linkedin.com/company/n,Sweden',
      ),
    );
    expect(found.kind).toBe('lusha');
    expect(found.leads[0]).toEqual({
      name: 'Ada Holm',
      emails: ['ada@x.no'],
      phones: ['+4722123456'],
      title: 'CEO',
      profiles: ['linkedin.com/in/ada'],
      country: 'Norway',
      city: 'Oslo',
      company: 'Nordhavn',
      website: 'nordhavn.no',
      companySize: '11-50',
      note: '8/09 NO ANSWER',
    });
  });

  it('Atomic CRM, and others by names alone', async () => {
    const found = await read(
      csv(
        'first_name,last_name,gender,title,background,first_seen,has_newsletter,status,tags,linkedin_url,company,email_work,email_home,phone_work',
        'Ada,Holm,f,CEO,old friend,2024-01-05,FALSE,warm,"a, b",https://linkedin.com/in/ada,Nordhavn,ada@n.no,ada@h.no,+4722123456',
      ),
    );
    expect(found.leads).toEqual([
      {
        name: 'Ada Holm',
        title: 'CEO',
        note: 'old friend',
        since: '2024-01-05',
        status: 'warm',
        tags: ['a', 'b'],
        profiles: ['linkedin.com/in/ada'],
        company: 'Nordhavn',
        emails: ['ada@n.no', 'ada@h.no'],
        phones: ['+4722123456'],
      },
    ]);
  });

  it('the pipeline sheet, with the columns as people fill them', async () => {
    const found = await read(
      csv(
        'Opt-in date,Name,Contact,Source,Stage,Status,Last touch (date and number 1–6),Next action (message + due date),Owner',
        '2026-11-01,Ada Holm,ada@x.no,Webinar,Opt-in,Follow-up,"2026-11-03, touch 2","Send the checklist, due 2026-12-09",Kim',
        '2026-11-02,Bo Li,+44 20 7946 0000 / bo@y.no,Form,Call-ask,MIA,5 Nov 2026 (3),Call 9 Dec 2026,Kim',
        '2026-11-02,Cy Ng,linkedin.com/in/cy,Form,Call-ask,Opted out,#4 on 2026-11-05,9 December 2026: send the link,Kim',
      ),
    );
    expect(found.kind).toBe('four-stages');
    expect(found.leads).toEqual([
      {
        name: 'Ada Holm',
        emails: ['ada@x.no'],
        source: 'Webinar',
        stage: 'Opt-in',
        status: 'Follow-up',
        owner: 'Kim',
        since: '2026-11-01',
        lastTouch: { on: '2026-11-03', touch: 2 },
        nextAction: { text: 'Send the checklist', due: '2026-12-09' },
      },
      {
        name: 'Bo Li',
        emails: ['bo@y.no'],
        phones: ['+442079460000'],
        source: 'Form',
        stage: 'Call-ask',
        status: 'MIA',
        owner: 'Kim',
        since: '2026-11-02',
        lastTouch: { on: '2026-11-05', touch: 3 },
        nextAction: { text: 'Call', due: '2026-12-09' },
      },
      {
        name: 'Cy Ng',
        profiles: ['linkedin.com/in/cy'],
        source: 'Form',
        stage: 'Call-ask',
        status: 'Opted out',
        optedOut: true,
        owner: 'Kim',
        since: '2026-11-02',
        lastTouch: { on: '2026-11-05', touch: 4 },
        nextAction: { text: 'send the link', due: '2026-12-09' },
      },
    ]);
  });
});
