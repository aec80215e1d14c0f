import type { LeadCommand } from '../../log/lead-command';
import type { Field } from '../../lead/lead';
import { cleanText } from '../../clean-text';
import { parseEmails } from '../../email';
import { because } from '../../reason';
import type { Verdict } from './changes';

type Fields = Extract<LeadCommand, { type: 'edit-lead' }>['fields'];

/**
 * Fields as they will be stored, or why they will not: tidied, the name not empty, the address an address.
 */
export function checkedFields(
  fields: Fields,
): { ok: true; fields: Fields } | { ok: false; refusal: NonNullable<Verdict> } {
  const checked: Fields = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = field && cleanText(field.value, name === 'name' ? 200 : 2000);
    if (name === 'name' && !value) return { ok: false, refusal: because('name-needed') };
    checked[name] = field && value ? { ...field, value } : null;
    if (name !== 'email' || !value) continue;
    const read = parseEmails(value);
    if (!read.ok) return read;
  }
  return { ok: true, fields: checked };
}

/** Without what was found to be empty: a lead is saved with what is known. */
export function known(fields: Fields): Record<string, Field> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Field] => entry[1] !== null),
  );
}
