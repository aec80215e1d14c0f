import { cleanText } from '../../../domain/clean-text';
import { emailKey } from '../../../domain/email';
import { because } from '../../../domain/reason';
import type { Column, ColumnField } from '../header-names/field';
import { normalHeader } from '../header-names/normal-header';
import type { TextField } from '../file-lead';
import { addressesIn } from './addresses';
import { companySize } from './company-size';
import { readDate } from './dates';
import type { Draft } from './draft';
import { unguarded } from '../../formula-guard';
import { cleanName } from './names';
import { consentEnded, isStopped, optOutSaid } from './opt-out';
import { phonesIn } from './phones';
import { isNoName, isNothing } from './placeholder';
import { isProfile, profileIn } from './profiles';
import { readLastTouch, readNextAction } from './steps';

type Put = (draft: Draft, text: string, column: Column) => void;

const text =
  (field: TextField): Put =>
  (draft, cell, column) =>
    draft.text(field, cell, column.name);

const part =
  (which: keyof Draft['parts']): Put =>
  (draft, cell, column) => {
    draft.parts[which] ||= draft.looked(cleanText(cell, 100), column.name);
  };

const RECORD = /^[a-z][a-z-]{1,30}:\S/;

const put: Record<ColumnField, Put> = {
  name: (draft, cell, column) => {
    if (emailKey(cleanName(cell)) === null) draft.name(cell, column);
    else put.email(draft, cell, column);
  },
  firstName: part('first'),
  middleName: part('middle'),
  lastName: part('last'),
  nameSuffix: part('suffix'),
  email: (draft, cell, column) => {
    const { emails, name, note, problems } = addressesIn(cell);
    draft.lead.emails.push(...emails);
    if (name !== '') draft.nameByAddress ||= name;
    draft.note(note);
    putWish(draft, note, column);
    for (const why of problems) draft.problem(why, column.name);
  },
  phone: (draft, cell, column) => {
    const country = draft.countryCode ?? draft.given.country;
    const { phones, note, problems } = phonesIn(cell, country);
    draft.lead.phones.push(...phones);
    if (note !== '') draft.note(/\d/.test(note) ? `${column.name}: ${note}` : note);
    putWish(draft, note, column);
    for (const why of problems) draft.problem(why, column.name);
  },
  profile: (draft, cell, column) => {
    for (const piece of /https?:|\.\w/.test(cell) ? cell.split(/[\s;|]+/).filter(Boolean) : [cell]) {
      const key = profileIn(piece, column.name);
      if (key) draft.lead.profiles.push(key);
      else draft.problem(because('profile-invalid', { url: cleanText(piece, 120) }), column.name);
    }
  },
  contact: (draft, cell, column) => {
    for (const piece of cell.split(/\s*(?:[;\n]|\s\/\s|,(?=\s))\s*/).filter(Boolean))
      if (piece.includes('@')) put.email(draft, piece, column);
      else if (isProfile(piece)) put.profile(draft, piece, column);
      else if (/\d{5,}|\d[\d\s()./-]{6,}/.test(piece)) put.phone(draft, piece, column);
      else draft.note(piece);
  },
  company: text('company'),
  title: text('title'),
  industry: text('industry'),
  companySize: (draft, cell, column) => draft.text('companySize', companySize(cell), column.name),
  website: (draft, cell, column) => {
    if (isProfile(cell)) put.profile(draft, cell, column);
    else draft.text('website', cell.split(/\s/)[0]!, column.name);
  },
  country: text('country'),
  city: text('city'),
  language: text('language'),
  zone: text('zone'),
  painPoint: text('painPoint'),
  source: text('source'),
  owner: text('owner'),
  stage: (draft, cell, column) => {
    if (isStopped(cell)) draft.lead.optedOut = true;
    draft.text('stage', cell, column.name);
  },
  status: (draft, cell, column) => {
    if (isStopped(cell)) draft.lead.optedOut = true;
    draft.text('status', cell, column.name);
  },
  note: (draft, cell, column) => draft.note(draft.looked(cell, column.name)),
  tags: (draft, cell) => {
    const tags = cell.split(/\s*(?::::|[;,\n])\s*/).filter((tag) => !/^\* *my ?contacts$/i.test(tag));
    const clean = tags
      .map((tag) => cleanText(tag, 100).replace(/^(\*\s*)+/, ''))
      .filter((tag) => tag !== '' && !isNothing(tag));
    if (clean.some(isStopped)) draft.lead.optedOut = true;
    draft.lead.tags.push(...clean);
  },
  optOut: (draft, cell, column) => {
    const said = optOutSaid(cell);
    if (said !== 'in') draft.lead.optedOut = true;
    if (said === 'unclear')
      draft.flag(because('leads-opt-out-unclear', { text: cleanText(cell, 80) }), column.name);
  },
  consent: (draft, cell, column) => {
    if (consentEnded(cell, normalHeader(column.name))) draft.lead.optedOut = true;
  },
  record: (draft, cell) => {
    const id = cleanText(cell, 150);
    if (RECORD.test(id)) draft.lead.records.push(...id.split(/\s*;\s*/).filter((one) => RECORD.test(one)));
    else if (draft.given.kind !== 'table' && draft.lead.records.length === 0)
      draft.lead.records.push(`${draft.given.kind}:${id}`);
  },
  since: (draft, cell, column) => {
    const { on, why = null } = readDate(cell, orderOf(draft, column), 'past', draft.given.today);
    draft.lead.since ??= on;
    if (why) draft.problem(why, column.name);
  },
  lastTouch: (draft, cell, column) => {
    const { value, why } = readLastTouch(cell, orderOf(draft, column), draft.given.today);
    if (value && (draft.lead.lastTouch === null || draft.lead.lastTouch.on < value.on))
      draft.lead.lastTouch = value;
    if (why) draft.problem(why, column.name);
  },
  nextAction: (draft, cell, column) => {
    const { value, why } = readNextAction(cell, orderOf(draft, column), draft.given.today);
    const due = draft.lead.nextAction?.due ?? null;
    if (value) draft.lead.nextAction = { text: value.text, due: value.due ?? due };
    if (why) draft.problem(why, column.name);
  },
  nextDue: (draft, cell, column) => {
    const { on, why = null } = readDate(cell, orderOf(draft, column), 'planned', draft.given.today);
    if (on !== null) draft.lead.nextAction = { text: draft.lead.nextAction?.text ?? '', due: on };
    if (why) draft.problem(why, column.name);
  },
};

