import type { LeadId } from '@/lib/domain/lead/lead';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { Instant } from '@/lib/domain/time/calendar';
import { numberedId } from '@/lib/store/database/derived-id';

/**
 * So many people nobody has saved, of five hundred firms, to be saved with a plan, under ids as an import makes them.
 * Each list has others.
 */
export function newPeople(count: number, now: Instant): LeadCommand[] {
  const list = crypto.randomUUID().slice(0, 8);
  const origin = { from: 'file', at: now } as const;
  return Array.from(
    { length: count },
    (_, n): LeadCommand =>
      ({
        id: numberedId(`${list}:command`, n),
        type: 'save-lead',
        leadId: numberedId(list, n) as LeadId,
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
