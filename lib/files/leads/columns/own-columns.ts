import type { ColumnField } from '../header-names/field';

/**
 * The columns of our own tables. Addresses, numbers and profiles get as many of their columns as the lead
 * with the most needs.
 */
export const OWN_COLUMNS: readonly { header: string; field: ColumnField }[] = [
  { header: 'Name', field: 'name' },
  { header: 'Email', field: 'email' },
  { header: 'Phone', field: 'phone' },
  { header: 'Company', field: 'company' },
  { header: 'Job title', field: 'title' },
  { header: 'Profile', field: 'profile' },
  { header: 'Opted out', field: 'optOut' },
  { header: 'Note', field: 'note' },
  { header: 'Tags', field: 'tags' },
  { header: 'Industry', field: 'industry' },
  { header: 'Company size', field: 'companySize' },
  { header: 'Website', field: 'website' },
  { header: 'Country', field: 'country' },
  { header: 'City', field: 'city' },
  { header: 'Language', field: 'language' },
  { header: 'Time zone', field: 'zone' },
  { header: 'Pain point', field: 'painPoint' },
  { header: 'Source', field: 'source' },
  { header: 'Owner', field: 'owner' },
  { header: 'Stage', field: 'stage' },
  { header: 'Status', field: 'status' },
  { header: 'Opt-in date', field: 'since' },
  { header: 'Last touch', field: 'lastTouch' },
  { header: 'Next action', field: 'nextAction' },
  { header: 'Record', field: 'record' },
];
