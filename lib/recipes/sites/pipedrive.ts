import { factLabels } from '../fact-labels';
import type { Recipe } from '../schema';

/** Views of records opened before stay mounted, hidden by their style. */
const view = '.viewContainer:not([style*="none"])';

export const pipedrivePerson: Recipe = {
  id: 'pipedrive-person',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'pipedrive',
  hosts: ['*.pipedrive.com'],
  path: String.raw`^/person/\d+`,
  root: `${view} || body:not(:has(.viewContainer))`,
  ready: '.detailView,[data-test="phone-number-button"],.fieldsList,h1',
  ignore: [
    '[data-test="activity-note"]',
    '.flowView',
    '[data-test*=timeline]',
    '.dealTile',
    '[data-test*=owner]',
  ],
  key: [{ url: String.raw`^/person/(\d+)` }],
  person: {
    name: [{ css: '.detailView h1' }, { css: '[data-test*=title] h1,h1' }],
    email: [
      {
        css: '.infoBlock a[href^="mailto:"],.fieldsList a[href^="mailto:"],td[data-field="person.email"] a',
        match: '([^@ ]+@[^@ ]+)',
      },
      { label: ['Email', 'E-mail', 'E-Mail'] },
    ],
    phone: [
      { css: '[data-test="phone-number-button"]' },
      { css: 'td[data-field="person.phone"]' },
      { label: ['Phone', 'Telefon', 'Téléphone'] },
    ],
    company: [
      { css: '.infoBlock a[href*="/organization/"],.fieldsList a[href*="/organization/"]' },
      { label: ['Organization', 'Organisation'] },
    ],
    title: [{ label: ['Job title', 'Title', 'Position', 'Cargo'] }],
    recordId: [{ url: String.raw`^/person/(\d+)` }],
  },
  facts: {
    ignore: ['[data-test="activity-note"]', '.flowView', '[data-test*=timeline]', '.dealTile'],
    owner: [{ label: factLabels.owner }],
    stage: [{ label: factLabels.stage }],
    lastActivity: [{ label: factLabels.lastActivity }],
  },
  composers: [],
  examples: {
    yes: ['https://acme.pipedrive.com/person/312', 'https://acme.pipedrive.com/person/312?tab=activities'],
    no: [
      'https://acme.pipedrive.com/persons/list/user/1/filter',
      'https://acme.pipedrive.com/deal/9',
      'https://acme.pipedrive.com/pipeline/1',
    ],
  },
};

/**
 * Organisations, deals and leads of the inbox: read like an unknown page, and only known by their own number.
 */
export const pipedriveOther: Recipe = {
  ...pipedrivePerson,
  id: 'pipedrive-other',
  path: String.raw`^/(organization/\d+|deal/\d+|leads/inbox/[0-9a-f-]{36})`,
  key: [{ url: String.raw`^/(?:organization|deal|leads/inbox)/([0-9a-f-]+)` }],
  person: {},
  examples: {
    yes: [
      'https://acme.pipedrive.com/organization/77',
      'https://acme.pipedrive.com/deal/9',
      'https://acme.pipedrive.com/leads/inbox/3f1b6c1e-6f5e-4c38-9d63-8a1f6a3c9f01',
    ],
    no: ['https://acme.pipedrive.com/leads/inbox', 'https://acme.pipedrive.com/pipeline/1'],
  },
};
