import { factLabels } from '../fact-labels';
import type { Recipe } from '../schema';

/**
 * A lead of Close is a company with any number of contacts: somebody is named only when there is one address
 * on it.
 */
export const closeLead: Recipe = {
  id: 'close-lead',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'close',
  hosts: ['app.close.com'],
  path: '^/lead/lead_[A-Za-z0-9]+',
  ready: 'h1,h2,a[href^="mailto:"]',
  ignore: ['[class*=activity i]', '[class*=timeline i]', '[class*=email-body i]', '[role=feed]', 'nav'],
  key: [{ url: '^/lead/(lead_[A-Za-z0-9]+)' }],
  person: {},
  people: {
    each: 'a[href^="mailto:"]',
    person: { email: [{ css: ':scope', attr: 'href', match: '^mailto:([^?]+)' }] },
  },
  facts: {
    owner: [{ label: factLabels.owner }],
    stage: [{ label: factLabels.stage }],
    lastActivity: [{ label: factLabels.lastActivity }],
  },
  composers: [],
  examples: {
    yes: [
      'https://app.close.com/lead/lead_Xy7Qa91LmZp3/',
      'https://app.close.com/lead/lead_Xy7Qa91LmZp3/#activityId=1',
    ],
    no: ['https://app.close.com/search/', 'https://app.close.com/leads/'],
  },
};
