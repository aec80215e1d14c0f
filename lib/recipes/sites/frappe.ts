import { factLabels } from '../fact-labels';
import type { Recipe } from '../schema';
import { withoutTitle } from '../without-title';

/** Frappe CRM: a side panel of labels and controls, the name above it. */
export const frappeLead: Recipe = {
  id: 'frappe-lead',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'frappe',
  hosts: ['*'],
  path: '^/crm/(leads|contacts)/[^/?#]+',
  ready: '.sections .section .field',
  ignore: [
    '[contenteditable=true]',
    '[class*=activity i]',
    '[class*=timeline i]',
    '[role=dialog] [role=listbox]',
  ],
  key: [{ url: '^/crm/(?:leads|contacts)/([^/?#]+)', as: ['uri'] }],
  person: {
    name: [
      { css: 'div.truncate[class*="text-3xl"]', match: withoutTitle },
      { css: 'div.truncate[class*="text-2xl"]', match: withoutTitle },
    ],
    email: [{ label: ['Email', 'E-Mail', 'Email Address'] }],
    phone: [{ label: ['Mobile No.', 'Mobile No', 'Phone', 'Mobile'] }],
    company: [{ label: ['Organization', 'Organisation', 'Company Name'] }],
    title: [{ label: ['Job Title', 'Designation'] }],
    recordId: [{ url: '^/crm/(?:leads|contacts)/([^/?#]+)', as: ['uri'] }],
  },
  facts: {
    owner: [{ label: factLabels.owner }],
    stage: [{ label: factLabels.stage }],
    lastActivity: [{ label: factLabels.lastActivity }],
  },
  composers: [],
  examples: {
    yes: [
      'https://crm.heron.example/crm/leads/CRM-LEAD-2026-00017#activity',
      'http://127.0.0.1:8000/crm/contacts/Pilar%20Oca%C3%B1a',
    ],
    no: ['https://crm.heron.example/crm/leads', 'https://crm.heron.example/crm/deals/CRM-DEAL-2026-00002'],
  },
};
