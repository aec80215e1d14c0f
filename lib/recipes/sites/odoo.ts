import type { Recipe, Source } from '../schema';

/**
 * A field's widget carries its name; its value is text, or stands in an input while the form can be edited,
 * as it always can in newer versions.
 */
const shared = { version: 1, checked: '2026-11-22', kind: 'record', site: 'odoo', hosts: ['*'] } as const;
const email: Source[] = [
  { css: '.o_field_widget[name^=email] input', attr: 'value' },
  {
    css: '.o_field_widget[name^=email] a[href^="mailto:"],a.o_field_widget[name^=email]',
    attr: 'href',
    match: '^mailto:([^?]+)',
  },
  { css: '.o_field_widget[name^=email]' },
];
const phone: Source[] = [
  { css: ':is(.o_field_widget[name=phone],.o_field_widget[name=mobile]) input', attr: 'value' },
  { css: '.o_field_widget[name=phone],.o_field_widget[name=mobile]' },
];
const title: Source[] = [
  { css: '.o_field_widget[name=function] input', attr: 'value' },
  { css: '.o_field_widget[name=function]' },
];
/** The rep's own side of a form; the stage is the one pressed of a row of buttons. */
const facts: Recipe['facts'] = {
  owner: [
    { css: '.o_field_widget[name=user_id] input', attr: 'value' },
    { css: '.o_field_widget[name=user_id]' },
  ],
  stage: [
    {
      css: '.o_field_widget[name=stage_id] :is([aria-checked=true],[aria-current=step],.o_arrow_button_current)',
    },
    { css: 'span.o_field_widget[name=stage_id]' },
  ],
};
const ready = '.o_form_view .o_field_widget,.o_form_sheet .o_field_widget';
const ignore = [
  '.o-mail-Chatter',
  '.o_Chatter',
  '.o_control_panel',
  '.o_field_x2many',
  '.o_field_one2many',
  '.o_kanban_view',
  '.modal',
];

/**
 * A customer is shown as "Company, Person"; what comes after the last comma may also be a form of company.
 */
const legal = String.raw`(?:[Ii]nc|LLC|[Ll]td|GmbH|S\.?[Aa]|S\.?[Ll]|[Ll]imited|Corp|Co|LLP|PLC|AG|KG|BV|NV|AB|AS|Oy|Pty)\b`;
const personOf = `^.+, (?!${legal})([^,]+)$`;
const companyOf = `^(.+), (?!${legal})[^,]+$`;

export const odooContact: Recipe = {
  ...shared,
  hosts: ['*'],
  id: 'odoo-contact',
  path: String.raw`^/(odoo/(?:[\w.-]+/)*(contacts|res\.partner|customers)/\d+|web#(?=.*model=res\.partner)(?=.*\bid=\d+))`,
  ready,
  ignore,
  facts,
  key: [
    { url: String.raw`/(?:contacts|res\.partner|customers)/(\d+)` },
    { url: String.raw`#(?:.*&)?id=(\d+)` },
  ],
  person: {
    name: [
      { css: '.o_field_widget[name=name] :is(input,textarea)', attr: 'value' },
      { css: '.oe_title .o_field_widget[name=name]' },
    ],
    email,
    phone,
    title,
    company: [
      { css: '.o_field_widget[name=parent_id] input', attr: 'value' },
      { css: '.o_field_widget[name=parent_id]' },
    ],
    recordId: [
      { url: String.raw`/(?:contacts|res\.partner|customers)/(\d+)` },
      { url: String.raw`#(?:.*&)?id=(\d+)` },
    ],
  },
  /** A company has no company above it and says what it is. */
  self: '.o_field_widget[name=company_type] input[data-value=company]:checked',
  composers: [],
  examples: {
    yes: [
      'https://heron.odoo.example/odoo/contacts/57',
      'https://heron.odoo.example/web#id=57&model=res.partner&view_type=form',
    ],
    no: [
      'https://heron.odoo.example/odoo/contacts',
      'https://heron.odoo.example/web#action=81&model=res.partner&view_type=kanban',
    ],
  },
};

export const odooLead: Recipe = {
  ...shared,
  hosts: ['*'],
  id: 'odoo-lead',
  path: String.raw`^/(odoo/(?:[\w.-]+/)*(crm|crm\.lead|leads)/\d+|web#(?=.*model=crm\.lead)(?=.*\bid=\d+))`,
  ready,
  ignore,
  facts,
  key: [{ url: String.raw`/(?:crm|crm\.lead|leads)/(\d+)` }, { url: String.raw`#(?:.*&)?id=(\d+)` }],
  person: {
    name: [
      { css: '.o_field_widget[name=contact_name] input', attr: 'value' },
      { css: '.o_field_widget[name=contact_name]' },
      { css: '.o_field_widget[name=partner_id] input', attr: 'value', match: personOf },
      { css: '.o_field_widget[name=partner_id]', match: personOf },
    ],
    email,
    phone,
    title,
    company: [
      { css: '.o_field_widget[name=partner_name] input', attr: 'value' },
      { css: '.o_field_widget[name=partner_name]' },
      { css: '.o_field_widget[name=partner_id] input', attr: 'value', match: companyOf },
      { css: '.o_field_widget[name=partner_id]', match: companyOf },
    ],
    recordId: [{ url: String.raw`/(?:crm|crm\.lead|leads)/(\d+)` }, { url: String.raw`#(?:.*&)?id=(\d+)` }],
  },
  composers: [],
  examples: {
    yes: [
      'https://heron.odoo.example/odoo/crm/12',
      'https://heron.odoo.example/web#id=12&menu_id=4&model=crm.lead&view_type=form',
    ],
    no: ['https://heron.odoo.example/odoo/crm', 'https://heron.odoo.example/odoo/sales/12'],
  },
};
