import { owesAnswer } from '@/lib/domain/lead/silence';
import { reasonText, t } from '@/lib/i18n';
import type { Channel } from '@/lib/domain/words';
import type { LeadRow } from '@/lib/store/database/db';

/**
 * What is to be done for a lead that is due, in words; `channel` where it is a touch; `deadline` where an SLA
 * runs.
 */
export type WhatIsNext = { text: string; channel: Channel | null; deadline: number | null };

/** A task that is due before the next touch comes first; a booked call whose hour has come asks how it went. */
export function whatIsNext(row: LeadRow, now: number): WhatIsNext {
  const { enrolment, tasks, status } = row;
  const next = enrolment?.next ?? null;
  const task = tasks.find(
    ({ done, due }) =>
      done === null && (next === null || `${due.day} ${due.time}` <= `${next.due.day} ${next.due.time}`),
  );
  if (task) return { text: task.label ? reasonText(task.label) : task.title, channel: null, deadline: null };
  if (!next && owesAnswer(row))
    return { text: t('today.answer'), channel: row.lastIn!.channel, deadline: null };
  if (!next && row.booked && (row.dueAt ?? Infinity) <= now)
    return { text: t('today.call'), channel: 'phone', deadline: null };
  if (!next) return { text: t(`words.status.${status}`), channel: null, deadline: null };
  const channel = t(`words.channel-within.${next.channel}`);
  return {
    text: t('today.touch', { touch: next.touch, channel }),
    channel: next.channel,
    deadline: next.due.deadline,
  };
}
