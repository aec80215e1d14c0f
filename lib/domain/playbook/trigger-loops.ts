import { cadenceFor } from './find-cadence';
import type { Playbook } from './playbook';
import type { Action, Trigger } from './trigger';
import { Tier } from '../words';

/**
 * Triggers that would set each other off for ever, as rings of their ids; empty for a sound playbook. Told
 * from the rules alone: a ring that some lead's facts would happen to break is still a ring, unless its own
 * conditions rule it out.
 */
export function loops(playbook: Playbook): string[][] {
  const edges = new Map(
    playbook.triggers.map((trigger) => [
      trigger.id,
      playbook.triggers
        .filter((other) => trigger.then.some((action) => wakes(trigger, action, other, playbook)))
        .map(({ id }) => id),
    ]),
  );
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
    case 'set-tier':
      if (changesNothing(trigger, action, other, 'tier', action.tier)) return false;
      return (
        when.on === 'tier-crossed' && (when.to ?? action.tier) === action.tier && when.from !== action.tier
      );
    case 'set-stage': {
      if (changesNothing(trigger, action, other, 'stage', action.stage)) return false;
      if (when.on === 'stage-changed') return (when.to ?? action.stage) === action.stage;
      if (when.on === 'score-crossed') return shifts(action.stage, playbook, when.going);
      if (when.on === 'tier-crossed')
        return shifts(action.stage, playbook, 'up') || shifts(action.stage, playbook, 'down');
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
  for (let id: string | undefined = cadence; id !== undefined && !reached.has(id);) {
    reached.add(id);
    const end: Playbook['cadences'][number]['end'] | undefined = playbook.cadences.find(
      (one) => one.id === id,
    )?.end;
    id = end?.do === 'switch' ? end.cadence : end?.do === 'mia' ? end.nurture : undefined;
  }
  return when.cadence === undefined || reached.has(when.cadence);
}

/** Whether by being moved to a stage a lead can win points, or lose some, that depend on the stage. */
function shifts(stage: string, { score }: Playbook, going: 'up' | 'down'): boolean {
  return score.rules.some(
    ({ when, points }) =>
      when.fact === 'stage' && points !== 0 && (when.is.includes(stage) === points > 0) === (going === 'up'),
  );
}

/**
 * Setting a tier or stage changes nothing where it is so already, or where the other does not run; unless the
 * trigger first sets another one.
 */
function changesNothing(
  trigger: Trigger,
  action: Extract<Action, { do: 'set-tier' | 'set-stage' }>,
  other: Trigger,
  what: 'tier' | 'stage',
  value: string,
): boolean {
  if (shutOut(other, what, value)) return true;
  const once = trigger.then.every(
    (one) => one.do !== action.do || JSON.stringify(one) === JSON.stringify(action),
  );
  const { when } = trigger;
  const already =
    what === 'tier'
      ? when.on === 'tier-crossed' && when.to === value
      : when.on === 'stage-changed' && when.to === value;
  return once && (already || other === trigger || onlyAt(trigger, what, value));
}

/** The trigger only runs for leads who are there already. */
function onlyAt(trigger: Trigger, what: 'tier' | 'stage', value: string): boolean {
  return trigger.if.some((fact) => fact.fact === what && fact.is.length === 1 && fact.is[0] === value);
}

/** The other's own conditions keep it from running there. */
function shutOut(other: Trigger, what: 'tier' | 'stage', value: string): boolean {
  return other.if.some((fact) => fact.fact === what && !(fact.is as string[]).includes(value));
}
