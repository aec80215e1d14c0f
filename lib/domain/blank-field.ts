// Worked out for a script, or decided elsewhere: nothing a rep types in passing may become one of these.
const NO_FIELDS = new Set(['name', 'stage', 'tier', 'score', 'score_band', 'source', 'email', 'phone']);

/**
 * The lead's field that a blank of a script is about: `lead.first_name` → `firstName`. Null where it is a
 * word for this script alone.
 */
export function fieldOfBlank(blank: string): string | null {
  const name = /^lead\.([a-z][a-z0-9_]{0,39})$/.exec(blank)?.[1];
  return name === undefined || NO_FIELDS.has(name)
    ? null
    : name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
