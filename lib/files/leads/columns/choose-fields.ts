import { fieldByName } from '../header-names/by-name';
import type { Contents } from './column-contents';
import type { Column, ColumnField } from '../header-names/field';
import { normalHeader } from '../header-names/normal-header';

/**
 * What a known export calls otherwise than everybody else. By `normalHeader`; null: nothing of the lead's.
 */
export type OwnNames = Readonly<Record<string, ColumnField | null>>;

/** Most cells of a column have to be something before it is taken for that, whatever its name. */
const MOST = 0.6;
const HALF = 0.5;
const REACHABLE: readonly ColumnField[] = ['email', 'phone', 'profile', 'contact'];

/**
 * What each column is: by its name as the known export means it, by its name as others do, or by what stands
 * in it. Two columns of one name get numbers, so that a mapping can speak of each.
 */
export function chooseFields(
  headers: readonly string[],
  contents: readonly Contents[],
  own: OwnNames,
  named: boolean,
): Column[] {
  const names = uniqueNames(headers);
  const columns = headers.map((header, at): Column => {
    const normal = normalHeader(header);
    if (Object.hasOwn(own, normal)) return { at, name: names[at]!, field: own[normal]! };
    const meant = named ? fieldByName(header) : null;
    return { at, name: names[at]!, field: fieldFor(meant, contents[at]!, header) };
  });
  const chosenByRep = columns.map(({ name }) => Object.hasOwn(own, normalHeader(name)));
  return withNames(withFirms(withoutGreeting(columns, contents, chosenByRep), contents), contents, named);
}

function uniqueNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    const base = header.trim().slice(0, 200) || `Column ${at + 1}`;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base} (${count})`;
    taken.add(name);
    return name;
  });
}

/** The name's meaning, put right by what is in the column where the two disagree. */
function fieldFor(meant: ColumnField | 'nothing' | null, is: Contents, header: string): ColumnField | null {
  if (meant === 'nothing') return null;
  if (meant === 'website' && is.profiles >= MOST) return 'profile';
  if (meant === 'profile' && is.sites >= MOST) return 'website';
  if (meant === 'contact' && Math.max(is.names, is.lastFirst) >= MOST) return 'name';
  if (meant === 'contact' && is.companies >= MOST) return 'company';
  if (meant === 'name' && is.emails >= MOST) return 'email';
  if (meant !== null) return meant;
  if (is.filled === 0) return null;
  if (is.emails >= MOST) return 'email';
  if (is.profiles >= MOST) return 'profile';
  if (is.sites >= MOST) return 'website';
  if (/\b(id|date|zip|postal|plz|cp|cap|nr|code|number|vat|tax|iban)\b/.test(normalHeader(header)))
    return null;
  if (is.phones >= MOST) return 'phone';
  return is.emails > 0 && is.emails + is.phones + is.profiles >= MOST ? 'contact' : null;
}

/** `Title` is Mr or Mrs where another column is the job, or where the cells say so. */
function withoutGreeting(
  columns: readonly Column[],
  contents: readonly Contents[],
  chosen: readonly boolean[],
): Column[] {
  const job = columns.some(({ field, name }) => field === 'title' && normalHeader(name) !== 'title');
  return columns.map((column) => {
    const greeting =
      column.field === 'title' &&
      !chosen[column.at] &&
      (contents[column.at]!.greetings >= HALF || (job && normalHeader(column.name) === 'title'));
    return greeting ? { ...column, field: null } : column;
  });
}

/** Beside the name of a person, `Customer` or `Name` that holds firms is their company. */
function withFirms(columns: readonly Column[], contents: readonly Contents[]): Column[] {
  const names = columns.filter(({ field }) => field === 'name' || field === 'firstName');
  const firm = names.find(({ at, field }) => field === 'name' && contents[at]!.companies >= HALF);
  if (!firm || names.length < 2 || columns.some(({ field }) => field === 'company')) return [...columns];
  return columns.map((column) => (column === firm ? { ...column, field: 'company' } : column));
}

/**
 * Half of a name alone is the whole of it; a file without any name has it in the column that looks like
 * names.
 */
function withNames(columns: readonly Column[], contents: readonly Contents[], named: boolean): Column[] {
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  const half = has('firstName') === has('lastName') ? null : has('firstName') ? 'firstName' : 'lastName';
  if (half && !has('name'))
    return columns.map((column) => (column.field === half ? { ...column, field: 'name' } : column));
  if (half || has('name') || has('firstName')) return [...columns];
  // In a table that has no way to reach anybody, what looks like names may be goods.
  if (named && !REACHABLE.some(has)) return [...columns];
  const guess = (
    field: ColumnField,
    share: 'names' | 'lastFirst' | 'companies' | 'countries',
    from: readonly Column[],
  ) => {
    const best = from
      .filter(
        ({ at, field, name }) =>
          field === null && contents[at]![share] >= MOST && !(named && fieldByName(name)),
      )
      .sort((a, b) => contents[b.at]![share] - contents[a.at]![share] || a.at - b.at)[0];
    return from.map((column) => (column === best ? { ...column, field } : column));
  };
  const withName = guess('name', 'names', columns);
  const whole = withName.some(({ field }) => field === 'name')
    ? withName
    : guess('name', 'lastFirst', columns);
  const withFirm = has('company') ? whole : guess('company', 'companies', whole);
  return has('country') ? withFirm : guess('country', 'countries', withFirm);
}
