import { countryCode } from '../../../domain/country';
import { because, type Reason } from '../../../domain/reason';
import { lookTwice } from '../../../domain/look-twice';
import { isNoReply } from '../../../domain/email';
import { mailboxOf } from '../../../domain/page/own-ways';
import { fieldByName } from '../header-names/by-name';
import type { Column } from '../header-names/field';
import type { FileLead, Flag } from '../file-lead';
import type { Row } from '../reading/row';
import { isRoleMailbox } from './addresses';
import { labelsOf } from './cell-labels';
import { RowLead, type Given } from './row-lead';
import { calmly, isShouted } from '../../../domain/name/shouted';
import { namesSeveral } from './names';
import { putCell } from './put-cell';

/** A row as it would be saved, or why it cannot be, with its cells so that they can be mended. */
export type CleanRow =
  | { row: number; line: number; lead: FileLead; flags: Flag[]; refused?: never }
  | { row: number; line: number; refused: Reason; cells: readonly string[] };

const MEMBER =
  /^(restricted member|linkedin member|linkedin-mitglied|membre de linkedin|miembro de linkedin)$/i;
const ODD_CELLS = 1000;

/**
 * One row as a lead. What a cell says amiss is left out or kept as a note, and flagged with its place; a row
 * is refused only where nobody is in it.
 */
export function cleanRow(row: Row, given: Given): CleanRow {
  const refused = (why: Reason): CleanRow => ({
    row: row.row,
    line: row.line,
    refused: why,
    cells: row.cells,
  });
  if (row.broken) return refused(row.broken);
  if (row.ended === false && given.fullWidth && row.cells.length < given.columns.length)
    return refused(because('leads-cut-off', { line: row.line }));
  if (isDeleted(row, given.columns)) return refused(because('leads-deleted'));
  const rowLead = new RowLead(given);
  rowLead.countryCode = countryOf(row, given.columns);
  for (const column of given.columns)
    putCell(rowLead, labelled(column, row, given), row.cells[column.at] ?? '');
  const more = row.cells.slice(given.columns.length).filter((cell) => cell.trim() !== '');
  if (more.length > 0) {
    rowLead.flag(because('leads-more-cells', { count: more.length }));
    rowLead.note(more.join('; ').slice(0, ODD_CELLS));
  }
  const lead = rowLead.finished();
  if (lead.name !== null && MEMBER.test(lead.name)) return refused(because('leads-hidden-member'));
  if (lead.name === null && ![lead.emails, lead.phones, lead.profiles].some(({ length }) => length > 0))
    return refused(rowLead.problems[0] ? because('leads-nobody-readable') : because('leads-nobody'));
  flagWhole(rowLead, lead, given.ownAddresses);
  return { row: row.row, line: row.line, lead, flags: rowLead.flags };
}

/**
 * What a cell is where the one beside it says so: a number may be a fax, and a field of somebody's own about a
 * wish to be left alone.
 */
function labelled(column: Column, { cells }: Row, { columns }: Given): Column {
  const label = labelsOf(columns).get(column.at);
  const name = label === undefined ? '' : (cells[label] ?? '').trim();
  if (name === '') return column;
  if (column.field === 'phone') return /fax/i.test(name) ? { ...column, field: null } : column;
  const field = column.field === null ? fieldByName(name) : null;
  return field === 'optOut' || field === 'consent' ? { ...column, name, field } : column;
}

/** The first country that a row names, as its ISO code: its telephone numbers are dialled there. */
export function countryOf({ cells }: Row, columns: readonly Column[]): string | null {
  for (const { at, field } of columns) {
    const code = field === 'country' && cells[at] ? countryCode(cells[at]) : null;
    if (code) return code;
  }
  return null;
}

/** An export of everything has what was thrown away there, too. */
function isDeleted({ cells }: Row, columns: readonly Column[]): boolean {
  return columns.some(
    ({ at, name }) => /^is ?deleted$/i.test(name.trim()) && /^(true|1|yes)$/i.test((cells[at] ?? '').trim()),
  );
}

/** What is to be looked at in a lead as a whole. */
function flagWhole(rowLead: RowLead, lead: FileLead, own: ReadonlySet<string>): void {
  if (lead.name === null) rowLead.flag(because('leads-no-name'));
  else if (isShouted(lead.name)) rowLead.flag(because('leads-name-capitals', { name: calmly(lead.name) }));
  if (lead.name !== null && namesSeveral(lead.name))
    rowLead.flag(because('leads-two-people', { name: lead.name.slice(0, 120) }));
  const shown = [lead.name, lead.company, ...lead.emails].filter((text) => text !== null);
  for (const text of shown.filter((one) => lookTwice(one).length > 0))
    rowLead.flag(because('leads-look-twice', { text: text.slice(0, 120) }));
  for (const email of lead.emails) {
    if (own.has(mailboxOf(email))) rowLead.flag(because('own-address', { email }));
    else if (isNoReply(email)) rowLead.flag(because('no-reply-address', { email }));
    else if (isRoleMailbox(email)) rowLead.flag(because('leads-role-mailbox', { email }));
  }
}
