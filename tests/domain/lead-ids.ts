import type { LeadId } from '@/lib/domain/lead/lead';

/** The id of a lead in tests, by a number or up to twelve of the digits 0 to 9 and a to f: the same in every run. */
export const leadId = (digits: number | string): LeadId =>
  `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}` as LeadId;

/** A new one, where many are made and none is named. */
export const newLeadId = (): LeadId => crypto.randomUUID() as LeadId;
