import type { PanelCommand } from '@/lib/domain/log/command';
import type { LeadId } from '@/lib/domain/lead/lead';
import { instant } from '@/lib/domain/time/instant';

/** Saves somebody with an address, without a plan. */
export function person(leadId: LeadId, name: string, email: string): PanelCommand {
  return {
    id: crypto.randomUUID(),
    type: 'save-lead',
    leadId,
    fields: { name: { value: name, origin: { from: 'rep', at: instant(Date.now()) } } },
    keys: { emails: [email], phones: [], profiles: [], records: [], threads: [] },
    source: 'lead-magnet',
    hand: null,
    stage: 'opt-in',
    playbook: 'four-stages',
    channel: 'email',
    account: null,
    smsConsent: false,
    thread: null,
  };
}
