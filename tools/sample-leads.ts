import { MINUTE } from '@/lib/domain/time/calendar';
import { instant } from '../lib/domain/time/instant';
import type { LeadCommand } from '@/lib/domain/log/command';
import type { Channel, Hand } from '@/lib/domain/words';

const people: [
  name: string,
  email: string,
  company: string,
  pain: string,
  stage: string,
  source: string,
  hand: Hand,
  channel: Channel,
][] = [
  [
    'Noor Haddad',
    'noor@saltmarsh.example',
    'Saltmarsh Foods',
    'orders arrive on paper',
    'conversation',
    'conversation',
    'replied',
    'email',
  ],
  [
    'Pavel Kučera',
    'pavel@kilnworks.example',
    'Kiln Works',
    'no view of what is in the oven',
    'call-ask',
    'demo-request',
    'asked',
    'email',
  ],
  [
    'Ines Duarte',
    'ines@altavista-clinic.example',
    'Alta Clinic',
    'patients who do not come back',
    'opt-in',
    'lead-magnet',
    'opted-in',
    'dm',
  ],
  [
    'Magnus Holt',
    'magnus@holtboats.example',
    'Holt Boats',
    'quotes that take a week',
    'post-call',
    'referral',
    'referred',
    'phone',
  ],
  [
    'Aiko Tanabe',
    'aiko@reedpaper.example',
    'Reed Paper',
    'two shops, two lists of stock',
    'conversation',
    'inbound-form',
    'asked',
    'email',
  ],
  [
    'Owen Price',
    'owen@pricefarm.example',
    'Price Farm',
    'the season starts in six weeks',
    'opt-in',
    'webinar',
    'opted-in',
    'email',
  ],
];

/** Invented people in every stage. Loaded twice they are the same people. */
export function sampleLeads(now: number): LeadCommand[] {
  return people.map(([name, email, company, pain, stage, source, hand, channel], n): LeadCommand => {
    const leadId = `00000000-0000-4000-8000-5a3b1e00000${n}` as LeadCommand['leadId'];
    const origin = { from: 'rep' as const, at: instant(now - n * MINUTE) };
    const field = (value: string) => ({ value, origin });
    return {
      id: `00000000-0000-4000-8000-5a3b1eaaaaa${n}`,
      type: 'save-lead',
      leadId,
      source,
      hand,
      stage,
      playbook: 'four-stages',
      channel,
      account: null,
      smsConsent: false,
      thread: null,
      keys: { emails: [email], phones: [], profiles: [], records: [], threads: [] },
      fields: { name: field(name), email: field(email), company: field(company), painPoint: field(pain) },
    };
  });
}
