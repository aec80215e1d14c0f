import { dayOf, type Zone } from '@/lib/domain/time/calendar';
import type { Event } from '@/lib/domain/log/event';
import type { Lead } from '@/lib/domain/lead/lead';
import { liveEvents } from '@/lib/domain/log/log';
import { owesAnswer } from '@/lib/domain/lead/silence';
import { reasonText, t } from '@/lib/i18n';

type Of<Type extends Event['type']> = Extract<Event, { type: Type }>;
/** What the note is about: an outcome, or a touch that has none yet. */
type Done = Of<'outcome-logged'> | Of<'touched'>;

/** The last thing done that a CRM should know; null before there is one. */
export function lastDone(log: readonly Event[]): Done | null {
  const { live } = liveEvents(log);
  const outcome = live.findLast((event): event is Of<'outcome-logged'> => event.type === 'outcome-logged');
  const touch = live.findLast(
    (event): event is Of<'touched'> => event.type === 'touched' && event.touch.how !== 'skipped',
  );
  // An outcome that makes the touch it is about comes with it.
  return outcome && (!touch || outcome.at >= touch.at) ? outcome : (touch ?? null);
}

/**
 * The note in three lines: when and by what channel, what came of it, what follows. Days are written out,
 * since a note is read years later. `zone`: the rep's.
 */
export function noteText(done: Done, lead: Lead, zone: Zone): string {
  const about =
    done.type === 'touched'
      ? { at: done.touch.at, channel: done.touch.channel, touch: done.touch.touch }
      : { at: done.at, channel: done.channel, touch: done.touch };
  const head = t(about.touch > 0 ? 'crm.note.head-touch' : 'crm.note.head', {
    day: dayWritten(about.at, zone),
    channel: t(`words.channel.${about.channel}`),
    touch: about.touch,
  });
  return [head, outcomeOf(done, lead), nextStep(lead, zone)].join('\n');
}

function outcomeOf(done: Done, { closed }: Lead): string {
  if (done.type === 'touched') return t('crm.note.sent');
  const reason = done.reason ?? (closed?.outcome === done.outcome ? closed.reason : null);
  const outcome = t(`words.outcome.${done.outcome}`);
  return reason
    ? t('crm.note.outcome-reason', { outcome, reason: t(`words.reason.${reason}`) })
    : t('crm.note.outcome', { outcome });
}

/** What the lead's plan says will happen next. */
function nextStep(lead: Lead, zone: Zone): string {
  const { booked, enrolment, paused, tasks } = lead;
  const next = (what: string, day: string) => t('crm.note.next', { what, day });
  if (booked) return next(t('crm.note.booked'), dayWritten(booked.at, zone));
  const [task] = tasks
    .filter(({ done }) => done === null)
    .toSorted((a, b) => a.due.day.localeCompare(b.due.day));
  const touch = enrolment?.next;
  if (task && !(touch && touch.due.day < task.due.day))
    return next(task.label ? reasonText(task.label) : task.title, wallDay(task.due.day));
  if (paused)
    return paused.until === null
      ? t('crm.note.paused-open')
      : t('crm.note.paused', { day: wallDay(dayOf(paused.until, zone)) });
  if (touch)
    return next(
      t('crm.note.touch', { channel: t(`words.channel.${touch.channel}`), touch: touch.touch }),
      wallDay(touch.due.day),
    );
  return t(!lead.closed && !lead.optedOut && owesAnswer(lead) ? 'crm.note.answer' : 'crm.note.next-none');
}

/** `Thu 5 Mar 2026`, in the rep's zone. */
function dayWritten(at: number, zone: Zone): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone,
  })
    .format(at)
    .replace(',', '');
}

const wallDay = (day: string) => dayWritten(Date.parse(`${day}T12:00:00Z`), 'UTC' as Zone);
