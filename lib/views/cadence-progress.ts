import type { Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import type { Context } from '@/lib/domain/log/context';
import { dueInstant } from '@/lib/domain/lead/due';
import type { Lead, NextTouch } from '@/lib/domain/lead/lead';
import { planTouch } from '@/lib/domain/plan/plan';
import { asDrawn } from '@/lib/domain/plan/varied';
import type { Playbook } from '@/lib/domain/playbook/playbook';

import type { TouchProgress } from './lead-view';

/** The most touches shown ahead: a long nurture goes on for years. */
const MOST_AHEAD = 12;

/**
 * The cadence that is running: what was done of it, what is next, and when the rest would come if nobody
 * answers.
 */
export function progressOf(lead: Lead, playbook: Playbook, context: Context): TouchProgress[] {
  const { enrolment } = lead;
  if (!enrolment) return [];
  const done = lead.touches
    .filter(({ run }) => run === enrolment.startedAt)
    .map(({ touch, channel, how, at }): TouchProgress => ({
      touch,
      channel,
      state: how === 'skipped' ? 'skipped' : 'done',
      at,
    }));
  const { next } = enrolment;
  if (!next) return done;
  const at = dueInstant(next.due, context.settings);
  return [
    ...done,
    { touch: next.touch, channel: next.channel, state: 'next', at },
    ...ahead(lead, playbook, next, at, context),
  ];
}

function ahead(
  lead: Lead,
  playbook: Playbook,
  next: NextTouch,
  nextAt: Instant,
  context: Context,
): TouchProgress[] {
  const enrolment = lead.enrolment!;
  const own = playbook.cadences.find(({ id }) => id === enrolment.cadence);
  if (!own) return [];
  const cadence = asDrawn(own, playbook.id, lead, context);
  const steps: TouchProgress[] = [];
  const touches = [...lead.touches];
  let before = next;
  let at = instant(Math.max(nextAt, context.now));
  while (steps.length < MOST_AHEAD) {
    touches.push({
      touch: before.touch,
      of: before.of,
      cadence: cadence.id,
      channel: before.channel,
      at,
      how: 'marked',
      script: before.script,
      account: lead.account,
      by: context.self.actor,
      run: enrolment.startedAt,
    });
    const planned = planTouch(
      {
        lead: { ...lead, touches, lastOut: { at, channel: before.channel } },
        playbook,
        cadence,
        touch: before.touch + 1,
        startedAt: enrolment.startedAt,
        anchor: enrolment.anchor,
        ignored: enrolment.ignored,
        notBefore: at,
        sla: null,
      },
      context,
    );
    if (!planned) break;
    at = dueInstant(planned.due, context.settings);
    steps.push({ touch: planned.touch, channel: planned.channel, state: 'later', at });
    before = planned;
  }
  return steps;
}