/** "Do not call", typed where the number should be, binds like a tick in its own column. */
function putWish(draft: Draft, note: string, column: Column): void {
  if (!isStopped(note)) return;
  draft.lead.optedOut = true;
  draft.flag(because('leads-opt-out-unclear', { text: note }), column.name);
}

const NAMES: readonly ColumnField[] = ['name', 'firstName', 'middleName', 'lastName'];
const TOLD: readonly ColumnField[] = [...NAMES, 'email', 'phone'];
/** Longer than any cell is read as anything but a note. */
const MOST = 20_000;

/** Puts what one cell says into the lead. What says that there is nothing is nothing. */
export function putCell(draft: Draft, column: Column, cell: string): void {
  const { field } = column;
  if (field === null || cell === '') return;
  const start = cell.slice(0, MOST).normalize('NFC');
  const value = (draft.given.format === 'vcard' ? start : unguarded(start)).trim();
  if (value === '') return;
  if (cell.length > MOST) draft.flag(because('leads-cut-short', { most: MOST }), column.name);
  const nothing = NAMES.includes(field) ? isNoName(value) : isNothing(value);
  if (nothing && field !== 'optOut') {
    if (TOLD.includes(field) && /\p{L}/u.test(value))
      draft.flag(because('leads-placeholder', { text: value }), column.name);
    return;
  }
  put[field](draft, value, column);
}

function orderOf(draft: Draft, column: Column) {
  return draft.given.orders.get(column.at) ?? null;
}
