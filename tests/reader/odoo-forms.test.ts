// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { readFirst } from '@/lib/reader/read-first';
import { recipes } from '@/lib/recipes/sites';

import { parse } from './golden-pages';

const field = (name: string, value: string) =>
  `<div name="${name}" class="o_field_widget"><input value="${value}"></div>`;
const read = (path: string, fields: Record<string, string>) =>
  readFirst(
    recipes,
    parse(
      `<html><body><div class="o_form_view"><div class="o_form_sheet">${Object.entries(fields)
        .map(([name, value]) => field(name, value))
        .join('')}</div></div></body></html>`,
    ),
    new URL(`https://heron.odoo.example/odoo/${path}`),
  )?.sighting ?? null;

const contact = { name: 'Marit Solberg', email: 'marit@fjordlys.example', function: 'Buyer' };
const deal = { name: 'Pallets', contact_name: 'Ada Okafor', email_from: 'ada@heron.example' };

it('an action’s address says nothing of the kind: the form’s fields do', () => {
  expect(read('action-305/57', contact)).toMatchObject({
    key: 'odoo-contact:heron.odoo.example:57',
    lead: { name: 'Marit Solberg', recordId: '57' },
  });
  expect(read('action-305/57', deal)).toMatchObject({
    key: 'odoo-lead:heron.odoo.example:57',
    lead: { name: 'Ada Okafor', recordId: '57' },
  });
});

it('the last pair of an address is the record in front', () => {
  expect(read('contacts/12/action-77/57', contact)?.key).toBe('odoo-contact:heron.odoo.example:57');
  expect(read('contacts/12/crm/57', deal)?.key).toBe('odoo-lead:heron.odoo.example:57');
  expect(read('contacts/12/sales/57', contact)).toBeNull();
});

it.each([
  ['a sales order', { name: 'S00012', partner_id: 'Heron Foods, Ada Okafor', order_line: '' }],
  ['a registration', { name: 'Ada Okafor', email: 'x@y.example', partner_id: 'Heron Foods, Bo Lind' }],
  ['an applicant', { partner_name: 'Ada Okafor', email_from: 'ada@x.example', job_id: 'Driver' }],
  ['a user', { name: 'Robin Vale', login: 'robin@rep.example', email: 'robin@rep.example' }],
  ['a company of our own', { name: 'Tallyworks', email: 'us@rep.example', currency_id: 'EUR' }],
  ['a mailing', { subject: 'News', email_from: 'robin@rep.example' }],
])('%s at an action’s address is nobody’s record', (_, fields) => {
  expect(read('action-400/3', fields)).toBeNull();
});
