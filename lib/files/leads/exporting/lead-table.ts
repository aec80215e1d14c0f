import { writeLastTouch, writeNextAction } from '../cleaning/steps';
import { OWN_COLUMNS } from '../columns/own-columns';
import type { FileLead } from '../file-lead';
import type { ColumnField } from '../header-names/field';
import { profileAddress } from './profile-address';

/** The fields of which a lead may have several, each in a column of its own. */
const SEVERAL = { email: 'emails', phone: 'phones', profile: 'profiles' } as const;
type Several = keyof typeof SEVERAL;

/**
 * Leads as the rows of a table, with the names of the columns first: everything a file can say of a lead.
 * Reading it again gives the same leads. The values are as they are; whoever writes them into a file guards
 * them.
 */
export function* leadTable(leads: readonly FileLead[]): Generator<string[]> {
  const counts = Object.fromEntries(
    Object.entries(SEVERAL).map(([field, list]) => [
      field,
      leads.reduce((most, lead) => Math.max(most, lead[list].length), 1),
    ]),
  ) as Record<Several, number>;
  yield OWN_COLUMNS.flatMap(({ header, field }) =>
    isSeveral(field)
      ? Array.from({ length: counts[field] }, (_, nth) => (nth === 0 ? header : `${header} ${nth + 1}`))
      : [header],
  );
  for (const lead of leads)
    yield OWN_COLUMNS.flatMap(({ field }) =>
      isSeveral(field)
        ? Array.from({ length: counts[field] }, (_, nth) => cellOf(lead, field, nth))
        : [cell(lead, field)],
    );
}

function isSeveral(field: ColumnField): field is Several {
  return field in SEVERAL;
}

function cellOf(lead: FileLead, field: Several, nth: number): string {
  const value = lead[SEVERAL[field]][nth] ?? '';
  return field === 'profile' && value !== '' ? profileAddress(value) : value;
}

/** The text of a field that has one value. */
export function cell(lead: FileLead, field: ColumnField): string {
  switch (field) {
    case 'optOut':
      return lead.optedOut ? 'yes' : 'no';
    case 'tags':
      return lead.tags.join('; ');
    case 'record':
      return lead.records.join('; ');
    case 'lastTouch':
      return lead.lastTouch ? writeLastTouch(lead.lastTouch) : '';
    case 'nextAction':
      return lead.nextAction ? writeNextAction(lead.nextAction) : '';
    default:
      return (field in lead ? ((lead as Record<string, unknown>)[field] as string | null) : null) ?? '';
  }
}
