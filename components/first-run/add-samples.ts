import type { LeadId } from '@/lib/domain/lead/lead';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Instant } from '@/lib/domain/time/calendar';
import { send } from '@/lib/messages/send';

import { sampleSteps } from './sample-steps';

/**
 * Saves the sample leads, one after another, so that the worker is never asked for more than it can answer at
 * once. Answers who came last: the hottest.
 */
export async function addSamples(playbook: Playbook, settings: Settings, now: Instant): Promise<LeadId> {
  const people = sampleSteps(playbook, settings, now);
  for (const steps of people.toReversed()) await send('invent', { steps });
  return people[0]![0]!.command.leadId;
}
