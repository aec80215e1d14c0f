import type { Field, Lead } from '../lead/lead';
import type { LeadCommand } from '../log/lead-command';

/** Two leads, and the one they would be shown as. */
export type TriedJoin = { one: Lead; other: Lead; joined: Lead };
/** By field: whose value is to stand. A field that is not named keeps what joining makes of it. */
export type Chosen = Readonly<Record<string, 'one' | 'other'>>;

/** What a field of the one lead would say. */
export function mergedField(tried: TriedJoin, chosen: Chosen, name: string): Field | undefined {
  const whose = chosen[name];
  return (whose && tried[whose].fields[name]) ?? tried.joined.fields[name];
}

/** The fields that either of two has, and whether they say two things of it. */
export function mergeFields({ one, other }: TriedJoin): { name: string; differ: boolean }[] {
  return [...new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])].map((name) => {
    const [a, b] = [one.fields[name]?.value, other.fields[name]?.value];
    return { name, differ: a !== undefined && b !== undefined && a !== b };
  });
}

/** What makes two leads one with these values: the join, and an edit where joining alone comes to others. */
export function mergeCommands(
  tried: TriedJoin,
  chosen: Chosen,
  ids: readonly [join: string, edit: string],
): LeadCommand[] {
  const { one, other, joined } = tried;
  const stands = (name: string) => joined.fields[name]?.value ?? null;
  const edits = Object.keys(chosen).flatMap((name) => {
    const field = mergedField(tried, chosen, name);
    return field && field.value !== stands(name) ? [[name, field] as const] : [];
  });
  const join: LeadCommand = { id: ids[0], type: 'join-leads', leadId: one.id, other: other.id };
  if (edits.length === 0) return [join];
  return [
    join,
    {
      id: ids[1],
      type: 'edit-lead',
      leadId: one.id,
      fields: Object.fromEntries(edits),
      seen: Object.fromEntries(edits.map(([name]) => [name, stands(name)])),
    },
  ];
}
