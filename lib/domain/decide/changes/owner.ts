import { DAY } from '../../time/calendar';
import { plus } from '../../time/instant';
import type { Sla } from '../../playbook/cadence';
import type { Playbook } from '../../playbook/playbook';
import type { Tier } from '../../words';
import { because, type Reason } from '../../reason';
import type { Member } from '../../settings/roster';
import { assign } from '../../routing/routing';
import { takersOf } from '../../routing/takers';
import { isForTouch, WITH_OWNER } from '../../lead/task-kinds';
import { slaDeadline } from '../../hours/working-time';
import { firstTouchSla } from './cadences';
import type { Changes } from './changes';
import { dueAt } from './tasks';

/** Why somebody has a lead whom a person chose: no rule takes it from them. */
const BY_HAND: ReadonlySet<string> = new Set(['owner-by-rep', 'owner-handed-over', 'owner-took-over']);

/**
 * One owner by the playbook's rules, at once and with the reasons; with it a dated task on that person
 * (four-layers). Whoever has the lead keeps it while the rules still allow it, and whom the rep gave it to in
 * any case. `late`: the first touch is past its time, so that it goes to somebody else if there is anybody
 * (tiered-it, speed-to-lead). Nobody eligible is never silent: an alert, and a task to find somebody.
 */
export function giveOwner(
  changes: Changes,
  playbook: Playbook,
  late = false,
  within: Sla | null = firstTouchSla(playbook, changes.lead),
): void {
  const { lead, context } = changes;
  const { counts = {} } = context;
  const all = takersOf(context.roster ?? [], lead.scope);
  if (lead.owner !== null && BY_HAND.has(lead.ownerWhy[0]?.code ?? '')) return;
  const roster = late ? all.filter(({ id }) => id !== lead.owner) : all;
  if (late && (roster.length === 0 || assign(lead, roster, playbook, context, counts).to !== 'owner')) return;
  const owned = lead.owner === null ? undefined : counts[lead.owner];
  const kept =
    lead.owner === null
      ? counts
      : { ...counts, [lead.owner]: { open: Math.max(0, (owned?.open ?? 1) - 1), lastAt: -1 } };
  const found = assign(lead, roster, playbook, context, kept);
  switch (found.to) {
    case 'owner':
      if (found.owner.id === lead.owner) return;
      changes.emit({ type: 'assigned', owner: found.owner.id, why: found.why.slice(0, 20) });
      if (roster.length > 0) addOwnerTask(changes, found.owner, within);
      return;
    case 'unattended':
      if (lead.owner !== null || lead.ownerWhy.length === 0)
        changes.emit({ type: 'assigned', owner: null, why: found.why });
      return;
    case 'nobody':
      escalate(changes, playbook, found.why);
      return;
  }
}

/** A hotter tier is met as one: by whoever it belongs to now, within that tier's time, and they are told. */
export function ownHotter(changes: Changes, playbook: Playbook, tier: Tier): void {
  const roster = changes.context.roster ?? [];
  if (roster.length === 0) return;
  const { owner } = changes.lead;
  const minutes = playbook.sources.flatMap((source) =>
    source.tier === tier && source.firstTouch && 'minutes' in source.firstTouch
      ? source.firstTouch.minutes
      : [],
  );
  const within: Sla = minutes.length > 0 ? { minutes: Math.min(...minutes) } : { by: 'same-business-day' };
  giveOwner(changes, playbook, false, within);
  const now = roster.find(({ id }) => id === changes.lead.owner);
  if (!now) return;
  if (now.id === owner) addOwnerTask(changes, now, within);
  const label = because('tier-hotter', { tier, owner: now.name });
  changes.emit({ type: 'alerted', text: `Now ${tier}: ${now.name}`, label });
}

/** To be touched in time by the one who was given the lead. */
export function addOwnerTask(changes: Changes, owner: Pick<Member, 'id' | 'name'>, sla: Sla | null): void {
  const { lead, context } = changes;
  // Where no source says how soon, the owner sees to it within the day.
  const deadline = sla ? slaDeadline(context.now, sla, context) : plus(context.now, DAY);
  const label = because(lead.lastOut ? 'task-next-word' : 'task-take-lead', { owner: owner.name });
  const due = { ...dueAt(changes, deadline, label), deadline };
  for (const { id, done } of lead.tasks)
    if (done === null && id.startsWith(WITH_OWNER)) changes.emit({ type: 'task-done', taskId: id });
  changes.emit({
    type: 'task-added',
    task: {
      id: `${WITH_OWNER}${changes.name}`,
      title: lead.lastOut ? 'Next touch' : 'First touch',
      label,
      due,
      done: null,
      owner: owner.id,
    },
  });
}

function escalate(changes: Changes, playbook: Playbook, why: Reason[]): void {
  const { lead, context } = changes;
  if (lead.owner === null && lead.ownerWhy[0]?.code === why[0]?.code) return;
  changes.emit({ type: 'assigned', owner: null, why });
  const label = because('nobody-eligible');
  changes.emit({ type: 'alerted', text: 'Nobody can take this lead', label });
  const deadline = plus(context.now, playbook.assignment.withinSeconds * 1000);
  const task = {
    id: `${WITH_OWNER}${changes.name}`,
    title: 'Find an owner',
    label: because('task-find-owner'),
    due: { ...dueAt(changes, context.now, label), deadline },
    done: null,
    owner: context.self.actor,
  };
  changes.emit({ type: 'task-added', task });
}

/** A touch does what the owner was asked for, and what only asked for a touch. */
export function finishTouchTasks(changes: Changes): void {
  for (const task of changes.lead.tasks)
    if (task.done === null && isForTouch(task)) changes.emit({ type: 'task-done', taskId: task.id });
}

/**
 * To somebody of the roster; for a role that nobody of it has (and alone) the owner stays, and a task says to
 * hand over.
 */
export function handOff(changes: Changes, to: string, why: Reason): void {
  const { lead, context } = changes;
  const member = context.roster?.find(({ name }) => name.toLowerCase() === to.trim().toLowerCase());
  if (member) {
    if (member.id !== lead.owner) changes.emit({ type: 'assigned', owner: member.id, why: [why] });
    return;
  }
  const label = because('task-hand-off', { to });
  if (
    lead.tasks.some(
      ({ done, label: known }) => done === null && known?.code === label.code && known.args?.['to'] === to,
    )
  )
    return;
  changes.emit({
    type: 'task-added',
    task: {
      id: `hand-off:${changes.name}`,
      title: `Hand over to ${to}`,
      label,
      due: dueAt(changes, context.now, why),
      done: null,
      owner: lead.owner,
    },
  });
}
