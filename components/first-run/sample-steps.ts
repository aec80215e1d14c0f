import { addBusinessDays, hoursOn, type Hours } from '@/lib/domain/hours/working-time';
import { sampleId } from '@/lib/domain/simulate/sample-id';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { dayOf, type Instant, DAY, MINUTE } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';

import { type SamplePerson, samplePeople } from './sample-people';

export type InventedStep = { at: Instant; command: LeadCommand };

/** How long ago the newest sample lead came. */
const JUST_NOW = 2 * MINUTE;

/**
 * What the sample leads have been through, lead by lead: in this playbook, in the rep's own working hours,
 * and up to now, so that there is something late, something due and something coming at any hour of any day.
 */
export function sampleSteps(playbook: Playbook, settings: Settings, now: Instant): InventedStep[][] {
  const when = momentsBefore(now, settings);
  return samplePeople.map((person) => {
    const leadId = sampleId(crypto.randomUUID());
    const saved = person.saved === 'just-now' ? instant(now - JUST_NOW) : when(person.saved);
    const about = { leadId, id: crypto.randomUUID() };
    return [
      { at: saved, command: { ...about, ...saving(person, playbook, saved) } },
      ...person.past.map((step): InventedStep => {
        const at = when(step);
        return { at, command: { leadId, id: crypto.randomUUID(), ...done(step, at, when) } };
      }),
    ];
  });
}

type Moment = { back: number; minutes: number };

/** The moments of working days before today; a rep with no working day behind them counts calendar days. */
function momentsBefore(now: Instant, settings: Settings): (moment: Moment) => Instant {
  const hours: Hours = { settings, holidays: { rep: new Set() } as never };
  const today = dayOf(now, settings.zone);
  return ({ back, minutes }) => {
    const day = addBusinessDays(today, -back, hours);
    const opens = hoursOn(day, hours, true)?.from ?? now - back * DAY;
    return instant(opens + minutes * MINUTE);
  };
}

type Body<C> = C extends unknown ? Omit<C, 'id' | 'leadId'> : never;

function saving(person: SamplePerson, playbook: Playbook, at: Instant): Body<LeadCommand> {
  const from = (value: string) => ({ value, origin: { from: 'rep' as const, at } });
  const raised = playbook.sources.filter(({ hand }) => hand === person.hand);
  const source =
    raised.find(({ tier }) => (tier === 'hot') === (person.hot ?? false)) ??
    raised[0] ??
    playbook.sources[0]!;
  const { name, email, company, title, phone, profile } = person;
  return {
    type: 'save-lead',
    source: source.id,
    hand: person.hand,
    stage: playbook.stages[Math.min(person.stage, playbook.stages.length - 1)]!.id,
    playbook: playbook.id,
    channel: person.channel,
    account: null,
    smsConsent: false,
    thread: null,
    keys: {
      emails: [email],
      phones: phone ? [phone] : [],
      profiles: profile ? [profile] : [],
      records: [],
      threads: [],
    },
    fields: {
      name: from(name),
      email: from(email),
      company: from(company),
      title: from(title),
      painPoint: from(person.pain),
      ...(phone && { phone: from(phone) }),
    },
  };
}

function done(
  step: SamplePerson['past'][number],
  at: Instant,
  when: (moment: Moment) => Instant,
): Body<LeadCommand> {
  switch (step.does) {
    case 'sent':
      return { type: 'mark-sent', channel: step.channel, script: null, account: null };
    case 'won':
      return {
        type: 'outcome',
        outcome: 'won',
        reason: null,
        when: null,
        next: { step: 'closed' },
      };
    default:
      return {
        type: 'signal',
        kind: step.does,
        at,
        origin: { from: 'rep', at },
        start:
          step.startsBack === undefined
            ? null
            : when({ back: step.startsBack, minutes: step.startsMinutes ?? 0 }),
      };
  }
}
