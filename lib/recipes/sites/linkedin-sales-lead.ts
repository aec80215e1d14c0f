import type { Recipe } from '../schema';

/** A lead in Sales Navigator. Its address is not the public profile's, which only a menu shows. */
export const linkedinSalesLead: Recipe = {
  id: 'linkedin-sales-lead',
  version: 1,
  checked: '2026-11-22',
  kind: 'profile',
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  path: '^/sales/(?:lead|people)/[^/?#]+',
  /** The first section of experience stands beside the card since September 2026. */
  root: 'main:has(h1[data-anonymize="person-name"]) || body:not(:has(main)):has(h1[data-anonymize="person-name"])',
  ready: 'h1[data-anonymize="person-name"]',
  ignore: [],
  key: [{ url: '^/sales/(?:lead|people)/([^,/?#]+)' }],
  person: {
    name: [{ css: 'h1[data-anonymize="person-name"]' }],
    title: [
      { css: '[data-anonymize="job-title"]' },
      { css: '[data-anonymize="headline"]' },
      { css: '[data-anonymize="title"]' },
    ],
    company: [
      { css: '[data-anonymize="company-name"]' },
      { css: 'img[data-anonymize="company-logo"][title]', attr: 'title' },
    ],
    location: [{ css: '[data-anonymize="location"]' }],
    profileUrl: [
      { css: 'a[href*="linkedin.com/in/"]', attr: 'href', match: '^([^?#]+)' },
      { url: '^(/sales/lead/[^,/?#]+)' },
    ],
  },
  composers: [
    {
      kind: 'new',
      root: '[role=dialog]:has(textarea)',
      body: 'textarea',
      before: [],
      subject: 'input[type=text]',
      to: [{ css: '[data-anonymize="person-name"]' }],
    },
  ],
  examples: {
    yes: [
      'https://www.linkedin.com/sales/lead/ACwAABcDeFgHiJkLmNoPqRsTuVwXyZ012345678,NAME_SEARCH,a1B2',
      'https://www.linkedin.com/sales/people/ACwAABcDeFg,name',
    ],
    no: [
      'https://www.linkedin.com/sales/search/people?query=acme',
      'https://www.linkedin.com/sales/company/1234',
      'https://www.linkedin.com/in/ada-okafor/',
      'https://www.linkedin.com.evil.test/sales/lead/ACwAABcDeFg',
    ],
  },
};
