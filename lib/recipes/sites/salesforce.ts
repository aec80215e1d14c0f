import type { Recipe, Source } from '../schema';
import { withoutTitle } from '../without-title';

/** Several records stay mounted, one in sight; parts of them in native shadow roots. */
const shown =
  '.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal,.windowViewMode-maximized.active.lafPageHost';
const highlights = 'records-highlights2';
const field = ['Lead', 'Contact'] as const;
const of = {
  email: [
    {
      css: `:is([data-target-selection-name="sfdc:RecordField.${field[0]}.Email"],[data-target-selection-name="sfdc:RecordField.${field[1]}.Email"]) a[href^="mailto:"]`,
      attr: 'href',
      match: '^mailto:([^?]+)',
    },
    { css: 'records-highlights-details-item a[href^="mailto:"]', attr: 'href', match: '^mailto:([^?]+)' },
    { css: `${highlights} >>> a[href^="mailto:"]`, attr: 'href', match: '^mailto:([^?]+)' },
    { label: ['Email', 'E-Mail', 'Correo electrónico', 'メール'] },
  ],
  phone: [
    {
      css: `:is([data-target-selection-name="sfdc:RecordField.${field[0]}.Phone"],[data-target-selection-name="sfdc:RecordField.${field[1]}.Phone"],[data-target-selection-name="sfdc:RecordField.${field[1]}.MobilePhone"]) :is(a,lightning-formatted-phone)`,
    },
    { css: 'records-highlights-details-item lightning-formatted-phone' },
    { css: `${highlights} >>> lightning-formatted-phone` },
    { label: ['Phone', 'Mobile', 'Telefon', 'Téléphone'] },
  ],
  company: [
    {
      css: `[data-target-selection-name="sfdc:RecordField.${field[0]}.Company"] :is(.test-id__field-value,lightning-formatted-text)`,
    },
    { css: `[data-target-selection-name="sfdc:RecordField.${field[1]}.AccountId"] a` },
    { label: ['Company', 'Account Name', 'Firma', 'Unternehmen'] },
  ],
  title: [
    {
      css: `:is([data-target-selection-name="sfdc:RecordField.${field[0]}.Title"],[data-target-selection-name="sfdc:RecordField.${field[1]}.Title"]) :is(.test-id__field-value,lightning-formatted-text)`,
    },
    { label: ['Title', 'Titel'] },
  ],
} satisfies Record<string, Source[]>;

const id: Source[] = [{ url: '^/lightning/r/(?:[A-Za-z_]+/)?((?:00Q|003)[A-Za-z0-9]{12,15})/view' }];

export const salesforcePerson: Recipe = {
  id: 'salesforce-person',
  version: 1,
  checked: '2026-11-22',
  kind: 'record',
  site: 'salesforce',
  hosts: ['*.lightning.force.com'],
  path: '^/lightning/r/((Lead|Contact)/)?(00Q|003)[A-Za-z0-9]{12,15}/view',
  /** A console shows records beside one another: there nobody is named but by the one in front. */
  root: `${shown} || body:not(:has(${shown},.oneConsoleTab))`,
  ready:
    'records-highlights2,records-lwc-highlights-panel,records-record-layout-item,[data-target-selection-name^="sfdc:RecordField."]',
  ignore: [
    'runtime_sales_activities-activity-timeline',
    'lst-related-list-single-container',
    'records-hoverable-link[data-owner]',
    '[data-target-selection-name$=".OwnerId"]',
  ],
  key: id,
  person: {
    name: [
      {
        css: 'lightning-formatted-name[slot=primaryField],[slot=primaryField] lightning-formatted-name',
        match: withoutTitle,
      },
      { css: `${highlights} >>> lightning-formatted-name`, match: withoutTitle },
      {
        css: `:is([data-target-selection-name="sfdc:RecordField.${field[0]}.Name"],[data-target-selection-name="sfdc:RecordField.${field[1]}.Name"]) :is(.test-id__field-value,lightning-formatted-name)`,
        match: withoutTitle,
      },
    ],
    ...of,
    recordId: id,
  },
  facts: {
    ignore: ['runtime_sales_activities-activity-timeline', 'lst-related-list-single-container'],
    owner: [
      { css: '[data-target-selection-name$=".OwnerId"] .test-id__field-value a' },
      { css: '[data-target-selection-name$=".OwnerId"] .test-id__field-value', own: true },
    ],
    stage: [
      {
        css: ':is([data-target-selection-name="sfdc:RecordField.Lead.Status"],[data-target-selection-name="sfdc:RecordField.Opportunity.StageName"]) :is(.test-id__field-value,lightning-formatted-text)',
      },
      { label: ['Lead Status', 'Stage'] },
    ],
    lastActivity: [
      { css: '[data-target-selection-name$=".LastActivityDate"] .test-id__field-value' },
      { label: ['Last Activity', 'Last Activity Date'] },
    ],
  },
  composers: [],
  examples: {
    yes: [
      'https://acme.lightning.force.com/lightning/r/Lead/00Q5g00000AbCdEFGH/view',
      'https://acme.lightning.force.com/lightning/r/Contact/0035g00000AbCdE/view?ws=%2Flightning',
      'https://acme.lightning.force.com/lightning/r/0035g00000AbCdE/view',
    ],
    no: [
      'https://acme.lightning.force.com/lightning/o/Lead/list?filterName=Recent',
      'https://acme.lightning.force.com/lightning/page/home',
      'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdE/view',
    ],
  },
};

/**
 * An account is nobody; an opportunity belongs to whoever stands on it: read like an unknown page, and only
 * known by its own number.
 */
export const salesforceOther: Recipe = {
  ...salesforcePerson,
  id: 'salesforce-other',
  path: '^/lightning/r/((Account|Opportunity)/)?(001|006)[A-Za-z0-9]{12,15}/view',
  key: [{ url: '^/lightning/r/(?:[A-Za-z_]+/)?((?:001|006)[A-Za-z0-9]{12,15})/view' }],
  person: {},
  examples: {
    yes: [
      'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdE/view',
      'https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000AbCdEFGH/view',
    ],
    no: ['https://acme.lightning.force.com/lightning/r/Lead/00Q5g00000AbCdEFGH/view'],
  },
};
