import { cadenceFor } from './decide/cadences';
import type { Playbook } from './playbook';
import type { Action, Trigger } from './trigger';
import { Tier } from './words';

/**
 * Triggers that would set each other off for ever, as rings of their ids; empty for a sound playbook. Told from the rules
 * alone: a ring that some lead's facts would happen to break is still a ring, unless its own conditions rule it out.
 */
export function loops(playbook: Playbook): string[][] {
  const edges = new Map(playbook.triggers.map((trigger) => [trigger.id, playbook.triggers.filter((other) => trigger.then.some((action) => wakes(trigger, action, other, playbook))).map(({ id }) => id)]));
  const found = new Map<string, string[]>();
  for (const { id } of playbook.triggers) {
    const ring = wayBack(id, edges);
    const key = ring?.toSorted().join(' ');
    if (ring && key && !found.has(key)) found.set(key, ring);
  }
  return [...found.values()];
}

/** The shortest way from a trigger back to itself. */
function wayBack(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of edges.get(way.at(-1)!) ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

function wakes(trigger: Trigger, action: Action, other: Trigger, playbook: Playbook): boolean {
  const { when } = other;
  switch (action.do) {
    case 'set-tier': {
      const already = (trigger.when.on === 'tier-crossed' && trigger.when.to === action.tier) || settles(trigger, action, other);
      if (already || onlyAt(trigger, 'tier', action.tier) || shutOut(other, 'tier', action.tier)) return false;
      return when.on === 'tier-crossed' && (when.to ?? action.tier) === action.tier && when.from !== action.tier;
    }
    case 'set-stage': {
      const already = (trigger.when.on === 'stage-changed' && trigger.when.to === action.stage) || settles(trigger, action, other);
      if (already || onlyAt(trigger, 'stage', action.stage) || shutOut(other, 'stage', action.stage)) return false;
      if (when.on === 'stage-changed') return (when.to ?? action.stage) === action.stage;
      const cadences = Tier.options.map((tier) => cadenceFor(playbook, action.stage, tier)?.id);
      return cadences.some((cadence) => cadence !== undefined && endsInto(cadence, other, playbook));
    }
    case 'start':
    case 'switch':
    case 'nurture':
      return endsInto(action.cadence, other, playbook);
    case 'stop':
    case 'pause':
    case 'task':
    case 'alert':
    case 'assign':
    case 'hand-off':
    case 'archive':
      return false;
  }
}

/** Whether a cadence, or one that follows from its end, ends in a way the trigger waits for. */
function endsInto(cadence: string, { when }: Trigger, playbook: Playbook): boolean {
  if (when.on !== 'cadence-ended') return false;
  const reached = new Set<string>();
  for (let id: string | undefined = cadence; id !== undefined && !reached.has(id); ) {
    reached.add(id);
    const end: Playbook['cadences'][number]['end'] | undefined = playbook.cadences.find((one) => one.id === id)?.end;
    id = end?.do === 'switch' ? end.cadence : end?.do === 'mia' ? end.nurture : undefined;
  }
  return when.cadence === undefined || reached.has(when.cadence);
}

/** A trigger that wakes itself finds done what it would do, unless it sets first one thing and then another. */
function settles(trigger: Trigger, action: Action, other: Trigger): boolean {
  return other === trigger && trigger.then.every((one) => one.do !== action.do || JSON.stringify(one) === JSON.stringify(action));
}

/** The trigger only runs for leads who are there already, so that its action changes nothing. */
function onlyAt(trigger: Trigger, what: 'tier' | 'stage', value: string): boolean {
  return trigger.if.some((fact) => fact.fact === what && fact.is.length === 1 && fact.is[0] === value);
}

/** The other's own conditions keep it from running there. */
function shutOut(other: Trigger, what: 'tier' | 'stage', value: string): boolean {
  return other.if.some((fact) => fact.fact === what && !(fact.is as string[]).includes(value));
}
