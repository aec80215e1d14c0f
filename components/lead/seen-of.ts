import type { LeadRow } from '@/lib/store/database/db';

/** What stood in these fields when the rep wrote others over them. */
export function seenOf(
  { fields }: Pick<LeadRow, 'fields'>,
  names: readonly string[],
): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, fields[name]?.value ?? null]));
}
