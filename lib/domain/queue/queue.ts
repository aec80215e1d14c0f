import { addDays, dayOf, type Instant, midnightOf } from '../time/calendar';
import type { Context } from '../log/context';
import { dueInstant } from '../lead/due';
import { ESCALATED, escalatedAt } from '../routing/escalated';
import { isDelegated, isQuiet } from '../routing/delegated';
import { isOurLead } from '../lead/keeper';
import type { Lead } from '../lead/lead';
import { leftLateAt } from '../routing/left-late';
import { heldBy } from '../lead/mail-ask';
import { lastSign, owesAnswer } from '../lead/silence';
import { isFirstReply } from '../lead/task-kinds';
import { tierRank } from '../playbook/tier';
import { nextWake } from './wake';

/**
 * Where a lead stands in Today and in the quiet leads, and when the worker must look again. A property is
 * absent where it does not apply, so that indexes leave the lead out.
 */
export type QueuePosition = {
  dueAt?: number;
  wakeAt?: number;
  bucket?: number;
  tierRank?: number;
  recency?: number;
  quietStage?: string;
  slot?: string;
};

const BREACHED = 0;
const DUE = 1;
const PASSIVE = 2;

/**
 * Today's order: an SLA that was missed, then what is due today, then nurture as one batch; within each the
 * hottest first (tier), then the most recent sign of life. `score` breaks no ties here: the tier already says
 * what it is worth.
 */
export function place(lead: Lead, _score: number, now: Instant, context: Context): QueuePosition {
  const slot = slotOf(lead, context);
  if (!isOurLead(lead, context.self)) return { ...(slot && { slot }), ...placeOfOthers(lead, now, context) };
  const { zone } = context.settings;
  const today = dayOf(now, zone);
  const dues = duesOf(lead, context);
  const dueAt = dues.length > 0 ? Math.min(...dues.map(({ at }) => at)) : undefined;
  const isDue = dueAt !== undefined && dueAt < midnightOf(addDays(today, 1), zone);
  const breached = dues.some(({ deadline }) => deadline !== null && deadline < now);
  const passive = dues.every((due) => due.passive);
  const quiet = quietStage(lead);
  const wakeAt = nextWake(
    lead,
    dues.flatMap(({ at, deadline }) => [
      at,
      midnightOf(dayOf(at, zone), zone),
      ...(deadline === null ? [] : [deadline]),
    ]),
    now,
    context,
  );
  return {
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(wakeAt === undefined ? {} : { wakeAt }),
    ...(isDue ? { bucket: breached ? BREACHED : passive ? PASSIVE : DUE } : {}),
    ...(isDue || quiet ? { tierRank: tierRank(lead.tier), recency: -lastSign(lead) } : {}),
    ...(quiet ? { quietStage: quiet } : {}),
    ...(slot ? { slot } : {}),
  };
}

/**
 * Somebody else's work waits for them, on their devices, in their hours. Whoever assists them has the quiet
 * ones before them; and where it is left too long, any device says so, and a manager has it before them.
 */
function placeOfOthers(lead: Lead, now: Instant, context: Context): QueuePosition {
  const { roster = [], self } = context;
  const lateAt = leftLateAt(lead, context);
  const escalatesAt = escalatedAt(lead, context);
  const isEscalated = escalatesAt !== null && escalatesAt <= now;
  const wakeAt = lateAt ?? (isEscalated ? null : escalatesAt);
  return {
    ...(wakeAt !== null && { wakeAt }),
    ...(isEscalated && { tierRank: tierRank(lead.tier), recency: escalatesAt, quietStage: ESCALATED }),
    ...(isDelegated(lead, roster, self) && {
      tierRank: tierRank(lead.tier),
      recency: -lastSign(lead),
      quietStage: lead.stage,
    }),
  };
}

type OneDue = { at: Instant; deadline: Instant | null; passive: boolean };

/**
 * Everything of a lead that waits for the rep: the next touch, open tasks, a reply without an answer, a
 * booked call. Late, for Today, is a first reply alone.
 */
function duesOf(lead: Lead, { settings }: Context): OneDue[] {
  if (lead.optedOut) return [];
  const dues: OneDue[] = lead.tasks
    .filter(({ done }) => done === null)
    .map((task) => ({
      at: dueInstant(task.due, settings),
      deadline: isFirstReply(task, lead) ? task.due.deadline : null,
      passive: false,
    }));
  const { enrolment } = lead;
  if (enrolment?.next && !lead.paused)
    dues.push({
      at: dueInstant(enrolment.next.due, settings),
      deadline: lead.lastOut ? null : enrolment.next.due.deadline,
      passive: enrolment.passive,
    });
  if ((lead.status === 'active' || lead.status === 'booked' || lead.closed) && owesAnswer(lead))
    dues.push({ at: lead.lastIn!.at, deadline: null, passive: false });
  const ask = lead.asks.find(({ kind }) => heldBy(kind) !== undefined);
  if (ask) dues.push({ at: ask.at, deadline: null, passive: false });
  if (lead.status === 'booked' && !lead.closed) {
    // Until somebody says how it went, or when it is.
    const at = lead.booked?.at ?? lead.handledAt;
    if (at !== null) dues.push({ at, deadline: null, passive: false });
  }
  return dues;
}

/** The stage in which they went quiet: followed up, the last word ours. */
function quietStage(lead: Lead): string | null {
  return isQuiet(lead) ? lead.stage : null;
}

/** The touch that is planned takes a place under the day's cap. */
function slotOf({ enrolment, account, paused }: Lead, { settings }: Context): string | null {
  const next = enrolment?.next;
  return next && !paused
    ? slotKey(dayOf(dueInstant(next.due, settings), settings.zone), next.channel, account)
    : null;
}

/** A place under a day's cap: the rep's day, the channel, and the own account. */
export function slotKey(day: string, channel: string, account: string | null): string {
  return `${day}:${channel}:${account ?? ''}`;
}
