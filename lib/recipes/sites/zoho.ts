import { factLabels } from '../fact-labels';
import type { Recipe } from '../schema';

/** No selectors of Zoho's are known to last: its fields are known by their labels. */
export const zohoPerson: Recipe = {
  id: 'zoho-person',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'zoho',
  hosts: [
    'crm.zoho.com',
    'crm.zoho.eu',
    'crm.zoho.in',
    'crm.zoho.com.au',
    'crm.zoho.com.cn',
    'crm.zoho.jp',
    'crm.zoho.sa',
    'crm.zohocloud.ca',
    'crm.zoho.uk',
  ],
  path: String.raw`^/crm/(org\d+/)?tab/(Leads|Contacts)/\d+`,
  ready: 'crm-detail-view,lyte-text,[id^=value_],[id^=label_],.dv_label,main,#detailView',
  ignore: ['[class*=timeline i]', '[id*=relatedlist i]'],
  key: [{ url: String.raw`^/crm/(?:org\d+/)?tab/(?:Leads|Contacts)/(\d+)` }],
  scope: [{ url: String.raw`^/crm/(org\d+)/` }],
  person: {
    name: [{ label: ['Lead Name', 'Contact Name', 'Full Name'] }],
    email: [{ label: ['Email', 'E-Mail', 'Correo electrónico', 'E-mail'] }],
    phone: [{ label: ['Phone', 'Mobile', 'Telefon', 'Téléphone', 'Teléfono'] }],
    company: [{ label: ['Company', 'Account Name', 'Firma', 'Entreprise', 'Empresa'] }],
    title: [{ label: ['Title', 'Titel', 'Fonction', 'Cargo'] }],
    recordId: [{ url: String.raw`^/crm/(?:org\d+/)?tab/(?:Leads|Contacts)/(\d+)` }],
  },
  facts: {
    owner: [{ label: factLabels.owner }],
    stage: [{ label: factLabels.stage }],
    lastActivity: [{ label: factLabels.lastActivity }],
  },
  composers: [],
  examples: {
    yes: [
      'https://crm.zoho.com/crm/org20071/tab/Leads/5725767000000402001',
      'https://crm.zoho.eu/crm/tab/Contacts/5725767000000402002?sub_module=x',
    ],
    no: [
      'https://crm.zoho.com/crm/org20071/tab/Leads/custom-view/1/list',
      'https://crm.zoho.com/crm/org20071/tab/Accounts/5725767000000402003',
    ],
  },
};

/**
 * Accounts are nobody, and deals ("Potentials") belong to whoever stands on them: read like an unknown page.
 */
export const zohoOther: Recipe = {
  ...zohoPerson,
  id: 'zoho-other',
  path: String.raw`^/crm/(org\d+/)?tab/(Accounts|Potentials|Deals)/\d+`,
  key: [{ url: String.raw`^/crm/(?:org\d+/)?tab/(?:Accounts|Potentials|Deals)/(\d+)` }],
  person: {},
  examples: {
    yes: [
      'https://crm.zoho.com/crm/org20071/tab/Accounts/5725767000000402003',
      'https://crm.zoho.com/crm/org20071/tab/Potentials/5725767000000402004',
    ],
    no: ['https://crm.zoho.com/crm/org20071/tab/Leads/5725767000000402001'],
  },
};
