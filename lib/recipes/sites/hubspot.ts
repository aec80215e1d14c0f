import type { Recipe } from '../schema';

const ready =
  '[data-selenium-test=highlightTitle],[data-selenium-test$="-highlight-details"],[data-card-type=OBJECT_HIGHLIGHT],[data-selenium-test^="property-input-"],[data-profile-property]';
const ignore = [
  '[data-selenium-test*=timeline i]',
  '[data-test-id*=timeline i]',
  '[data-card-type*=ASSOCIATION]',
  '[data-test-id*=association]',
];
const details = '[data-selenium-test="contact-highlight-details"]';
const inputs = ':is(input,textarea)';

/**
 * The portal's number tells accounts apart. Values stand in inputs or as text, beside a label that may be a
 * twin of it, in the old sidebar as in the new; a telephone link may be left over from another contact.
 */
export const hubspotContact: Recipe = {
  id: 'hubspot-contact',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'hubspot',
  hosts: [
    'app.hubspot.com',
    'app-eu1.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
    'app-ap1.hubspot.com',
  ],
  path: String.raw`^/contacts/\d+/(record/0-1|contact)/\d+`,
  ready,
  ignore,
  key: [{ url: String.raw`^/contacts/\d+/(?:record/0-1|contact)/(\d+)` }],
  scope: [{ url: String.raw`^/contacts/(\d+)/` }],
  person: {
    name: [
      { css: '[data-selenium-test=highlightTitle]' },
      { css: `${details} h3` },
      { css: '[data-card-type=OBJECT_HIGHLIGHT] :is(h1,h2,h3)' },
    ],
    email: [
      { css: `${inputs}[data-selenium-test="property-input-email"]`, attr: 'value' },
      { css: `[data-selenium-test="property-input-email"] ${inputs}`, attr: 'value' },
      { css: `[data-profile-property=email] ${inputs}`, attr: 'value' },
      { css: '[data-profile-property=email] a[href^="mailto:"]', attr: 'href' },
      {
        css: '[data-selenium-test="property-input-email"] span,[data-profile-property=email] span',
        match: '^(?!-{1,2}$)(.+)$',
      },
      {
        css: ':is([data-card-type=OBJECT_HIGHLIGHT],[data-selenium-test="contact-highlight-details"]) a[href^="mailto:"]',
        attr: 'href',
      },
    ],
    phone: [
      {
        css: `${inputs}:is([data-selenium-test="property-input-phone"],[data-selenium-test="property-input-mobilephone"])`,
        attr: 'value',
      },
      {
        css: `:is([data-selenium-test="property-input-phone"],[data-selenium-test="property-input-mobilephone"],[data-profile-property=phone]) ${inputs}`,
        attr: 'value',
      },
      {
        css: '[data-selenium-test="property-input-phone"] span,[data-selenium-test="property-input-mobilephone"] span,[data-profile-property=phone] span',
        match: String.raw`^([+(]?\d[\d\s().\/-]{5,})`,
      },
    ],
    company: [
      { css: `${inputs}[data-selenium-test="property-input-company"]`, attr: 'value' },
      {
        css: `:is([data-selenium-test="property-input-company"],[data-profile-property=company]) ${inputs}`,
        attr: 'value',
      },
      {
        css: '[data-selenium-test="property-input-company"] span,[data-profile-property=company] span',
        match: '^(?!(?:Company|Unternehmen|Entreprise|Empresa|Azienda|Bedrijf|会社)|-{1,2}$)(.+)$',
      },
    ],
    title: [
      { css: `${inputs}[data-selenium-test="property-input-jobtitle"]`, attr: 'value' },
      {
        css: `:is([data-selenium-test="property-input-jobtitle"],[data-profile-property=jobtitle]) ${inputs}`,
        attr: 'value',
      },
      {
        css: '[data-selenium-test="property-input-jobtitle"] span,[data-profile-property=jobtitle] span',
        match:
          '^(?!(?:Job [Tt]itle|Berufsbezeichnung|Position|Intitulé|Cargo|Puesto|Qualifica|Functie|役職)|-{1,2}$)(.+)$',
      },
      { css: '[data-unit-test=highlightSubtitle]', match: '^(.+?) (?:at|bei|chez|en|na|bij|på) ' },
    ],
    recordId: [{ url: String.raw`^/contacts/\d+/(?:record/0-1|contact)/(\d+)` }],
  },
  facts: {
    owner: [
      { css: `:is(input,textarea)[data-selenium-test="property-input-hubspot_owner_id"]`, attr: 'value' },
      {
        css: ':is([data-selenium-test="property-input-hubspot_owner_id"],[data-profile-property=hubspot_owner_id]) :is(input,textarea)',
        attr: 'value',
      },
      {
        css: '[data-selenium-test="property-input-hubspot_owner_id"],[data-profile-property=hubspot_owner_id]',
      },
      { label: ['Contact owner', 'Company owner', 'Deal owner'] },
    ],
    stage: [
      {
        css: ':is(input,textarea):is([data-selenium-test="property-input-dealstage"],[data-selenium-test="property-input-hs_lead_status"],[data-selenium-test="property-input-lifecyclestage"])',
        attr: 'value',
      },
      {
        css: ':is([data-selenium-test="property-input-dealstage"],[data-selenium-test="property-input-hs_lead_status"],[data-selenium-test="property-input-lifecyclestage"],[data-profile-property=hs_lead_status],[data-profile-property=lifecyclestage]) :is(input,textarea)',
        attr: 'value',
      },
      {
        css: '[data-selenium-test="property-input-dealstage"],[data-selenium-test="property-input-hs_lead_status"],[data-selenium-test="property-input-lifecyclestage"],[data-profile-property=hs_lead_status],[data-profile-property=lifecyclestage]',
      },
      { label: ['Deal stage', 'Lead status', 'Lifecycle stage'] },
    ],
    lastActivity: [
      {
        css: ':is(input,textarea):is([data-selenium-test="property-input-notes_last_updated"],[data-selenium-test="property-input-notes_last_contacted"])',
        attr: 'value',
      },
      {
        css: '[data-selenium-test="property-input-notes_last_updated"],[data-selenium-test="property-input-notes_last_contacted"],[data-profile-property=notes_last_contacted]',
      },
      { label: ['Last activity date', 'Last contacted'] },
    ],
  },
  composers: [],
  examples: {
    yes: [
      'https://app.hubspot.com/contacts/4920570/record/0-1/551',
      'https://app-eu1.hubspot.com/contacts/4920570/contact/551/',
      'https://app-na2.hubspot.com/contacts/4920570/record/0-1/551/view/1?eschref=x',
    ],
    no: [
      'https://app.hubspot.com/contacts/4920570/objects/0-1/views/all/list',
      'https://app.hubspot.com/contacts/4920570/record/0-2/551',
      'https://app.hubspot.com/reports-dashboard/4920570',
    ],
  },
};

