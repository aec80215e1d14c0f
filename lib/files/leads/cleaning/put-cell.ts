import { cleanText } from '../../../domain/clean-text';
import { emailKey } from '../../../domain/email';
import { because } from '../../../domain/reason';
import type { Column, ColumnField } from '../header-names/field';
import { normalHeader } from '../header-names/normal-header';
import type { TextField } from '../file-lead';
import { addressesIn } from './addresses';
import { isOurs, meantBy } from './cell-text';
import { companySize } from './company-size';
import { readDate } from './dates';
import type { RowLead } from './row-lead';
import { cleanName } from './names';
import { consentSaid, isStopped, optOutSaid, saysOnlyStopped, wishIn } from './opt-out';
import { phonesIn } from './phones';
import { isNoName, isNothing } from './placeholder';
import { isProfile, profileIn } from './profiles';
import { readLastTouch, readNextAction } from './steps';

type Put = (rowLead: RowLead, text: string, column: Column) => void;

const text =
  (field: TextField): Put =>
  (rowLead, cell, column) =>
    rowLead.text(field, cell, column.name);

const part =
  (which: keyof RowLead['parts']): Put =>
  (rowLead, cell, column) => {
    rowLead.parts[which] ||= rowLead.looked(cleanText(cell, 100), column.name);
  };

const RECORD = /^[a-z][a-z-]{1,30}:\S/;

const put: Record<ColumnField, Put> = {
  name: (rowLead, cell, column) => {
    if (emailKey(cleanName(cell)) === null) rowLead.name(cell, column);
    else put.email(rowLead, cell, column);
  },
  firstName: part('first'),
  middleName: part('middle'),
  lastName: part('last'),
  nameSuffix: part('suffix'),
  email: (rowLead, cell, column) => {
    const { emails, name, note, problems } = addressesIn(cell);
    rowLead.lead.emails.push(...emails);
    if (name !== '' && !isNoName(name)) rowLead.nameByAddress ||= name;
    rowLead.note(note);
    putWish(rowLead, note, column);
    for (const why of problems) rowLead.problem(why, column.name);
  },
  phone: (rowLead, cell, column) => {
    const country = rowLead.countryCode ?? rowLead.given.country;
    const { phones, note, problems } = phonesIn(cell, country);
    rowLead.lead.phones.push(...phones);
    if (note !== '') rowLead.note(/\d/.test(note) ? `${column.name}: ${note}` : note);
    putWish(rowLead, note, column);
    for (const why of problems) rowLead.problem(why, column.name);
  },
  profile: (rowLead, cell, column) => {
    for (const piece of /https?:|\.\w/.test(cell) ? cell.split(/[\s;|]+/).filter(Boolean) : [cell]) {
      const key = profileIn(piece, column.name);
      if (key) rowLead.lead.profiles.push(key);
      else rowLead.problem(because('profile-invalid', { url: cleanText(piece, 120) }), column.name);
    }
  },
  contact: (rowLead, cell, column) => {
    for (const piece of cell.split(/\s*(?:[;\n]|\s\/\s|,(?=\s))\s*/).filter(Boolean))
      if (piece.includes('@')) put.email(rowLead, piece, column);
      else if (isProfile(piece)) put.profile(rowLead, piece, column);
      else if (/\d{5,}|\d[\d\s()./-]{6,}/.test(piece)) put.phone(rowLead, piece, column);
      else rowLead.note(piece);
  },
  company: text('company'),
  title: text('title'),
  industry: text('industry'),
  companySize: (rowLead, cell, column) => rowLead.text('companySize', companySize(cell), column.name),
  website: (rowLead, cell, column) => {
    if (isProfile(cell)) put.profile(rowLead, cell, column);
    else rowLead.text('website', cell.split(/\s/)[0]!, column.name);
  },
  country: text('country'),
  city: text('city'),
  language: text('language'),
  zone: text('zone'),
  painPoint: text('painPoint'),
  source: text('source'),
  owner: text('owner'),
  stage: (rowLead, cell, column) => {
    if (isStopped(cell)) rowLead.lead.optedOut = true;
    rowLead.text('stage', cell, column.name);
  },
  status: (rowLead, cell, column) => {
    if (isStopped(cell)) rowLead.lead.optedOut = true;
    rowLead.text('status', cell, column.name);
  },
  note: (rowLead, cell, column) => {
    rowLead.note(rowLead.looked(cell, column.name));
    const wish = wishIn(cell);
    if (wish) rowLead.flag(because('leads-note-wish', { text: cleanText(wish, 80) }), column.name);
  },
  tags: (rowLead, cell) => {
    const bare = (tag: string) => (isOurs(rowLead.given.kind) ? tag : tag.replace(/^"\s*(.*?)\s*"$/, '$1'));
    const tags = cell.split(/\s*(?::::|[;,\n])\s*/).filter((tag) => !/^\* *my ?contacts$/i.test(tag));
    const clean = tags
      .map((tag) => bare(cleanText(tag, 100).replace(/^(\*\s*)+/, '')))
      .filter((tag) => tag !== '' && !isNothing(tag));
    if (clean.some(isStopped)) rowLead.lead.optedOut = true;
    rowLead.lead.tags.push(...clean);
  },
  optOut: (rowLead, cell, column) => {
    optOut(rowLead, optOutSaid(cell, normalHeader(column.name)), cell, column);
  },
  consent: (rowLead, cell, column) => {
    optOut(rowLead, consentSaid(cell, normalHeader(column.name)), cell, column);
  },
  record: (rowLead, cell) => {
    const id = cleanText(cell, 150);
    if (RECORD.test(id)) rowLead.lead.records.push(...id.split(/\s*;\s*/).filter((one) => RECORD.test(one)));
    else if (rowLead.given.kind !== 'table' && rowLead.lead.records.length === 0)
      rowLead.lead.records.push(`${rowLead.given.kind}:${id}`);
  },
  since: (rowLead, cell, column) => {
    const { on, why = null } = readDate(cell, orderOf(rowLead, column), 'past', rowLead.given.today);
    rowLead.lead.since ??= on;
    if (why) rowLead.problem(why, column.name);
  },
  lastTouch: (rowLead, cell, column) => {
    const { value, why } = readLastTouch(cell, orderOf(rowLead, column), rowLead.given.today);
    if (value && (rowLead.lead.lastTouch === null || rowLead.lead.lastTouch.on < value.on))
      rowLead.lead.lastTouch = value;
    if (why) rowLead.problem(why, column.name);
  },
  nextAction: (rowLead, cell, column) => {
    const { value, why } = readNextAction(cell, orderOf(rowLead, column), rowLead.given.today);
    const due = rowLead.lead.nextAction?.due ?? null;
    if (value) rowLead.lead.nextAction = { text: value.text, due: value.due ?? due };
    if (why) rowLead.problem(why, column.name);
  },
  nextDue: (rowLead, cell, column) => {
    const { on, why = null } = readDate(cell, orderOf(rowLead, column), 'planned', rowLead.given.today);
    if (on !== null) rowLead.lead.nextAction = { text: rowLead.lead.nextAction?.text ?? '', due: on };
    if (why) rowLead.problem(why, column.name);
  },
};

