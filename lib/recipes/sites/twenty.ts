import { factLabels } from '../fact-labels';
import type { Recipe } from '../schema';

/** Runs at the user's own address; its classes are hashes, so links and labels are all there is. */
export const twentyPerson: Recipe = {
  id: 'twenty-person',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'twenty',
  hosts: ['*'],
  path: '^/object/person/[0-9a-f-]{36}',
  ready: 'a[href^="mailto:"],a[href*="/object/company/"],h1',
  ignore: ['nav', '[data-testid*=timeline i]', '[class*=timeline i]'],
  key: [{ url: '^/object/person/([0-9a-f-]{36})' }],
  person: {
    name: [{ title: '^(?!Twenty$)([^|]+?)(?: - [^|-]+)?(?: \\| .*)?$' }],
    email: [{ label: ['Emails', 'Email'] }],
    phone: [{ label: ['Phones', 'Phone'] }],
    company: [{ label: ['Company'] }],
    title: [{ label: ['Job Title'] }],
    recordId: [{ url: '^/object/person/([0-9a-f-]{36})' }],
  },
  facts: {
    owner: [{ label: factLabels.owner }],
    stage: [{ label: factLabels.stage }],
    lastActivity: [{ label: factLabels.lastActivity }],
  },
  composers: [],
  examples: {
    yes: [
      'https://twenty.heron.example/object/person/20202020-8f4b-4b4b-9b4b-1c1d1e1f2021',
      'http://127.0.0.1:3000/object/person/20202020-8f4b-4b4b-9b4b-1c1d1e1f2021',
    ],
    no: [
      'https://twenty.heron.example/objects/people',
      'https://twenty.heron.example/object/company/20202020-8f4b-4b4b-9b4b-1c1d1e1f2021',
    ],
  },
};
