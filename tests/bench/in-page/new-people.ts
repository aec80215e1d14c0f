import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { Instant } from '@/lib/domain/time/calendar';

import { newLeadId } from '../../domain/lead-ids';

/** So many people nobody has saved, of five hundred firms, to be saved with a plan. Each list has others. */
export function newPeople(count: number, now: Instant): LeadCommand[] {
  const list = crypto.randomUUID().slice(0, 8);
  const origin = { from: 'file', at: now } as const;
  return Array.from(
    { length: count },
    (_, n): LeadCommand =>
      ({
        id: crypto.randomUUID(),
        type: 'save-lead',
        leadId: newLeadId(),
        keys: {
          emails: [`import${n}.${list}@firm${n % 500}.example`],
          phones: [],
          profiles: [],
          records: [],
          threads: [],
        },
        fields: {
          name: { value: `Imported Person ${n}`, origin },
          company: { value: `Firm ${n % 500}`, origin },
        },
        source: 'lead-magnet',
        hand: 'opted-in',
        stage: 'opt-in',
        playbook: 'four-stages',
        channel: 'email',
        account: null,
        smsConsent: false,
        thread: null,
      }) as LeadCommand,
  );
}
