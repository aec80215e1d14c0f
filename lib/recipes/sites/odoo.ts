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
/**
 * An address may name an action instead of a kind of record (`/odoo/action-305/57`), and the last pair is the
 * record in front. So a form is known by the fields it has and has not.
 */
const contacts = String.raw`^/odoo/(?:[\w.-]+/)*(?:contacts|res\.partner|customers|action-\d+)/(\d+)/?(?:[?#]|$)`;
const leads = String.raw`^/odoo/(?:[\w.-]+/)*(?:crm|crm\.lead|leads|action-\d+)/(\d+)/?(?:[?#]|$)`;
const oldNumber: Source = { url: String.raw`#(?:.*&)?id=(\d+)` };
/** A person or a company; no user, no employee, no order, no company of the rep's own. */
const contactForm =
  ':is(.o_form_view,.o_form_sheet):has(.o_field_widget:is([name=function],[name=company_type],[name=is_company],[name=parent_id],[name=email])):not(:has(.o_field_widget:is([name=partner_id],[name=partner_name],[name=contact_name],[name=email_from],[name=login],[name=work_email],[name=currency_id]))) .o_field_widget';
/** A lead or an opportunity; no applicant, order, ticket or task. */
const leadForm =
  ':is(.o_form_view,.o_form_sheet):is(.o_lead_opportunity_form,:has(.o_field_widget:is([name=contact_name],[name=partner_name])),:has(.o_field_widget[name=email_from]):has(.o_field_widget[name=partner_id])):not(:has(.o_field_widget:is([name=job_id],[name=order_line],[name=partner_email],[name=company_type],[name=project_id],[name=invoice_line_ids]))) .o_field_widget';
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
  path: String.raw`${contacts}|^/web#(?=.*model=res\.partner)(?=.*\bid=\d+)`,
  ready: contactForm,
  ignore,
  facts,
  key: [{ url: contacts }, oldNumber],
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
    recordId: [{ url: contacts }, oldNumber],
  },
  /** A company has no company above it and says what it is. */
  self: '.o_field_widget[name=company_type] input[data-value=company]:checked',
  composers: [],
  examples: {
    yes: [
      'https://heron.odoo.example/odoo/contacts/57',
      'https://heron.odoo.example/odoo/action-305/57',
      'https://heron.odoo.example/odoo/contacts/12/action-77/57?debug=1',
      'https://heron.odoo.example/web#id=57&model=res.partner&view_type=form',
    ],
    no: [
      'https://heron.odoo.example/odoo/contacts',
      'https://heron.odoo.example/odoo/action-305',
      'https://heron.odoo.example/odoo/contacts/57/sales/12',
      'https://heron.odoo.example/web#action=81&model=res.partner&view_type=kanban',
    ],
  },
};

export const odooLead: Recipe = {
  ...shared,
  hosts: ['*'],
  id: 'odoo-lead',
  path: String.raw`${leads}|^/web#(?=.*model=crm\.lead)(?=.*\bid=\d+)`,
  ready: leadForm,
  ignore,
  facts,
  key: [{ url: leads }, oldNumber],
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
    recordId: [{ url: leads }, oldNumber],
  },
  composers: [],
  examples: {
    yes: [
      'https://heron.odoo.example/odoo/crm/12',
      'https://heron.odoo.example/odoo/action-290/12',
      'https://heron.odoo.example/web#id=12&menu_id=4&model=crm.lead&view_type=form',
    ],
    no: ['https://heron.odoo.example/odoo/crm', 'https://heron.odoo.example/odoo/sales/12'],
  },
};
