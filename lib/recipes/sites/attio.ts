import { factLabels } from '../fact-labels';
import type { Recipe } from '../schema';

/** No selectors of Attio's are known to last: its attributes are known by their labels. */
export const attioPerson: Recipe = {
  id: 'attio-person',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'attio',
  hosts: ['app.attio.com'],
  path: '^/[^/]+/person/[0-9a-f-]{36}',
  ready: 'h1,h2,a[href^="mailto:"],main',
  ignore: ['nav', '[class*=timeline i]', '[role=feed]'],
  key: [{ url: '^/[^/]+/person/([0-9a-f-]{36})' }],
  person: {
    name: [{ label: ['Name'] }],
    email: [{ label: ['Email addresses', 'Email address', 'Email'] }],
    phone: [{ label: ['Phone numbers', 'Phone number'] }],
    company: [{ label: ['Company'] }],
    title: [{ label: ['Job title'] }],
    recordId: [{ url: '^/[^/]+/person/([0-9a-f-]{36})' }],
  },
  facts: {
    owner: [{ label: factLabels.owner }],
    stage: [{ label: factLabels.stage }],
    lastActivity: [{ label: factLabels.lastActivity }],
  },
  composers: [],
  examples: {
    yes: ['https://app.attio.com/tallyworks/person/0f1b6c1e-6f5e-4c38-9d63-8a1f6a3c9f01/overview'],
    no: [
      'https://app.attio.com/tallyworks/company/0f1b6c1e-6f5e-4c38-9d63-8a1f6a3c9f01',
      'https://app.attio.com/tallyworks/people/view/1',
    ],
  },
};
