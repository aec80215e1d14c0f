import type { Instant } from '@/lib/domain/time/calendar';
import type { LeadId } from '@/lib/domain/lead/lead';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n';

import type { Ask } from '../data/use-command';

/** Somebody invented to try everything on. A lead like any other: undo takes them away again. */
export function demoLead(playbook: Playbook, now: Instant): Extract<Ask, { type: 'save-lead' }> {
  const at = now;
  const fromRep = (value: string) => ({ value, origin: { from: 'rep' as const, at } });
  const source = playbook.sources.find(({ hand }) => hand === 'asked') ?? playbook.sources[0]!;
  return {
    type: 'save-lead',
    leadId: crypto.randomUUID() as LeadId,
    keys: { emails: ['astrid.holm@nordhavn.example'], phones: [], profiles: [], records: [], threads: [] },
    fields: {
      name: fromRep('Astrid Holm'),
      email: fromRep('astrid.holm@nordhavn.example'),
      company: fromRep('Nordhavn Foods'),
      title: fromRep(t('settings.first.demo-title')),
      painPoint: fromRep(t('settings.first.demo-pain')),
    },
    source: source.id,
    hand: source.hand ?? 'asked',
    stage: playbook.stages[0]!.id,
    playbook: playbook.id,
    channel: 'email',
    account: null,
    smsConsent: false,
    thread: null,
  };
}
