import type { ColumnField } from '../header-names/field';

/**
 * The parts of a card that say something of a lead, as the columns of a table. What a card has no property
 * for is in properties of our own.
 */
export const CARD_COLUMNS = [
  { name: 'FN', field: 'name' },
  { name: 'N (family)', field: 'lastName' },
  { name: 'N (given)', field: 'firstName' },
  { name: 'N (middle)', field: 'middleName' },
  { name: 'N (suffix)', field: 'nameSuffix' },
  { name: 'EMAIL', field: 'email' },
  { name: 'TEL', field: 'phone' },
  { name: 'ORG', field: 'company' },
  { name: 'TITLE', field: 'title' },
  { name: 'URL', field: 'website' },
  { name: 'X-SOCIALPROFILE', field: 'profile' },
  { name: 'NOTE', field: 'note' },
  { name: 'ADR (city)', field: 'city' },
  { name: 'ADR (country)', field: 'country' },
  { name: 'CATEGORIES', field: 'tags' },
  { name: 'LANG', field: 'language' },
  { name: 'TZ', field: 'zone' },
  { name: 'UID', field: 'record' },
  { name: 'X-OPTED-OUT', field: 'optOut' },
  { name: 'X-INDUSTRY', field: 'industry' },
  { name: 'X-COMPANY-SIZE', field: 'companySize' },
  { name: 'X-PAIN-POINT', field: 'painPoint' },
  { name: 'X-SOURCE', field: 'source' },
  { name: 'X-OWNER', field: 'owner' },
  { name: 'X-STAGE', field: 'stage' },
  { name: 'X-STATUS', field: 'status' },
  { name: 'X-OPT-IN-DATE', field: 'since' },
  { name: 'X-LAST-TOUCH', field: 'lastTouch' },
  { name: 'X-NEXT-ACTION', field: 'nextAction' },
  { name: 'X-RECORD', field: 'record' },
] as const satisfies readonly { name: string; field: ColumnField }[];

export type CardColumn = (typeof CARD_COLUMNS)[number]['name'];
