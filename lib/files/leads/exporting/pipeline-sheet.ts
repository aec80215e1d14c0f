import type { FileLead } from '../file-lead';
import { cell } from './lead-table';
import { profileAddress } from './profile-address';

/** The columns of the sheet, exactly (four-stages). */
const COLUMNS = [
  'Opt-in date',
  'Name',
  'Contact',
  'Source',
  'Stage',
  'Status',
  'Last touch',
  'Next action',
  'Owner',
];

/** The pipeline sheet of four-stages, sorted by the date of the next action; those without one come last. */
export function* pipelineSheet(leads: readonly FileLead[]): Generator<string[]> {
  yield COLUMNS;
  const due = (lead: FileLead) => lead.nextAction?.due ?? '~';
  const sorted = leads.toSorted((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0));
  for (const lead of sorted)
    yield [
      lead.since ?? '',
      lead.name ?? '',
      [...lead.emails, ...lead.phones, ...lead.profiles.map(profileAddress)].join(' / '),
      lead.source ?? '',
      lead.stage ?? '',
      lead.optedOut ? 'opted-out' : (lead.status ?? ''),
      cell(lead, 'lastTouch'),
      cell(lead, 'nextAction'),
      lead.owner ?? '',
    ];
}