function optOut(rowLead: RowLead, said: 'out' | 'in' | 'unclear', cell: string, column: Column): void {
  if (said !== 'in') rowLead.lead.optedOut = true;
  if (said === 'unclear')
    rowLead.flag(because('leads-opt-out-unclear', { text: cleanText(cell, 80) }), column.name);
}

/** "Do not call", typed where the number should be, binds like a tick in its own column. */
function putWish(rowLead: RowLead, note: string, column: Column): void {
  // Of a deal it would mean something else; here it can only be them.
  if (!isStopped(note) && !/^\W*stop\W*$/i.test(note)) return;
  rowLead.lead.optedOut = true;
  rowLead.flag(because('leads-opt-out-unclear', { text: note }), column.name);
}

const NAMES: readonly ColumnField[] = ['name', 'firstName', 'middleName', 'lastName'];
const TOLD: readonly ColumnField[] = [...NAMES, 'email', 'phone'];
/** Longer than any cell is read as anything but a note. */
const MOST = 20_000;

/** Puts what one cell says into the lead. What says that there is nothing is nothing. */
export function putCell(rowLead: RowLead, column: Column, cell: string): void {
  const { field } = column;
  if (cell === '') return;
  if (field === null) return putAside(rowLead, cell, column);
  const start = cell.slice(0, MOST).normalize('NFC');
  const value = meantBy(start, rowLead.given).trim();
  if (value === '') return;
  if (cell.length > MOST) rowLead.flag(because('leads-cut-short', { most: MOST }), column.name);
  const nothing = NAMES.includes(field) ? isNoName(value) : isNothing(value);
  if (nothing && field !== 'optOut') {
    if (TOLD.includes(field) && /\p{L}/u.test(value))
      rowLead.flag(because('leads-placeholder', { text: value }), column.name);
    return;
  }
  put[field](rowLead, value, column);
}

/**
 * A column that is nothing of the lead's may still say that they are to be left alone; but not one about faxes,
 * or one that only names the next.
 */
function putAside(rowLead: RowLead, cell: string, column: Column): void {
  if (!saysOnlyStopped(cell) || /\b(fax|label|type)\b/i.test(column.name)) return;
  rowLead.lead.optedOut = true;
  rowLead.flag(because('leads-opt-out-unclear', { text: cleanText(cell, 80) }), column.name);
}

function orderOf(rowLead: RowLead, column: Column) {
  return rowLead.given.orders.get(column.at) ?? null;
}