/**
 * A company is nobody, and a deal belongs to whoever stands on it: read like an unknown page, and only known
 * by its own number.
 */
export const hubspotCompany: Recipe = {
  ...hubspotContact,
  id: 'hubspot-company',
  path: String.raw`^/contacts/\d+/(record/0-2|company)/\d+`,
  key: [{ url: String.raw`^/contacts/\d+/(?:record/0-2|company)/(\d+)` }],
  person: {},
  examples: {
    yes: [
      'https://app.hubspot.com/contacts/4920570/record/0-2/88',
      'https://app.hubspot.com/contacts/4920570/company/88',
    ],
    no: ['https://app.hubspot.com/contacts/4920570/record/0-1/551'],
  },
};

export const hubspotDeal: Recipe = {
  ...hubspotContact,
  id: 'hubspot-deal',
  path: String.raw`^/contacts/\d+/(record/0-3|deal)/\d+`,
  key: [{ url: String.raw`^/contacts/\d+/(?:record/0-3|deal)/(\d+)` }],
  person: {},
  examples: {
    yes: [
      'https://app.hubspot.com/contacts/4920570/record/0-3/9001',
      'https://app.hubspot.com/contacts/4920570/deal/9001/',
    ],
    no: [
      'https://app.hubspot.com/contacts/4920570/record/0-1/551',
      'https://app.hubspot.com/contacts/4920570/deals/board/view/all/',
    ],
  },
};
