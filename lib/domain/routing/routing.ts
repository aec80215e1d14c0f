import { dayOf } from '../time/calendar';
import { instant } from '../time/instant';
import type { Context, OwnerCount } from '../log/context';
import type { Lead } from '../lead/lead';
import type { Playbook } from '../playbook/playbook';
import { because, type Reason } from '../reason';
import type { Member, Roster } from '../settings/roster';
import { applyRule } from './rules';
import { nextWorking } from '../hours/working-time';

/**
 * Whose lead it is, and why: "Ana: EMEA, 31 of 40, next in turn" is the owner and the sentences of `why` in
 * order. `nobody` is never silent: it has to be escalated; `unattended` is the playbook's wish (four-layers:
 * cold costs no rep time).
 */
export type Assigned =
  | { to: 'owner'; owner: Pick<Member, 'id' | 'name'>; why: Reason[] }
  | { to: 'unattended'; why: Reason[] }
  | { to: 'nobody'; why: Reason[] };

/**
 * One owner for a lead: the playbook's rules in their order, then those at work now, then whoever has waited
 * longest for a lead, and at last the order of the roster. The same question always has the same answer.
 * Alone, every lead is yours.
 */
export function assign(
  lead: Pick<Lead, 'fields' | 'tier'>,
  roster: Roster,
  playbook: Pick<Playbook, 'assignment'>,
  context: Pick<Context, 'now' | 'self' | 'settings' | 'holidays'>,
  counts: Readonly<Record<string, OwnerCount>>,
): Assigned {
  const { order, unattended } = playbook.assignment;
  if (roster.length === 0)
    return {
      to: 'owner',
      owner: { id: context.self.actor, name: context.settings.name },
      why: [because('working-alone')],
    };
  if (unattended.includes(lead.tier))
    return { to: 'unattended', why: [because('route-unattended', { tier: lead.tier })] };
  const count = (id: string): OwnerCount =>
    Object.hasOwn(counts, id) ? counts[id]! : { open: 0, lastAt: null };
  const why: Reason[] = [];
  let members: readonly Member[] = roster.filter((member) => !isAway(member, context));
  if (members.length === 0) return { to: 'nobody', why: [because('route-all-away')] };
  for (const rule of order.includes('capacity') ? order : [...order, 'capacity' as const]) {
    const kept = applyRule(rule, lead, members, count);
    if (kept.why) why.push(kept.why);
    if (kept.members.length === 0) return { to: 'nobody', why: why.slice(-1) };
    members = kept.members;
  }
  const { soonest, waits } = soonestAtWork(members, context);
  const [owner] = soonest.toSorted((a, b) => (count(a.id).lastAt ?? -1) - (count(b.id).lastAt ?? -1));
  why.push(because('route-load', { open: count(owner!.id).open, capacity: owner!.capacity }));
  if (soonest.length > 1) why.push(because('route-next-in-turn'));
  else if (waits) why.push(because('route-first-at-work'));
  return { to: 'owner', owner: owner!, why };
}

/** Whether today, where they are, is a day off of theirs, or they have left. */
export function isAway({ timeOff, zone, left }: Member, { now }: Pick<Context, 'now'>): boolean {
  const today = dayOf(now, zone);
  return left !== undefined || timeOff.some(({ from, to }) => from <= today && today <= to);
}

/** Those at work now; outside everybody's hours, those who are back first (`waits`). */
function soonestAtWork(
  members: readonly Member[],
  { now, settings, holidays }: Pick<Context, 'now' | 'settings' | 'holidays'>,
) {
  const from = (member: Member): number => {
    const own = { ...settings, zone: member.zone, hours: member.hours, timeOff: member.timeOff };
    return nextWorking(instant(now), { settings: own, holidays } as Context) ?? Number.POSITIVE_INFINITY;
  };
  const starts = members.map((member) => ({ member, at: from(member) }));
  const first = Math.min(...starts.map(({ at }) => at));
  return { soonest: starts.filter(({ at }) => at === first).map(({ member }) => member), waits: first > now };
}
